import { FoutMelding, Pagina, SourceNotice, useApp, useIngelogd } from '@loket/app';
import { CardList, EmptyState, IconUsers, Section, SkeletonCards, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Gelukt } from './gelukt.tsx';
import { MijnMachtigingen } from './mijn-machtigingen.tsx';
import { PersoonKaart } from './persoon-kaart.tsx';
import { voorEenAnderQuery } from './queries.ts';

/** For whom I can act, and who can act for me. */
export function VoorEenAnderPage() {
  const { t } = useTranslation('voor-een-ander');
  const { api } = useApp();
  const sessie = useIngelogd();
  const [params] = useSearchParams();
  const { data, error, isPending, isFetching, refetch } = useQuery(voorEenAnderQuery(api));
  const retry = () => void refetch();
  // A company has no children; it acts for who has it as administrator, mentor or curator.
  const bedrijf = sessie?.soort === 'bedrijf';

  return (
    <Pagina titel={t('titel')} lead={t(bedrijf ? 'bedrijf.lead' : 'lead')}>
      <Stack gap="xl">
        <Gelukt wat={params.get('gelukt')} />
        <Section title={t('wie.titel')} description={t('wie.uitleg')}>
          {isPending && <SkeletonCards count={2} label={t('laden')} />}
          {error && !data && <FoutMelding fout={error} wat="voorEenAnder" onRetry={retry} busy={isFetching} />}
          {data && (
            <Stack gap="m">
              <SourceNotice
                ontbrekend={data.ontbrekend}
                peilmoment={data.peilmoment}
                alles={data.personen.length === 0 ? 'voorEenAnder' : undefined}
                onRetry={retry}
                busy={isFetching}
              />
              {data.personen.length > 0 && (
                <CardList>
                  {data.personen.map((persoon) => (
                    <PersoonKaart key={persoon.id} persoon={persoon} gekozen={sessie?.namens?.id === persoon.id} />
                  ))}
                </CardList>
              )}
              {data.personen.length === 0 && data.ontbrekend.length === 0 && (
                <EmptyState icon={IconUsers} title={t('wie.leegTitel')}>
                  {t(bedrijf ? 'bedrijf.leeg' : 'wie.leeg')}
                </EmptyState>
              )}
            </Stack>
          )}
        </Section>
        {sessie && !sessie.namens && sessie.soort === 'persoon' && <MijnMachtigingen />}
      </Stack>
    </Pagina>
  );
}
