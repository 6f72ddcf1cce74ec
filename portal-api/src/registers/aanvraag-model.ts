import type { Grant } from '../access/grant.ts';
import type { Documentsoort } from './catalogus.ts';
import type { Datum, Ref, Zaaktype } from './model.ts';

/** Where cases of a zaaktype begin, and with which version of it. */
export interface Bestemming {
  bron: string;
  zaaktype: Zaaktype;
}

/** A case to make. */
export interface NieuweZaak {
  /** A key of our own. */
  identificatie: string;
  bronorganisatie: string;
  zaaktypeUrl: string;
  omschrijving: string;
  startdatum: Datum;
  einddatumGepland: Datum | null;
  uiterlijkeEinddatumAfdoening: Datum | null;
}

/** A case that was made, or found again. */
export interface GemaakteZaak {
  ref: Ref;
  url: string;
  /** As the register numbers it, which need not be ours. */
  nummer: string;
}

/** In which of the four ways that registers know (odd-register-data 17) a company stands in a role. */
export type Rolhouder =
  | { soort: 'bsn'; bsn: string }
  | { soort: 'nnp'; innNnpId: string; kvkNummer: string }
  | { soort: 'ann'; annIdentificatie: string; kvkNummer: string }
  | { soort: 'vestiging'; vestigingsnummer: string; kvkNummer: string };

/** A part that somebody gets in a case. */
export interface NieuweRol {
  /** `omschrijvingGeneriek` of the roltype. */
  als: 'initiator' | 'belanghebbende';
  wie: Rolhouder;
  toelichting: string;
}

/** Making cases of what residents sent (Zaken 1.5). Everything here throws SourceFailed. */
export interface AanvraagRegister {
  /** Null when no back end has a zaaktype of this name. */
  zaaktypeMet(identificatie: string, dag: Datum): Promise<Bestemming | null>;
  /** The kinds of documents that may come in with such cases. */
  soorten(bestemming: { bron: string; zaaktypeUrl: string }): Promise<Documentsoort[]>;
  /** Makes a case; one that was made before under the same key is found again. */
  maak(grant: Grant, bron: string, nieuw: NieuweZaak, opnieuw: boolean): Promise<GemaakteZaak>;
  /** Gives somebody a part, unless she has it. False when the zaaktype does not know this part. */
  zetRol(grant: Grant, zaak: GemaakteZaak, zaaktypeUrl: string, rol: NieuweRol): Promise<boolean>;
  /** Takes away parts that are there twice: of a call whose answer was lost and that arrived after all. */
  zonderDubbelen(grant: Grant, zaak: GemaakteZaak): Promise<void>;
  /** Keeps answers as properties of the case, as far as the zaaktype has them. */
  zetEigenschappen(
    grant: Grant,
    zaak: GemaakteZaak,
    zaaktypeUrl: string,
    waarden: Readonly<Record<string, string>>,
  ): Promise<void>;
  /** Sets the first status, unless the case has one. */
  begin(grant: Grant, zaak: GemaakteZaak, zaaktype: Zaaktype, moment: Date): Promise<void>;
}
