import type { Route } from './access/route.ts';
import { bijSchema } from './domain/voorzieningen/bij.ts';
import { createVoorstellen } from './domain/voorzieningen/voorstellen.ts';
import { createVoorzieningen } from './domain/voorzieningen/voorzieningen.ts';
import { createWijkteams } from './domain/voorzieningen/wijkteams.ts';
import type { ZoekBron } from './domain/zoeken/bron.ts';
import { socialeKaartModule } from './features/sociale-kaart/module.ts';
import { voorzieningenModule } from './features/voorzieningen/module.ts';
import type { House } from './house.ts';
import { readContentFile } from './platform/config/content.ts';
import type { Module } from './platform/module.ts';

/** Help and company in the neighbourhood: for everybody to find, and for editors to keep. */
export function createSocialeKaart(house: House): { modules: Module<Route>[]; zoekbron: ZoekBron } {
  const { prisma, clock, search, keyring, teams, registers, settings, config } = house;
  const { voorzieningen: begin, wijkteams } = config.socialeKaart;
  const socialeKaart = {
    voorzieningen: createVoorzieningen({ prisma, clock, search, begin }),
    voorstellen: createVoorstellen({ prisma, keyring, clock }),
    wijkteams: createWijkteams({ prisma, clock, teams, begin: wijkteams }),
  };
  const bij = readContentFile('voorzieningen-bij.json', bijSchema);
  return {
    modules: [voorzieningenModule({ ...socialeKaart, bij, registers, settings }), socialeKaartModule(socialeKaart)],
    zoekbron: { soort: 'voorziening', klaar: socialeKaart.voorzieningen.klaar },
  };
}
