import type { Middel } from './register.ts';

/** What differs between the doors and is no text. */
export interface Deur {
  /** First page after logging in. */
  start: string;
  /** Ways to log in that this door can have, in the order in which they are shown. */
  middelen: readonly Middel[];
  /** Whom to call when the screen is no help. */
  bel: { kort: string; lang?: string; href: string };
  /** The address of a case in this app: its back end and its uuid there, never a personal number. */
  zaakPad: (zaak: { bron: string; id: string }) => string;
}
