import { readFileSync } from 'node:fs';
import type { JsonObject } from '../core/json.ts';

export interface Catalogus {
  catalogus: JsonObject;
  zaaktypen: JsonObject[];
  statustypen: JsonObject[];
  resultaattypen: JsonObject[];
  roltypen: JsonObject[];
  informatieobjecttypen: JsonObject[];
  zaaktypeInformatieobjecttypen: JsonObject[];
  besluittypen: JsonObject[];
}

export interface Huishouden {
  id: string;
  wijk: string | null;
  burgerservicenummers: string[];
}

export interface Bedrijf {
  basisprofiel: JsonObject;
  vestigingen: JsonObject[];
  eigenaarBsn?: string;
}

export interface Team {
  id: string;
  naam: string;
  telefoon: string;
  email: string;
  medewerkers: string[];
}

export interface Medewerker {
  id: string;
  identificatie: string;
  naam: string;
  voorletters: string;
  achternaam: string;
  rol: string;
  rolnaam: string;
  team: string;
  email: string;
  telefoon: string;
  actief: boolean;
}

/** What an appointment can be about, in the register of appointments. */
export interface Afspraakproduct {
  code: string;
  naam: Woorden;
  omschrijving: Woorden;
  /** Minutes. */
  duur: number;
  /** How many at the same time and place. */
  capaciteit: number;
  doelgroepen: ('persoon' | 'bedrijf')[];
  locaties: string[];
  meenemen: Woorden[];
}

export interface Afspraaklocatie {
  id: string;
  soort: 'balie' | 'telefoon' | 'video';
  naam: Woorden;
  adres: string[];
  toegankelijkheid: Woorden[];
  bereikbaarheid: Woorden | null;
  openingstijden: { dagen: number[]; van: string; tot: string }[];
}

interface Woorden {
  nl: string;
  en: string;
}

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../seed/${name}`, import.meta.url), 'utf8')) as T;

/** The files in `seed/`, as they are. */
export const seedFiles = {
  catalogus: () => read<Catalogus>('zaaktypen.json'),
  personen: () => read<{ personen: JsonObject[]; huishoudens: Huishouden[] }>('personen.json'),
  bedrijven: () => read<{ bedrijven: Bedrijf[] }>('bedrijven.json').bedrijven,
  organisatie: () =>
    read<{ teams: Team[]; medewerkers: Medewerker[]; wijkNaarTeam: Record<string, string> }>('teams.json'),
  afspraken: () =>
    read<{ dagenVooruit: number; locaties: Afspraaklocatie[]; producten: Afspraakproduct[] }>('afspraken.json'),
  schema: (name: string) => read<JsonObject>(`objecttypen/${name}.schema.json`),
};
