import type { NieuwsInhoud } from '@loket/contract';
import { regelsVan } from '../../components/tekst-verschil.ts';

/** An article as lines to compare: its title and summary, then its text. */
export const berichtRegels = ({ titel, samenvatting, tekst, bijlagen }: NieuwsInhoud): string[] => [
  titel,
  samenvatting,
  ...regelsVan(tekst),
  ...bijlagen.map(({ naam }) => `[${naam}]`),
];
