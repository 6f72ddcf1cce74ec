import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import type { Route } from '../../access/route.ts';
import { gidsVan } from '../../domain/medewerkers/gids.testing.ts';
import { createMeldingen } from '../../domain/meldingen/meldingen.ts';
import { createVoorkeuren } from '../../domain/meldingen/voorkeuren.ts';
import { createOnboardingBericht } from '../../domain/onboarding/bericht.ts';
import { createOnboarding } from '../../domain/onboarding/onboarding.ts';
import { createSjablonen, onboardingBegin } from '../../domain/onboarding/sjablonen.ts';
import { readContentFile } from '../../platform/config/content.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { medewerker, NU } from '../../testing/toegang.ts';
import { getOnboarding, getOnboardingVan } from './lijsten.ts';
import { leidt } from './mag.ts';
import { onboardingModule } from './module.ts';

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
  const keyring = createKeyring([{ id: 'a', key: randomBytes(32) }]);
  const bericht = createOnboardingBericht({
    meldingen: createMeldingen({
      ...gids,
      pseudonym: (_soort, waarde) => waarde,
      live: { publish: async () => undefined },
      voorkeuren: createVoorkeuren({ ...gids, keyring }),
    }),
  });
  onboarding = createOnboarding({ ...gids, sjablonen, bericht });
  deps = { onboarding, medewerkers: gids.medewerkers };
});
beforeEach(() => gids.zetKlok(NU));
afterAll(() => test.drop());

/** What waits to be read, by whom it is for. */
async function verteld() {
  const meldingen = await test.database.prisma.melding.findMany({ where: { gelezen: null } });
  return meldingen.map(({ voor, onderwerp, toelichting }) => `${voor} ${onderwerp}: ${toelichting}`).toSorted();
}
const herinner = () => onboarding.jobs[1]!.run();
const opDag = (dag: string) => gids.zetKlok(new Date(`${dag}T08:00:00Z`));
const invoer = { titel: 'Fiets ophalen', toelichting: '', adres: null, eigenaar: 'MDW00035', uiterlijk: '2026-12-01' };

it('a newcomer gets the list of everybody and of her role, each with who does it and when', async () => {
  // asked by two pages at the same moment
  const [een, twee] = await Promise.all([
    getOnboarding(als(ZOE, 'coachf'), NU, deps),
    getOnboarding(als(ZOE, 'coachf'), NU, deps),
  ]);
  const { mijn } = await getOnboarding(als(ZOE, 'coachf'), NU, deps);
  expect(mijn).toHaveLength(begin['*']!.length + begin.coachf!.length);
  expect([een.mijn?.length, twee.mijn?.length]).toEqual([mijn!.length, mijn!.length]);
  expect(mijn!.find(({ titel }) => titel === 'Laptop, telefoon en toegangspas klaar')).toMatchObject({
    eigenaar: { identificatie: 'MDW00021', naam: 'Ulla Kramer' },
    // her list begins ten days late: what had to be done before is for today
    uiterlijk: '2026-11-23',
    teLaat: false,
  });
  expect(mijn!.some(({ teLaat }) => teLaat)).toBe(false);
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
  expect(aantal).toBeGreaterThan(0);
  expect(await onboarding.onLeave.leave({ identificatie: 'MDW00021', ...leaver }, NU)).toBe(aantal);
  expect(await onboarding.takenVoorAnderen('MDW00010')).toHaveLength(aantal);
  await onboarding.onLeave.leave({ ...leaver, identificatie: ZOE }, NU);
  expect((await onboarding.takenVan(ZOE)).every(({ gedaanOp }) => gedaanOp !== null)).toBe(true);
  // asked again after it was done
  expect(await onboarding.onLeave.leave({ ...leaver, identificatie: ZOE }, NU)).toBe(0);
});

describe('somebody who begins in two weeks', () => {
  const NIEUW = 'MDW00099';
  const inDienst = '2026-12-07';
  const taken = () => onboarding.takenVan(NIEUW);
  beforeEach(async () => {
    const { prisma } = test.database;
    await prisma.melding.deleteMany();
    await prisma.onboardingTaak.deleteMany();
    await prisma.onboardingSjabloon.deleteMany();
    await prisma.medewerker.deleteMany({ where: { identificatie: NIEUW } });
    const ulla = await prisma.medewerker.findUniqueOrThrow({ where: { identificatie: 'MDW00021' } });
    const anders = {
      identificatie: NIEUW,
      naam: 'Noor Bakker',
      leidinggevende: 'MDW00021',
      vervanger: null,
      foto: null,
    };
    await prisma.medewerker.create({ data: { ...ulla, ...anders, rollen: ['kcc'], inDienst, uitDienst: null } });
  });

  it('has a list in time, of which each owner hears once', async () => {
    expect(await onboarding.begin()).toBe(3);
    expect(await onboarding.begin()).toBe(0);
    const laptop = (await taken()).find(({ titel }) => titel.startsWith('Laptop'));
    expect(laptop).toMatchObject({ uiterlijk: '2026-12-04', eigenaar: 'MDW00021', herinnerd: null });
    expect((await verteld()).filter((een) => een.includes('Noor'))).toEqual([
      'MDW00021 Nieuwe collega: Noor Bakker: Jij regelt 4 dingen voor deze collega.',
    ]);
    expect((await verteld()).filter((een) => een.startsWith(NIEUW))).toEqual([
      `${NIEUW} Je eerste weken: Er staan 2 dingen voor je klaar.`,
    ]);
    const { nieuwkomers } = await getOnboarding(als('MDW00021', 'mgr'), NU, deps);
    expect(nieuwkomers[0]).toMatchObject({ naam: 'Noor Bakker', inDienst });
  });

  it('does not get one more than thirty days before, nor when she does not come after all', async () => {
    opDag('2026-11-06');
    await onboarding.begin();
    expect(await taken()).toEqual([]);
    opDag('2026-11-23');
    await test.database.prisma.medewerker.update({
      where: { identificatie: NIEUW },
      data: { uitDienst: '2026-11-20' },
    });
    await onboarding.begin();
    expect(await taken()).toEqual([]);
  });

  it('an owner of one task sees that one and nothing else, ticks it off, and can take that back for a day', async () => {
    await onboarding.begin();
    await onboarding.maak(NIEUW, invoer, 'MDW00021');
    const inge = als('MDW00035', 'fb');
    const { mijn, nieuwkomers, voorAnderen } = await getOnboarding(inge, NU, deps);
    expect({ mijn, nieuwkomers }).toEqual({ mijn: null, nieuwkomers: [] });
    expect(voorAnderen).toMatchObject([
      { titel: 'Fiets ophalen', voor: { naam: 'Noor Bakker' }, uiterlijk: '2026-12-01' },
    ]);
    await expect(getOnboardingVan(NIEUW, { acting: inge, now: NU }, deps)).rejects.toMatchObject({
      code: 'niet-gevonden',
    });
    expect(await verteld()).toContain('MDW00035 Fiets ophalen: Jij regelt dit voor Noor Bakker.');
    await onboarding.zetGedaan(voorAnderen[0]!.id, true, 'MDW00035');
    expect((await verteld()).filter((een) => een.startsWith('MDW00035'))).toEqual([]);
    expect((await getOnboarding(inge, NU, deps)).voorAnderen).toMatchObject([{ gedaanOp: NU.toISOString() }]);
    expect((await getOnboarding(inge, new Date('2026-11-24T09:00:01Z'), deps)).voorAnderen).toEqual([]);
  });

  it('an owner is reminded on the day, once, and hears nothing of what is done or no longer hers', async () => {
    await onboarding.maak(NIEUW, invoer, 'MDW00035');
    await onboarding.maak(NIEUW, { ...invoer, titel: 'Bureau klaarzetten' }, 'MDW00035');
    expect(await verteld()).toEqual([]);
    expect(await herinner()).toBe(0);
    const bureau = (await taken()).find(({ titel }) => titel.startsWith('Bureau'))!;
    await onboarding.zetGedaan(bureau.id, true, 'MDW00035');
    opDag('2026-12-01');
    expect(await herinner()).toBe(1);
    expect(await herinner()).toBe(0);
    expect(await verteld()).toEqual(['MDW00035 Fiets ophalen: Vandaag is de uiterste dag.']);
    const fiets = (await taken()).find(({ titel }) => titel.startsWith('Fiets'))!;
    await onboarding.wijzig(fiets.id, { ...invoer, eigenaar: 'MDW00010' }, 'MDW00021');
    expect(await verteld()).toEqual(['MDW00010 Fiets ophalen: Jij regelt dit voor Noor Bakker.']);
    expect(await herinner()).toBe(0);
    await onboarding.wijzig(fiets.id, { ...invoer, eigenaar: 'MDW00010', uiterlijk: '2026-12-03' }, 'MDW00021');
    opDag('2026-12-04');
    expect(await herinner()).toBe(1);
    expect(await verteld()).toEqual(['MDW00010 Fiets ophalen: De uiterste dag is voorbij.']);
    await onboarding.verwijder(fiets.id);
    expect(await verteld()).toEqual([]);
  });

  it('keeps what is open in sight after a hundred days, for her and who manages her', async () => {
    await onboarding.begin();
    opDag('2027-06-01');
    const later = new Date('2027-06-01T08:00:00Z');
    const kijk = () => getOnboarding(als(NIEUW, 'kcc'), later, deps);
    expect((await kijk()).mijn).toHaveLength(begin['*']!.length);
    const van = () => getOnboardingVan(NIEUW, { acting: als('MDW00021'), now: later }, deps);
    expect(await van()).toMatchObject({ wie: { inDienst } });
    for (const { id } of await taken()) await onboarding.zetGedaan(id, true, NIEUW);
    expect((await kijk()).mijn).toBeNull();
    await expect(van()).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('what somebody who left would do goes to who takes over, or else to who manages the newcomer', async () => {
    const inge = { identificatie: 'MDW00035', naam: 'Inge Lammers', teams: ['kwal'] };
    const red = { identificatie: 'MDW00005', naam: 'Ewout Pol' };
    const revisie = async () => (await sjablonen.alle()).find(({ rol }) => rol === 'kcc')!.revisie;
    const regel = {
      id: randomUUID(),
      titel: 'Fiets ophalen',
      toelichting: '',
      adres: null,
      wie: 'mens:MDW00035' as const,
    };
    await sjablonen.bewaar('kcc', await revisie(), [{ ...regel, dagen: 1 }], red);
    await onboarding.begin();
    const fiets = async () => (await taken()).find(({ titel }) => titel.startsWith('Fiets'))!.eigenaar;
    const inLijst = async () => (await sjablonen.alle()).find(({ rol }) => rol === 'kcc')!.regels[0]!.wie;
    expect([await fiets(), await inLijst()]).toEqual(['MDW00035', 'mens:MDW00035']);
    const opvolger = { identificatie: 'MDW00010', naam: 'Jeroen' };
    await onboarding.onLeave.leave({ ...inge, opvolger }, NU);
    expect(await sjablonen.onLeave.leave({ ...inge, opvolger }, NU)).toBe(1);
    expect(await sjablonen.onLeave.leave({ ...inge, opvolger }, NU)).toBe(0);
    expect([await fiets(), await inLijst()]).toEqual(['MDW00010', 'mens:MDW00010']);
    expect(await verteld()).toContain('MDW00010 Fiets ophalen: Jij regelt dit voor Noor Bakker.');
    const jeroen = { ...inge, ...opvolger, opvolger: null };
    await onboarding.onLeave.leave(jeroen, NU);
    await sjablonen.onLeave.leave(jeroen, NU);
    expect([await fiets(), await inLijst()]).toEqual(['MDW00021', 'leidinggevende']);
  });
});

it('a template names only who is there, and says of each line that does not', async () => {
  const { routes } = onboardingModule({ ...deps, sjablonen });
  const bewaar = routes.find(({ operation }) => operation.id === 'bewaarOnboardingSjabloon');
  const regel = { id: randomUUID(), titel: 'Fiets ophalen', toelichting: '', adres: null, dagen: 1 };
  const stuur = (...wie: string[]) => {
    const regels = wie.map((een) => ({ ...regel, id: randomUUID(), wie: een }));
    const body = { revisie: null, regels };
    const context = { acting: als('MDW00005', 'red'), params: { rol: 'coachj' }, body, now: NU };
    return bewaar!.handle(context as unknown as Parameters<Route['handle']>[0]);
  };
  await expect(stuur('mens:MDW00035', 'mens:MDW12345')).rejects.toMatchObject({
    extras: { invalidParams: [{ name: 'regels.1.wie', code: 'onbekend' }] },
  });
  expect(await stuur('mens:MDW00035', 'leidinggevende')).toMatchObject({ rol: 'coachj', revisie: 1 });
});
