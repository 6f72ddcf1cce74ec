import * as zgw from '@loket/zgw';
import type { BackEnd } from './back-end.ts';
import { readDocumenten } from './documenten.ts';
import type { Gathering } from './gathering.ts';
import type { Besluit, InformatieObject, Vervalreden } from './model.ts';

/** The decisions as the back end lists them; none where decisions are not registered. */
export async function listBesluiten(
  { besluiten }: BackEnd,
  zaakUrl: string,
  context: zgw.CallContext,
): Promise<zgw.Listed<zgw.ApiBesluit>> {
  return besluiten ? zgw.besluitenVanZaak(besluiten, zaakUrl, context) : { items: [], failure: null };
}

/** Decisions with their names and letters, oldest first. */
export async function readBesluiten(
  backEnd: BackEnd,
  listed: zgw.ApiBesluit[],
  context: zgw.CallContext,
  gathering: Gathering,
): Promise<Besluit[]> {
  const read = await Promise.all(listed.map((api) => readBesluit(backEnd, api, context, gathering)));
  return read.sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
}

async function readBesluit(
  backEnd: BackEnd,
  api: zgw.ApiBesluit,
  context: zgw.CallContext,
  gathering: Gathering,
): Promise<Besluit> {
  const [naam, documenten] = await Promise.all([
    api.besluittype ? gathering.or('catalogus', backEnd.catalogus.besluittype(api.besluittype), null) : null,
    readLetters(backEnd, api, context, gathering),
  ]);
  return {
    ref: { bron: backEnd.name, id: zgw.uuidOf(api.url) ?? '' },
    besluittype: naam ?? '',
    datum: api.datum,
    toelichting: api.toelichting,
    ingangsdatum: api.ingangsdatum,
    vervaldatum: api.vervaldatum,
    vervalreden: toVervalreden(api.vervalreden),
    verzenddatum: api.verzenddatum,
    publicatiedatum: api.publicatiedatum,
    uiterlijkeReactiedatum: api.uiterlijkeReactiedatum,
    documenten,
  };
}

/** Letters need not be linked to the case. Those that are, are fetched once: equal calls are coalesced. */
async function readLetters(
  backEnd: BackEnd,
  { url }: zgw.ApiBesluit,
  context: zgw.CallContext,
  gathering: Gathering,
): Promise<InformatieObject[]> {
  if (!backEnd.besluiten) return [];
  const letters = await gathering.listed('besluiten', zgw.besluitinformatieobjecten(backEnd.besluiten, url, context));
  const links = letters.map((letter) => ({ url: letter, titel: null, registratiedatum: null }));
  return readDocumenten(backEnd, links, context, gathering);
}

const vervalredenen: ReadonlySet<string> = new Set<Vervalreden>([
  'tijdelijk',
  'ingetrokken_overheid',
  'ingetrokken_belanghebbende',
]);

function toVervalreden(text: string | null): Vervalreden | null {
  return text !== null && vervalredenen.has(text) ? (text as Vervalreden) : null;
}
