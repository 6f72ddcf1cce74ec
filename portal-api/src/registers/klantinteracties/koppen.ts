import * as zgw from '@loket/zgw';
import type { Contactkop } from '../werk-model.ts';
import { kanaalVan, subjectVanPartij } from './contact.ts';

/** What is said of contacts in a list. */
export interface Koppen {
  /** Of each contact that could be had in time, and what kept the others away. */
  van(
    contacten: readonly string[],
    context: zgw.CallContext,
  ): Promise<{ koppen: ReadonlyMap<string, Contactkop>; errors: unknown[] }>;
}

/** What was asked, when and how, never changes: only what is withdrawn, and then its task is closed. */
const BEKEND_MS = 15 * 60_000;
const MEESTE = 2000;
/** A list waits no longer than this for what stands beside its rows; what comes later is there the next time. */
const GEDULD_MS = 5000;
/** The register has no search by task: one call each, a few at a time so that others get theirs. */
const TEGELIJK = 16;

const metKlanten = ['hadBetrokkenen', 'hadBetrokkenen.wasPartij'] as const;

/** Makes it, with a memory of its own. */
export function createKoppen({
  door,
  now,
  geduldMs = GEDULD_MS,
}: {
  door: zgw.Door;
  now: () => Date;
  geduldMs?: number;
}): Koppen {
  const bekend = new Map<string, { kop: Contactkop | null; tot: number }>();
  const vers = (contact: string) => {
    const een = bekend.get(contact);
    return een && een.tot > now().getTime() ? een : undefined;
  };
  async function haal(contact: string, context: zgw.CallContext): Promise<void> {
    const kop = await leesKop(door, contact, context);
    if (bekend.size >= MEESTE) bekend.delete(bekend.keys().next().value ?? '');
    bekend.set(contact, { kop, tot: now().getTime() + BEKEND_MS });
  }
  return {
    async van(contacten, context) {
      const wachtrij = [...new Set(contacten)].filter((contact) => !vers(contact));
      const errors: unknown[] = [];
      const werker = async () => {
        for (let contact = wachtrij.shift(); contact !== undefined; contact = wachtrij.shift()) {
          try {
            await haal(contact, context);
          } catch (error) {
            errors.push(error);
            // one that fails is one; when the register itself is away there is no use in asking on
            if (errors.length >= TEGELIJK) wachtrij.length = 0;
          }
        }
      };
      await binnen(geduldMs, Promise.all(Array.from({ length: TEGELIJK }, werker)), () => {
        wachtrij.length = 0;
        errors.push(new zgw.RegisterError('timeout', { register: door.name, operation: 'GET /klantcontacten/…' }));
      });
      const koppen = contacten.flatMap((contact) => {
        const kop = vers(contact)?.kop;
        return kop ? [[contact, kop] as const] : [];
      });
      return { koppen: new Map(koppen), errors };
    },
  };
}

/** Waits for work that never rejects, and no longer than this. */
async function binnen(ms: number, werk: Promise<unknown>, teLaat: () => void): Promise<void> {
  const late = Promise.withResolvers<void>();
  const timer = setTimeout(() => {
    teLaat();
    late.resolve();
  }, ms);
  await Promise.race([werk, late.promise]);
  clearTimeout(timer);
}

async function leesKop(door: zgw.Door, contact: string, context: zgw.CallContext): Promise<Contactkop | null> {
  try {
    const api = await zgw.klantcontact(door, contact, context, metKlanten);
    return {
      onderwerp: api.onderwerp,
      kanaal: kanaalVan(api.kanaal),
      klanten: (api.betrokkenen ?? []).flatMap(({ wasPartij }) => (wasPartij ? subjectVanPartij(wasPartij) : [])),
      kenmerken: api.metadata,
    };
  } catch (error) {
    if (error instanceof zgw.RegisterError && error.kind === 'not-found') return null;
    throw error;
  }
}
