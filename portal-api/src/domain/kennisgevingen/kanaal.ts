import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import { adresVoor, type Contact, type Contactadres, type Onderwerp } from '../contactgegevens/model.ts';
import type { GebeurtenisSoort } from '../gebeurtenissen/model.ts';
import type { DigitaalKanaal } from './model.ts';

const onderwerpVan: Record<GebeurtenisSoort, Onderwerp> = {
  status: 'zaken',
  resultaat: 'zaken',
  besluit: 'zaken',
  verlenging: 'zaken',
  document: 'zaken',
  taak: 'taken',
  bericht: 'berichten',
  antwoord: 'vragen',
  concept: 'taken',
  ontvangst: 'zaken',
  ondertekening: 'zaken',
  intrekking: 'zaken',
  afspraak: 'berichten',
  herinnering: 'berichten',
};

/** Whether somebody has to do something: that is always told, whatever she chose. */
export function vraagtActie({ soort }: { soort: GebeurtenisSoort }): boolean {
  return soort === 'taak';
}

/** How a person wants to hear of one thing: digitally (first channel first), by letter, or only in the portal. */
export type Weg = { soort: 'digitaal'; kanalen: DigitaalKanaal[] } | { soort: 'post' } | { soort: 'portaal' };

/** The way for one thing that happened. `portaal` is kept to, except for what asks for action. */
export function wegVoor(gebeurtenis: { soort: GebeurtenisSoort }, contact: Contact): Weg {
  const voorkeur = contact.voorkeurskanaal[onderwerpVan[gebeurtenis.soort]];
  if (voorkeur === 'post') return { soort: 'post' };
  if (voorkeur === 'portaal' && !vraagtActie(gebeurtenis)) return { soort: 'portaal' };
  return { soort: 'digitaal', kanalen: voorkeur === 'sms' ? ['sms', 'email'] : ['email', 'sms'] };
}

/** An address as it may stand in a table, to know it again. */
export function adresKenmerk(pseudonym: Pseudonym, adres: string): string {
  return pseudonym('adres', adres.trim().toLowerCase());
}

/** A channel that can be used, and the address there. */
export interface Bestemming {
  kanaal: DigitaalKanaal;
  adres: string;
}

/**
 * The channels that this person can be reached by, in order: with a verified address that is not known to be broken,
 * and of which the municipality has the service.
 */
export function bestemmingen(
  kanalen: readonly DigitaalKanaal[],
  contact: Contact,
  kan: (kanaal: DigitaalKanaal, adres: Contactadres) => boolean,
): Bestemming[] {
  return kanalen.flatMap((kanaal) => {
    const soort = kanaal === 'email' ? 'email' : 'telefoonnummer';
    const bruikbaar = contact.adressen.filter((adres) => adres.soort !== soort || kan(kanaal, adres));
    const gevonden = adresVoor({ adressen: bruikbaar }, soort);
    return gevonden ? [{ kanaal, adres: gevonden.adres }] : [];
  });
}
