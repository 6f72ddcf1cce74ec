import type { SessionHandle } from '../identity/session.ts';
import type { Grant } from './grant.ts';
import type { Inwoner } from './policy.ts';

/** With what is asked whether somebody may still act for another. */
export interface Bevestigvraag {
  acting: Inwoner;
  grant: Grant;
  session: SessionHandle | null;
  now: Date;
}

/**
 * Whether somebody may still act for the one she chose. Asked before every route that a representative may use, so that
 * what ends (authority, a mandate) ends at her next request.
 */
export interface Vertegenwoordiging {
  /**
   * Gives her as she may act now: how far may have changed since she chose. Throws `Refused`: `namens-vervallen` when it
   * has ended, `namens-onbekend` when the source could not be asked and its last word is too old.
   */
  bevestig(vraag: Bevestigvraag): Promise<Inwoner>;
}
