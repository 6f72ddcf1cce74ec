import {
  naamFields,
  persoonFields,
  raadpleegGezag,
  raadpleegPersoon,
  type ApiDatum,
  type ApiGezag,
  type ApiGezagspersoon,
  type ApiPersoon,
  type Door,
} from '@loket/zgw';
import { SourceFailed } from '../platform/sourced.ts';
import type { ContextOf } from './context.ts';
import type { Health } from './health.ts';
import type {
  GedeeltelijkeDatum,
  Gezagspersoon,
  Gezagsrelatie,
  Persoon,
  PersonenRegister,
  Verblijf,
  Verwant,
} from './model.ts';

interface Deps {
  /** Null where no BRP is configured. */
  door: Door | null;
  contextOf: ContextOf;
  health: Health;
  /** What to throw where none is configured. */
  absent: () => SourceFailed;
}

/** Makes the register of persons on the BRP (BRP Personen 2). A BSN that nobody has gives null. */
export function createPersonenRegister({ door, contextOf, health, absent }: Deps): PersonenRegister {
  async function read(
    grant: Parameters<ContextOf>[0],
    bsn: string,
    fields: readonly string[],
    category: string,
  ): Promise<ApiPersoon | null> {
    if (!door) throw absent();
    grant.looksAt({ soort: 'bsn', waarde: bsn }, category);
    try {
      return await raadpleegPersoon(door, bsn, fields, contextOf(grant));
    } catch (error) {
      throw new SourceFailed(health.failure(error, door.name, 'personen'), { cause: error });
    }
  }
  return {
    async gezag(grant, bsns) {
      if (!door) throw absent();
      for (const bsn of bsns) grant.looksAt({ soort: 'bsn', waarde: bsn }, 'gezag');
      try {
        return (await raadpleegGezag(door, bsns, contextOf(grant))).map(toGezagspersoon);
      } catch (error) {
        throw new SourceFailed(health.failure(error, door.name, 'personen'), { cause: error });
      }
    },
    async persoon(grant, bsn) {
      const persoon = await read(grant, bsn, persoonFields, 'persoonsgegevens');
      return persoon && toPersoon(persoon, bsn);
    },
    async naam(grant, bsn) {
      const persoon = await read(grant, bsn, naamFields, 'naam');
      return persoon && (naamOf(persoon) || null);
    },
  };
}

/** The register writes names better than we can: titles, prefixes and the choice of partner's name are all in it. */
function naamOf(persoon: ApiPersoon): string {
  const composed = [persoon.voornamen, persoon.voorvoegsel, persoon.geslachtsnaam]
    .filter((part) => part !== null)
    .join(' ');
  return persoon.aanschrijfwijze ?? persoon.volledigeNaam ?? composed;
}

function toPersoon(persoon: ApiPersoon, bsn: string): Persoon {
  return {
    bsn: persoon.burgerservicenummer ?? bsn,
    naam: naamOf(persoon),
    voornamen: persoon.voornamen,
    geslachtsnaam: [persoon.voorvoegsel, persoon.geslachtsnaam].filter((part) => part !== null).join(' ') || null,
    aanhef: persoon.aanhef,
    geboorte: { ...persoon.geboorte, datum: toDatum(persoon.geboorte.datum) },
    geslacht: persoon.geslacht,
    inschrijving: {
      ...persoon.inschrijving,
      sinds: toDatum(persoon.inschrijving.sinds),
      inNederlandSinds: toDatum(persoon.inschrijving.inNederlandSinds),
      verblijfstitelTot: toDatum(persoon.inschrijving.verblijfstitelTot),
    },
    nationaliteiten: persoon.nationaliteiten,
    verblijf: toVerblijf(persoon.verblijfplaats),
    geheimhouding: persoon.geheimhouding,
    inOnderzoek: [...new Set(persoon.inOnderzoek.map((groep) => groepen[groep] ?? 'overig'))],
    // Code O of the national table: suspended because of death.
    overleden: persoon.overlijden || persoon.opschortingReden === 'O',
    partners: persoon.partners.filter(({ ontbonden }) => !ontbonden).flatMap(toVerwant),
    kinderen: persoon.kinderen.flatMap(toVerwant),
    ouders: persoon.ouders.flatMap(toVerwant),
  };
}

function toGezagspersoon({ burgerservicenummer, geboortedatum, gezag, ...rest }: ApiGezagspersoon): Gezagspersoon {
  return {
    ...rest,
    bsn: burgerservicenummer,
    geboortedatum: geboortedatum?.datum ?? null,
    gezag: gezag.map(toGezagsrelatie),
  };
}

const soortVanGezag: Record<string, Gezagsrelatie['soort']> = {
  GezamenlijkOuderlijkGezag: 'ouderlijk',
  EenhoofdigOuderlijkGezag: 'ouderlijk',
  GezamenlijkGezag: 'ouderlijk',
  Voogdij: 'voogdij',
  TijdelijkGeenGezag: 'geen',
};

/** A kind that came later than BRP Personen 2.7 gives no authority. */
function toGezagsrelatie({ type, inOnderzoek, minderjarige, gezaghebbenden }: ApiGezag): Gezagsrelatie {
  return { soort: inOnderzoek ? 'onzeker' : (soortVanGezag[type] ?? 'onzeker'), minderjarige, gezaghebbenden };
}

const groepen: Record<string, Persoon['inOnderzoek'][number]> = {
  naam: 'naam',
  geboorte: 'geboorte',
  verblijfplaats: 'verblijfplaats',
  // The lines of the address come with the person's name, but are only in doubt because the address is.
  adressering: 'verblijfplaats',
  nationaliteiten: 'nationaliteit',
  partners: 'gezin',
  kinderen: 'gezin',
  ouders: 'gezin',
};

function toDatum(datum: ApiDatum | null): GedeeltelijkeDatum | null {
  return datum && { tekst: datum.langFormaat, datum: datum.datum };
}

function toVerblijf(plaats: ApiPersoon['verblijfplaats']): Verblijf {
  switch (plaats.type) {
    case 'Adres':
      return {
        soort: 'adres',
        regels: plaats.regels,
        ...(plaats.delen && { delen: plaats.delen }),
        briefadres: plaats.briefadres,
        sinds: toDatum(plaats.datumVan),
      };
    case 'VerblijfplaatsBuitenland':
      return { soort: 'buitenland', regels: plaats.regels, land: plaats.land };
    case 'Locatie':
      return plaats.omschrijving ? { soort: 'locatie', omschrijving: plaats.omschrijving } : { soort: 'onbekend' };
    case 'VerblijfplaatsOnbekend':
      return { soort: 'onbekend' };
  }
}

/** An unknown parent is there as an empty group: nothing to show. */
function toVerwant(verwant: ApiPersoon['kinderen'][number] & Partial<ApiPersoon['partners'][number]>): Verwant[] {
  const { naam, geboortedatum, inOnderzoek, verbintenis = null, sinds = null } = verwant;
  if (!naam) return [];
  return [{ naam, geboortedatum: toDatum(geboortedatum), verbintenis, sinds: toDatum(sinds), inOnderzoek }];
}
