import type { Grant } from '../access/grant.ts';
import type { Sourced } from '../platform/sourced.ts';
import type { Documentsoort } from './catalogus.ts';
import type { Besluit, InformatieObject, Ref, ZaakMetType } from './model.ts';

/** A document to make, without its content. */
export interface NieuwDocument {
  /** A key of our own. */
  identificatie: string;
  bronorganisatie: string;
  /** Day of receipt. */
  datum: string;
  titel: string;
  formaat: string;
  bestandsnaam: string;
  omvang: number;
  soortUrl: string;
}

/** A document that waits for its content. */
export interface BegonnenDocument {
  ref: Ref;
  url: string;
  lock: string;
  delen: { uuid: string; volgnummer: number; omvang: number }[];
}

/** What residents send to cases (Documenten 1.4, Zaken 1.5). Everything here throws SourceFailed. */
export interface InzendRegister {
  /** A case with its roles, fresh; null when the back end does not know it. */
  zaak(grant: Grant, ref: Ref): Promise<Sourced<ZaakMetType> | null>;
  /** The kinds of documents that may be sent to cases of this zaaktype. */
  soorten(bron: string, zaaktypeUrl: string): Promise<Documentsoort[]>;
  /** The documents of these cases, in few calls: with each the case on which it hangs. */
  documentenVan(
    grant: Grant,
    zaken: readonly ZaakMetType[],
  ): Promise<Sourced<{ zaak: ZaakMetType; document: InformatieObject }[]>>;
  /**
   * The decisions of these cases, with their letters: those need not hang on the case as well. One call for each case,
   * and one for each decision, because Besluiten can be asked by case only.
   */
  besluitenVan(
    grant: Grant,
    zaken: readonly ZaakMetType[],
  ): Promise<Sourced<{ zaak: ZaakMetType; besluit: Besluit }[]>>;
  /** The documents that hang on these cases, where only their ids are known; in few calls. */
  aanwezig(grant: Grant, zaken: readonly Ref[]): Promise<Sourced<{ zaak: Ref; documenten: InformatieObject[] }[]>>;
  /** Begins a document; a half-made one of the same identificatie is removed first when `opnieuw`. */
  begin(grant: Grant, bron: string, document: NieuwDocument, opnieuw: boolean): Promise<BegonnenDocument>;
  stuurDeel(
    grant: Grant,
    document: BegonnenDocument,
    deel: BegonnenDocument['delen'][number],
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<void>;
  /** Ends the upload. */
  maakAf(grant: Grant, document: BegonnenDocument, opnieuw: boolean): Promise<void>;
  koppel(grant: Grant, zaak: { bron: string; url: string }, document: { url: string; titel: string }): Promise<void>;
  /** Removes a document that hangs on nothing, locked or not. */
  verwijder(grant: Grant, document: Pick<BegonnenDocument, 'ref'>): Promise<void>;
}
