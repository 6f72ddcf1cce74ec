import type { ConceptBewaard, FormulierConcept } from '@loket/contract';
import type { Antwoorden } from '@loket/formulieren';
import { gelijk, voegSamen } from './samenvoegen.ts';

/** Where what is typed stands. `weg`: it was sent or thrown away in another tab. */
export type OpslagStand =
  | { soort: 'leeg' | 'bezig' | 'mislukt' | 'weg' }
  | { soort: 'bewaard'; concept: FormulierConcept; samengevoegd: boolean }
  | { soort: 'botsing'; daar: FormulierConcept };

export interface Opslag {
  stand(): OpslagStand;
  subscribe(luister: () => void): () => void;
  /** What is typed now; kept a moment later. */
  wijzig(antwoorden: Antwoorden): void;
  /**
   * Keeps at once what was not kept yet; also when nothing was typed, at the beginning (`begin`) and when another page
   * was opened (`stap`), so that it is known how far people come. Resolves when the server answered.
   */
  nu(ook?: 'begin' | 'stap'): Promise<void>;
  /** Which answers go on after two tabs said different things. */
  kies(welke: 'hier' | 'daar'): void;
  /** Keeps nothing any more: it was sent, or the page is left. */
  stop(): void;
}

interface Gegeven {
  begin: { antwoorden: Antwoorden; concept: FormulierConcept | null };
  bewaar: (antwoorden: Antwoorden, revisie: number | null) => Promise<ConceptBewaard>;
  /** What another tab typed came into the answers. */
  onAnders: (antwoorden: Antwoorden) => void;
}

const RUST_MS = 700;
const OPNIEUW_MS = [2000, 5000, 15_000, 30_000];

/**
 * Keeps a draft on the server while it is being typed. One request at a time; what fails is tried again and stays in the
 * page meanwhile; what another tab kept is put together with this, or she is asked which is right.
 */
export function createOpslag({ begin, bewaar, onAnders }: Gegeven): Opslag {
  const luisteraars = new Set<() => void>();
  let { antwoorden, concept }: Gegeven['begin'] = begin;
  // What is known beforehand is not typed: who only looks at a form has not begun it.
  let basis = (concept?.antwoorden ?? antwoorden) as Antwoorden | undefined;
  let stand: OpslagStand = concept ? { soort: 'bewaard', concept, samengevoegd: false } : { soort: 'leeg' };
  let bezig: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pogingen = 0;
  let stil = false;

  const zet = (nieuw: OpslagStand) => {
    stand = nieuw;
    for (const luister of luisteraars) luister();
  };
  const vuil = () => !gelijk(basis ?? {}, antwoorden);
  const plan = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void stuur(), ms);
  };
  const stuur = (): Promise<void> => {
    clearTimeout(timer);
    bezig ??= doe().finally(() => {
      bezig = null;
    });
    return bezig;
  };

  async function doe(): Promise<void> {
    if (stil) return;
    const zending = antwoorden;
    zet({ soort: 'bezig' });
    const antwoord = await bewaar(zending, concept?.revisie ?? null).catch(() => null);
    if (stil) return;
    if (!antwoord) {
      zet({ soort: 'mislukt' });
      plan(OPNIEUW_MS[Math.min(pogingen++, OPNIEUW_MS.length - 1)] ?? 0);
      return;
    }
    pogingen = 0;
    if (!antwoord.concept) return wacht({ soort: 'weg' });
    if (antwoord.bewaard) neem(antwoord.concept, zending, false);
    else voegToe(antwoord.concept);
  }

  function neem(nieuw: FormulierConcept, bewaard: Antwoorden, samengevoegd: boolean): void {
    concept = nieuw;
    basis = bewaard;
    zet({ soort: 'bewaard', concept: nieuw, samengevoegd });
    if (vuil()) plan(RUST_MS);
  }

  function voegToe(daar: FormulierConcept): void {
    const gegeven = daar.antwoorden as Antwoorden;
    const samen = voegSamen(basis ?? {}, antwoorden, gegeven);
    if (samen.botsingen.length > 0) return wacht({ soort: 'botsing', daar });
    antwoorden = samen.antwoorden;
    onAnders(antwoorden);
    neem(daar, gegeven, true);
  }

  function wacht(nieuw: OpslagStand): void {
    stil = true;
    zet(nieuw);
  }

  return {
    stand: () => stand,
    subscribe(luister) {
      luisteraars.add(luister);
      return () => luisteraars.delete(luister);
    },
    wijzig(nieuw) {
      antwoorden = nieuw;
      if (!stil && vuil()) plan(RUST_MS);
    },
    async nu(ook) {
      if (bezig) await bezig;
      if (!stil && (vuil() || ook === 'stap' || (ook === 'begin' && !concept))) await stuur();
    },
    kies(welke) {
      const daar = stand.soort === 'botsing' ? stand.daar : null;
      stil = false;
      concept = daar;
      basis = daar?.antwoorden as Antwoorden | undefined;
      if (welke === 'daar' && daar) {
        antwoorden = daar.antwoorden as Antwoorden;
        onAnders(antwoorden);
        zet({ soort: 'bewaard', concept: daar, samengevoegd: false });
      } else void stuur();
    },
    stop() {
      stil = true;
      clearTimeout(timer);
    },
  };
}
