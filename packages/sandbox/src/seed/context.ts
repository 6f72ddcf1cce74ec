import { textAt, type JsonObject } from '../core/json.ts';
import type { Builder } from './builder.ts';
import { seedCatalogus } from './catalogus.ts';
import { seedFiles, type Bedrijf, type Medewerker, type Team } from './files.ts';

/** A zaaktype with all that hangs on it. */
export interface Soort {
  identificatie: string;
  zaaktype: JsonObject;
  statustypen: JsonObject[];
  resultaattypen: JsonObject[];
  roltypen: JsonObject[];
  /** Kinds of documents, with their direction (inkomend, intern, uitgaand). */
  stukken: { type: JsonObject; richting: string }[];
  besluittype: JsonObject | undefined;
}

export type Backend = 'openzaak' | 'esuite';

/** What everything that is seeded has at hand. */
export interface SeedContext {
  builder: Builder;
  soort(backend: Backend, identificatie: string): Soort;
  persoon(bsn: string): JsonObject;
  bedrijf(kvkNummer: string): Bedrijf;
  /** The team that handles a kind of case for a person; by neighbourhood for the wijkteams. */
  team(identificatie: string, bsn: string | undefined): Team;
  medewerker(team: Team): Medewerker;
}

const CENTRAL_TEAMS: Readonly<Record<string, string>> = {
  BIJSTAND: 'inkomen',
  BB: 'inkomen',
  IIT: 'inkomen',
  KLACHT: 'kwal',
  BEZWAAR: 'kwal',
  MOR: 'kcc',
  VERH: 'kcc',
  EVEN: 'kcc',
  GPK: 'kcc',
  LLV: 'kcc',
};

function indexSoorten(builder: Builder, backend: Backend): Map<string, Soort> {
  const all = seedCatalogus(builder, backend);
  const byUrl = new Map(all.informatieobjecttypen.map((one) => [textAt(one, 'url'), one]));
  return new Map(
    all.zaaktypen.map((zaaktype) => {
      const url = textAt(zaaktype, 'url');
      const mine = (list: JsonObject[]): JsonObject[] => list.filter((one) => one['zaaktype'] === url);
      const soort: Soort = {
        identificatie: textAt(zaaktype, 'identificatie'),
        zaaktype,
        statustypen: mine(all.statustypen),
        resultaattypen: mine(all.resultaattypen),
        roltypen: mine(all.roltypen),
        stukken: mine(all.zaaktypeInformatieobjecttypen).flatMap((one) => {
          const type = byUrl.get(textAt(one, 'informatieobjecttype'));
          return type ? [{ type, richting: textAt(one, 'richting') }] : [];
        }),
        besluittype: all.besluittypen.find((one) => Array.isArray(one['zaaktypen']) && one['zaaktypen'].includes(url)),
      };
      return [soort.identificatie, soort] as const;
    }),
  );
}

/** Roles that handle no cases: manager, editor, functional manager. */
const NO_CASES = ['mgr', 'red', 'fb'];

/** Seeds both catalogues and gathers what cases are made of. */
export function createContext(builder: Builder): SeedContext {
  const soorten = { openzaak: indexSoorten(builder, 'openzaak'), esuite: indexSoorten(builder, 'esuite') };
  const { personen, huishoudens } = seedFiles.personen();
  const byBsn = new Map(personen.map((one) => [textAt(one, 'burgerservicenummer'), one]));
  const bedrijven = new Map(seedFiles.bedrijven().map((one) => [textAt(one.basisprofiel, 'kvkNummer'), one]));
  const { teams, medewerkers, wijkNaarTeam } = seedFiles.organisatie();
  const must = <T>(found: T | undefined, what: string): T => {
    if (found === undefined) throw new Error(`the seed has no ${what}`);
    return found;
  };
  return {
    builder,
    soort: (backend, identificatie) => must(soorten[backend].get(identificatie), identificatie),
    persoon: (bsn) => must(byBsn.get(bsn), 'such person'),
    bedrijf: (kvkNummer) => must(bedrijven.get(kvkNummer), 'such company'),
    team: (identificatie, bsn) => {
      const wijk = huishoudens.find((one) => bsn && one.burgerservicenummers.includes(bsn))?.wijk;
      const id = CENTRAL_TEAMS[identificatie] ?? (wijk && wijkNaarTeam[wijk]) ?? 'noord';
      return must(
        teams.find((team) => team.id === id),
        `team ${id}`,
      );
    },
    medewerker: (team) => {
      const working = medewerkers.filter((one) => one.team === team.id && one.actief && !NO_CASES.includes(one.rol));
      return must(working[Math.floor(builder.random() * working.length)] ?? medewerkers[0], 'employees');
    },
  };
}
