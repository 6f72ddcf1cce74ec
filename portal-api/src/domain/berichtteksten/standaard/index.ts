import type { Taal } from '../../contactgegevens/model.ts';
import type { Standaardteksten } from '../model.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { nl } from './nl.ts';
import { tr } from './tr.ts';

/** The languages that notices are written in. To add one: a file beside these, and its line here. */
const perTaal: Record<Taal, Standaardteksten> = { nl, en, tr, ar, hy };

/** Languages in which a notice can be written. */
export const berichttalen = Object.keys(perTaal) as Taal[];

/** The words of a language that come with the portal. */
export function standaardteksten(taal: Taal): { taal: Taal; teksten: Standaardteksten } {
  return { taal, teksten: perTaal[taal] };
}
