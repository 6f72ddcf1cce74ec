import type { Rij } from './aanvalstabel.ts';

/** Every employee and partner has her own, and gets nothing of anybody else. */
const eigen = (status: 200 | 204, anders: Partial<Rij> = {}): Rij => {
  return { buiten: 401, ander: status, zonderRol: status, teVertrouwelijk: status, ...anders };
};
const keuzes = { gesprek: 'nooit', werk: 'nooit', lezen: 'nooit', agenda: 'nooit' };

/** What employees are told and find, at the employee door. */
export const meldingenEnZoeken: Record<string, Rij> = {
  listMeldingen: eigen(200),
  telMeldingen: eigen(200),
  leesAlleMeldingen: eigen(204, { body: () => ({ tot: '2026-11-23T10:00:00Z' }) }),
  // of somebody else: as if it was not there
  leesMelding: { buiten: 401, ander: 404, zonderRol: 404, teVertrouwelijk: 404 },
  getMeldinginstellingen: eigen(200),
  kiesMeldinginstellingen: eigen(200, { body: () => keuzes }),
  zoek: eigen(200, { query: 'zoek=zwartboek' }),
  listSuggesties: eigen(200, { query: 'zoek=zwartboek' }),
};
