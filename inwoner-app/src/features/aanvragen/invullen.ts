import { answer, useApp } from '@loket/app';
import type { Aanvraag, AnderConcept, EerdereAanvraag, OntbrekendeBron } from '@loket/contract';
import { doorloop } from '@loket/formulieren';
import type { Antwoord, Antwoorden, Formulier, Gang } from '@loket/formulieren';
import { createContext, useContext, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createOpslag } from './opslag.ts';
import type { Opslag, OpslagStand } from './opslag.ts';
import { stapUit } from './paden.ts';
import { useTelPaginas } from './tel-paginas.ts';
import { begin, neemOver, type Vooringevuld } from './vooraf.ts';

/** A form that is being filled in; the same on all its pages. */
export interface Invullen {
  formulier: Formulier;
  antwoorden: Antwoorden;
  gang: Gang;
  /** Which day it is for the form. */
  vandaag: string;
  vooringevuld: Vooringevuld;
  /** What she sent before that answers questions of this form; with the answers, when it is the same law or she took it. */
  eerder: EerdereAanvraag[];
  /** Fills in what one of those says, where nothing was answered. */
  neemOver: (eerder: EerdereAanvraag) => void;
  ontbrekend: OntbrekendeBron[];
  nieuwereVersie: boolean;
  /** Which draft this is, of a form that may have more than one; null for any other form. */
  welke: string | null;
  /** The other drafts of this form. */
  andere: AnderConcept[];
  /** Null for who is not logged in: then it is kept in this tab only. */
  opslag: Opslag | null;
  /** Named once for what is sent, so that sending it twice is still one. */
  sleutel: string;
  zet: (vraag: string, antwoord: Antwoord) => void;
  /** It was sent, or thrown away: nothing of it stays in this tab. */
  klaar: () => void;
}

const Context = createContext<Invullen | null>(null);
export const InvullenProvider = Context.Provider;

/** The form that is being filled in. Throws outside its pages. */
export function useInvullen(): Invullen {
  const invullen = useContext(Context);
  if (!invullen) throw new Error('useInvullen needs the shell of the form above it');
  return invullen;
}

const leeg: OpslagStand = { soort: 'leeg' };
const nooit = () => () => undefined;

/** Where what is typed stands. */
export function useOpslagStand({ opslag }: Pick<Invullen, 'opslag'>): OpslagStand {
  return useSyncExternalStore(opslag?.subscribe ?? nooit, opslag?.stand ?? (() => leeg), () => leeg);
}

/** Fills in a form as somebody who is logged in: kept on the server. */
export function useEigenInvullen(aanvraag: Aanvraag, naam: string): Invullen {
  const { api } = useApp();
  const { vandaag, ontbrekend, nieuwereVersie } = aanvraag;
  const formulier = aanvraag.formulier as Formulier;
  const vooringevuld = aanvraag.vooringevuld as Vooringevuld;
  const welke = formulier.concepten ? naam : null;
  const [antwoorden, setAntwoorden] = useState(() =>
    begin(formulier, (aanvraag.concept?.antwoorden ?? {}) as Antwoorden, vooringevuld, aanvraag.eerder),
  );
  const [eerder, setEerder] = useState(aanvraag.eerder);
  const [opslag] = useState(() => {
    const path = { formulier: formulier.id };
    return createOpslag({
      begin: { antwoorden, concept: aanvraag.concept },
      bewaar: (nu, revisie) =>
        answer(
          api.PUT('/formulieren/{formulier}/aanvraag', {
            params: { path, query: welke ? { welke } : {} },
            body: { versie: formulier.versie, antwoorden: nu, revisie, ...stapNu(formulier.id) },
          }),
        ),
      onAnders: setAntwoorden,
    });
  });
  useEffect(() => opslag.wijzig(antwoorden), [opslag, antwoorden]);
  useNietVerliezen(opslag);
  return {
    ...useGemeen(formulier, antwoorden, setAntwoorden, vandaag),
    vooringevuld,
    eerder,
    neemOver: (gekozen) => {
      setEerder((alle) => alle.map((een) => (een.id === gekozen.id ? gekozen : een)));
      setAntwoorden((oud) => neemOver(oud, gekozen));
    },
    ontbrekend,
    nieuwereVersie,
    welke,
    andere: aanvraag.concepten,
    opslag,
    klaar: opslag.stop,
  };
}

/** The page that is open now: the draft says how far people come. */
function stapNu(formulier: string) {
  const stap = stapUit(location.pathname, formulier);
  return stap === null ? {} : { stap };
}

/** Fills in a form as somebody who is not logged in: nothing leaves this tab before it is sent. */
export function useAnoniemInvullen(formulier: Formulier): Invullen {
  const sleutel = `formulier:${formulier.id}:${formulier.versie}`;
  const [antwoorden, setAntwoorden] = useState<Antwoorden>(() => lees(sleutel));
  const verstuurd = useRef(false);
  const vergeetTelling = useTelPaginas(formulier);
  useEffect(() => {
    if (!verstuurd.current) sessionStorage.setItem(sleutel, JSON.stringify(antwoorden));
  }, [sleutel, antwoorden]);
  const [vandaag] = useState(() =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date()),
  );
  return {
    ...useGemeen(formulier, antwoorden, setAntwoorden, vandaag),
    vooringevuld: {},
    eerder: [],
    neemOver: () => undefined,
    ontbrekend: [],
    nieuwereVersie: false,
    welke: null,
    andere: [],
    opslag: null,
    klaar: () => {
      verstuurd.current = true;
      sessionStorage.removeItem(sleutel);
      vergeetTelling();
    },
  };
}

function useGemeen(
  formulier: Formulier,
  antwoorden: Antwoorden,
  setAntwoorden: (nieuw: (oud: Antwoorden) => Antwoorden) => void,
  vandaag: string,
) {
  const gang = useMemo(() => doorloop(formulier, antwoorden, { vandaag }), [formulier, antwoorden, vandaag]);
  const [sleutel] = useState(() => crypto.randomUUID());
  const zet = (vraag: string, antwoord: Antwoord) => setAntwoorden((oud) => ({ ...oud, [vraag]: antwoord }));
  return { formulier, antwoorden, gang, vandaag, sleutel, zet };
}

function lees(sleutel: string): Antwoorden {
  try {
    return JSON.parse(sessionStorage.getItem(sleutel) ?? '{}') as Antwoorden;
  } catch {
    return {};
  }
}

/** Keeps when the tab goes out of sight or comes back on line, and warns who leaves with something that was not kept. */
function useNietVerliezen(opslag: Opslag): void {
  useEffect(() => {
    const nu = () => void opslag.nu();
    const waarschuw = (event: BeforeUnloadEvent) => {
      if (['mislukt', 'botsing'].includes(opslag.stand().soort)) event.preventDefault();
    };
    document.addEventListener('visibilitychange', nu);
    window.addEventListener('online', nu);
    window.addEventListener('beforeunload', waarschuw);
    return () => {
      document.removeEventListener('visibilitychange', nu);
      window.removeEventListener('online', nu);
      window.removeEventListener('beforeunload', waarschuw);
      void opslag.nu();
    };
  }, [opslag]);
}
