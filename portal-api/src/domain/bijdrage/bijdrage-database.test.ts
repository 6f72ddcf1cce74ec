import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { medewerker, NU, vraagVan } from '../../testing/toegang.ts';
import { createPaginahulp } from '../paginas/hielp.ts';
import { beginVan, plusDagen } from '../termijnen/kalender.ts';
import { createBijdragebewaring } from './bewaren.ts';
import { contactverzoekCijfer } from './bronnen.ts';
import { kennisCijfer } from './kennis.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
let nu = NU;
const clock = { now: () => nu };
const db = () => test.database.prisma;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());
beforeEach(async () => {
  nu = NU;
  await Promise.all([db().werkAfgerond.deleteMany(), db().pagina.deleteMany(), db().nieuwsbericht.deleteMany()]);
});

const { acting, grant } = vraagVan(medewerker('kcc'));
const november = { acting, grant, van: '2026-11-01', tot: '2026-11-23' };
const afgerond = (taak: string, wie: string, dag: string, uiterlijk: string | null = null) =>
  db().werkAfgerond.create({
    data: { taak, nummer: '1', handeling: 'Terugbellen', medewerker: wie, team: 'kcc', uiterlijk, afgerond: NU, dag },
  });
const pagina = (id: string, eigenaar: string, door: string, gepubliceerd: number | null = 2) =>
  db().pagina.create({
    data: {
      id,
      volgorde: 1,
      gepubliceerd,
      titel: `Pagina ${id}`,
      doelgroep: ['medewerker'],
      eigenaar,
      versies: {
        create: [
          { versie: 1, inhoud: {}, door: 'wie eerder schreef', naam: '', moment: NU },
          { versie: 2, inhoud: {}, door, naam: '', moment: NU },
        ],
      },
    },
  });
const hielp = (paginaId: string, wie: string, dag = '2026-11-18') =>
  db().paginaHielp.create({ data: { paginaId, medewerker: wie, moment: beginVan(dag) } });

it('questions count for who finished them, in the days that were asked, the first and the last too', async () => {
  await afgerond('a', 'A', '2026-11-01', '2026-11-01');
  await afgerond('b', 'A', '2026-11-23', '2026-11-20');
  await afgerond('c', 'A', '2026-10-31');
  await afgerond('d', 'B', '2026-11-10');
  const bron = contactverzoekCijfer({ prisma: db(), clock });
  const eigen = await bron.gedaan(november, { medewerkers: ['A'], team: null });
  expect(eigen).toMatchObject({ incomplete: [], asOf: NU });
  expect(eigen.data.map(({ sleutel, uiterlijk }) => [sleutel, uiterlijk])).toEqual([
    ['b', '2026-11-20'],
    ['a', '2026-11-01'],
  ]);
  const samen = await bron.gedaan(november, { medewerkers: ['A', 'B'], team: 'kcc' });
  expect(samen.data.map(({ medewerker: wie }) => wie)).toEqual(['A', 'B', 'A']);
});

it('what helped counts for who owns it and who wrote what is read now, not for what she says of it herself', async () => {
  await pagina('een', 'A', 'B');
  await pagina('twee', 'A', 'A');
  await pagina('ingetrokken', 'A', 'A', null);
  await hielp('een', 'C');
  await hielp('een', 'A');
  await hielp('twee', 'C', '2026-11-23');
  await hielp('twee', 'D', '2026-10-31');
  await hielp('ingetrokken', 'C');
  await db().nieuwsbericht.create({
    data: {
      id: 'nieuws',
      gepubliceerd: 1,
      titel: 'Nieuws',
      categorie: 'regels',
      gewijzigdOp: NU,
      versies: { create: { versie: 1, inhoud: {}, door: 'B', naam: '', moment: NU } },
      duimen: {
        create: [
          { medewerker: 'C', soort: 'applaus', moment: NU },
          { medewerker: 'B', soort: 'duim', moment: NU },
          // from before it was kept when
          { medewerker: 'D', soort: 'hart' },
        ],
      },
    },
  });
  const bron = kennisCijfer({ prisma: db(), clock });
  const van = async (wie: string) => {
    const { data } = await bron.gedaan(november, { medewerkers: [wie], team: null });
    return data.map(({ omschrijving, afgerond: dag, pad }) => [omschrijving, dag, pad]);
  };
  expect(await van('A')).toEqual([
    ['Pagina twee', '2026-11-23', '/paginas/twee'],
    ['Pagina een', '2026-11-18', '/paginas/een'],
  ]);
  // of the page she wrote what A says of it counts, of the news not what she says herself
  expect(await van('B')).toEqual([
    ['Nieuws', '2026-11-23', '/nieuws/nieuws'],
    ['Pagina een', '2026-11-18', '/paginas/een'],
    ['Pagina een', '2026-11-18', '/paginas/een'],
  ]);
  const team = await bron.gedaan(november, { medewerkers: ['A', 'B'], team: 'kcc' });
  expect(new Set(team.data.map(({ sleutel }) => sleutel)).size).toBe(4);
  expect(team.data.every(({ omschrijving, pad }) => omschrijving === null && pad === null)).toBe(true);
});

it('somebody says that a page helped once, takes it back, and never of a page that is not for her', async () => {
  const verteld: string[] = [];
  const vertelLezer = async (_tx: unknown, wie: string) => void verteld.push(wie);
  const hulp = createPaginahulp({ prisma: db(), clock, vertelLezer });
  await pagina('een', 'A', 'A');
  const lezer = { identificatie: 'C', doelgroep: ['medewerker'] };
  expect(await hulp.zet('een', true, lezer)).toBe(true);
  expect(await hulp.zet('een', true, lezer)).toBe(true);
  expect(await hulp.hielp('een', 'C')).toBe(true);
  expect(await db().paginaHielp.count()).toBe(1);
  expect(await hulp.zet('een', false, lezer)).toBe(true);
  expect(await hulp.hielp('een', 'C')).toBe(false);
  expect(verteld).toEqual(['C', 'C', 'C']);
  expect(await hulp.zet('een', true, { identificatie: 'P', doelgroep: ['partner'] })).toBe(false);
  expect(await db().paginaHielp.count()).toBe(0);
});

it('is removed when no figure shows it any more, and who left is not named', async () => {
  const bewaring = createBijdragebewaring({ prisma: db(), clock });
  await pagina('een', 'A', 'A');
  await afgerond('oud', 'A', '2026-05-24');
  await afgerond('net nog', 'A', '2026-05-25');
  await afgerond('nu', 'B', '2026-11-20');
  await hielp('een', 'B', '2026-05-24');
  await hielp('een', 'C', '2026-05-25');
  await db().werkPoging.createMany({
    data: ['2026-05-24', '2026-11-20'].map((dag) => ({ id: dag, taak: 'nu', medewerker: 'A', moment: beginVan(dag) })),
  });
  await db().werkAgenda.create({ data: { medewerker: 'A', sleutel: 's', gemaakt: NU } });
  await db().werkWeergave.create({ data: { id: 'w', medewerker: 'A', naam: 'mijn', filter: {}, gemaakt: NU } });
  expect(await bewaring.sweep()).toBe(3);
  const over = async () =>
    (await db().werkAfgerond.findMany({ orderBy: { taak: 'asc' } })).map(({ taak, medewerker: wie }) => [taak, wie]);
  expect(await over()).toEqual([
    ['net nog', 'A'],
    ['nu', 'B'],
  ]);
  expect(await bewaring.sweep()).toBe(0);

  expect(await bewaring.vertrek('A')).toBe(4);
  // a question that she finished stays finished
  expect(await over()).toEqual([
    ['net nog', ''],
    ['nu', 'B'],
  ]);
  expect((await db().werkPoging.findMany()).map(({ medewerker: wie }) => wie)).toEqual(['']);
  expect((await db().werkAgenda.count()) + (await db().werkWeergave.count())).toBe(0);

  // who had left before is forgotten by the sweep
  await db().medewerker.create({
    data: { identificatie: 'B', naam: 'B', uitDienst: plusDagen('2026-11-23', -1), gewijzigdOp: NU },
  });
  expect(await bewaring.sweep()).toBe(1);
  expect(await over()).toEqual([
    ['net nog', ''],
    ['nu', ''],
  ]);
});
