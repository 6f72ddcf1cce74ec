import { medewerkerOperations, type MensenBeheer } from '@loket/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { gidsVan } from '../../domain/medewerkers/gids.testing.ts';
import { NU } from '../../testing/toegang.ts';
import { mensenBeheerModule } from './module.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

it('tells administrators which teams nobody manages, and of whom that was', async () => {
  const gids = gidsVan(test);
  const { routes } = mensenBeheerModule({ ...gids, personeel: gids });
  const kijk = routes.find(({ operation }) => operation.id === 'getMensenBeheer')!;
  const zonder = async () => {
    const antwoord = (await kijk.handle({ now: NU } as Parameters<typeof kijk.handle>[0])) as MensenBeheer;
    expect(medewerkerOperations.getMensenBeheer.response!.parse(antwoord)).toEqual(antwoord);
    return antwoord.zonderManager;
  };
  const geen = { id: 'srt', naam: 'Team Sociale Recherche Twente +', wie: null };
  expect(await zonder()).toEqual([geen]);
  await gids.vertrek.zet('MDW00021', '2026-11-23', { identificatie: 'MDW00035', naam: 'Inge Lammers' });
  const ulla = { identificatie: 'MDW00021', naam: 'Ulla Kramer' };
  expect(await zonder()).toEqual([
    { id: 'zuid', naam: 'Wijkteam Zuid', wie: ulla },
    { id: 'west', naam: 'Wijkteam West', wie: ulla },
    geen,
  ]);
});
