import type { Clock } from '../platform/clock.ts';
import type { Pseudonym } from '../platform/crypto/pseudonym.ts';
import type { SessionStore } from '../platform/session/session-store.ts';
import { identiteitVan, type Acting } from './acting.ts';
import type { Learned } from './session.ts';

/** Of whom a session may hear that something changed: the pseudonyms by which events are told. */
export interface Listening {
  /** Of one session: who it is about, and the other numbers of a company (odd-register-data 17). */
  subjectsOf(session: { acting: Acting; learned: Learned }): ReadonlySet<string>;
  /** Of those of these sessions that still live. */
  look(keys: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
}

interface Deps {
  store: Pick<SessionStore, 'living'>;
  pseudonym: Pseudonym;
  clock: Clock;
  bedrijfZietVestigingen: boolean;
}

/** Makes the look-up of who may hear what. */
export function createListening({ store, pseudonym, clock, bedrijfZietVestigingen }: Deps): Listening {
  const subjectsOf: Listening['subjectsOf'] = ({ acting, learned }) => {
    // what is for all employees is told once: topics say nothing of what, and each page asks for what its reader may see
    if (acting.door === 'medewerker')
      return new Set([pseudonym(acting.soort, acting.identificatie), pseudonym('doelgroep', acting.soort)]);
    const wie = identiteitVan(acting);
    if (wie.soort === 'persoon') return new Set([pseudonym('bsn', wie.bsn)]);
    if (wie.vestigingsnummer !== null) return new Set([pseudonym('vestiging', wie.vestigingsnummer)]);
    const { rsin, vestigingsnummers = [] } = learned;
    return new Set([
      pseudonym('kvk', wie.kvkNummer),
      ...(rsin ? [pseudonym('rsin', rsin)] : []),
      ...(bedrijfZietVestigingen ? vestigingsnummers.map((nummer) => pseudonym('vestiging', nummer)) : []),
    ]);
  };
  return {
    subjectsOf,
    async look(keys) {
      const living = await store.living(keys, clock.now());
      return new Map(
        living.map(({ key, data }) => [key, subjectsOf(JSON.parse(data) as { acting: Acting; learned: Learned })]),
      );
    },
  };
}
