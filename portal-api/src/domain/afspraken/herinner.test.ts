import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createClock } from '../../platform/clock.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { inwoner, NU, vraagVan } from '../../testing/toegang.ts';
import { BSN } from '../../testing/zaken.ts';
import { createGebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import { eenAfspraak, nepAfspraken } from './afspraken.testing.ts';
import { herinnerAfspraken, type HerinnerDeps } from './herinner.ts';
import { createHerinneringen } from './herinneringen.ts';

const wie = { soort: 'bsn', waarde: BSN } as const;
const { id, begin } = eenAfspraak();
/** The day before, in the morning in Almelo. */
const ERVOOR = new Date('2026-12-06T08:00:00Z');

let db: Awaited<ReturnType<typeof testDatabase>>;
let deps: HerinnerDeps & { herinneringen: ReturnType<typeof createHerinneringen> };
let register: ReturnType<typeof nepAfspraken>;
const clock = createClock();
beforeAll(async () => {
  db = await testDatabase();
  const { prisma } = db.database;
  const keyring = createKeyring([{ id: 'k', key: Buffer.alloc(32, 1) }]);
  const pseudonym = createPseudonym(Buffer.alloc(32, 2));
  deps = {
    prisma,
    clock,
    herinneringen: createHerinneringen({ prisma, keyring, pseudonym, clock }),
    gebeurtenissen: createGebeurtenissen({ prisma, keyring, pseudonym }),
    registers: { afspraken: nepAfspraken().register },
    eigenWerk: async (_naam, _signal, doe) => doe(vraagVan(inwoner()).grant),
  };
});
afterAll(() => db.drop());
beforeEach(async () => {
  clock.set(NU);
  register = nepAfspraken([eenAfspraak()]);
  deps.registers = { afspraken: register.register };
  await deps.prisma.afspraakherinnering.deleteMany();
  await deps.prisma.gebeurtenis.deleteMany();
  await deps.herinneringen.zet(deps.prisma, wie, { id, begin });
});

const nieuws = () => deps.prisma.gebeurtenis.findMany();

it('reminds on the day before and not earlier, once, also from two processes, and keeps no number in clear', async () => {
  expect(await herinnerAfspraken(deps)).toBe(0);
  clock.set(ERVOOR);
  const beide = await Promise.all([herinnerAfspraken(deps), herinnerAfspraken(deps)]);
  expect(beide.toSorted()).toEqual([0, 1]);
  expect(await herinnerAfspraken(deps)).toBe(0);
  expect(await nieuws()).toMatchObject([{ soort: 'herinnering' }]);
  expect(JSON.stringify(await deps.prisma.afspraakherinnering.findMany())).not.toContain(BSN);
});

it('what was moved by phone is reminded of at its new time, what was cancelled not at all', async () => {
  register.stand.afspraken = [eenAfspraak({ begin: '2026-12-09T08:00:00.000Z' })];
  clock.set(ERVOOR);
  expect(await herinnerAfspraken(deps)).toBe(0);
  clock.set(new Date('2026-12-08T08:00:00Z'));
  expect(await herinnerAfspraken(deps)).toBe(1);
  await deps.herinneringen.zet(deps.prisma, wie, { id, begin: '2026-12-11T08:00:00.000Z' });
  register.stand.afspraken = [eenAfspraak({ geannuleerd: true })];
  clock.set(new Date('2026-12-10T08:00:00Z'));
  expect(await herinnerAfspraken(deps)).toBe(0);
  expect(await deps.prisma.afspraakherinnering.count()).toBe(0);
});

it('waits while the register is away, and of one for tomorrow nobody is reminded', async () => {
  clock.set(ERVOOR);
  register.stand.stuk = true;
  expect(await herinnerAfspraken(deps)).toBe(0);
  register.stand.stuk = false;
  expect(await herinnerAfspraken(deps)).toBe(1);
  await deps.prisma.afspraakherinnering.deleteMany();
  await deps.herinneringen.zet(deps.prisma, wie, { id, begin });
  expect(await deps.prisma.afspraakherinnering.count()).toBe(0);
});

it('is in the download of all her data, and goes with her account', async () => {
  const { personalData } = deps.herinneringen;
  expect(await personalData.export(wie)).toEqual([{ afspraak: begin, herinnerd: null }]);
  expect(await personalData.erase(wie)).toBe(1);
});
