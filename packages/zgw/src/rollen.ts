import { nummer, object, text, texts, type JsonObject } from './lenient.ts';

/** A ROL with all the numbers that it may name, whatever the kind of betrokkene (Zaken API 1.5). */
export interface ApiRol {
  url: string | null;
  /** `natuurlijk_persoon`, `niet_natuurlijk_persoon`, `vestiging`, `organisatorische_eenheid`, `medewerker`; anything else as it came. */
  betrokkeneType: string | null;
  omschrijving: string | null;
  omschrijvingGeneriek: string | null;
  indicatieMachtiging: string | null;
  inpBsn: string | null;
  innNnpId: string | null;
  annIdentificatie: string | null;
  kvkNummer: string | null;
  vestigingsNummer: string | null;
  /** `identificatie` of a medewerker or organisatorische eenheid. */
  identificatie: string | null;
  /** The first name that the role carries, in its best form. */
  naam: string | null;
}

/** Reads a rol, with or without `betrokkeneIdentificatie`. */
export function parseRol(rol: JsonObject): ApiRol {
  const wie = object(rol['betrokkeneIdentificatie']) ?? {};
  return {
    url: text(rol['url']),
    betrokkeneType: text(rol['betrokkeneType']),
    omschrijving: text(rol['omschrijving']) ?? text(rol['roltoelichting']),
    omschrijvingGeneriek: text(rol['omschrijvingGeneriek']),
    indicatieMachtiging: text(rol['indicatieMachtiging']),
    inpBsn: nummer(wie['inpBsn']),
    innNnpId: nummer(wie['innNnpId']),
    annIdentificatie: nummer(wie['annIdentificatie']),
    kvkNummer: nummer(wie['kvkNummer']),
    vestigingsNummer: nummer(wie['vestigingsNummer']),
    identificatie: nummer(wie['identificatie']),
    naam: text(rol['afwijkendeNaamBetrokkene']) ?? nameOf(wie),
  };
}

function nameOf(wie: JsonObject): string | null {
  const single =
    text(wie['statutaireNaam']) ?? texts(wie['handelsnaam'])[0] ?? text(wie['handelsnaam']) ?? text(wie['naam']);
  if (single) return single;
  const last = text(wie['geslachtsnaam']) ?? text(wie['achternaam']);
  if (!last) return null;
  const first = text(wie['voorletters']) ?? text(wie['voornamen']);
  const prefix = text(wie['voorvoegselGeslachtsnaam']) ?? text(wie['voorvoegselAchternaam']);
  return [first, prefix, last].filter((part) => part !== null).join(' ');
}
