import { SourceFailed, type SourceFailure } from '../../platform/sourced.ts';
import type { Werkbron, Werkitem, Werkvraag } from './model.ts';

/** All that waits, and what could not be asked. */
export interface Verzameld {
  items: Werkitem[];
  failures: SourceFailure[];
}

/**
 * Asks all sources at once. One that fails, or takes longer than the page waits, leaves its own place empty with a
 * notice; what the others have is there. The soonest day first; what has no day comes last, the oldest first.
 */
export async function verzamel(bronnen: readonly Werkbron[], vraag: Werkvraag, geduldMs: number): Promise<Verzameld> {
  const all = await Promise.all(bronnen.map((bron) => itemsVan(bron, vraag, geduldMs)));
  return {
    items: all.flatMap(({ items }) => items).toSorted((a, b) => volgorde(a).localeCompare(volgorde(b))),
    failures: all.flatMap(({ failures }) => failures),
  };
}

async function itemsVan(bron: Werkbron, vraag: Werkvraag, geduldMs: number): Promise<Verzameld> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const { name, kind } = bron;
    late.reject(new SourceFailed({ source: name, kind, failure: 'timeout', since: vraag.now }));
  }, geduldMs);
  try {
    const listed = bron.list(vraag);
    // Who comes too late may still fail: nobody is left to hear it.
    listed.catch(() => undefined);
    const found = await Promise.race([listed, late.promise]);
    return Array.isArray(found) ? { items: found, failures: [] } : { items: found.data, failures: found.incomplete };
  } catch (error) {
    if (!(error instanceof SourceFailed)) throw error;
    return { items: [], failures: [error.failure] };
  } finally {
    clearTimeout(timer);
  }
}

const volgorde = ({ uiterlijk, sinds, sleutel }: Werkitem): string =>
  `${uiterlijk ?? '9999-99-99'} ${sinds ?? '9999-99-99'} ${sleutel}`;
