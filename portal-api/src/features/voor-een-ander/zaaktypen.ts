import type { VoorEenAnderDeps } from './module.ts';

/** The everyday names of zaaktypen, in the order of the configuration; the code of one that is no longer in it. */
export function namenVan(codes: readonly string[], settings: VoorEenAnderDeps['settings']): string[] {
  const { machtigbaar } = settings.vertegenwoordiging;
  const bekend = Object.entries(machtigbaar).filter(([code]) => codes.includes(code));
  const onbekend = codes.filter((code) => !Object.hasOwn(machtigbaar, code));
  return [...bekend.map(([, naam]) => naam), ...onbekend];
}
