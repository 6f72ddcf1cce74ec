import { readFileSync } from 'node:fs';

/** What the identity provider reads of `seed/personen.json`, `seed/bedrijven.json` and `seed/teams.json`. */
export interface IdpSeed {
  personen: {
    personen: readonly {
      burgerservicenummer?: string;
      naam?: { volledigeNaam?: string };
      geboorte?: { datum?: { langFormaat?: string } };
    }[];
    huishoudens: readonly {
      id: string;
      wijk: string | null;
      omschrijving: string;
      burgerservicenummers: readonly string[];
    }[];
    bijzonderheden: readonly { kenmerk: string; burgerservicenummers: readonly string[] }[];
  };
  bedrijven: {
    bedrijven: readonly {
      basisprofiel: { kvkNummer: string; naam: string };
      vestigingen: readonly {
        vestigingsnummer: string;
        eersteHandelsnaam: string;
        indHoofdvestiging: string;
        adressen?: readonly { plaats?: string; straatnaam?: string; huisnummer?: number }[];
      }[];
      eigenaarBsn?: string | null;
      bijzonderheid?: string | null;
    }[];
  };
  teams: {
    teams: readonly { id: string; naam: string; medewerkers: readonly string[] }[];
    medewerkers: readonly {
      id: string;
      identificatie: string;
      naam: string;
      rol: string;
      rolnaam: string;
      team: string;
      extraTeams: readonly string[];
      email: string;
      actief: boolean;
    }[];
  };
}

/** Reads the three seed files from a folder (a URL that ends in a slash; default the seed of this package). */
export function readIdpSeed(folder = new URL('../../seed/', import.meta.url)): IdpSeed {
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  return {
    personen: read('personen.json') as IdpSeed['personen'],
    bedrijven: read('bedrijven.json') as IdpSeed['bedrijven'],
    teams: read('teams.json') as IdpSeed['teams'],
  };
}
