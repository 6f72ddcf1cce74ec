import { medewerkerOperations } from '@loket/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { gidsVan } from '../../domain/medewerkers/gids.testing.ts';
import { medewerker, NU } from '../../testing/toegang.ts';
import { listOntvangers } from './draag-over.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

it('of colleagues who are absent says who takes over, and of who is going to be absent nothing yet', async () => {
  const gids = gidsVan(test);
  const ontvangers = await listOntvangers({ ...medewerker('intaker'), teams: ['west', 'oost'] }, NU, gids);
  expect(medewerkerOperations.listOntvangers.response!.parse(ontvangers)).toEqual(ontvangers);
  const van = (wie: string) => ontvangers.collegas.find(({ id }) => id === wie);
  expect(van('MDW00018')).toMatchObject({ naam: 'Rik Bosman', afwezig: true, vervanger: 'Olga Brand' });
  expect(van('MDW00013')).toMatchObject({ naam: 'Mira Jansma', afwezig: false, vervanger: null });
});
