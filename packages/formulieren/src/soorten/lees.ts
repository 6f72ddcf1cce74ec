import type { Antwoord, EnkeleVraag, Nu, Soort } from '../model.ts';
import { leesAdres } from './adres.ts';
import { leesBestanden } from './bestand.ts';
import { leesDatumAntwoord } from './datum.ts';
import { leesGetalAntwoord } from './getal.ts';
import { leesJaNee, leesKeuze, leesMeerkeuze, leesVerklaring } from './keuze.ts';
import type { Oordeel } from './oordeel.ts';
import { leesBsn, leesEmail, leesIban, leesTekst, leesTelefoon } from './tekst.ts';

type Lezer<S extends Soort> = (
  vraag: Extract<EnkeleVraag, { soort: S }>,
  antwoord: Antwoord | undefined,
  nu: Nu,
) => Oordeel;

/** How an answer of each kind is read. A new kind is a line here, one in the model and one in the schema. */
const lezers: { [S in EnkeleVraag['soort']]: Lezer<S> } = {
  tekst: leesTekst,
  'lange-tekst': leesTekst,
  getal: leesGetalAntwoord,
  bedrag: (vraag, antwoord) => leesGetalAntwoord({ ...vraag, decimalen: 2 }, antwoord),
  datum: leesDatumAntwoord,
  keuze: leesKeuze,
  meerkeuze: leesMeerkeuze,
  'ja-nee': leesJaNee,
  adres: leesAdres,
  iban: leesIban,
  email: leesEmail,
  telefoon: leesTelefoon,
  bsn: leesBsn,
  bestand: leesBestanden,
  verklaring: leesVerklaring,
};

/** What an answer turns out to be: not given, right, or wrong. Says nothing about whether it must be given. */
export function lees(vraag: EnkeleVraag, antwoord: Antwoord | undefined, nu: Nu): Oordeel {
  // The table has a reader for each kind, and each gets questions of its own kind only.
  return (lezers[vraag.soort] as Lezer<EnkeleVraag['soort']>)(vraag, antwoord, nu);
}
