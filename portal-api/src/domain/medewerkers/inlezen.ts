import { MedewerkerRij } from '@loket/contract';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A row of a file as far as it can be read, and which of its fields the file really has. */
export interface Rij {
  /** Counts as the file does: a line of CSV, a place in a list of JSON. */
  regel: number;
  rij: MedewerkerRij;
  gegeven: ReadonlySet<string>;
}

export interface FouteRij {
  regel: number;
  naam: string;
  wat: string[];
}

/** What there is here: a role or team that nobody knows is a mistake in the file. */
export interface Bekend {
  rollen: ReadonlySet<string>;
  teams: ReadonlySet<string>;
}

const inHetNederlands = z.locales.nl().localeError;

/** Reads a file of employees. A row that is not right is named with what is wrong in it; the others are still read. */
export function leesMedewerkers(
  soort: 'json' | 'csv',
  tekst: string,
  bekend: Bekend,
): { rijen: Rij[]; fouten: FouteRij[] } {
  const gelezen = soort === 'json' ? uitJson(tekst) : uitCsv(tekst);
  if ('fout' in gelezen) return { rijen: [], fouten: [{ regel: gelezen.regel, naam: '', wat: [gelezen.fout] }] };
  const rijen: Rij[] = [];
  const fouten: FouteRij[] = [];
  const eerder = new Map<string, number>();
  for (const { regel, ruw } of gelezen) {
    const naam = naamVan(ruw);
    const { success, data, error } = MedewerkerRij.safeParse(ruw, { error: inHetNederlands });
    const wat = success
      ? [
          ...data.rollen.filter((rol) => !bekend.rollen.has(rol)).map((rol) => `rollen: ${rol} kennen wij niet`),
          ...data.teams.filter((team) => !bekend.teams.has(team)).map((team) => `teams: ${team} kennen wij niet`),
          ...(eerder.has(data.identificatie)
            ? [`identificatie: dezelfde als op regel ${eerder.get(data.identificatie)}`]
            : []),
        ]
      : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    if (!success || wat.length > 0) fouten.push({ regel, naam, wat });
    else {
      eerder.set(data.identificatie, regel);
      rijen.push({ regel, rij: data, gegeven: new Set(Object.keys(ruw as object)) });
    }
  }
  return { rijen, fouten };
}

type Ruw = { regel: number; ruw: unknown }[] | { regel: number; fout: string };

function uitJson(tekst: string): Ruw {
  let alles: unknown;
  try {
    alles = JSON.parse(tekst.replace(/^\uFEFF/, ''));
  } catch {
    return { regel: 1, fout: 'Dit bestand is geen JSON.' };
  }
  const rijen = Array.isArray(alles) ? alles : (alles as { medewerkers?: unknown } | null)?.medewerkers;
  if (!Array.isArray(rijen)) return { regel: 1, fout: 'Er staat geen lijst in, ook niet onder ‘medewerkers’.' };
  return rijen.map((ruw: unknown, plek) => ({ regel: plek + 1, ruw }));
}

/** Columns are named as the fields of JSON, in any case; lists have `|` between their words. */
const velden = Object.keys(MedewerkerRij.shape);
const lijsten = new Set(['rollen', 'teams', 'vaardigheden', 'talen', 'wijken', 'werkdagen', 'vraagMijOver']);

function uitCsv(tekst: string): Ruw {
  const scheiding = (tekst.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  try {
    const rijen = parse(tekst, {
      bom: true,
      columns: (kop: string[]) => kop.map(veldVan),
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

const plat = (woord: string) => woord.toLowerCase().replace(/[^a-z]/g, '');
const veldVan = (kop: string): string => velden.find((veld) => plat(veld) === plat(kop)) ?? kop;

function uitKolommen(kolommen: Record<string, string>): object {
  const paren = Object.entries(kolommen).flatMap(([veld, tekst]): [string, unknown][] => {
    if (!velden.includes(veld) || veld === 'afwezig') return [];
    if (veld === 'werkdagen') return [[veld, lijst(tekst).map(Number)]];
    if (lijsten.has(veld)) return [[veld, lijst(tekst)]];
    return [[veld, tekst === '' ? null : tekst]];
  });
  // an empty name is said to be missing, not to be of another kind
  return Object.fromEntries(paren.map(([veld, waarde]) => [veld, veld === 'naam' ? (waarde ?? '') : waarde]));
}

const lijst = (tekst: string): string[] =>
  tekst
    .split('|')
    .map((deel) => deel.trim())
    .filter(Boolean);

function naamVan(ruw: unknown): string {
  const { naam, identificatie } = (ruw ?? {}) as { naam?: unknown; identificatie?: unknown };
  const woord = typeof naam === 'string' && naam !== '' ? naam : identificatie;
  return typeof woord === 'string' ? woord.slice(0, 100) : '';
}
