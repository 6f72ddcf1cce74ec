import { isObject, text, type ApiObject, type JsonObject } from '@loket/zgw';
import { leesEigenaar, woord } from './objecten-lezen.ts';
import type { Bericht } from './objecten-model.ts';

const soorten = ['notificatie', 'betaalverzoek', 'uitnodiging', 'verzoek'] as const;
const perspectieven = ['betalen', 'informatie verstrekken', 'informatie ontvangen'] as const;

/** Reads a message of the municipality, however it is written. */
export function leesBericht({ uuid, data }: ApiObject): Bericht {
  return {
    id: uuid,
    onderwerp: woord(data, 'onderwerp'),
    tekst: text(data['berichtTekst']),
    soort: bekend(soorten, woord(data, 'berichtType')),
    handelingsperspectief: bekend(perspectieven, woord(data, 'handelingsperspectief')),
    einddatumHandelingstermijn: woord(data, 'einddatumHandelingstermijn'),
    publicatiedatum: woord(data, 'publicatiedatum'),
    geopend: isGeopend(data),
    eigenaar: leesEigenaar(data),
    referentie: woord(data, 'referentie'),
    bijlagen: leesBijlagen(data),
  };
}

/** Some write it as a text or a number: `"false"` is no (odd-register-data 27). */
export function isGeopend(data: JsonObject): boolean {
  const { geopend } = data;
  return geopend === true || ['true', '1'].includes(woord(data, 'geopend')?.toLowerCase() ?? '');
}

function leesBijlagen(data: JsonObject): string[] {
  const gegeven: unknown = data['bijlages'] ?? data['bijlagen'];
  if (!Array.isArray(gegeven)) return [];
  const urls = gegeven.map((een: unknown) => text(isObject(een) ? een['url'] : een)).filter((url) => url !== null);
  return [...new Set(urls)];
}

function bekend<T extends string>(woorden: readonly T[], woord: string | null): T | null {
  return woorden.find((een) => een === woord) ?? null;
}
