import { VoorzieningInhoud, weekdagen } from '@loket/contract';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A row of a file, as far as it can be read. `regel` counts as the file does: a line of CSV, a place in a list of JSON. */
export interface Rij {
  regel: number;
  id: string | null;
  inhoud: VoorzieningInhoud;
}

export interface FouteRij {
  regel: number;
  naam: string;
  wat: string[];
}

export interface Ingelezen {
  rijen: Rij[];
  fouten: FouteRij[];
}

const inHetNederlands = z.locales.nl().localeError;

/** Columns of a CSV file; lists have `|` between their words, opening hours are written as `ma 09:00-17:00`. */
const lijst = (tekst = '') =>
  tekst
    .split('|')
    .map((deel) => deel.trim())
    .filter(Boolean);
const ja = (tekst = '') => /^(ja|j|1|true|waar|x)$/i.test(tekst.trim());
const getal = (tekst = '') => (tekst.trim() === '' ? null : Number(tekst.trim().replace(',', '.')));

/** Reads a file of provisions. A row that is not right is named, with what is wrong in it; the others are still read. */
export function leesVoorzieningen(soort: 'json' | 'csv', tekst: string): Ingelezen {
  const gelezen = soort === 'json' ? uitJson(tekst) : uitCsv(tekst);
  if ('fout' in gelezen) return { rijen: [], fouten: [{ regel: gelezen.regel, naam: '', wat: [gelezen.fout] }] };
  const uit: Ingelezen = { rijen: [], fouten: [] };
  const slugs = new Map<string, number>();
  for (const { regel, ruw } of gelezen) {
    const naam = naamVan(ruw);
    const { success, data, error } = VoorzieningInhoud.safeParse(ruw, { error: inHetNederlands });
    const eerder = success ? slugs.get(data.slug) : undefined;
    if (!success) {
      uit.fouten.push({ regel, naam, wat: error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) });
    } else if (eerder !== undefined) {
      uit.fouten.push({ regel, naam, wat: [`slug: dezelfde als op regel ${eerder}`] });
    } else {
      slugs.set(data.slug, regel);
      const id = z.object({ id: z.uuid() }).safeParse(ruw);
      uit.rijen.push({ regel, id: id.data?.id ?? null, inhoud: data });
    }
  }
  return uit;
}

type Ruw = { regel: number; ruw: unknown }[] | { regel: number; fout: string };

function uitJson(tekst: string): Ruw {
  let alles: unknown;
  try {
    alles = JSON.parse(tekst);
  } catch {
    return { regel: 1, fout: 'Dit bestand is geen JSON.' };
  }
  const rijen = Array.isArray(alles) ? alles : (alles as { voorzieningen?: unknown } | null)?.voorzieningen;
  if (!Array.isArray(rijen)) return { regel: 1, fout: 'Er staat geen lijst in, ook niet onder ‘voorzieningen’.' };
  return rijen.map((ruw: unknown, plek) => ({ regel: plek + 1, ruw }));
}

function uitCsv(tekst: string): Ruw {
  const scheiding = (tekst.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  try {
    const rijen = parse(tekst, {
      bom: true,
      columns: (kop: string[]) => kop.map((kolom) => kolom.trim().toLowerCase()),
      delimiter: scheiding,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    return rijen.map(({ record, info }) => ({ regel: info.lines, ruw: uitKolommen(record) }));
  } catch (error) {
    const regel = (error as { lines?: number }).lines ?? 1;
    return { regel, fout: 'Vanaf hier is het bestand niet te lezen. Staan alle aanhalingstekens goed?' };
  }
}

function uitKolommen(kolom: Record<string, string>): unknown {
  const { lengtegraad, breedtegraad, postcode, bedrag } = kolom;
  return {
    ...(kolom.id && { id: kolom.id }),
    slug: kolom.slug || slugVan(kolom.naam ?? ''),
    naam: kolom.naam ?? '',
    soort: kolom.soort ?? '',
    omschrijving: kolom.omschrijving ?? '',
    wijk: kolom.wijk ?? '',
    adres: postcode
      ? {
          straat: kolom.straat ?? '',
          huisnummer: getal(kolom.huisnummer),
          postcode,
          woonplaats: kolom.woonplaats ?? '',
        }
      : null,
    locatie:
      lengtegraad && breedtegraad ? { type: 'Point', coordinates: [getal(lengtegraad), getal(breedtegraad)] } : null,
    doelgroepen: lijst(kolom.doelgroepen),
    themas: lijst(kolom.themas),
    openingstijden: lijst(kolom.openingstijden).map(openingstijd),
    openingstijdenToelichting: kolom.openingstijdentoelichting ?? '',
    toegankelijkheid: {
      rolstoeltoegankelijk: ja(kolom.rolstoeltoegankelijk),
      invalidentoilet: ja(kolom.invalidentoilet),
      ringleiding: ja(kolom.ringleiding),
      prikkelarm: ja(kolom.prikkelarm),
    },
    kosten: { type: kolom.kosten || 'gratis', bedrag: getal(bedrag), toelichting: kolom.kostentoelichting ?? '' },
    aanmelden: kolom.aanmelden || 'inloop',
    verwijzingNodig: ja(kolom.verwijzingnodig),
    talen: kolom.talen ? lijst(kolom.talen) : ['nl'],
    contact: { telefoon: kolom.telefoon || null, email: kolom.email || null, website: kolom.website || null },
    online: ja(kolom.online),
    laatstGecontroleerd: kolom.laatstgecontroleerd ?? '',
    gepubliceerd: ja(kolom.gepubliceerd),
  };
}

/** What cannot be read goes on as it is, so that the row is refused by name. */
function openingstijd(tekst: string): unknown {
  const [, dag, van, tot] = /^(\w\w)\s+(\d\d:\d\d)\s*-\s*(\d\d:\d\d)$/.exec(tekst) ?? [];
  return dag && (weekdagen as readonly string[]).includes(dag) ? { dag, van, tot } : tekst;
}

function slugVan(naam: string): string {
  const kaal = naam.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return kaal
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}

function naamVan(ruw: unknown): string {
  const naam = (ruw as { naam?: unknown } | null)?.naam;
  return typeof naam === 'string' ? naam.slice(0, 100) : '';
}
