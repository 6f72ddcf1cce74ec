import { geeft, maakZaak, ontvangt } from '@loket/app/testing';
import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';
import { maakGegevens, maakOverzicht, maakSessie, maakVoorU, maakZakenLijst } from './voorbeelden.ts';
import { maakBericht, maakBerichtenLijst, maakTaak, maakTakenLijst } from './voorbeelden-objecten.ts';

/** Somebody is logged in and everything works. */
export const standardHandlers = (): RequestHandler[] => [
  geeft('/sessie', maakSessie()),
  geeft('/overzicht', maakOverzicht()),
  geeft('/zaken', maakZakenLijst()),
  geeft('/zaken/:bron/:id', maakZaak()),
  geeft('/zaken/:bron/:id/ontvangsten', { ontvangsten: [] }),
  geeft('/zaken/:bron/:id/beoordeling', { vragen: false, antwoordUiterlijk: null }),
  geeft('/mijn-gegevens', maakGegevens()),
  geeft('/voor-u', maakVoorU()),
  geeft('/taken', maakTakenLijst()),
  geeft('/taken/:id', maakTaak()),
  geeft('/concepten/:sleutel', { inhoud: null, gewijzigd: null }),
  http.put('*/api/v1/concepten/:sleutel', () => new HttpResponse(null, { status: 204 })),
  http.delete('*/api/v1/concepten/:sleutel', () => new HttpResponse(null, { status: 204 })),
  ontvangt('/berichten/:id/gelezen', () => new HttpResponse(null, { status: 204 })),
  geeft('/berichten', maakBerichtenLijst()),
  geeft('/berichten/:id', maakBericht()),
  geeft('/ongelezen-berichten', { aantal: 0 }),
];
