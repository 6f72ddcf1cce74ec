import type { DocumentenLijst, DocumentVanZaak, inwonerOperations, QueryOf } from '@loket/contract';
import { Refused } from '../../access/policy.ts';
import { subjectVan } from '../../access/subject.ts';
import type { ZichtbareZaak } from '../zaken/zichtbaar.ts';
import type { Sourced } from '../../platform/sourced.ts';
import { presentOntbrekend } from '../bronnen/ontbrekend.ts';
import { dagVan, type Kalenderdag } from '../termijnen/kalender.ts';
import { isBekendgemaakt } from '../zaken/bekendgemaakt.ts';
import { presentDocumenten } from '../zaken/documenten.ts';
import { faseVan } from '../zaken/fase.ts';
import { presentVerwijzing } from '../zaken/samenvatting.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import type { InzendDeps } from './inzending.ts';

const PER_PAGINA = 20;

interface Keuze {
  /** Letters that hang on a decision only: what she gave herself never does, and finding them takes a call a case. */
  brieven: boolean;
}

/**
 * Besluiten can only be asked case by case: of so many, the last ones; what is older stands at the case itself. More
 * than this, and fifty readers at once ask more than the register's queue holds.
 */
const MEESTE_MET_BRIEF = 10;

const laatsteDag = ({ zaak: { einddatum, startdatum } }: ZichtbareZaak): string => einddatum ?? startdatum;

/** All documents of all my cases, newest first. */
export async function alleDocumenten(
  vraag: InwonerVraag,
  { registers, mijnZaken, settings }: InzendDeps,
  { brieven }: Keuze,
): Promise<Sourced<DocumentVanZaak[]> & { brievenBijZaak: boolean }> {
  const [eigen, { blik }] = await Promise.all([mijnZaken.alle(vraag), mijnZaken.blik(vraag)]);
  const zaken = eigen.data.zaken.filter(({ zaak }) => !blik.kuis?.(zaak));
  // Before anybody handles a case nothing is decided about it.
  const behandeld = brieven ? zaken.filter((een) => faseVan(een.zaak, een.zaaktype) !== 'ontvangen') : [];
  const laatste = behandeld.toSorted((a, b) => laatsteDag(b).localeCompare(laatsteDag(a))).slice(0, MEESTE_MET_BRIEF);
  const [opZaken, opBesluiten] = await Promise.all([
    registers.inzendingen.documentenVan(vraag.grant, zaken),
    laatste.length > 0 ? registers.inzendingen.besluitenVan(vraag.grant, laatste) : null,
  ]);
  const gevonden = opBesluiten ? metBrieven(opZaken, opBesluiten, dagVan(vraag.now)) : opZaken;
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
  return {
    data,
    incomplete: [...eigen.incomplete, ...gevonden.incomplete],
    asOf: gevonden.asOf,
    brievenBijZaak: behandeld.length > laatste.length,
  };
}

type OpZaken = Awaited<ReturnType<InzendDeps['registers']['inzendingen']['documentenVan']>>;
type OpBesluiten = Awaited<ReturnType<InzendDeps['registers']['inzendingen']['besluitenVan']>>;

/**
 * With the letters of decisions, each once; without those of a decision that was not made known yet (Awb 3:40), wherever
 * else they hang.
 */
function metBrieven(opZaken: OpZaken, { data, incomplete }: OpBesluiten, vandaag: Kalenderdag): OpZaken {
  const brieven = data.flatMap(({ zaak, besluit }) =>
    besluit.documenten.map((document) => ({ zaak, document, bekend: isBekendgemaakt(besluit, vandaag) })),
  );
  const sleutel = ({ zaak, document }: OpZaken['data'][number]) => `${zaak.zaak.url} ${document.url}`;
  const nogNiet = new Set(brieven.filter(({ bekend }) => !bekend).map(sleutel));
  const alle = new Map([...opZaken.data, ...brieven].map((een) => [sleutel(een), een]));
  const getoond = [...alle].filter(([waar]) => !nogNiet.has(waar)).map(([, een]) => een);
  return { ...opZaken, data: getoond, incomplete: [...opZaken.incomplete, ...incomplete] };
}

/** One page of them; search looks at the names of documents, their kinds and cases. */
export async function listDocumenten(
  vraag: InwonerVraag,
  { zoek, pagina, herbruikbaarVoor }: QueryOf<typeof inwonerOperations.listDocumenten>,
  deps: InzendDeps,
): Promise<DocumentenLijst> {
  const [{ data, incomplete, asOf, brievenBijZaak }, past] = await Promise.all([
    alleDocumenten(vraag, deps, { brieven: herbruikbaarVoor === undefined }),
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
    brievenBijZaak,
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
