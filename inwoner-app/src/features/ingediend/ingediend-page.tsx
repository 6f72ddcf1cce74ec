import { FoutMelding, LoginKeuze, Pagina, useApp, useOpmaak, useSessie } from '@loket/app';
import type { Ontvangstbewijs } from '@loket/contract';
import { Button, ButtonLink, Cluster, LiveRegion, Notice, Section, SkeletonCards, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { Beoordeling } from '../../components/beoordeling/beoordeling.tsx';
import { Kopie } from '../../components/kopie.tsx';
import { MisschienSneller } from '../../components/misschien-sneller.tsx';
import { NietGevonden } from '../../components/niet-gevonden.tsx';
import { bewijsTaal, ontvangstbewijsQuery } from '../../components/ontvangstbewijs-query.ts';
import { SterkerInloggen } from '../../components/sterker-inloggen.tsx';
import { Handtekeningen } from './handtekeningen.tsx';
import { Intrekken } from './intrekken.tsx';
import { Stappen } from './stappen.tsx';

export function IngediendPage() {
  const { t, i18n } = useTranslation('ingediend');
  const { api } = useApp();
  const { id = '' } = useParams();
  // Who sent it without being logged in has it from the page before, this once.
  const gekregen = (useLocation().state as { bewijs?: Ontvangstbewijs } | null)?.bewijs;
  const { data: sessie } = useSessie();
  const ingelogd = sessie?.ingelogd === true;
  const { data, error, refetch, isFetching } = useQuery({
    ...ontvangstbewijsQuery(api, id, i18n.language),
    enabled: ingelogd,
    // Pages hear of it; who hears nothing (no stream, a phone that slept) sees it within half a minute all the same.
    refetchInterval: ({ state }) => (state.data?.stand === 'registreren' ? 30_000 : false),
  });
  const bewijs = data ?? (gekregen?.id === id ? gekregen : undefined);
  if (bewijs) return <Bewijs bewijs={bewijs} />;
  if (sessie && !ingelogd) {
    return (
      <Pagina titel={t('eenBewijs')} lead={t('inloggen')}>
        <LoginKeuze terug={`/ingediend/${id}`} />
      </Pagina>
    );
  }
  if (error?.soort === 'niet-gevonden') {
    return (
      <NietGevonden
        titel={t('nietGevonden.titel')}
        lead={t('nietGevonden.lead')}
        watNu={t('nietGevonden.watNu')}
        lijst={{ naam: t('nietGevonden.zaken'), href: '/mijn-zaken', knop: t('nietGevonden.knop') }}
      />
    );
  }
  return (
    <Pagina titel={t('eenBewijs')}>
      {error?.soort === 'sterker-inloggen' && <SterkerInloggen niveau={error.niveau ?? 'substantieel'} over="zaak" />}
      {error && error.soort !== 'sterker-inloggen' && (
        <FoutMelding fout={error} wat="zaak" onRetry={() => void refetch()} busy={isFetching} />
      )}
      {!error && <SkeletonCards count={1} label={t('laden')} />}
    </Pagina>
  );
}

function Bewijs({ bewijs }: { bewijs: Ontvangstbewijs }) {
  const { t } = useTranslation('ingediend');
  const opmaak = useOpmaak();
  const { ontvangenOp, ingetrokkenOp, vervolg, zaak, anoniem } = bewijs;
  const moment = { datum: opmaak.datum(opmaak.dag(ontvangenOp)), tijd: opmaak.tijd(ontvangenOp) };
  return (
    <Pagina titel={t('titel')} lead={t('lead', { formulier: bewijs.formulier.titel, ...moment })}>
      <Stack gap="l">
        <Notice kind="success" headingLevel={2} title={t('nummer', { nummer: bewijs.nummer })}>
          {t(anoniem ? 'bewaarNu' : 'bewaar')}
        </Notice>
        {ingetrokkenOp && <Ingetrokken op={ingetrokkenOp} />}
        <LiveRegion>{zaak ? t('zaakIsEr', { nummer: zaak.nummer }) : ''}</LiveRegion>
        <Section title={t('stand')}>
          <Stappen bewijs={bewijs} />
          {zaak && !anoniem && (
            <ButtonLink href={`/mijn-zaken/${zaak.bron}/${zaak.id}`} variant="primary">
              {t('naarZaak')}
            </ButtonLink>
          )}
        </Section>
        {bewijs.ondertekenaars.length > 0 && (
          <Handtekeningen ondertekenaars={bewijs.ondertekenaars} ingetrokken={ingetrokkenOp !== null} />
        )}
        {!ingetrokkenOp && (
          <Section title={t('watNu')}>
            <Text>{vervolg.daarna}</Text>
            {vervolg.streefdatum && <Text>{t('streefdatum', { datum: opmaak.datum(vervolg.streefdatum) })}</Text>}
            {vervolg.uiterlijk && <Text>{t('uiterlijk', { datum: opmaak.datum(vervolg.uiterlijk) })}</Text>}
          </Section>
        )}
        <MisschienSneller bij={bewijs.formulier.id} />
        <Section title={t('kopie.titel')} description={t('kopie.uitleg')}>
          <Bewaren bewijs={bewijs} />
          <Kopie hoofdstukken={bewijs.kopie} />
        </Section>
        {!anoniem && !ingetrokkenOp && <Intrekken bewijs={bewijs} />}
        <Beoordeling over={{ soort: 'formulier', id: bewijs.id }} />
      </Stack>
    </Pagina>
  );
}

/** That it was taken back, and when. */
function Ingetrokken({ op }: { op: string }) {
  const { t } = useTranslation('ingediend');
  const opmaak = useOpmaak();
  const moment = { datum: opmaak.datum(opmaak.dag(op)), tijd: opmaak.tijd(op) };
  return (
    <Notice kind="info" headingLevel={2} title={t('intrekken.ingetrokken', moment)}>
      {t('intrekken.ingetrokkenUitleg')}
    </Notice>
  );
}

/** Ways to keep it. Sent without a name it is on this page only, so there is paper only. */
function Bewaren({ bewijs: { id, anoniem } }: { bewijs: Ontvangstbewijs }) {
  const { t, i18n } = useTranslation('ingediend');
  const adres = (vorm: 'pdf' | 'json') =>
    `/api/v1/inzendingen/${id}/bewijs?vorm=${vorm}&taal=${bewijsTaal(i18n.language)}`;
  return (
    <Cluster gap="s" className="app-no-print">
      {!anoniem && (
        <>
          <a href={adres('pdf')} download className="nl-link">
            {t('kopie.pdf')}
          </a>
          <a href={adres('json')} download className="nl-link">
            {t('kopie.json')}
          </a>
        </>
      )}
      <Button variant="secondary" size="small" onClick={() => window.print()}>
        {t('kopie.print')}
      </Button>
    </Cluster>
  );
}
