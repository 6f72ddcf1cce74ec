import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { gidsVan } from '../../domain/medewerkers/gids.testing.ts';
import { createOnboarding } from '../../domain/onboarding/onboarding.ts';
import { createSjablonen, onboardingBegin } from '../../domain/onboarding/sjablonen.ts';
import { readContentFile } from '../../platform/config/content.ts';
import { medewerker, NU } from '../../testing/toegang.ts';
import { getOnboarding, getOnboardingVan } from './lijsten.ts';
import { leidt } from './mag.ts';

const ZOE = 'MDW00037';
const als = (identificatie: string, ...rollen: string[]) => ({ ...medewerker(...rollen), identificatie });
const begin = readContentFile('onboarding.json', onboardingBegin);

let test: Awaited<ReturnType<typeof testDatabase>>;
let gids: ReturnType<typeof gidsVan>;
let sjablonen: ReturnType<typeof createSjablonen>;
let onboarding: ReturnType<typeof createOnboarding>;
let deps: Parameters<typeof getOnboarding>[2];
beforeAll(async () => {
  test = await testDatabase();
  gids = gidsVan(test);
  sjablonen = createSjablonen({ ...gids, begin });
  onboarding = createOnboarding({ ...gids, sjablonen });
  deps = { onboarding, medewerkers: gids.medewerkers };
});
afterAll(() => test.drop());

it('a newcomer gets the list of everybody and of her role, each with who does it and when', async () => {
  // asked by two pages at the same moment
  const [een, twee] = await Promise.all([
    getOnboarding(als(ZOE, 'coachf'), NU, deps),
    getOnboarding(als(ZOE, 'coachf'), NU, deps),
  ]);
  const { mijn } = await getOnboarding(als(ZOE, 'coachf'), NU, deps);
  expect(mijn).toHaveLength(begin['*']!.length + begin.coachf!.length);
  expect([een.mijn?.length, twee.mijn?.length]).toEqual([mijn!.length, mijn!.length]);
  expect(mijn![0]).toMatchObject({
    titel: 'Laptop, telefoon en toegangspas klaar',
    eigenaar: { identificatie: 'MDW00021', naam: 'Ulla Kramer' },
    uiterlijk: '2026-11-10',
    teLaat: true,
  });
  expect(mijn!.find(({ titel }) => titel.startsWith('Vul je profiel'))?.eigenaar.naam).toBe('Zoë Brüggemann-Çelik');
  // who is there for years has none
  expect((await getOnboarding(als('MDW00014', 'coachf'), NU, deps)).mijn).toBeNull();
});

it('her manager sees how far she is and does her own part; a manager of another team sees nothing', async () => {
  const manager = als('MDW00021', 'mgr');
  const { nieuwkomers, voorAnderen } = await getOnboarding(manager, NU, deps);
  expect(nieuwkomers.map(({ naam }) => naam)).toEqual(['Zoë Brüggemann-Çelik', 'ليلى حداد']);
  expect(new Set(voorAnderen.map(({ voor }) => voor.naam))).toEqual(new Set(['Zoë Brüggemann-Çelik', 'ليلى حداد']));
  const taak = voorAnderen.find(({ voor }) => voor.identificatie === ZOE)!;
  await onboarding.zetGedaan(taak.id, true, manager.identificatie);
  const van = await getOnboardingVan(ZOE, { acting: manager, now: NU }, deps);
  expect(van).toMatchObject({ wie: { gedaan: 1 }, magWijzigen: true });
  expect(await getOnboardingVan(ZOE, { acting: als(ZOE), now: NU }, deps)).toMatchObject({
    magWijzigen: false,
    collegas: [],
  });
  for (const ander of ['MDW00010', 'MDW00014', 'MDW00005']) {
    const kijk = getOnboardingVan(ZOE, { acting: als(ander, 'mgr'), now: NU }, deps);
    await expect(kijk).rejects.toMatchObject({ code: 'niet-gevonden' });
  }
  expect((await getOnboarding(als('MDW00010', 'mgr'), NU, deps)).nieuwkomers).toEqual([]);
});

it('of an employee in two teams the manager of one may follow her, and the other manager may as far as he manages', async () => {
  const wendy = (await gids.medewerkers.een('MDW00023'))!;
  expect(wendy.teams).toEqual(['spoed', 'zv']);
  expect(await leidt({ identificatie: 'MDW00034' }, { ...wendy, leidinggevende: null }, gids.medewerkers)).toBe(true);
  expect(await leidt({ identificatie: 'MDW00010' }, wendy, gids.medewerkers)).toBe(false);
  expect(await leidt({ identificatie: 'MDW00023' }, { ...wendy, leidinggevende: 'MDW00023' }, gids.medewerkers)).toBe(
    false,
  );
});

it('an editor changes a list without a colleague losing hers, and who has begun keeps her list', async () => {
  const red = { identificatie: 'MDW00005', naam: 'Ewout Pol' };
  const [iedereen] = await sjablonen.alle();
  const regels = [
    ...iedereen!.regels,
    { id: randomUUID(), titel: 'Fiets ophalen', toelichting: '', adres: null, wie: 'mens:MDW00035' as const, dagen: 1 },
  ];
  expect(await sjablonen.bewaar('*', iedereen!.revisie, regels, red)).toMatchObject({ revisie: 2 });
  expect(await sjablonen.bewaar('*', iedereen!.revisie, [], red)).toBe('ingehaald');
  expect(await sjablonen.bewaar('tovenaar', null, [], red)).toBeNull();
  expect(await sjablonen.bewaar('kcc', null, [], red)).toMatchObject({ rol: 'kcc', revisie: 1 });
  expect(await sjablonen.bewaar('kcc', null, [], red)).toBe('ingehaald');
  expect((await onboarding.takenVan(ZOE)).map(({ titel }) => titel)).not.toContain('Fiets ophalen');
});

it('when her manager leaves, what he does for newcomers goes to who takes over; her own list ends with her', async () => {
  const leaver = { naam: 'Ulla Kramer', teams: ['west'], opvolger: { identificatie: 'MDW00010', naam: 'Jeroen' } };
  const aantal = (await onboarding.takenVoorAnderen('MDW00021')).length;
  expect(await onboarding.onLeave.leave({ identificatie: 'MDW00021', ...leaver }, NU)).toBe(aantal);
  expect(await onboarding.takenVoorAnderen('MDW00010')).toHaveLength(aantal);
  await onboarding.onLeave.leave({ ...leaver, identificatie: ZOE }, NU);
  expect((await onboarding.takenVan(ZOE)).every(({ gedaanOp }) => gedaanOp !== null)).toBe(true);
  // asked again after it was done
  expect(await onboarding.onLeave.leave({ ...leaver, identificatie: ZOE }, NU)).toBe(0);
});
