import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { storing } from '../../testing/toegang.ts';
import type { Medewerkerprofiel } from '../medewerkers/model.ts';
import { herinnerAanWerk } from './herinneringen.ts';
import type { Werkitem } from './model.ts';
import type { Verzameld } from './verzamel.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());
beforeEach(() => test.database.prisma.werkHerinnering.deleteMany());

const MAANDAG = '2026-11-23';
const om = (uur: string, dag = MAANDAG) => new Date(`${dag}T${uur}:00+01:00`);
const mens = (anders: Partial<Medewerkerprofiel> = {}) =>
  ({ identificatie: 'MDW00001', werkdagen: [1, 2, 3, 4, 5], afwezig: null, ...anders }) as Medewerkerprofiel;
const werk = (...dagen: (string | null)[]): Verzameld => ({
  items: dagen.map((uiterlijk) => ({ uiterlijk, van: 'mij' }) as Werkitem),
  failures: [],
});

function opstelling(wie: Medewerkerprofiel[], van: Verzameld | null) {
  const gemeld: { voor: string; onderwerp: string }[] = [];
  const gevraagd: string[] = [];
  const ronde = (moment: Date, anders = van) =>
    herinnerAanWerk({
      prisma: test.database.prisma,
      clock: { now: () => moment },
      medewerkers: { actief: async () => wie },
      meldingen: { zet: async (_tx, nieuw) => void gemeld.push(...nieuw), vervalt: async () => undefined },
      eigenWerkVan: async (een) => {
        gevraagd.push(een);
        return anders;
      },
    });
  return { ronde, gemeld, gevraagd };
}

describe('in the morning of a working day', () => {
  it('each hears once what is due today and what became late since her last day', async () => {
    const haar = werk('2026-11-23', '2026-11-23', '2026-11-20', '2026-11-22', '2026-11-19', '2026-11-24', null);
    const { ronde, gemeld } = opstelling([mens()], haar);
    expect(await ronde(om('06:05'))).toBe(1);
    expect(await ronde(om('06:20'))).toBe(0);
    expect(gemeld).toMatchObject([
      { voor: 'MDW00001', onderwerp: 'Je werk: 2 vandaag klaar, 2 te laat sinds je vorige werkdag' },
    ]);
  });

  it('what is of her team is not told of, and who has nothing hears nothing', async () => {
    const team = { items: [{ uiterlijk: MAANDAG, van: 'team' } as Werkitem], failures: [] };
    const { ronde, gemeld, gevraagd } = opstelling([mens()], team);
    expect(await ronde(om('07:00'))).toBe(0);
    expect(await ronde(om('07:15'))).toBe(0);
    expect(gemeld).toEqual([]);
    // nor is she looked at again that day
    expect(gevraagd).toEqual(['MDW00001']);
  });

  it('is asked again when a register did not tell, and given up at noon', async () => {
    const { ronde, gemeld } = opstelling([mens()], werk(MAANDAG));
    const stuk = { ...werk(MAANDAG), failures: [storing()] };
    expect(await ronde(om('07:00'), stuk)).toBe(0);
    expect(await ronde(om('07:15'))).toBe(1);
    expect(gemeld).toHaveLength(1);
    await test.database.prisma.werkHerinnering.deleteMany();
    expect(await ronde(om('12:00'))).toBe(0);
  });
});

it.each([
  ['at night', om('05:59'), mens()],
  ['in the weekend', om('08:00', '2026-11-22'), mens()],
  ['on a day that is free for all', om('08:00', '2026-12-25'), mens()],
  ['on a day on which she does not work', om('08:00'), mens({ werkdagen: [2, 3] })],
  ['while she is away', om('08:00'), mens({ afwezig: { van: '2026-11-20', tot: null } })],
])('nobody is told %s', async (_wanneer, moment, wie) => {
  const { ronde, gevraagd } = opstelling([wie], werk('2026-11-22', '2026-11-23', '2026-12-25'));
  expect(await ronde(moment)).toBe(0);
  expect(gevraagd).toEqual([]);
});

it('who works part of the week hears of all that became late since she was there', async () => {
  const { ronde, gemeld } = opstelling(
    [mens({ werkdagen: [1, 2] })],
    werk('2026-11-17', '2026-11-18', '2026-11-20', '2026-11-16'),
  );
  expect(await ronde(om('08:00'))).toBe(1);
  expect(gemeld[0]?.onderwerp).toBe('Je werk: 3 te laat sinds je vorige werkdag');
});
