import type { EerdereAanvraag } from '@loket/contract';
import type { Formulier } from '@loket/formulieren';
import type { InwonerVraag } from '../zaken/vraag.ts';

/** What somebody sent before, as far as it answers questions of a form. */
export interface EerdereAanvragen {
  /** Newest first; of another law without the answers, unless it is among those that she picked (`gekozen`). */
  voor(vraag: InwonerVraag, formulier: Formulier, gekozen: readonly string[]): Promise<EerdereAanvraag[]>;
  /** One of hers, with its answers. Throws `Refused` for what is not hers, or answers nothing. */
  een(vraag: InwonerVraag, formulier: Formulier, id: string): Promise<EerdereAanvraag>;
}
