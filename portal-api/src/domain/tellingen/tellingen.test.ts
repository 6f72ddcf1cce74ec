import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { NU } from '../../testing/toegang.ts';
import { proefformulier } from '../inzendingen/proef.testing.ts';
import { createTellingen } from './tellingen.ts';
import { CONTROLEREN, geteldUit, nietsGeteld, voortgang } from './voortgang.ts';

let db: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const [eerste = '', tweede = ''] = proefformulier.stappen.map(({ id }) => id);
const op = (stap: string, eerder = nietsGeteld) => voortgang(proefformulier, {}, stap, eerder, '2026-11-23');
const soorten = ({ voorvallen }: ReturnType<typeof op>) => voorvallen.map(({ stap, wat }) => `${wat} ${stap}`);

describe('how far a draft is', () => {
  it('counts a page once, however often somebody goes back and forth', () => {
    const begin = op(eerste);
    expect(soorten(begin)).toEqual([`bereikt ${eerste}`]);
    const verder = op(tweede, begin.geteld);
    expect(soorten(verder)).toEqual([`bereikt ${tweede}`, `voltooid ${eerste}`]);
    const terug = op(eerste, verder.geteld);
    expect(soorten(terug)).toEqual([]);
    expect(soorten(op(tweede, terug.geteld))).toEqual([]);
    expect(soorten(op(CONTROLEREN, terug.geteld))).toEqual([`voltooid ${tweede}`]);
  });

  it('counts nothing at a page that the form does not have', () => {
    expect(op('verzonnen')).toEqual({ geteld: nietsGeteld, voorvallen: [], bestaat: false });
  });

  it.each([undefined, {}, { geteld: 'x' }, { geteld: { bereikt: [1, 'a'], voltooid: null } }])(
    'reads what was kept in a draft, whatever it is: %j',
    (inhoud) => {
      const { bereikt, voltooid } = geteldUit(inhoud);
      expect(bereikt.every((een) => typeof een === 'string')).toBe(true);
      expect(voltooid).toEqual([]);
    },
  );
});

describe('the counters', () => {
  const gemeld: string[] = [];
  const log = { warn: (_facts: object, message: string) => void gemeld.push(message) };
  const tellingen = () => createTellingen({ prisma: db.database.prisma, log });
  const begonnen = { stap: '', wat: 'begonnen' } as const;
  const bereikt = { stap: eerste, wat: 'bereikt' } as const;

  it('keep sums by day and nothing of one person, also when many count at once', async () => {
    const { tel, sommen, perDag, sweep } = tellingen();
    await Promise.all(Array.from({ length: 20 }, () => tel(proefformulier, [begonnen, bereikt, begonnen], NU)));
    await tel(proefformulier, [], NU);
    expect(await db.database.prisma.formulierTelling.count()).toBe(2);
    expect((await sommen('2026-11-23', proefformulier.id)).map(({ wat, aantal }) => [wat, aantal]).sort()).toEqual([
      ['begonnen', 20],
      ['bereikt', 20],
    ]);
    expect(await sommen('2026-11-24')).toEqual([]);
    expect(await perDag('2026-11-01', proefformulier.id, null)).toEqual([
      { dag: '2026-11-23', wat: 'begonnen', aantal: 20 },
    ]);
    expect(await perDag('2026-11-01', proefformulier.id, 99)).toEqual([]);
    expect(await sweep(new Date('2026-11-23T12:00:00Z'))).toBe(0);
    expect(await sweep(new Date('2026-11-24T12:00:00Z'))).toBe(2);
  });

  it('let a form go on when they cannot count', async () => {
    const stuk = { formulierTelling: {}, $executeRaw: () => Promise.reject(new Error('stuk')) };
    await createTellingen({ prisma: stuk as never, log }).tel(proefformulier, [begonnen], NU);
    expect(gemeld).toEqual(['steps of a form were not counted']);
  });
});
