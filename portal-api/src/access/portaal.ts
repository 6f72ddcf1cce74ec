import type { ActingMedewerker } from '../identity/acting.ts';

/** The portal itself, as the processing log and the audit trails of registers know it. It has no rights at any door. */
export const portaal: ActingMedewerker = {
  door: 'medewerker',
  soort: 'medewerker',
  identificatie: 'een-loket',
  naam: 'Eén Loket',
  email: null,
  organisatie: null,
  rollen: [],
  teams: [],
};
