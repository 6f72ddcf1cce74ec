import type { BekendeDocumenten, DocumentVanZaak, inwonerOperations, QueryOf } from '@loket/contract';
import type { Formulier } from '@loket/formulieren';
import { Refused } from '../../access/policy.ts';
import { subjectVan } from '../../access/subject.ts';
import type { Registers } from '../../registers/model.ts';
import { presentOntbrekend } from '../bronnen/ontbrekend.ts';
import type { InzendDeps } from '../documenten/inzending.ts';
import { alleDocumenten } from '../documenten/lijst.ts';
import { verwijzingId } from '../documenten/verwijzing.ts';
import { dagVan } from '../termijnen/kalender.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';

export interface BekendeDocumentenDeps extends InzendDeps {
  registers: InzendDeps['registers'] & Pick<Registers, 'aanvragen'>;
}

const PER_PAGINA = 10;

/**
 * Documents of her cases that can be the answer to a question for files: what she may see, of a kind that the new case
 * takes (the one that the question asks for, when it says so), and at the register where that case will be, which links
 * them without keeping them twice. The same document on several cases is shown once.
 */
export async function bekendeDocumenten(
  vraag: InwonerVraag,
  formulier: Formulier,
  { vraag: vraagId, zoek, pagina }: QueryOf<typeof inwonerOperations.listBekendeDocumenten>,
  deps: BekendeDocumentenDeps,
): Promise<BekendeDocumenten> {
  const gevraagd = bestandsvraag(formulier, vraagId);
  const [soorten, { data, incomplete, asOf }] = await Promise.all([
    soortenVoor(formulier, gevraagd.informatieobjecttype, vraag.now, deps),
    alleDocumenten(vraag, deps, { brieven: false }),
  ]);
  const woorden = zoek.toLowerCase().split(/\s+/).filter(Boolean);
  const getoond = new Set<string>();
  const passend = data.filter(({ id, bron, titel, soort, bestandsnaam, zaak }) => {
    if (bron !== soorten?.bron || soort === null || !soorten.namen.has(soort) || getoond.has(id)) return false;
    const tekst = [titel, soort, bestandsnaam, zaak.titel, zaak.nummer].join(' ').toLowerCase();
    if (!woorden.every((woord) => tekst.includes(woord))) return false;
    getoond.add(id);
    return true;
  });
  const vanaf = (pagina - 1) * PER_PAGINA;
  return {
    resultaten: passend.slice(vanaf, vanaf + PER_PAGINA).map((document) => present(vraag, document, deps)),
    aantal: passend.length,
    pagina,
    perPagina: PER_PAGINA,
    ontbrekend: presentOntbrekend(incomplete),
    peilmoment: asOf.toISOString(),
  };
}

function present(
  { acting }: InwonerVraag,
  { bron, id, titel, soort, datum, omvang: bytes, zaak }: DocumentVanZaak,
  { pseudonym }: Pick<BekendeDocumentenDeps, 'pseudonym'>,
): BekendeDocumenten['resultaten'][number] {
  const naam = `${titel} (${[zaak.nummer, datum && korteDatum(datum)].filter(Boolean).join(', ')})`;
  const omvang = bytes ?? 0;
  const verwijzing = { zaak: { bron: zaak.bron, id: zaak.id }, document: { bron, id }, naam, omvang };
  return {
    bestand: { id: verwijzingId(subjectVan(acting), verwijzing, pseudonym), naam, omvang },
    titel,
    soort,
    datum,
    zaak: { titel: zaak.titel, nummer: zaak.nummer },
  };
}

/** Which kinds of documents the case takes that will be made of it, and where; null when no back end has its zaaktype. */
async function soortenVoor(
  { zaaktype: identificatie }: Formulier,
  gevraagd: string | undefined,
  now: Date,
  { registers: { aanvragen } }: BekendeDocumentenDeps,
): Promise<{ bron: string; namen: ReadonlySet<string> } | null> {
  const gevonden = await aanvragen.zaaktypeMet(identificatie, dagVan(now));
  if (!gevonden) return null;
  const { bron, zaaktype } = gevonden;
  const namen = (await aanvragen.soorten({ bron, zaaktypeUrl: zaaktype.url })).map(({ naam }) => naam);
  return { bron, namen: new Set(gevraagd !== undefined && namen.includes(gevraagd) ? [gevraagd] : namen) };
}

function bestandsvraag({ stappen }: Formulier, id: string) {
  const vragen = stappen.flatMap(({ onderdelen }) =>
    onderdelen.flatMap((deel) => (deel.soort === 'groep' ? deel.vragen : [deel])),
  );
  const vraag = vragen.find((een) => een.id === id);
  if (vraag?.soort !== 'bestand') throw new Refused({ code: 'niet-gevonden' });
  return vraag;
}

/** As it stands in the receipt, which is in Dutch at the municipality whatever language she reads. */
const korteDatum = (datum: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${datum}T00:00:00Z`));
