import type { Formulier } from '@loket/formulieren';
import { controleer, formulierSchema, vulInTerProef } from '@loket/formulieren/definitie';
import { maakInzending } from '@loket/formulieren';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { readContent } from '../../platform/config/content.ts';
import { NU } from '../../testing/toegang.ts';
import { createFormulieren } from './formulieren.ts';

const begin = readContent('formulieren', formulierSchema);
const clock = { now: () => NU };
const nu = { vandaag: '2026-11-23' };

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

it.each(begin.map((formulier) => [formulier.id, formulier] as const))(
  'the form %s that comes with the program can be completed and sent',
  (_id, formulier) => {
    expect(controleer(formulier, nu)).toEqual([]);
    expect(maakInzending(formulier, vulInTerProef(formulier, nu), nu).fouten).toEqual([]);
  },
);

it('begins with the forms that come with the program, once, and never over what an editor made of them', async () => {
  const { prisma } = test.database;
  const [een, twee] = [createFormulieren({ prisma, begin, clock }), createFormulieren({ prisma, begin, clock })];
  await Promise.all([een.lijst(), twee.lijst()]);
  expect((await een.lijst()).map(({ id }) => id)).toEqual(begin.map(({ id }) => id).toSorted());

  const [eerste] = begin as [Formulier];
  const nieuwer = { ...eerste, titel: { nl: 'Andere titel' } };
  await prisma.formulierVersie.create({
    data: { formulierId: eerste.id, versie: 2, inhoud: nieuwer as object, door: 'x', naam: 'Redacteur', moment: NU },
  });
  await prisma.formulier.update({ where: { id: eerste.id }, data: { gepubliceerd: 2 } });
  const later = createFormulieren({ prisma, begin, clock });
  expect(await later.gepubliceerd(eerste.id)).toMatchObject({ versie: 2, titel: { nl: 'Andere titel' } });
  expect(await later.versie(eerste.id, 1)).toEqual({ ...eerste, versie: 1 });

  await prisma.formulier.update({ where: { id: eerste.id }, data: { gepubliceerd: null } });
  expect(await later.gepubliceerd(eerste.id)).toBeNull();
  expect(await later.versie(eerste.id, 3)).toBeNull();
  expect(await later.gepubliceerd('geen-formulier')).toBeNull();
});
