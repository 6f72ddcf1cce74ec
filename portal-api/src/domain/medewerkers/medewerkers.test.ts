import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createSearch } from '../../platform/search/search.ts';
import { medewerker, NU } from '../../testing/toegang.ts';
import { metVaardigheid } from './doelgroep.ts';
import { begin, gidsVan, rollen, teams } from './gids.testing.ts';
import type { Medewerkers } from './model.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
let gids: Medewerkers;
beforeAll(async () => {
  test = await testDatabase();
  gids = gidsVan(test).medewerkers;
});
afterAll(() => test.drop());

it('begins with the people of the file, once, and does not show who has left among who is there', async () => {
  const another = gidsVan(test).medewerkers;
  const [eerste, tweede] = await Promise.all([gids.actief(), another.actief()]);
  expect(eerste).toEqual(tweede);
  expect(eerste).toHaveLength(begin.length - 1);
  expect(eerste.map(({ identificatie }) => identificatie)).not.toContain('MDW00036');
  expect(await gids.een('MDW00036')).toMatchObject({ naam: 'Joost Veldhuis', uitDienst: '2026-09-01' });
  expect(await gids.een('MDW99999')).toBeNull();
});

it('knows how long a newcomer is there, and names in any script, by name', async () => {
  expect(await gids.een('MDW00037')).toMatchObject({ naam: 'Zoë Brüggemann-Çelik', inDienst: '2026-11-13' });
  expect(await gids.namen(['MDW00038', 'MDW00036', 'wie'])).toEqual(
    new Map([
      ['MDW00036', 'Joost Veldhuis'],
      ['MDW00038', 'ليلى حداد'],
    ]),
  );
  const namen = (await gids.actief()).map(({ naam }) => naam);
  expect(namen.indexOf('Zoë Brüggemann-Çelik')).toBeGreaterThan(namen.indexOf('Zeki Demir'));
});

it('people and teams can be found by what they know, by employees only', async () => {
  const search = createSearch({ prisma: test.database.prisma });
  const vind = async (text: string, audience: string[]) => {
    const { hits } = await search.find({ text }, { audience, language: 'nl', now: NU });
    return hits.map(({ path }) => path);
  };
  expect(await vind('beslagvrije voet', ['medewerker'])).toEqual(['/mensen/MDW00009']);
  expect(await vind('bruggemann', ['medewerker'])).toEqual(['/mensen/MDW00037']);
  expect(await vind('De Riet', ['medewerker'])).toEqual(
    expect.arrayContaining(['/mensen/teams/oost', '/mensen/MDW00014']),
  );
  expect(await vind('Joost Veldhuis', ['medewerker'])).toEqual([]);
  expect(await vind('De Riet', ['iedereen', 'partner'])).toEqual([]);
});

it('an employee of two teams is a member of both; her manager sees the team that he manages', async () => {
  const leden = async (team: string) => (await gids.ledenVan(team)).map(({ naam }) => naam);
  expect(await leden('spoed')).toEqual(['Wendy Groeneveld']);
  expect(await leden('zv')).toEqual(['Victor Snel', 'Wendy Groeneveld']);
  expect(await gids.teamsOnder('MDW00010')).toEqual(['noord', 'oost']);
  expect(await gids.teamsOnder('MDW00034')).toEqual(['zv', 'spoed', 'kwal', 'fin', 'regio']);
  expect(await gids.teamsOnder('MDW00014')).toEqual([]);
});

it('who answers to somebody is her own, of whatever team, until she leaves', async () => {
  const onder = (await gids.onder('MDW00034')).map(({ naam }) => naam);
  expect(onder).toEqual(expect.arrayContaining(['Victor Snel', 'Gea Nijhuis']));
  expect(onder).not.toContain('Joost Veldhuis');
  expect(await gids.onder('MDW00014')).toEqual([]);
});

it('roles and teams of an audience are those of the session, skills and location those of the directory', async () => {
  const nico = { ...medewerker('coachf', 'red'), identificatie: 'MDW00014', teams: ['oost', 'zv'] };
  expect(await gids.doelgroepVan(nico)).toEqual([
    'medewerker',
    'medewerker:MDW00014',
    'team:oost',
    'team:zv',
    'rol:coachf',
    'rol:red',
    'vaardigheid:schuldhulp',
    'vaardigheid:budgetcoaching',
    'vaardigheid:bewindvoering',
    'locatie:wijkhuis-de-riet',
  ]);
  expect(await gids.doelgroepVan({ ...medewerker('kcc'), identificatie: 'nieuw' })).toContain('medewerker:nieuw');
  expect(await gids.doelgroepVan({ ...nico, soort: 'partner' })).toEqual(['partner', 'partner:MDW00014']);
  expect(metVaardigheid('Heldere taal (B1)')).toBe('vaardigheid:heldere-taal-b1');
  expect(metVaardigheid('Çoaching & عربي')).toBe('vaardigheid:coaching-عربي');
});

it('the people of the sandbox have roles, teams, managers and replacements that there are', () => {
  const bekend = new Set(begin.map(({ identificatie }) => identificatie));
  for (const een of begin) {
    expect(rollen.map(({ code }) => code)).toEqual(expect.arrayContaining(een.rollen));
    expect(teams.map(({ id }) => id)).toEqual(expect.arrayContaining(een.teams));
    for (const ander of [een.leidinggevende, een.vervanger]) if (ander) expect(bekend).toContain(ander);
    expect([een.vervanger, een.leidinggevende]).not.toContain(een.identificatie);
  }
});
