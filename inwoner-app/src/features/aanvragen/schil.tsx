import { BelOns, FoutMelding, Pagina, SignedIn, useApp, useIngelogd, useSessie } from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { Aanvraag } from '@loket/contract';
import type { Formulier } from '@loket/formulieren';
import { SkeletonRows, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useParams, useSearchParams } from 'react-router';
import { NietGevonden } from '../../components/niet-gevonden.tsx';
import { SterkerInloggen } from '../../components/sterker-inloggen.tsx';
import { InvullenProvider, useAnoniemInvullen, useEigenInvullen } from './invullen.ts';
import { aanvraagQuery, formulierQuery } from './queries.ts';
import type { Over } from './queries.ts';
import { StartVoorBezoeker } from './start-page.tsx';

/** Everything around the pages of one form: fetches it, and holds what is typed while she goes from page to page. */
export function AanvraagSchil() {
  const { api } = useApp();
  const { formulier: id = '' } = useParams();
  const { pathname } = useLocation();
  const { data: sessie } = useSessie();
  const ik = useIngelogd();
  const open = useQuery(formulierQuery(api, id));
  const opStart = pathname.replace(/\/$/, '').endsWith(`/${id}`);
  if (open.error && !open.data) return <Mislukt fout={open.error} onRetry={() => void open.refetch()} />;
  if (!open.data) return <Laden />;
  const formulier = open.data as Formulier;
  if (ik) {
    const wie = ik.namens ? 'persoon' : ik.soort;
    return formulier.voor.some((soort) => soort === wie) ? <Eigen key={id} id={id} /> : <NietVoorU />;
  }
  if (formulier.toegang === 'iedereen' && sessie) return <Anoniem key={id} formulier={formulier} />;
  if (opStart) return <StartVoorBezoeker formulier={formulier} />;
  return sessie ? <SignedIn /> : <Laden />;
}

function Laden() {
  const { t } = useTranslation('aanvragen');
  return (
    <Pagina titel={t('titel')}>
      <SkeletonRows rows={4} label={t('laden')} />
    </Pagina>
  );
}

function Anoniem({ formulier }: { formulier: Formulier }) {
  return (
    <InvullenProvider value={useAnoniemInvullen(formulier)}>
      <Outlet />
    </InvullenProvider>
  );
}

function Eigen({ id }: { id: string }) {
  const [vraag] = useSearchParams();
  const gevraagd = vraag.get('welke');
  // from where she came; the pages that follow do not say it again
  const [over] = useState(() => overVan(vraag));
  const [nieuw, setNieuw] = useState(() => over.besluit?.replace('/', '-') ?? crypto.randomUUID());
  // What was begun has its own name in the address from then on; without one it is the next.
  const [begonnen, setBegonnen] = useState(false);
  if (gevraagd === nieuw && !begonnen) setBegonnen(true);
  if (gevraagd === null && begonnen) {
    setNieuw(crypto.randomUUID());
    setBegonnen(false);
  }
  const welke = gevraagd ?? nieuw;
  const isOver = over.besluit !== undefined && welke === over.besluit.replace('/', '-');
  return <Open key={welke} id={id} welke={welke} over={isOver ? over : {}} />;
}

function Open({ id, welke, over }: { id: string; welke: string; over: Over }) {
  const { api } = useApp();
  const { data, error, refetch } = useQuery(aanvraagQuery(api, id, welke, over));
  if (data) return <Gevuld aanvraag={data} welke={welke} />;
  return error ? <Mislukt fout={error} onRetry={() => void refetch()} /> : <Laden />;
}

function overVan(vraag: URLSearchParams): Over {
  const [zaak, besluit] = [vraag.get('zaak'), vraag.get('besluit')];
  return zaak && besluit ? { zaak, besluit } : {};
}

/** Behind the same gate as every page of one's own: nothing of it stays on the screen when the session ends. */
function Gevuld({ aanvraag, welke }: { aanvraag: Aanvraag; welke: string }) {
  return (
    <InvullenProvider value={useEigenInvullen(aanvraag, welke)}>
      <SignedIn />
    </InvullenProvider>
  );
}

function Mislukt({ fout, onRetry }: { fout: ApiFout; onRetry: () => void }) {
  const { t } = useTranslation('aanvragen');
  if (fout.soort === 'niet-gevonden') {
    return (
      <NietGevonden
        titel={t('nietGevonden.titel')}
        lead={t('nietGevonden.lead')}
        watNu={t('nietGevonden.watNu')}
        lijst={{ naam: t('overzicht'), href: '/overzicht', knop: t('nietGevonden.knop') }}
      />
    );
  }
  if (fout.code === 'geen-toegang') return <NietVoorU />;
  return (
    <Pagina titel={t('titel')}>
      {fout.soort === 'sterker-inloggen' ? (
        <SterkerInloggen niveau={fout.niveau ?? 'substantieel'} over="zaak" />
      ) : (
        <FoutMelding fout={fout} wat="formulier" onRetry={onRetry} />
      )}
    </Pagina>
  );
}

/** A form for residents, opened by a company, or the other way round: said before anything is asked of the API. */
function NietVoorU() {
  const { t } = useTranslation('aanvragen');
  return (
    <Pagina titel={t('nietVoorU.titel')}>
      <Text>{t('nietVoorU.tekst')}</Text>
      <BelOns />
    </Pagina>
  );
}
