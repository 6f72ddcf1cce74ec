import type { OntbrekendeBron } from '@loket/contract';
import type { SourceFailure } from '../../platform/sourced.ts';

/** Sources that gave nothing, as the contract tells it: each source and kind once, missing since its first failure. */
export function presentOntbrekend(failures: readonly SourceFailure[]): OntbrekendeBron[] {
  const perBron = new Map<string, SourceFailure>();
  for (const failure of failures) {
    const key = `${failure.source} ${failure.kind}`;
    const known = perBron.get(key);
    if (!known || failure.since < known.since) perBron.set(key, failure);
  }
  return [...perBron.values()].map(({ source, kind, failure, since }) => ({
    bron: source,
    soort: kind,
    reden: failure === 'switched-off' ? 'uitgeschakeld' : 'storing',
    sinds: since.toISOString(),
  }));
}
