import { geeft } from '@loket/app/testing';
import type { RequestHandler } from 'msw';
import { bijdrageUit, doelen, leegWerk, maakMedewerkerZaak, maakSessie, maakStart } from './voorbeelden.ts';

/** An agent is logged in and everything works. */
export const standardHandlers = (): RequestHandler[] => [
  geeft('/sessie', maakSessie()),
  geeft('/start', maakStart()),
  geeft('/start/indeling', { kaarten: [] }),
  geeft('/werk', leegWerk),
  geeft('/bijdrage', bijdrageUit),
  geeft('/meldingen/aantal', { ongelezen: 0 }),
  geeft('/zoeken/suggesties', { suggesties: [] }),
  geeft('/doelen', { doelen }),
  geeft('/nieuws/instructies', { instructies: [] }),
  geeft('/zaken/:bron/:id', maakMedewerkerZaak()),
];
