import { answer, done, gemeente } from '@loket/app';
import type { Deur, SessieBron } from '@loket/app';
import type { createInwonerClient } from '@loket/contract/client';

/** The typed client of the resident door. */
export type Api = ReturnType<typeof createInwonerClient>;

export const deur: Deur = {
  start: '/overzicht',
  middelen: ['digid', 'eherkenning'],
  bel: gemeente.telefoon,
  zaakPad: ({ bron, id }) => `/mijn-zaken/${bron}/${id}`,
};

/** What this door's API does about sessions. A company and its establishments are different persons here, and so is who acts for another. */
export const sessieBron = (api: Api): SessieBron => ({
  lees: (signal) => answer(api.GET('/sessie', { signal })),
  verleng: () => answer(api.POST('/sessie/verlengen')),
  // goes on when the page is left meanwhile
  stopNamens: () => done(api.POST('/voor-een-ander/stoppen')),
  uitloggen: async () => (await answer(api.POST('/sessie/uitloggen', { keepalive: true }))).naar,
  persoonVan: ({ soort, naam, kvkNummer, vestigingsnummer, namens }) =>
    [soort, naam, kvkNummer, vestigingsnummer, namens?.id].join('|'),
});
