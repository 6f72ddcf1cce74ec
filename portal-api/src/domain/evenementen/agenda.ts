import type { Evenement } from '../../generated/prisma/client.ts';
import type { IcalEntry } from '../../platform/ical/ical.ts';
import nl from './locales/nl.json' with { type: 'json' };

/**
 * An event for a calendar.
 * @param adres where it is followed online, for who has a place; null in what others can come to see
 */
export function agendapunt(rij: Evenement, origin: string, adres: string | null): IcalEntry {
  const pagina = `${origin}/evenementen/${rij.id}`;
  const link = adres === null ? [] : [nl.agenda.link.replace('{adres}', adres)];
  return {
    uid: `${rij.id}@${new URL(origin).hostname}`,
    sequence: rij.revisie,
    begin: rij.begin,
    end: rij.eind,
    summary: rij.titel,
    location: rij.plek,
    description: [...link, rij.omschrijving, pagina].filter((deel) => deel !== '').join('\n\n'),
    url: pagina,
    cancelled: rij.geannuleerd,
  };
}
