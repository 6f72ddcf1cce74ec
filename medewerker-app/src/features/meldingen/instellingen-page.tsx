import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { Meldinginstellingen, Meldingkeuzes } from '@loket/contract';
import { Button, Notice, RadioGroup, Section, SkeletonRows, Stack, Text } from '@loket/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MELDINGEN } from '../../components/meldingen-aantal.ts';
import { groepen } from './adres.ts';
import { BrowserKeuze } from './browser-keuze.tsx';
import { instellingenQuery, kiesInstellingen } from './queries.ts';

const wensen = ['direct', 'dagelijks', 'nooit'] as const;

/** How I hear of what is new for me: in the portal always, by mail and by the browser as I wish. */
export function InstellingenPage() {
  const { t } = useTranslation('meldingen');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(instellingenQuery(api));
  return (
    <Pagina
      titel={t('instellingen.titel')}
      lead={t('instellingen.lead')}
      kruimels={[{ label: t('titel'), href: MELDINGEN }]}
    >
      {!data && !error && <SkeletonRows rows={4} label={t('laden')} />}
      {error && !data && (
        <FoutMelding fout={error} wat="instellingen" onRetry={() => void refetch()} busy={isFetching} />
      )}
      {data && (
        <div className="mw-formulier">
          <Stack gap="l">
            <MailKeuzes instellingen={data} />
            <BrowserKeuze />
          </Stack>
        </div>
      )}
    </Pagina>
  );
}

function MailKeuzes({ instellingen: { keuzes, email } }: { instellingen: Meldinginstellingen }) {
  const { t } = useTranslation('meldingen');
  const { api } = useApp();
  const queryClient = useQueryClient();
  const [gekozen, setGekozen] = useState<Meldingkeuzes>(keuzes);
  const bewaar = useMutation({
    mutationFn: () => kiesInstellingen(api, gekozen),
    onSuccess: (nu) => queryClient.setQueryData(instellingenQuery(api).queryKey, nu),
  });
  return (
    <Section title={t('mail.titel')} look="panel">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          bewaar.mutate();
        }}
      >
        <Stack gap="m">
          <Text>{email ? t('mail.naar', { email }) : t('mail.geenAdres')}</Text>
          <Text tone="muted">{t('mail.inhoud')}</Text>
          {groepen.map((groep) => (
            <RadioGroup
              key={groep}
              name={groep}
              legend={t(`groep.${groep}`)}
              description={t(`mail.uitleg.${groep}`)}
              value={gekozen[groep]}
              onChange={(wens) => {
                setGekozen((oud) => ({ ...oud, [groep]: wens }));
                bewaar.reset();
              }}
              options={wensen.map((value) => ({ value, label: t(`mail.wens.${value}`) }))}
            />
          ))}
          {bewaar.error && <FoutMelding fout={bewaar.error} wat="instellingen" />}
          {bewaar.isSuccess && <Notice kind="success" live="polite" title={t('mail.bewaard')} />}
          <div>
            <Button type="submit" variant="primary" busy={bewaar.isPending} busyLabel={t('bezig')}>
              {t('mail.bewaar')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
