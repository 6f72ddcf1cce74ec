import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { tipsSchema } from '../../platform/config/tips-file.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { NU } from '../../testing/toegang.ts';
import { BSN } from '../../testing/zaken.ts';
import { createTipKeuzes } from './tip-keuzes.ts';
import { createTips } from './tips.ts';

const seed = path.resolve(import.meta.dirname, '../../../../packages/sandbox/seed/tips.json');
const begin = tipsSchema.parse(JSON.parse(readFileSync(seed, 'utf8')));
const schrijver = { identificatie: 'MDW00005', naam: 'Redacteur' };
const clock = { now: () => NU };

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

it('begins with the tips of the file, once; a new version is seen by residents only after it is published', async () => {
  const { prisma } = test.database;
  const [tips, another] = [createTips({ prisma, begin, clock }), createTips({ prisma, begin, clock })];
  await Promise.all([tips.gepubliceerd(), another.gepubliceerd()]);
  expect(await tips.gepubliceerd()).toHaveLength(begin.length);

  const { id: _id, ...inhoud } = begin[0]!;
  const nieuw = await tips.maak({ ...inhoud, titel: 'Nieuwe tip' }, schrijver, NU);
  expect(nieuw).toMatchObject({ stand: 'concept', versie: 1, gepubliceerd: null, gewijzigdDoor: 'Redacteur' });
  expect(await tips.publiceer(nieuw.id, 1)).toBe(true);
  const gewijzigd = await tips.wijzig(nieuw.id, 1, { ...inhoud, titel: 'Andere woorden' }, schrijver, NU);
  expect(gewijzigd).toMatchObject({ stand: 'gewijzigd', versie: 2, gepubliceerd: 1 });
  expect(await tips.wijzig(nieuw.id, 1, inhoud, schrijver, NU)).toBe('ingehaald');
  const zichtbaar = async () => (await tips.gepubliceerd()).find(({ id }) => id === nieuw.id)?.inhoud.titel;
  expect(await zichtbaar()).toBe('Nieuwe tip');
  await tips.publiceer(nieuw.id, 2);
  expect(await zichtbaar()).toBe('Andere woorden');
  await tips.trekIn(nieuw.id);
  expect(await zichtbaar()).toBeUndefined();
  expect((await tips.een(nieuw.id))?.versies.map(({ versie }) => versie)).toEqual([2, 1]);
  expect([await tips.publiceer(nieuw.id, 7), await tips.trekIn(randomUUID()), await tips.een(randomUUID())]).toEqual([
    false,
    false,
    null,
  ]);
});

it('keeps what somebody wants of tips under a pseudonym, shows it to her and forgets it', async () => {
  const { prisma } = test.database;
  const keuzes = createTipKeuzes({ prisma, pseudonym: createPseudonym(randomBytes(32)) });
  const subject = { soort: 'bsn', waarde: BSN } as const;
  expect(await keuzes.van(subject)).toEqual({ aan: true, verborgen: [] });
  await keuzes.bewaar(subject, { aan: false, verborgen: ['a', 'a', 'b'] }, NU);
  expect(await keuzes.van(subject)).toEqual({ aan: false, verborgen: ['a', 'b'] });
  expect(JSON.stringify(await prisma.tipKeuze.findMany())).not.toContain(BSN);
  expect(await keuzes.personalData.export(subject)).toEqual({ tipsTonen: false, aantalWeggezet: 2 });
  expect(await keuzes.personalData.erase(subject)).toBe(1);
  expect(await keuzes.van(subject)).toEqual({ aan: true, verborgen: [] });
});
