import { answer, done, FoutMelding, Pagina, useApp } from '@loket/app';
import type { Vestigingen } from '@loket/contract';
import { Button, ErrorSummary, Notice, Panel, RadioGroup, SkeletonRows, Stack, Text } from '@loket/ui';
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Api } from '../../platform/inwoner-deur.ts';

const vestigingenQuery = (api: Api) =>
  queryOptions({
    queryKey: ['vestigingen'],
    queryFn: ({ signal }) => answer(api.GET('/vestigingen', { signal })),
  });

/** For which establishment, or for the whole company. */
export function VestigingPage() {
  const { t } = useTranslation('vestigingen');
  const { api } = useApp();
  const { data, error, refetch, isFetching, isPending } = useQuery(vestigingenQuery(api));
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      {isPending && <SkeletonRows rows={4} label={t('laden')} />}
      {error?.soort === 'geen-toegang' && (
        <Notice kind="info" title={t('beperkt.titel')}>
          {t('beperkt.tekst')}
        </Notice>
      )}
      {error && error.soort !== 'geen-toegang' && (
        <FoutMelding fout={error} wat="gegevens" onRetry={() => void refetch()} busy={isFetching} />
      )}
      {data && <Keuze vestigingen={data} />}
    </Pagina>
  );
}

const HEEL = 'heel';

function Keuze({ vestigingen: { bedrijf, kvkNummer, gekozen, vestigingen } }: { vestigingen: Vestigingen }) {
  const { t } = useTranslation('vestigingen');
  const { api, session, queryClient } = useApp();
  const navigate = useNavigate();
  const [keuze, setKeuze] = useState(gekozen ?? HEEL);
  const kies = useMutation({
    mutationFn: () =>
      done(api.POST('/vestigingen/keuze', { body: { vestigingsnummer: keuze === HEEL ? null : keuze } })),
    async onSuccess() {
      // everything on screen and in memory was of the other one
      await session.ask();
      session.wisselGelezen();
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'sessie' });
      await navigate('/overzicht');
    },
  });
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    if (!kies.isPending) kies.mutate();
  };
  return (
    <Panel>
      <form onSubmit={verstuur}>
        <Stack gap="l">
          <ErrorSummary
            title={t('fout')}
            errors={kies.error?.soort === 'niet-gevonden' ? [{ fieldId: 'vestiging', message: t('onbekend') }] : []}
          />
          <RadioGroup
            id="vestiging"
            name="vestiging"
            legend={t('vraag')}
            value={keuze}
            onChange={setKeuze}
            options={[
              { value: HEEL, label: t('heel', { bedrijf }), description: t('kvk', { nummer: kvkNummer }) },
              ...vestigingen.map(({ vestigingsnummer, naam, adres, hoofdvestiging }) => ({
                value: vestigingsnummer,
                label: naam,
                description: [
                  hoofdvestiging && t('hoofdvestiging'),
                  ...adres,
                  t('nummer', { nummer: vestigingsnummer }),
                ]
                  .filter(Boolean)
                  .join(', '),
              })),
            ]}
          />
          {kies.error && kies.error.soort !== 'niet-gevonden' && <FoutMelding fout={kies.error} wat="gegevens" />}
          <div>
            <Button type="submit" variant="primary" busy={kies.isPending} busyLabel={t('bezig')}>
              {t('knop')}
            </Button>
          </div>
          <Text className="app-muted">{t('uitleg')}</Text>
        </Stack>
      </form>
    </Panel>
  );
}
