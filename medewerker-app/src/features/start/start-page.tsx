import { dagdeelVan, useApp, useIngelogd, usePageHeading } from '@loket/app';
import {
  Button,
  ButtonLink,
  Cluster,
  EmptyState,
  Hero,
  IconAdjustments,
  IconLock,
  IconSearch,
  SkeletonRows,
  Stack,
} from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ZOEKEN } from '../../components/zoeken-pad.ts';
import { Indelen } from './indelen.tsx';
import { plaats } from './kaarten.ts';
import { indelingQuery } from './queries.ts';

/** Who never arranged anything, has no arrangement, or cannot get it now. */
const eigenVolgorde = { kaarten: [] };

/** The page that an employee opens in the morning: her cards, as she arranged them. */
export function StartPage() {
  const { t } = useTranslation('start');
  const { api, startKaarten } = useApp();
  const sessie = useIngelogd();
  const medewerker = sessie?.soort === 'medewerker';
  const { data, error } = useQuery({ ...indelingQuery(api), enabled: medewerker });
  const heading = usePageHeading(t('titel'));
  const [dagdeel] = useState(() => dagdeelVan(new Date()));
  const [indelen, setIndelen] = useState(false);
  const groet = t(`groet.${dagdeel}`);
  const magZoeken = sessie?.rechten.includes('zaak-zoeken') ?? false;
  // When the arrangement cannot be fetched the page is there all the same, in its own order.
  const indeling = data ?? (error || (sessie && !medewerker) ? eigenVolgorde : undefined);
  const kaarten = sessie && indeling ? plaats(startKaarten, indeling, sessie) : [];

  return (
    <Stack gap="l">
      <Hero
        size="calm"
        headingRef={heading}
        title={
          sessie ? (
            <>
              {t('groet.metNaam', { groet })} <bdi>{sessie.naam}</bdi>
            </>
          ) : (
            groet
          )
        }
        lead={!sessie || magZoeken ? t('lead') : t('leadZonderZoeken')}
      >
        <Cluster>
          {magZoeken && (
            <ButtonLink variant="primary" icon={IconSearch} href={ZOEKEN}>
              {t('zoek')}
            </ButtonLink>
          )}
          {medewerker && !indelen && (
            <Button icon={IconAdjustments} onClick={() => setIndelen(true)}>
              {t('indelen.knop')}
            </Button>
          )}
        </Cluster>
      </Hero>
      {indelen && <Indelen kaarten={kaarten} onKlaar={() => setIndelen(false)} />}
      {sessie && !magZoeken && (
        <EmptyState headingLevel={2} icon={IconLock} title={t('zonder.titel')}>
          {t(`zonder.${sessie.soort}`)}
        </EmptyState>
      )}
      {kaarten.length === 0 && !indelen && <SkeletonRows rows={4} label={t('laden')} />}
      <div className="mw-kaarten">
        {kaarten
          .filter(({ verborgen }) => !verborgen)
          .map(({ kaart: { naam, component: Kaart } }) => (
            <Suspense
              key={naam}
              fallback={<SkeletonRows rows={3} label={t('ladenKaart', { naam: t(`kaart.${naam}`) })} />}
            >
              <Kaart />
            </Suspense>
          ))}
      </div>
    </Stack>
  );
}
