import { dagdeelVan, FoutMelding, SourceNotice, StaleNotice, useApp, useIngelogd, usePageHeading } from '@loket/app';
import type { Overzicht } from '@loket/contract';
import { Hero, Section, SkeletonCards, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SterkerInloggen } from '../../components/sterker-inloggen.tsx';
import { AandachtLijst } from './aandacht-lijst.tsx';
import { NieuwsLijst } from './nieuws-lijst.tsx';
import { LopendeZaken } from './lopende-zaken.tsx';
import { Onderaan } from './onderaan.tsx';
import { overzichtQuery } from './queries.ts';
import { SnelNaar } from './snel-naar.tsx';

export function OverzichtPage() {
  const { t } = useTranslation('overzicht');
  const { api } = useApp();
  const sessie = useIngelogd();
  const { data, error, refetch, isFetching, isPending } = useQuery(overzichtQuery(api));
  const retry = () => void refetch();
  const [dagdeel] = useState(() => dagdeelVan(new Date()));
  const groet = t(`groet.${dagdeel}`);
  const titel = sessie?.naam ? t('groet.metNaam', { groet, naam: sessie.naam }) : groet;
  const heading = usePageHeading(t('titel'));

  return (
    <Stack gap="l">
      <Hero size="calm" title={titel} lead={sessie?.namens ? t('leadNamens') : t('lead')} headingRef={heading} />
      {isPending && <OverzichtSkeleton />}
      {error && !data && <FoutMelding fout={error} wat="overzicht" onRetry={retry} busy={isFetching} />}
      {error && data && <StaleNotice peilmoment={data.peilmoment} onRetry={retry} busy={isFetching} />}
      {data && <OverzichtInhoud overzicht={data} onRetry={retry} busy={isFetching} />}
      <SnelNaar />
      {!isPending && <Onderaan />}
    </Stack>
  );
}

/** The page as it will be, with its headings already in place. */
function OverzichtSkeleton() {
  const { t } = useTranslation('overzicht');
  return (
    <>
      <Section title={t('vragen.titel')}>
        <SkeletonCards count={1} label={t('laden')} />
      </Section>
      <Section title={t('lopend.titel')}>
        <SkeletonCards count={3} label={t('ladenZaken')} />
      </Section>
    </>
  );
}

function OverzichtInhoud({ overzicht, onRetry, busy }: { overzicht: Overzicht; onRetry: () => void; busy: boolean }) {
  const { lopend, aantalLopend, aantalAfgerond, sterkerInloggen, ontbrekend, peilmoment } = overzicht;
  const { aandacht, wordtAangevuld, nieuws } = overzicht;
  return (
    <>
      <SourceNotice
        ontbrekend={ontbrekend}
        peilmoment={peilmoment}
        alles={lopend.length === 0 && aantalLopend === null ? 'zaken' : undefined}
        onRetry={onRetry}
        busy={busy}
      />
      <AandachtLijst
        aandacht={aandacht}
        onvolledig={ontbrekend.length > 0}
        verborgen={sterkerInloggen !== null}
        wordtAangevuld={wordtAangevuld}
      />
      {nieuws && <NieuwsLijst nieuws={nieuws} vandaag={peilmoment} />}
      <LopendeZaken zaken={lopend} aantalLopend={aantalLopend} aantalAfgerond={aantalAfgerond} />
      {sterkerInloggen && <SterkerInloggen niveau={sterkerInloggen} over="lijst" />}
    </>
  );
}
