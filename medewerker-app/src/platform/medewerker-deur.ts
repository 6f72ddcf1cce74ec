import { answer, gemeente } from '@loket/app';
import type { Deur, SessieBron } from '@loket/app';
import type { createMedewerkerClient } from '@loket/contract/client';

/** The typed client of the employee door. */
export type Api = ReturnType<typeof createMedewerkerClient>;

/** Help with the portal itself comes from functioneel beheer, through the number of the municipality. */
export const deur: Deur = {
  start: '/start',
  middelen: ['medewerker', 'partner'],
  bel: { kort: gemeente.telefoon.kort, href: gemeente.telefoon.href },
  zaakPad: ({ bron, id }) => `/zaken/${bron}/${id}`,
};

/** What this door's API does about sessions. */
export const sessieBron = (api: Api): SessieBron => ({
  lees: (signal) => answer(api.GET('/sessie', { signal })),
  verleng: () => answer(api.POST('/sessie/verlengen')),
  uitloggen: async () => (await answer(api.POST('/sessie/uitloggen'))).naar,
  persoonVan: ({ soort, naam, organisatie, teams, rollen }) =>
    JSON.stringify([soort, naam, organisatie, teams.map(({ id }) => id), rollen.map(({ code }) => code)]),
});
