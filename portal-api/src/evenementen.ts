import type { Route } from './access/route.ts';
import { createAanmeldingen } from './domain/aanmeldingen/aanmeldingen.ts';
import { createEvenementBericht } from './domain/evenementen/bericht.ts';
import { createEvenementen, EVENEMENT, type Evenementen } from './domain/evenementen/evenementen.ts';
import type { ZoekBron } from './domain/zoeken/bron.ts';
import { evenementenModule } from './features/evenementen/module.ts';
import type { House } from './house.ts';
import type { Module } from './platform/module.ts';

/** Events and signing up for them. What else one signs up for adds itself to `opgeschoven`. */
export function createEvenementendeel(house: House): {
  modules: Module<Route>[];
  zoekbron: ZoekBron;
  noun: Evenementen;
} {
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
  return {
    modules: [evenementenModule({ ...house, evenementen, aanmeldingen, origin })],
    noun: evenementen,
    zoekbron: { soort: EVENEMENT, klaar: evenementen.klaar },
  };
}
