import { createVoorstellen } from './domain/voorzieningen/voorstellen.ts';
import { createVoorzieningen } from './domain/voorzieningen/voorzieningen.ts';
import { createWijkteams } from './domain/voorzieningen/wijkteams.ts';
import type { House } from './house.ts';

/** What both doors show of the neighbourhoods: provisions, suggestions for them, and the teams. */
export function createSocialeKaart({ config, prisma, clock, search, keyring, teams }: House) {
  const { voorzieningen: begin, wijkteams } = config.socialeKaart;
  return {
    voorzieningen: createVoorzieningen({ prisma, clock, search, begin }),
    voorstellen: createVoorstellen({ prisma, keyring, clock }),
    wijkteams: createWijkteams({ prisma, clock, teams, begin: wijkteams }),
  };
}
