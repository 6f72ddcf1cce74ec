import { timingSafeEqual } from 'node:crypto';
import type { DataSubject } from '../../platform/data-subject.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Ref } from '../../registers/model.ts';

/** A document of a case of hers, as the answer to a question of a form: it is linked, not stored once more. */
export interface Documentverwijzing {
  zaak: Ref;
  document: Ref;
  naam: string;
  omvang: number;
}

const BEGIN = 'eerder';

/**
 * The id under which such a document stands among the answers. It carries the proof that we showed this document, under
 * this name, to this person: whoever sends it need not wait for a register, and cannot send what she did not see.
 */
export function verwijzingId(wiens: DataSubject, verwijzing: Documentverwijzing, pseudonym: Pseudonym): string {
  const { zaak, document } = verwijzing;
  return [BEGIN, zaak.bron, zaak.id, document.bron, document.id, bewijs(wiens, verwijzing, pseudonym)].join('/');
}

/** Whether a file among the answers is a document that is at the municipality already. */
export const isVerwijzing = (id: string): boolean => id.startsWith(`${BEGIN}/`);

/** What such an id refers to; null when we never gave it to this person with this name and size. */
export function leesVerwijzing(
  wiens: DataSubject,
  { id, naam, omvang }: { id: string; naam: string; omvang: number },
  pseudonym: Pseudonym,
): Documentverwijzing | null {
  const [, zaakBron = '', zaakId = '', documentBron = '', documentId = '', gegeven = ''] = id.split('/');
  const zaak = { bron: zaakBron, id: zaakId };
  const verwijzing = { zaak, document: { bron: documentBron, id: documentId }, naam, omvang };
  const [een, ander] = [Buffer.from(gegeven), Buffer.from(bewijs(wiens, verwijzing, pseudonym))];
  return een.length === ander.length && timingSafeEqual(een, ander) ? verwijzing : null;
}

function bewijs({ soort, waarde }: DataSubject, verwijzing: Documentverwijzing, pseudonym: Pseudonym): string {
  const { zaak, document, naam, omvang } = verwijzing;
  return pseudonym(
    'document',
    JSON.stringify([soort, waarde, zaak.bron, zaak.id, document.bron, document.id, naam, omvang]),
  );
}
