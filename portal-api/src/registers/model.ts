import type { AdressenRegister } from './adressen.ts';
import type { RolKenmerken } from '../access/eigen-rol.ts';
import type { Grant } from '../access/grant.ts';
import type { Vertrouwelijkheid } from '../access/vertrouwelijkheid.ts';
import type { Sourced } from '../platform/sourced.ts';
import type { AfsprakenRegister } from './afspraken-model.ts';
import type { AanvraagRegister } from './aanvraag-model.ts';
import type { BedrijvenRegister } from './bedrijf-model.ts';
import type { InzendRegister } from './inzend-model.ts';
import type { WerkRegister } from './werk-model.ts';
import type { MeldingRegister } from './melding-model.ts';
import type { ObjectenRegister } from './objecten-model.ts';
import type { ContactadressenRegister, KlantcontactenRegister } from './klantinteracties/model.ts';

import type { GedeeltelijkeDatum, Persoon, Verblijf, Verwant } from './persoon-model.ts';

export type { GedeeltelijkeDatum, Persoon, Verblijf, Verwant };

/** Something at its source: the configured back end and the uuid there. */
export interface Ref {
  bron: string;
  id: string;
}

export { vertrouwelijkheden, type Vertrouwelijkheid } from '../access/vertrouwelijkheid.ts';

/** ISO 8601 calendar date, `2026-12-04`. */
export type Datum = string;

export interface Statustype {
  url: string;
  omschrijving: string;
  /** Plain text for the resident; null when empty. */
  statustekst: string | null;
  /** Null where the back end does not number (e-Suite). */
  volgnummer: number | null;
  isEindstatus: boolean;
  informeren: boolean;
}

export interface Zaaktype {
  url: string;
  identificatie: string;
  omschrijving: string | null;
  omschrijvingGeneriek: string | null;
  onderwerp: string | null;
  /** What the resident does to begin such a case ("Aanvragen", "Melden"). */
  handelingInitiator: string | null;
  internOfExtern: 'intern' | 'extern';
  vertrouwelijkheid: Vertrouwelijkheid | null;
  /** Legal term and own promise, ISO 8601 durations (`P56D`). */
  doorlooptijd: string | null;
  servicenorm: string | null;
  /** Sorted by volgnummer; in the order of the register where that is missing. */
  statustypen: Statustype[];
}

export interface Status {
  /** Its uuid; null where the back end gives none. */
  id: string | null;
  statustypeUrl: string;
  statustoelichting: string | null;
  /** As given, with time. */
  datumStatusGezet: string;
}

export type BetrokkeneType =
  | 'natuurlijk_persoon'
  | 'niet_natuurlijk_persoon'
  | 'vestiging'
  | 'organisatorische_eenheid'
  | 'medewerker'
  | 'onbekend';

export interface Rol extends RolKenmerken {
  betrokkeneType: BetrokkeneType;
  omschrijving: string;
  medewerkerIdentificatie: string | null;
  organisatorischeEenheid: string | null;
  /** Name to show, when the role carries one. */
  naam: string | null;
}

export interface Zaak {
  ref: Ref;
  url: string;
  identificatie: string;
  bronorganisatie: string;
  omschrijving: string | null;
  toelichting: string | null;
  zaaktypeUrl: string;
  registratiedatum: Datum | null;
  startdatum: Datum;
  einddatum: Datum | null;
  einddatumGepland: Datum | null;
  uiterlijkeEinddatumAfdoening: Datum | null;
  /** Null when the value is not one of the standard: treat as hidden. */
  vertrouwelijkheid: Vertrouwelijkheid | null;
  /** Only when really extended (`reden` or `duur` given). */
  verlenging: { reden: string; duur: string | null } | null;
  /** Only when suspended now (`indicatie: true`). */
  opschorting: { reden: string } | null;
  rollen: Rol[];
  /** The current status; null for a new case. */
  status: Status | null;
  resultaat: { naam: string; toelichting: string | null } | null;
  hoofdzaakUrl: string | null;
  deelzaakUrls: string[];
  eigenschappen: { naam: string; waarde: string }[];
}

export type DocumentStatus = 'in_bewerking' | 'ter_vaststelling' | 'definitief' | 'gearchiveerd';

export interface InformatieObject {
  ref: Ref;
  url: string;
  titel: string;
  bestandsnaam: string | null;
  formaat: string | null;
  omvang: number | null;
  creatiedatum: Datum | null;
  /** When it was linked to the case; null when the register does not say. */
  registratiedatum: string | null;
  /** Null when empty: decided explicitly by the policy. */
  status: DocumentStatus | null;
  vertrouwelijkheid: Vertrouwelijkheid | null;
  ontvangstdatum: Datum | null;
  verzenddatum: Datum | null;
  informatieobjecttype: string | null;
}

export type Vervalreden = 'tijdelijk' | 'ingetrokken_overheid' | 'ingetrokken_belanghebbende';

export interface Besluit {
  ref: Ref;
  besluittype: string;
  datum: Datum;
  toelichting: string | null;
  ingangsdatum: Datum | null;
  vervaldatum: Datum | null;
  /** Why it ends (Besluiten API 1.1 `vervalreden`); null when it does not say, or says something else. */
  vervalreden: Vervalreden | null;
  verzenddatum: Datum | null;
  publicatiedatum: Datum | null;
  uiterlijkeReactiedatum: Datum | null;
  documenten: InformatieObject[];
}

/** A case with its zaaktype; null when the catalogue could not be asked. */
export interface ZaakMetType {
  zaak: Zaak;
  zaaktype: Zaaktype | null;
}

/** Everything of one case that the case page shows. */
export interface Zaakdossier {
  zaak: Zaak;
  zaaktype: Zaaktype | null;
  /** Oldest first; order of the register as tie-break. */
  statussen: Status[];
  documenten: InformatieObject[];
  besluiten: Besluit[];
  /** Only what is needed for a reference; same rules of visibility apply. */
  deelzaken: ZaakMetType[];
  hoofdzaak: ZaakMetType | null;
}

/** One document of a case, and the case in which it was asked for. */
export interface Zaakdocument extends ZaakMetType {
  /** Null when it hangs neither on the case nor on a decision in it, is gone, or is not for our client. */
  document: InformatieObject | null;
  /** The decision of which it is the letter; null when it hangs on the case itself. */
  besluit: Pick<Besluit, 'verzenddatum' | 'publicatiedatum'> | null;
}

/** By which numbers cases are looked up: one search each, answers merged. */
export type Zaakzoeker =
  | { soort: 'bsn'; bsn: string }
  | { soort: 'rsin'; rsin: string }
  | { soort: 'kvk'; kvkNummer: string }
  | { soort: 'vestiging'; vestigingsnummer: string };

/** The ZGW registers, all back ends side by side (Zaken 1.5, Catalogi 1.3, Documenten 1.4, Besluiten 1.1). */
export interface ZaakRegisters {
  /**
   * All cases in which any of the given numbers has a role, complete over pages and back ends, without duplicates,
   * with rollen, current status and (when closed) resultaat. `POST /zaken/_zoek`, so no number is in a URL.
   */
  zakenVan(grant: Grant, zoekers: Zaakzoeker[]): Promise<Sourced<ZaakMetType[]>>;
  /** Cases with this identificatie in every back end. */
  zakenMetNummer(grant: Grant, identificatie: string): Promise<Sourced<ZaakMetType[]>>;
  /** One case with all that belongs to it; null when the back end does not know it. Throws SourceFailed when the case itself cannot be read. */
  dossier(grant: Grant, ref: Ref): Promise<Sourced<Zaakdossier> | null>;
  /**
   * One document of one case with what decides whether it may be opened, in fewer calls than the whole dossier; null when
   * the back end does not know the case. Throws SourceFailed when the case itself cannot be read.
   */
  documentVan(grant: Grant, zaak: Ref, document: Ref): Promise<Sourced<Zaakdocument> | null>;
  /**
   * Documents that hang on something else than a case, by their URLs, or by uuid where no more is known. Those outside
   * the configured registers are never asked for and left out, as are those that the register does not know. A uuid is
   * looked for in every register; when more than one has it nobody knows which is meant, and none is given.
   */
  losseDocumenten(grant: Grant, verwijzingen: readonly string[]): Promise<Sourced<InformatieObject[]>>;
  /** Content of a document as a stream, never in memory. `null` when not there. Throws SourceFailed. */
  inhoud(
    grant: Grant,
    document: InformatieObject,
  ): Promise<{ stream: NodeJS.ReadableStream; omvang: number | null } | null>;
}

/** Who has authority over a minor, as the register works it out. */
export interface Gezagsrelatie {
  /** `onzeker`: the register cannot tell, or it is being looked into; `geen`: nobody has it now. */
  soort: 'ouderlijk' | 'voogdij' | 'geen' | 'onzeker';
  minderjarige: string | null;
  gezaghebbenden: string[];
}

/** What decides whether somebody may act for another. */
export interface Gezagspersoon {
  bsn: string;
  naam: string | null;
  /** As precise as known: `2014`, `2014-05`, `2014-05-21`; null when unknown. */
  geboortedatum: string | null;
  onderCuratele: boolean;
  overleden: boolean;
  /** Key by which two addresses are compared; never shown. Null when not known. */
  adres: string | null;
  /** BSNs of current partners. */
  partners: string[];
  gezag: Gezagsrelatie[];
}

/** BRP Personen 2. Only the fields that are asked for. */
export interface PersonenRegister {
  /** Throws SourceFailed; null when unknown. */
  persoon(grant: Grant, bsn: string): Promise<Persoon | null>;
  /** Only the name, for the greeting: as few fields as possible. */
  naam(grant: Grant, bsn: string): Promise<string | null>;
  /** What decides about acting for another, of at most twenty persons; who is not known is left out. Throws SourceFailed. */
  gezag(grant: Grant, bsns: readonly string[]): Promise<Gezagspersoon[]>;
}

/** The kinds of cases that the municipality has, of all back ends together. Nothing of a person. */
export interface ZaaktypenRegister {
  /** Each once, by identificatie. A back end that fails is left out: what another one tells is still true. */
  alle(): Promise<{ identificatie: string; naam: string }[]>;
  /** Names of the properties of this zaaktype as it is on a day; null when it could not be found or asked. */
  eigenschappen(identificatie: string, dag: string): Promise<string[] | null>;
}

export interface Registers {
  afspraken: AfsprakenRegister;
  inzendingen: InzendRegister;
  aanvragen: AanvraagRegister;
  zaaktypen: ZaaktypenRegister;
  zaken: ZaakRegisters;
  personen: PersonenRegister;
  bedrijven: BedrijvenRegister;
  adressen: AdressenRegister;
  objecten: ObjectenRegister;
  klantcontacten: KlantcontactenRegister;
  contactadressen: ContactadressenRegister;
  meldingen: MeldingRegister;
  werk: WerkRegister;
}
