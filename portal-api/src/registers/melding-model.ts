import type { DataSubject, Grant } from '../access/grant.ts';
import type { Besluit, Ref, Status, ZaakMetType } from './model.ts';

/** Where a URL out of a notification points, within the configured registers. */
export interface Plaats extends Ref {
  component: 'zaken' | 'documenten' | 'besluiten' | 'objecten' | 'klantinteracties';
  /** Name of the collection: `zaken`, `statussen`, `enkelvoudiginformatieobjecten`. */
  collectie: string;
}

/** A case with all its statuses, oldest first. */
export interface ZaakMetHistorie extends ZaakMetType {
  statussen: Status[];
}

/** The days of a decision, without its letters. */
export type BesluitDagen = Pick<
  Besluit,
  'ref' | 'datum' | 'verzenddatum' | 'publicatiedatum' | 'uiterlijkeReactiedatum'
> & {
  /** Name of the besluittype, empty when it has none. */
  besluittype: string;
};

/**
 * What is read because a register told of a change: as little as tells what changed and for whom. All methods but
 * `plaats` throw SourceFailed; what is not there (any more) is null or empty.
 */
export interface MeldingRegister {
  /** Null for a URL outside the configured registers: it is never asked for (SSRF). Makes no call. */
  plaats(url: string): Plaats | null;
  zaak(grant: Grant, ref: Ref): Promise<ZaakMetHistorie | null>;
  /** The case and the document that a link (ZAAKINFORMATIEOBJECT) ties together. */
  koppeling(grant: Grant, ref: Ref): Promise<{ zaak: Ref; document: Ref } | null>;
  /** The cases on which a document hangs. */
  zakenVanDocument(grant: Grant, ref: Ref): Promise<Ref[]>;
  /** A decision and its case. */
  besluit(grant: Grant, ref: Ref): Promise<{ besluit: BesluitDagen; zaak: Ref } | null>;
  /** Whose contact it is, and whether it answers one of hers. */
  contact(grant: Grant, id: string): Promise<{ klanten: DataSubject[]; antwoordOp: string | null } | null>;
  /** The decisions in a case. */
  besluitenVan(grant: Grant, zaak: Ref): Promise<BesluitDagen[]>;
}
