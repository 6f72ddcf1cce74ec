import { medewerkerOperations } from '@loket/contract';
import { expect, it } from 'vitest';
import { medewerker, NU, settings } from '../../testing/toegang.ts';
import { uuid } from '../../testing/zaken.ts';
import { getStart } from './get-start.ts';

const team = (id: string) => ({ id, naam: id.toUpperCase(), telefoon: null, email: null, wijken: ['Schelfhorst'] });
const geopend = { bron: 'openzaak', fase: 'ontvangen', doel: 'anders', geopend: NU };
const recent = [
  { ...geopend, id: uuid(1), nummer: 'ZAAK-1', titel: 'Aanvraag', vertrouwelijkheid: 'zaakvertrouwelijk' },
  { ...geopend, id: uuid(2), nummer: 'ZAAK-2', titel: 'Klacht', vertrouwelijkheid: 'vertrouwelijk' },
] as const;
const deps = { raadplegingen: { recent: async () => [...recent] }, teams: [team('kcc'), team('noord')], settings };

it('shows the cases opened last with their purpose in words, and the own teams', async () => {
  const start = await getStart({ acting: medewerker('kcc'), now: NU }, deps);
  expect(medewerkerOperations.getStart.response!.parse(start)).toEqual(start);
  expect(start.recent).toMatchObject([{ nummer: 'ZAAK-1', doel: 'Iets anders' }]);
  expect(start.teams.map(({ id }) => id)).toEqual(['kcc']);
});

it('leaves out what is more confidential than the role may see now', async () => {
  const nummers = async (rol: string) =>
    (await getStart({ acting: medewerker(rol), now: NU }, deps)).recent.map(({ nummer }) => nummer);
  expect(await nummers('kcc')).toEqual(['ZAAK-1']);
  expect(await nummers('klacht')).toEqual(['ZAAK-1', 'ZAAK-2']);
});

it('shows no cases to who may no longer look into them', async () => {
  expect((await getStart({ acting: medewerker('red'), now: NU }, deps)).recent).toEqual([]);
});
