import {
  afspraaklocaties,
  afspraakproducten,
  annuleerAfspraak,
  boekAfspraak,
  RegisterError,
  verzetAfspraak,
  vrijeTijden,
  zoekAfspraken,
  type ApiAfspraak,
  type ApiAfspraakproduct,
  type Door,
} from '@loket/zgw';
import type { DataSubject, Grant } from '../access/grant.ts';
import { SourceFailed } from '../platform/sourced.ts';
import type { Afspraak, Afspraakproduct, AfsprakenRegister, Uitkomst, Weigering } from './afspraken-model.ts';
import type { ContextOf } from './context.ts';
import type { Health } from './health.ts';

interface Deps {
  /** Null where no register of appointments is configured. */
  door: Door | null;
  contextOf: ContextOf;
  health: Health;
  /** What to throw where none is configured. */
  absent: () => SourceFailed;
}

/** Codes with which the register refuses. */
const weigeringen: Record<string, Weigering> = {
  'tijd-bezet': 'bezet',
  'tijd-voorbij': 'voorbij',
  'tijd-bestaat-niet': 'niet-meer',
  'niet-gepland': 'niet-meer',
};

/** After these nobody knows whether it was done. */
const onzeker: ReadonlySet<string> = new Set(['timeout', 'unreachable', 'malformed']);

/** Makes the register of appointments. */
export function createAfsprakenRegister({ door, contextOf, health, absent }: Deps): AfsprakenRegister {
  async function call<T>(grant: Grant, doe: (door: Door) => Promise<T>): Promise<T> {
    if (!door) throw absent();
    try {
      return await doe(door);
    } catch (error) {
      throw new SourceFailed(health.failure(error, door.name, 'afspraken'), { cause: error });
    }
  }
  /** Before and after a write the same question has other answers: those are not shared. */
  const vers = (grant: Grant) => ({ ...contextOf(grant), scope: undefined });
  const kijk = (grant: Grant, wie: DataSubject) => grant.looksAt(wie, 'afspraken');

  async function uitkomst(doe: () => Promise<ApiAfspraak>): Promise<Uitkomst> {
    try {
      return { gelukt: true, afspraak: afspraakVan(await doe()) };
    } catch (error) {
      const reden = weigeringVan(error);
      if (!reden) throw error;
      return { gelukt: false, reden };
    }
  }

  const metSleutel: AfsprakenRegister['metSleutel'] = async (grant, wie, sleutel) => {
    kijk(grant, wie);
    const gevonden = await call(grant, (open) => zoekAfspraken(open, { klant: klantVan(wie), sleutel }, vers(grant)));
    const [een] = gevonden.filter((afspraak) => afspraak.sleutel === sleutel);
    return een ? afspraakVan(een) : null;
  };

  return {
    aanwezig: door !== null,
    keuzes: (grant) =>
      call(grant, async (open) => {
        const context = contextOf(grant);
        const [producten, plekken] = await Promise.all([
          afspraakproducten(open, context),
          afspraaklocaties(open, context),
        ]);
        return { producten: producten.map(productVan), plekken };
      }),
    tijden: (grant, { plek, ...vraag }) =>
      call(grant, (open) => vrijeTijden(open, { ...vraag, locatie: plek }, vers(grant))),
    async afsprakenVan(grant, wie) {
      kijk(grant, wie);
      const alle = await call(grant, (open) => zoekAfspraken(open, { klant: klantVan(wie) }, vers(grant)));
      return alle.map(afspraakVan).toSorted((a, b) => a.begin.localeCompare(b.begin));
    },
    metSleutel,
    async boek(grant, wie, { plek, email, telefoon, door: maker, ...nieuw }) {
      kijk(grant, wie);
      const klant = klantVan(wie);
      const contact = { email: email ?? '', telefoon: telefoon ?? '' };
      const kenmerken: Record<string, string> = maker ? { door: maker } : {};
      const afspraak = { ...nieuw, klant, locatie: plek, contact, kenmerken };
      try {
        return await call(grant, (open) => uitkomst(() => boekAfspraak(open, afspraak, vers(grant))));
      } catch (error) {
        if (!isOnzeker(error)) throw error;
        const toch = await metSleutel(grant, wie, nieuw.sleutel).catch(() => null);
        if (toch) return { gelukt: true, afspraak: toch };
        throw error;
      }
    },
    verzet(grant, wie, { id, plek, ...rest }) {
      kijk(grant, wie);
      const wijziging = { ...rest, klant: klantVan(wie), locatie: plek };
      return call(grant, (open) => uitkomst(() => verzetAfspraak(open, id, wijziging, vers(grant))));
    },
    annuleer(grant, wie, { id, sleutel }) {
      kijk(grant, wie);
      const wijziging = { sleutel, klant: klantVan(wie) };
      return call(grant, (open) => uitkomst(() => annuleerAfspraak(open, id, wijziging, vers(grant))));
    },
  };
}

const klantVan = ({ soort, waarde }: DataSubject) => ({ soort, nummer: waarde });

function weigeringVan(error: unknown): Weigering | null {
  if (!(error instanceof RegisterError)) return null;
  if (error.kind === 'not-found') return 'niet-meer';
  return error.kind === 'problem' ? (weigeringen[error.code ?? ''] ?? null) : null;
}

function isOnzeker(error: unknown): boolean {
  return error instanceof SourceFailed && error.cause instanceof RegisterError && onzeker.has(error.cause.kind);
}

function productVan({ locaties, ...rest }: ApiAfspraakproduct): Afspraakproduct {
  return { ...rest, plekken: locaties };
}

function afspraakVan({ uuid, product, locatie, kenmerken, ...rest }: ApiAfspraak): Afspraak {
  return { ...rest, id: uuid, product: productVan(product), plek: locatie, door: kenmerken['door'] ?? null };
}
