import * as zgw from '@loket/zgw';
import type { BackEnd } from './back-end.ts';
import { documentUuid, readManyDocumenten, type DocumentLink } from './documenten.ts';
import type { Gathering } from './gathering.ts';
import type { InformatieObject, Zaak } from './model.ts';

/** As much of a case as is needed to find its documents. */
interface Gevonden {
  zaak: Pick<Zaak, 'url' | 'ref'>;
}

interface Linked<Z> {
  zaak: Z;
  links: zgw.ApiZaakInformatieObject[];
}

/**
 * The documents of many cases of one back end, with each the case on which it hangs. Where the register searches by ids:
 * one call per hundred cases and one per hundred documents; elsewhere one for each.
 */
export async function readVanZaken<Z extends Gevonden>(
  backEnd: BackEnd,
  zaken: readonly Z[],
  context: zgw.CallContext,
  gathering: Gathering,
): Promise<{ zaak: Z; document: InformatieObject }[]> {
  const linked = await linksOf(backEnd, zaken, context, gathering);
  // The same document may hang on several cases: asked once.
  const links = new Map<string, DocumentLink>();
  for (const { informatieobject: url, titel, registratiedatum } of linked.flatMap((one) => one.links))
    links.set(url, { url, titel, registratiedatum });
  const documenten = await readManyDocumenten(backEnd, [...links.values()], context, gathering);
  const byId = new Map(documenten.map((document) => [document.ref.id, document]));
  return linked.flatMap(({ zaak, links: own }) =>
    own.flatMap(({ informatieobject }) => {
      const document = byId.get(documentUuid(backEnd, informatieobject) ?? '');
      return document ? [{ zaak, document }] : [];
    }),
  );
}

async function linksOf<Z extends Gevonden>(
  { zaken: door, habits }: BackEnd,
  zaken: readonly Z[],
  context: zgw.CallContext,
  gathering: Gathering,
): Promise<Linked<Z>[]> {
  const single = async (zaak: Z): Promise<Linked<Z>> => {
    const listing = zgw.zaakinformatieobjecten(door, zaak.zaak.url, context);
    return { zaak, links: await gathering.listed('documenten', listing) };
  };
  if (!habits.searchesIds || zaken.length < 2) return Promise.all(zaken.map(single));
  const uuids = zaken.map(({ zaak }) => zaak.ref.id);
  const found = await gathering.listed('documenten', zgw.zaakinformatieobjectenVan(door, uuids, context));
  const byUrl = new Map(found.map(({ zaak, links }) => [zaak, links]));
  const all = zaken.map(async (zaak) => {
    const links = byUrl.get(zaak.zaak.url);
    // Not in the answer: said already when the search failed, else it is a case that we may not see.
    return links === undefined ? { zaak, links: [] } : links === null ? single(zaak) : { zaak, links };
  });
  return Promise.all(all);
}
