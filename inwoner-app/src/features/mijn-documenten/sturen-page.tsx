import { FoutMelding, Pagina, SourceNotice, answer, useApp, useOpmaak } from '@loket/app';
import type { Inzending, Ontvangst } from '@loket/contract';
import { Button, ButtonLink, Notice, Section, SkeletonCards, Stack, Text } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { EerderGestuurd } from './eerder-gestuurd.tsx';
import type { EerderDocument } from './eerder-gestuurd.tsx';
import { Ontvangsten } from './ontvangsten.tsx';
import { inzendingQuery } from './queries.ts';
import { Vraag } from './vraag.tsx';

/** Sending documents to one case: what is asked, what is there, choosing files, and the proof that they were received. */
export function SturenPage() {
  const { t } = useTranslation('documenten');
  const { api } = useApp();
  const { bron = '', id = '' } = useParams();
  const zaak = { bron, id };
  const { data, error, refetch, isFetching } = useQuery(inzendingQuery(api, zaak));
  const retry = () => void refetch();
  const kruimels = [
    { label: t('mijnZaken'), href: '/mijn-zaken' },
    { label: data?.titel ?? t('dezeZaak'), href: `/mijn-zaken/${bron}/${id}` },
  ];
  return (
    <Pagina titel={t('sturen.titel')} lead={t('sturen.lead')} kruimels={kruimels}>
      {!data && !error && <SkeletonCards count={3} label={t('laden')} />}
      {error && !data && <FoutMelding fout={error} wat="zaak" onRetry={retry} busy={isFetching} />}
      {data && (
        <>
          <SourceNotice ontbrekend={data.ontbrekend} peilmoment={data.peilmoment} onRetry={retry} busy={isFetching} />
          <Sturen inzending={data} zaak={zaak} />
        </>
      )}
    </Pagina>
  );
}

function Sturen({ inzending, zaak }: { inzending: Inzending; zaak: { bron: string; id: string } }) {
  const { t } = useTranslation('documenten');
  const { api, queryClient } = useApp();
  const opmaak = useOpmaak();
  const [eerder, setEerder] = useState<EerderDocument[]>([]);
  const [bezig, setBezig] = useState(0);
  const versturen = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/zaken/{bron}/{id}/inzending', {
          params: { path: zaak },
          body: {
            bestanden: inzending.klaar.map((bestand) => bestand.id),
            eerder: eerder.map(({ zaak: { bron, id }, ...document }) => ({
              zaak: { bron, id },
              document: { bron: document.bron, id: document.id },
            })),
          },
        }),
      ),
    onSuccess: async () => {
      setEerder([]);
      await queryClient.invalidateQueries({ queryKey: ['documenten'] });
      void queryClient.invalidateQueries({ queryKey: ['zaken'] });
      void queryClient.invalidateQueries({ queryKey: ['overzicht'] });
    },
  });
  const aantal = inzending.klaar.length + eerder.length;

  if (inzending.gesloten) {
    return (
      <Stack gap="l">
        <Notice
          kind="info"
          title={t(`gesloten.${inzending.gesloten}.titel`)}
          headingLevel={2}
          actions={<ButtonLink href={`/mijn-zaken/${zaak.bron}/${zaak.id}`}>{t('naarZaak')}</ButtonLink>}
        >
          {t(`gesloten.${inzending.gesloten}.tekst`)}
        </Notice>
        <Ontvangsten ontvangsten={inzending.ontvangsten} />
      </Stack>
    );
  }
  return (
    <Stack gap="l">
      {versturen.data && <Gelukt ontvangsten={versturen.data.ontvangsten} />}
      <Section title={t('sturen.vragen')}>
        <Stack gap="m">
          {inzending.uiterlijk && (
            <Text>
              <strong>{t('sturen.uiterlijk', { datum: opmaak.datum(inzending.uiterlijk) })}</strong>
            </Text>
          )}
          <Text>{t('sturen.regels')}</Text>
          {inzending.vragen.map((vraag) => (
            <Vraag
              key={vraag.id}
              vraag={vraag}
              zaak={zaak}
              klaar={inzending.klaar.filter(({ soort }) => soort === vraag.id)}
              onBezig={(delta) => setBezig((nu) => nu + delta)}
            />
          ))}
        </Stack>
      </Section>
      <EerderGestuurd zaak={zaak} gekozen={eerder} onKies={setEerder} />
      {versturen.error && <FoutMelding fout={versturen.error} wat="documenten" onRetry={() => versturen.mutate()} />}
      <div>
        <Button
          variant="primary"
          onClick={() => versturen.mutate()}
          disabled={aantal === 0 || bezig > 0}
          busy={versturen.isPending}
          busyLabel={t('sturen.bezig')}
        >
          {aantal === 0 ? t('sturen.knopLeeg') : t('sturen.knop', { count: aantal })}
        </Button>
      </div>
      <Ontvangsten ontvangsten={inzending.ontvangsten} />
    </Stack>
  );
}

/** What became of it, said at once: at the case, or received and on its way. */
function Gelukt({ ontvangsten }: { ontvangsten: Ontvangst[] }) {
  const { t } = useTranslation('documenten');
  const mislukt = ontvangsten.filter(({ stand }) => stand === 'mislukt').length;
  if (mislukt > 0) {
    return (
      <Notice kind="warning" title={t('klaar.mislukt', { count: mislukt })} headingLevel={2} live="assertive">
        {t('klaar.misluktTekst')}
      </Notice>
    );
  }
  const wacht = ontvangsten.some(({ stand }) => stand === 'wacht');
  return (
    <Notice kind="success" title={t('klaar.titel', { count: ontvangsten.length })} headingLevel={2} live="polite">
      {wacht ? t('klaar.wacht') : t('klaar.bezorgd')}
    </Notice>
  );
}
