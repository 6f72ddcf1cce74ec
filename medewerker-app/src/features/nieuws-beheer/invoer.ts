import type { NieuwsInhoud } from '@loket/contract';
import { legeTekst } from '../../components/tekst-editor/passend.ts';

/** An article nobody has written yet. */
export const leegBericht: NieuwsInhoud = {
  titel: '',
  samenvatting: '',
  tekst: legeTekst,
  bijlagen: [],
  categorie: 'organisatie',
  doelgroep: ['medewerker'],
  vastgezet: false,
  reacties: true,
  vanaf: null,
  tot: null,
  leesplicht: null,
  urgent: false,
  onderwerpen: [],
};

const delen = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

const VELD = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** A moment as a field for date and time has it, on the Dutch clock. */
export function alsVeld(moment: string | null): string {
  if (moment === null || VELD.test(moment)) return moment ?? '';
  return delen.format(new Date(moment)).replace(' ', 'T');
}

/**
 * The moment that was filled in on the Dutch clock, by the rule that the API has for events (`kloktijd.ts`). Of an hour
 * that comes twice the first is meant; one that is not there at all stays as it was filled in, and is refused.
 */
export function alsMoment(veld: string): string | null {
  const kloktijd = veld.slice(0, 16);
  if (!VELD.test(kloktijd)) return null;
  const kandidaten = ['+02:00', '+01:00'].map((zone) => new Date(`${kloktijd}:00${zone}`).toISOString());
  return kandidaten.find((moment) => alsVeld(moment) === kloktijd) ?? kloktijd;
}

/** Whether this was filled in and is no moment: in that night the clock goes an hour forward. */
export const bestaatNiet = (moment: string | null): boolean => moment !== null && VELD.test(moment);
