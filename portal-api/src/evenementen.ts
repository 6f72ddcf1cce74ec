import type { Route } from './access/route.ts';
import { createAanmeldingen } from './domain/aanmeldingen/aanmeldingen.ts';
import { agendapunt } from './domain/evenementen/agenda.ts';
import { createEvenementBericht } from './domain/evenementen/bericht.ts';
import { createEvenementen, EVENEMENT } from './domain/evenementen/evenementen.ts';
import { beginVan, dagVan, plusDagen } from './domain/termijnen/kalender.ts';
import type { ZoekBron } from './domain/zoeken/bron.ts';
import { evenementenModule } from './features/evenementen/module.ts';
import type { House } from './house.ts';
import type { Module } from './platform/module.ts';

/** How long an event that is over stays in a calendar that somebody has of it. */
const DAGEN_TERUG = 30;

/** Events and signing up for them. What else one signs up for adds itself to `opgeschoven`. */
export function createEvenementendeel(house: House) {
  const bericht = createEvenementBericht(house);
  const aanmeldingen = createAanmeldingen({
    ...house,
    opgeschoven: {
      [EVENEMENT]: async (tx, { object: id, wie }) => {
        const evenement = await tx.evenement.findUnique({ where: { id }, select: { id: true, titel: true } });
        if (evenement) await bericht.vertel(tx, evenement, [wie], 'plek');
      },
    },
  });
  const evenementen = createEvenementen({ ...house, aanmeldingen, bericht, begin: house.config.evenementen });
  const origin = house.config.doors.medewerker.url;
  const modules: Module<Route>[] = [evenementenModule({ ...house, evenementen, aanmeldingen, origin })];
  const zoekbron: ZoekBron = { soort: EVENEMENT, klaar: evenementen.klaar };
  return {
    modules,
    zoekbron,
    noun: evenementen,
    /** Where somebody goes, for her calendar. Without the link by which it is followed: the page has it, for her alone. */
    async afsprakenVan(wie: string, now: Date) {
      const sinds = beginVan(plusDagen(dagVan(now), -DAGEN_TERUG));
      return (await evenementen.plekkenVan(wie, sinds)).map((rij) => agendapunt(rij, origin, null));
    },
  };
}
