import type { DocumentenLijst, DocumentVanZaak, inwonerOperations, QueryOf } from '@loket/contract';
import { Refused } from '../../access/policy.ts';
import { subjectVan } from '../../access/subject.ts';
import type { Sourced } from '../../platform/sourced.ts';
import { presentOntbrekend } from '../bronnen/ontbrekend.ts';
import { presentDocumenten } from '../zaken/documenten.ts';
import { presentVerwijzing } from '../zaken/samenvatting.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import type { InzendDeps } from './inzending.ts';

const PER_PAGINA = 20;

/** All documents of all my cases, newest first. */
export async function alleDocumenten(
  vraag: InwonerVraag,
  { registers, mijnZaken, settings }: InzendDeps,
): Promise<Sourced<DocumentVanZaak[]>> {
  const [eigen, { blik }] = await Promise.all([mijnZaken.alle(vraag), mijnZaken.blik(vraag)]);
  const zaken = eigen.data.zaken.filter(({ zaak }) => !blik.kuis?.(zaak));
  const gevonden = await registers.inzendingen.documentenVan(vraag.grant, zaken);
  vraag.grant.looksAt(subjectVan(vraag.acting), 'documenten');
  const perZaak = new Map(zaken.map((een) => [een.zaak.url, een]));
  const data = gevonden.data
    .filter(({ document }) => blik.document(document).allow)
    .flatMap(({ zaak, document }): DocumentVanZaak[] => {
      const gezien = perZaak.get(zaak.zaak.url);
      const [getoond] = presentDocumenten([document]);
      if (!gezien || !getoond) return [];
      const { bron, id, titel, nummer } = presentVerwijzing(gezien, settings);
      return [{ ...getoond, zaak: { bron, id, titel, nummer } }];
    })
    .toSorted((a, b) => (b.datum ?? '').localeCompare(a.datum ?? '') || a.titel.localeCompare(b.titel));
  return { data, incomplete: [...eigen.incomplete, ...gevonden.incomplete], asOf: gevonden.asOf };
}

/** One page of them; search looks at the names of documents, their kinds and cases. */
export async function listDocumenten(
  vraag: InwonerVraag,
  { zoek, pagina, herbruikbaarVoor }: QueryOf<typeof inwonerOperations.listDocumenten>,
  deps: InzendDeps,
): Promise<DocumentenLijst> {
  const [{ data, incomplete, asOf }, past] = await Promise.all([
    alleDocumenten(vraag, deps),
    herbruikbaarVoor === undefined ? null : passendBij(vraag, herbruikbaarVoor, deps),
  ]);
  const alle = past ? past(data) : data;
  const woorden = zoek.toLowerCase().split(/\s+/).filter(Boolean);
  const passend = alle.filter(({ titel, soort, bestandsnaam, zaak }) => {
    const tekst = [titel, soort, bestandsnaam, zaak.titel, zaak.nummer].join(' ').toLowerCase();
    return woorden.every((woord) => tekst.includes(woord));
  });
  const vanaf = (pagina - 1) * PER_PAGINA;
  return {
    resultaten: passend.slice(vanaf, vanaf + PER_PAGINA),
    aantal: passend.length,
    pagina,
    perPagina: PER_PAGINA,
    ontbrekend: presentOntbrekend(incomplete),
    peilmoment: asOf.toISOString(),
  };
}

/**
 * What she gave for another case and can be given for this one: of a kind that belongs to it, at the same register, and
 * not there yet. The same document on several cases is shown once. Throws `Refused` when the case is not hers.
 */
async function passendBij(
  vraag: InwonerVraag,
  herbruikbaarVoor: string,
  { registers, mijnZaken }: InzendDeps,
): Promise<(alle: DocumentVanZaak[]) => DocumentVanZaak[]> {
  const [bron = '', id = ''] = herbruikbaarVoor.split('/');
  const { data } = await mijnZaken.alle(vraag);
  const gezien = data.zaken.find(({ zaak }) => zaak.ref.bron === bron && zaak.ref.id === id);
  if (!gezien) throw new Refused({ code: 'niet-gevonden' });
  const soorten = await registers.inzendingen.soorten(bron, gezien.zaak.zaaktypeUrl);
  const namen = new Set<string | null>(soorten.map(({ naam }) => naam));
  return (alle) => {
    const getoond = new Set(
      alle.filter(({ zaak }) => zaak.bron === bron && zaak.id === id).map((document) => document.id),
    );
    return alle.filter((document) => {
      const past = document.richting === 'van_u' && document.bron === bron && namen.has(document.soort);
      if (!past || getoond.has(document.id)) return false;
      getoond.add(document.id);
      return true;
    });
  };
}
