import type { Formulier } from '@loket/formulieren';
import { formulierSchema } from '@loket/formulieren/definitie';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { readContent } from '../../platform/config/content.ts';
import { NU } from '../../testing/toegang.ts';
import { conceptSleutel } from './welk-concept.ts';
import { createFormulieren } from './formulieren.ts';
import { createFormulierredactie } from './redactie.ts';

const begin = readContent('formulieren', formulierSchema);
const anna = { identificatie: 'MDW00005', naam: 'Anna' };
const bob = { identificatie: 'MDW00006', naam: 'Bob' };

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

function maak() {
  const { prisma } = test.database;
  const formulieren = createFormulieren({ prisma, begin, clock: { now: () => NU } });
  return { prisma, formulieren, redactie: createFormulierredactie({ prisma, formulieren }) };
}
const [klacht] = begin.filter(({ id }) => id === 'klacht') as [Formulier];
const met = (titel: string): Formulier => ({ ...klacht, titel: { nl: titel } });
const namen = (...alle: string[]) => alle;

it('lets residents see nothing of a concept until it is published, and then makes a version that never changes', async () => {
  const { formulieren, redactie } = maak();
  const id = await redactie.maak(namen('klacht', 'klacht-2'), met('Kopie'), anna, NU);
  expect(id).toBe('klacht-2');
  expect(await formulieren.gepubliceerd(id)).toBeNull();
  expect(await redactie.een(id)).toMatchObject({ stand: 'concept', gewijzigdDoor: 'Anna', nieuwste: null });

  expect(await redactie.publiceer(id, 1, bob, NU)).toBe(true);
  expect(await formulieren.gepubliceerd(id)).toMatchObject({ id, versie: 1, titel: { nl: 'Kopie' } });
  expect(await redactie.publiceer(id, 1, bob, NU)).toBe(false);

  expect(await redactie.bewaar(id, { revisie: null, nieuwste: 1 }, met('Beter'), anna, NU)).toBe(true);
  expect(await redactie.een(id)).toMatchObject({ stand: 'gewijzigd', titel: 'Beter', gepubliceerd: 1 });
  expect(await formulieren.gepubliceerd(id)).toMatchObject({ titel: { nl: 'Kopie' } });
  expect(await redactie.publiceer(id, 1, anna, NU)).toBe(true);
  expect(await formulieren.versie(id, 1)).toMatchObject({ titel: { nl: 'Kopie' } });
  expect(await formulieren.gepubliceerd(id)).toMatchObject({ versie: 2, titel: { nl: 'Beter' } });

  expect(await redactie.zetTerug(id, 1, 1, bob, NU)).toBe(false);
  expect(await redactie.zetTerug(id, 1, 2, bob, NU)).toBe(true);
  expect(await formulieren.gepubliceerd(id)).toMatchObject({ versie: 3, titel: { nl: 'Kopie' } });
  expect((await redactie.een(id))?.versies.map(({ versie, door }) => [versie, door])).toEqual([
    [3, 'Bob'],
    [2, 'Anna'],
    [1, 'Bob'],
  ]);
});

it('never lets an editor save over what she did not see', async () => {
  const { redactie } = maak();
  const zo = { revisie: null, nieuwste: 1 };
  const [een, twee] = await Promise.all([
    redactie.bewaar('bezwaar', zo, met('Van Anna'), anna, NU),
    redactie.bewaar('bezwaar', zo, met('Van Bob'), bob, NU),
  ]);
  expect([een, twee].toSorted()).toEqual([false, true]);
  expect(await redactie.bewaar('bezwaar', { revisie: 1, nieuwste: 1 }, met('Daarna'), bob, NU)).toBe(true);
  await redactie.publiceer('bezwaar', 2, bob, NU);
  // published meanwhile: the concept that she saw is gone, and what she has is of before
  expect(await redactie.bewaar('bezwaar', zo, met('Te laat'), anna, NU)).toBe(false);
});

it('throws a concept away, with a form that was never published, and withdraws what is', async () => {
  const { redactie, formulieren } = maak();
  const id = await redactie.maak(namen('weg-ermee'), met('Weg'), anna, NU);
  expect(await redactie.gooiWeg(id)).toBe(true);
  expect(await redactie.een(id)).toBeNull();
  expect(await redactie.gooiWeg('jeugdhulp')).toBe(false);
  expect(await redactie.trekIn('jeugdhulp')).toBe(true);
  expect(await redactie.trekIn('jeugdhulp')).toBe(false);
  expect(await formulieren.gepubliceerd('jeugdhulp')).toBeNull();
  expect((await redactie.alle()).find((een) => een.id === 'jeugdhulp')).toMatchObject({ stand: 'ingetrokken' });
});

it('counts who is on her way in an older version, and not who is in the newest', async () => {
  const { prisma, redactie } = maak();
  const id = await redactie.maak(namen('onderweg'), met('Onderweg'), anna, NU);
  await redactie.publiceer(id, 1, anna, NU);
  const concept = { sleutel: conceptSleutel({ id }, undefined), inhoud: Buffer.from('x'), gewijzigd: NU, verloopt: NU };
  await prisma.concept.createMany({
    data: [1, 1, 2].map((versie, wie) => ({ ...concept, versie, schrijver: `s${wie}`, betrokkene: `s${wie}` })),
  });
  await redactie.zetTerug(id, 1, 1, anna, NU);
  expect(await redactie.een(id)).toMatchObject({ onderweg: 2 });
});
