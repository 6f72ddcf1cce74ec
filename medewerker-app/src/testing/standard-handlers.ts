import { geeft } from '@loket/app/testing';
import type { RequestHandler } from 'msw';
import { doelen, maakMedewerkerZaak, maakSessie, maakStart } from './voorbeelden.ts';

/** An agent is logged in and everything works. */
export const standardHandlers = (): RequestHandler[] => [
  geeft('/sessie', maakSessie()),
  geeft('/start', maakStart()),
  geeft('/doelen', { doelen }),
  geeft('/nieuws/instructies', { instructies: [] }),
  geeft('/zaken/:bron/:id', maakMedewerkerZaak()),
];
