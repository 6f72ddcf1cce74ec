import type { Ref } from '../../registers/model.ts';

/**
 * Kinds of things that wait for somebody and are read at a register one by one; `document` is one that is missing,
 * `stuk` one that is there and of which she was told.
 */
export const aandachtSoorten = ['besluit', 'taak', 'bericht', 'vraag', 'document', 'stuk', 'afspraak'] as const;
export type AandachtSoort = (typeof aandachtSoorten)[number];

/**
 * The channel of Notificaties on which changes of a kind are told. Without it the index of that kind is never fresh;
 * null for what is never told: that is fresh for a short while.
 */
export const kanaalVan: Readonly<Record<AandachtSoort, string | null>> = {
  besluit: 'besluiten',
  taak: 'objecten',
  bericht: 'objecten',
  vraag: 'klantinteracties',
  document: 'zaken',
  stuk: 'zaken',
  // no register of appointments tells of changes
  afspraak: null,
};

/** Something that waits: where it is, and until when. */
export interface Genoemd {
  /** The task, message, question or decision at its source; of a document that is missing, its case and kind. */
  ref: Ref;
  zaak: Ref | null;
  /** Calendar day; null when there is none. */
  uiterlijk: string | null;
}
