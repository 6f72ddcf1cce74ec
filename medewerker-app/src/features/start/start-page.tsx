import { dagdeelVan, FoutMelding, useApp, useIngelogd, usePageHeading } from '@loket/app';
import {
  ButtonLink,
  EmptyState,
  Hero,
  IconLock,
  IconSearch,
  SkeletonCards,
  SkeletonRows,
  Split,
  Stack,
} from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ZOEKEN } from '../../components/zoeken-pad.ts';
import { MijnRollen } from './mijn-rollen.tsx';
import { MijnTeams } from './mijn-teams.tsx';
import { startQuery } from './queries.ts';
import { RecentBekeken } from './recent-bekeken.tsx';

export function StartPage() {
  const { t } = useTranslation('start');
  const { api } = useApp();
  const sessie = useIngelogd();
  const { data, error, refetch, isFetching, isPending } = useQuery(startQuery(api));
  const heading = usePageHeading(t('titel'));
  const [dagdeel] = useState(() => dagdeelVan(new Date()));
  const groet = t(`groet.${dagdeel}`);
  const magZoeken = sessie?.rechten.includes('zaak-zoeken') ?? false;

  return (
    <Stack gap="l">
      <Hero
        size="calm"
        headingRef={heading}
        title={sessie ? t('groet.metNaam', { groet, naam: sessie.naam }) : groet}
        lead={!sessie || magZoeken ? t('lead') : t('leadZonderZoeken')}
      >
        {magZoeken && (
          <ButtonLink variant="primary" icon={IconSearch} href={ZOEKEN}>
            {t('zoek')}
          </ButtonLink>
        )}
      </Hero>
      {error && !data && <FoutMelding fout={error} wat="start" onRetry={() => void refetch()} busy={isFetching} />}
      <Split
        main={
          <Stack gap="l">
            {isPending && <SkeletonRows rows={4} label={t('laden')} />}
            {data && magZoeken && <RecentBekeken recent={data.recent} />}
            {data && sessie && !magZoeken && (
              <EmptyState headingLevel={2} icon={IconLock} title={t('zonder.titel')}>
                {t(`zonder.${sessie.soort}`)}
              </EmptyState>
            )}
          </Stack>
        }
        aside={
          <Stack gap="l">
            {isPending && <SkeletonCards count={1} label={t('ladenTeams')} />}
            {data && <MijnTeams teams={data.teams} />}
            {sessie && <MijnRollen sessie={sessie} />}
          </Stack>
        }
      />
    </Stack>
  );
}
