import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createClock } from '../../platform/clock.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { inwoner, NU } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN } from '../../testing/zaken.ts';
import { createConcepten, type Concepten } from './concepten.ts';

let db: Awaited<ReturnType<typeof testDatabase>>;
let concepten: Concepten;
const clock = createClock();
beforeAll(async () => {
  db = await testDatabase();
  clock.set(NU);
  concepten = createConcepten({
    prisma: db.database.prisma,
    keyring: createKeyring([{ id: 'k', key: Buffer.alloc(32, 1) }]),
    pseudonym: createPseudonym(Buffer.alloc(32, 2)),
    clock,
  });
});
afterAll(() => db.drop());

const zelf = inwoner();
const ander = inwoner({ bsn: ANDER_BSN });

it('a draft is kept for who typed it, replaced by what she types next, and nobody else gets it', async () => {
  await concepten.bewaar(zelf, 'vraag', { tekst: 'Wanneer hoor ik iets?' });
  await concepten.bewaar(zelf, 'vraag', { tekst: 'Wanneer hoor ik iets? Het duurt lang.' });
  expect((await concepten.lees(zelf, 'vraag'))?.inhoud).toEqual({ tekst: 'Wanneer hoor ik iets? Het duurt lang.' });
  expect(await concepten.lees(zelf, 'terugbelverzoek')).toBeNull();
  expect(await concepten.lees(ander, 'vraag')).toBeNull();
  await concepten.verwijder(ander, 'vraag');
  expect(await concepten.lijst(zelf)).toMatchObject([{ sleutel: 'vraag' }]);
});

it('what is typed for somebody else is not mixed with what is typed for oneself, nor shown to that person', async () => {
  const namens = { ...ander, namens: { soort: 'ouder', bsn: BSN } } as never;
  await concepten.bewaar(namens, 'vraag', { tekst: 'Voor mijn kind' });
  expect((await concepten.lees(namens, 'vraag'))?.inhoud).toEqual({ tekst: 'Voor mijn kind' });
  expect(await concepten.lees(ander, 'vraag')).toBeNull();
  expect((await concepten.lees(zelf, 'vraag'))?.inhoud).not.toEqual({ tekst: 'Voor mijn kind' });
});

it('two tabs do not write over each other: only who knows what is there now may', async () => {
  const wie = inwoner({ bsn: '999990019' });
  const begin = await Promise.all([1, 2].map((tab) => concepten.bewaarNa(wie, 'formulier:x', { tab }, null)));
  expect(begin.filter(Boolean)).toHaveLength(1);
  const { revisie } = (await concepten.lees(wie, 'formulier:x'))!;
  const daarna = await Promise.all([3, 4].map((tab) => concepten.bewaarNa(wie, 'formulier:x', { tab }, revisie)));
  expect(daarna.filter(Boolean)).toMatchObject([{ revisie: revisie + 1 }]);
  await concepten.verwijder(wie, 'formulier:x');
  expect(await concepten.bewaarNa(wie, 'formulier:x', { tab: 5 }, revisie + 1)).toBeNull();
  expect(await concepten.lees(wie, 'formulier:x')).toBeNull();
});

it('is unreadable in the table', async () => {
  await concepten.bewaar(zelf, 'geheim', { tekst: 'Samira de Vries' });
  const [row] = await db.database.prisma.concept.findMany({ where: { sleutel: 'geheim' } });
  expect(Buffer.from(row?.inhoud ?? []).toString('latin1')).not.toContain('Samira');
  expect(JSON.stringify({ ...row, inhoud: null })).not.toContain(BSN);
});

it('can be shown and erased, and is gone after thirty days', async () => {
  const subject = { soort: 'bsn', waarde: BSN } as const;
  expect(await concepten.personalData.export(subject)).toContainEqual({
    formulier: 'geheim',
    gewijzigd: expect.any(String) as string,
    ingevuld: { tekst: 'Samira de Vries' },
  });
  clock.set(new Date(NU.getTime() + 31 * 86_400_000));
  expect(await concepten.lees(zelf, 'geheim')).toBeNull();
  expect(await concepten.sweep()).toBe(3);
  await concepten.bewaar(zelf, 'vraag', {});
  expect(await concepten.personalData.erase(subject)).toBe(1);
});
