import { FoutMelding, Pagina, SourceNotice, StaleNotice, useApp, useIngelogd } from '@loket/app';
import type { MijnGegevens } from '@loket/contract';
import { EmptyState, IconId, SkeletonRows, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Adresstand } from './adres.tsx';
import { Bedrijf } from './bedrijf.tsx';
import { FoutDoorgeven } from './fout-doorgeven.tsx';
import { Persoon } from './persoon.tsx';
import { useAdres } from './use-adres.ts';
import { mijnGegevensQuery } from './queries.ts';

export function MijnGegevensPage() {
  const { t } = useTranslation('mijn-gegevens');
  const { api } = useApp();
  const adres = useAdres();
  const sessie = useIngelogd();
  const namens = sessie?.namens ? (sessie.namens.naam ?? t('namens.iemand')) : undefined;
  // For whom somebody acts is a person, also when she logged in for a company.
  const soort = namens === undefined ? (sessie?.soort ?? 'persoon') : 'persoon';
  const { data, error, refetch, isFetching, isPending, isPlaceholderData } = useQuery(
    mijnGegevensQuery(api, adres.vraag),
  );
  const retry = () => void refetch();
  return (
    <Pagina
      titel={namens === undefined ? t(`${soort}.titel`) : t('namens.titel', { naam: namens })}
      lead={namens === undefined ? t(`${soort}.lead`) : t('namens.lead', { naam: namens })}
    >
      {isPending && (
        <Stack gap="xl">
          <SkeletonRows rows={5} label={t('laden')} />
        </Stack>
      )}
      {error && !data && <FoutMelding fout={error} wat="gegevens" onRetry={retry} busy={isFetching} />}
      {error && data && <StaleNotice peilmoment={data.peilmoment} onRetry={retry} busy={isFetching} />}
      {data && (
        <>
          <SourceNotice
            ontbrekend={data.ontbrekend}
            peilmoment={data.peilmoment}
            alles={data.gegevens ? undefined : 'gegevens'}
            onRetry={retry}
            busy={isFetching}
          />
          <Gegevens {...data} stand={{ ...adres, busy: isPlaceholderData }} />
        </>
      )}
      {(data || !error) && <FoutDoorgeven soort={soort} />}
    </Pagina>
  );
}

function Gegevens({ gegevens, afwezig, stand }: MijnGegevens & { stand: Adresstand }) {
  const { t } = useTranslation('mijn-gegevens');
  if (gegevens?.soort === 'persoon') return <Persoon persoon={gegevens} stand={stand} />;
  if (gegevens?.soort === 'bedrijf') return <Bedrijf bedrijf={gegevens} />;
  // nothing although nobody says why: the notice above tells which source is missing
  if (!afwezig) return null;
  return (
    <EmptyState icon={IconId} headingLevel={2} title={t(`afwezig.${afwezig}Titel`)}>
      {t(`afwezig.${afwezig}`)}
    </EmptyState>
  );
}
