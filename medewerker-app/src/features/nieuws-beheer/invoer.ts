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

/** A moment as a field for date and time has it, on the Dutch clock. */
export const alsVeld = (moment: string | null): string =>
  moment === null ? '' : delen.format(new Date(moment)).replace(' ', 'T');

/** The moment that was filled in on the Dutch clock, also around the days on which it is moved. */
export function alsMoment(veld: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(veld)) return null;
  // of the two that it can be (winter and summer time) the one that reads the same on the clock
  const kandidaten = ['+01:00', '+02:00'].map((zone) => new Date(`${veld.slice(0, 16)}:00${zone}`));
  const past = kandidaten.find((moment) => alsVeld(moment.toISOString()) === veld.slice(0, 16));
  return (past ?? kandidaten[0])?.toISOString() ?? null;
}
