import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { WorkItem, WorkItems, WorkItemSource } from '../../platform/module.ts';
import { SourceFailed, type SourceFailure } from '../../platform/sourced.ts';

interface Gathered extends Required<WorkItems> {
  failures: SourceFailure[];
}

/**
 * Asks all sources at once. One that fails, or that takes longer than the page waits, leaves its own place empty with a
 * notice; the rest of the page stays.
 */
export async function gatherItems(
  sources: readonly WorkItemSource<InwonerVraag>[],
  vraag: InwonerVraag,
  patienceMs: number,
): Promise<Gathered> {
  const all = await Promise.all(sources.map((source) => itemsOf(source, vraag, patienceMs)));
  return {
    items: all.flatMap(({ items }) => items).toSorted(soonestFirst),
    meerVolgt: all.some(({ meerVolgt }) => meerVolgt),
    ookNieuw: all.flatMap(({ ookNieuw }) => ookNieuw),
    failures: all.flatMap(({ failures }) => failures),
  };
}

async function itemsOf(
  source: WorkItemSource<InwonerVraag>,
  vraag: InwonerVraag,
  patienceMs: number,
): Promise<Gathered> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const { name, kind = 'zaken' } = source;
    late.reject(new SourceFailed({ source: name, kind, failure: 'timeout', since: vraag.now }));
  }, patienceMs);
  try {
    const listed = source.list(vraag);
    // Who comes too late may still fail: nobody is left to hear it.
    listed.catch(() => undefined);
    const found = await Promise.race([listed, late.promise]);
    return { ookNieuw: [], ...(Array.isArray(found) ? { items: found, meerVolgt: false } : found), failures: [] };
  } catch (error) {
    if (!(error instanceof SourceFailed)) throw error;
    return { items: [], meerVolgt: false, ookNieuw: [], failures: [error.failure] };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The soonest day first, whatever it is about; then what has no day and asks something, and last what is only good to
 * know: its day, if any, was ours.
 */
function soonestFirst(a: WorkItem, b: WorkItem): number {
  return dagVan(a).localeCompare(dagVan(b));
}

function dagVan({ vraagtActie, uiterlijk }: WorkItem): string {
  return `${vraagtActie ? 0 : 1} ${uiterlijk ?? '9999'}`;
}
