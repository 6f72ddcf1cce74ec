import { icalFile } from '../../platform/ical/ical.ts';
import type { Afspraakplek } from '../../registers/afspraken-model.ts';

/** What stands in a calendar: nothing of what it is about, for calendars are shared and stand open on a desk. */
export interface AgendaAfspraak {
  id: string;
  nummer: string;
  plek: Pick<Afspraakplek, 'soort' | 'naam' | 'adres'>;
  begin: string;
  eind: string;
  /** Rises with each change: a calendar replaces what it has. */
  versie: number;
  geannuleerd: boolean;
}

interface Omgeving {
  gemeente: string;
  /** Where it can be moved or cancelled. */
  adres: string;
  taal: 'nl' | 'en';
  now: Date;
}

const woorden = {
  nl: {
    titel: 'Afspraak bij {gemeente}',
    telefoon: 'Wij bellen u',
    video: 'Met beeldbellen',
    tekst: 'Nummer {nummer}. Verzetten of annuleren: {adres}',
  },
  en: {
    titel: 'Appointment with {gemeente}',
    telefoon: 'We call you',
    video: 'By video call',
    tekst: 'Number {nummer}. Move or cancel: {adres}',
  },
};

/** An appointment as a file for any calendar (RFC 5545). */
export function agendaBestand(afspraak: AgendaAfspraak, { gemeente, adres, taal, now }: Omgeving): string {
  const t = woorden[taal];
  const { id, nummer, plek, begin, eind, versie, geannuleerd } = afspraak;
  const naam = taal === 'en' ? (plek.naam.en ?? plek.naam.nl) : plek.naam.nl;
  return icalFile(
    'Afspraken',
    [
      {
        uid: `${id}@${new URL(adres).hostname}`,
        sequence: versie,
        begin: new Date(begin),
        end: new Date(eind),
        summary: t.titel.replace('{gemeente}', gemeente),
        location: plek.soort === 'balie' ? [naam, ...plek.adres].join(', ') : t[plek.soort],
        description: t.tekst.replace('{nummer}', nummer).replace('{adres}', adres),
        url: adres,
        cancelled: geannuleerd,
        private: true,
      },
    ],
    now,
  );
}
