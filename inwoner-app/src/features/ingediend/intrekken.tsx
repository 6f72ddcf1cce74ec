import { answer, FoutMelding, useApp } from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { Ontvangstbewijs } from '@loket/contract';
import { Button, Cluster, Dialog, Notice, Section, Stack, Text, Textarea, useAnnouncer } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bewijsTaal, ontvangstbewijsQuery } from '../../components/ontvangstbewijs-query.ts';

/** Taking back what was sent, after saying what that means and asking once. */
export function Intrekken({ bewijs: { id, zaak } }: { bewijs: Ontvangstbewijs }) {
  const { t, i18n } = useTranslation('ingediend');
  const { api, queryClient } = useApp();
  const announce = useAnnouncer();
  const [open, setOpen] = useState(false);
  const [reden, setReden] = useState('');
  const taal = bewijsTaal(i18n.language);
  const trekIn = useMutation<Ontvangstbewijs, ApiFout>({
    mutationFn: () =>
      answer(
        api.POST('/inzendingen/{id}/intrekken', {
          params: { path: { id }, query: { taal } },
          body: { reden: reden.trim() || null },
        }),
      ),
    onSuccess: (nieuw) => {
      queryClient.setQueryData(ontvangstbewijsQuery(api, id, i18n.language).queryKey, nieuw);
      setOpen(false);
      announce(t('intrekken.gelukt'));
    },
  });
  const sluit = () => {
    setOpen(false);
    trekIn.reset();
  };
  return (
    <Section title={t('intrekken.titel')} className="app-no-print">
      <Text>{t('intrekken.uitleg')}</Text>
      <Cluster>
        <Button onClick={() => setOpen(true)}>{t('intrekken.knop')}</Button>
      </Cluster>
      <Dialog
        open={open}
        onClose={sluit}
        title={t('intrekken.zeker')}
        role="alertdialog"
        actions={
          <Cluster>
            <Button
              variant="danger"
              busy={trekIn.isPending}
              busyLabel={t('intrekken.bezig')}
              onClick={() => trekIn.mutate()}
            >
              {t('intrekken.ja')}
            </Button>
            <Button onClick={sluit}>{t('intrekken.nee')}</Button>
          </Cluster>
        }
      >
        <Stack gap="m">
          <Text>{t('intrekken.gevolg')}</Text>
          <Text>{t(zaak ? 'intrekken.metZaak' : 'intrekken.zonderZaak')}</Text>
          <Textarea
            id="reden-intrekken"
            label={t('intrekken.reden')}
            description={t('intrekken.redenUitleg')}
            value={reden}
            maxLength={500}
            rows={3}
            onChange={(event) => setReden(event.target.value)}
          />
          {trekIn.error?.code === 'niet-meer-open' && (
            <Notice kind="warning" live="assertive">
              {t('intrekken.beslist')}
            </Notice>
          )}
          {trekIn.error && trekIn.error.code !== 'niet-meer-open' && (
            <FoutMelding fout={trekIn.error} wat="formulier" />
          )}
        </Stack>
      </Dialog>
    </Section>
  );
}
