import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { NU } from '../../testing/toegang.ts';
import { begin, gidsVan } from './gids.testing.ts';
import { createVervanging } from './vervanging.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
let gids: ReturnType<typeof gidsVan>;
beforeAll(async () => {
  test = await testDatabase();
  gids = gidsVan(test);
});
afterAll(() => test.drop());

const door = { identificatie: 'MDW00035', naam: 'Inge Lammers' };
const lees = (tekst: string, anders: Partial<Parameters<typeof gids.importeer>[0]> = {}) =>
  gids.importeer({ soort: 'json', tekst, volledig: false, stand: undefined, door, ...anders });
const bestand = (mensen: readonly unknown[]) => JSON.stringify({ medewerkers: mensen });
const alle = () => begin.map(({ dagenInDienst: _d, dagenAfwezig: _a, ...rij }) => rij);

it('the file of the sandbox itself changes nothing but the first day of newcomers', async () => {
  const uitkomst = await lees(bestand(alle()), { volledig: true });
  expect(uitkomst).toMatchObject({ nieuw: [], vertrekt: [], terug: [], fouten: [], ingelezen: false });
  expect(uitkomst?.gewijzigd.map(({ naam }) => naam)).toEqual(['Zoë Brüggemann-Çelik', 'ليلى حداد']);
});

it('shows who joins, changes and leaves, and does it all at once when asked to', async () => {
  gids.sessies.set('MDW00029', 2);
  const overgedragen: unknown[] = [];
  gids.overdrachten.push({ name: 'taken', leave: async (leaver) => (overgedragen.push(leaver), 3) });
  const zonder = alle().filter(({ identificatie }) => identificatie !== 'MDW00029');
  const tekst = bestand([
    ...zonder.map((een) => (een.identificatie === 'MDW00014' ? { ...een, functie: 'Schuldhulpverlener' } : een)),
    { identificatie: 'MDW00090', naam: 'Łukasz Żółć', rollen: ['coachv'], teams: ['oost', 'zuid'] },
  ]);
  const proef = await lees(tekst, { volledig: true });
  expect(proef?.nieuw).toEqual([{ identificatie: 'MDW00090', naam: 'Łukasz Żółć' }]);
  expect(proef?.gewijzigd).toContainEqual({
    identificatie: 'MDW00014',
    naam: 'Nico Hofste',
    velden: [{ veld: 'functie', was: 'Coach financiën', wordt: 'Schuldhulpverlener' }],
  });
  expect(proef?.vertrekt).toEqual([
    { identificatie: 'MDW00029', naam: 'Carla Vrielink', vanaf: '2026-11-23', sessies: 2 },
  ]);
  // a dry run changes nothing
  expect(await gids.medewerkers.een('MDW00090')).toBeNull();
  expect(gids.sessies.get('MDW00029')).toBe(2);

  expect(await lees(`${tekst} `, { volledig: true, stand: proef!.stand })).toBeNull();
  expect(await lees(tekst, { volledig: false, stand: proef!.stand })).toBeNull();
  expect(await lees(tekst, { volledig: true, stand: proef!.stand })).toMatchObject({ ingelezen: true });
  expect(gids.sessies.has('MDW00029')).toBe(false);
  expect(overgedragen).toEqual([
    {
      identificatie: 'MDW00029',
      naam: 'Carla Vrielink',
      teams: ['arbeid'],
      opvolger: { identificatie: 'MDW00024', naam: 'Xander Pauw' },
    },
  ]);
  expect(await gids.logboek('MDW00029')).toMatchObject([
    { soort: 'uit-dienst', wat: ['sessies: 2', 'taken: 3'], door: 'MDW00035', naam: 'Inge Lammers' },
  ]);
  expect(await gids.medewerkers.een('MDW00090')).toMatchObject({ teams: ['oost', 'zuid'], inDienst: '2026-11-23' });
  expect((await gids.medewerkers.actief()).map(({ naam }) => naam)).not.toContain('Carla Vrielink');

  // what she wrote stays with her name, and in another file she comes back
  expect((await gids.medewerkers.namen(['MDW00029'])).get('MDW00029')).toBe('Carla Vrielink');
  const terug = bestand([{ identificatie: 'MDW00029', naam: 'Carla Vrielink', uitDienst: null }]);
  const weer = await lees(terug);
  expect(weer?.terug).toEqual([{ identificatie: 'MDW00029', naam: 'Carla Vrielink' }]);
  await lees(terug, { stand: weer!.stand });
  expect((await gids.medewerkers.actief()).map(({ naam }) => naam)).toContain('Carla Vrielink');
});

it('reads a sheet from a spreadsheet, keeps what it has no column for, and leaves what she said of herself', async () => {
  const csv = [
    '\uFEFFIdentificatie;Naam;Teams;Telefoon',
    'MDW00013;Mira Jansma-Özdemir;oost|zuid;',
    'MDW00051;"نور, العلي";west;0546 - 54 4999',
  ].join('\r\n');
  const proef = await lees(csv, { soort: 'csv' });
  expect(proef).toMatchObject({ fouten: [], nieuw: [{ naam: 'نور, العلي' }] });
  await lees(csv, { soort: 'csv', stand: proef!.stand });
  expect(await gids.medewerkers.een('MDW00013')).toMatchObject({
    naam: 'Mira Jansma-Özdemir',
    teams: ['oost', 'zuid'],
    telefoon: null,
    functie: 'Coach jeugd & gezin',
    vaardigheden: ['Jeugdhulp', 'Scheiding en omgang'],
  });
});

it('names every row that is not right; then nobody leaves for not being in the file', async () => {
  const uitkomst = await lees(
    bestand([
      { identificatie: 'MDW00060', naam: '', rollen: [], teams: [] },
      { identificatie: 'MDW00061', naam: 'A', rollen: ['tovenaar'], teams: ['maan'] },
      { identificatie: 'MDW00062', naam: 'B' },
      { identificatie: 'MDW00062', naam: 'B' },
      'geen rij',
    ]),
    { volledig: true },
  );
  expect(uitkomst?.fouten.map(({ regel, wat }) => [regel, wat.length])).toEqual([
    [1, 1],
    [2, 2],
    [4, 1],
    [5, 1],
  ]);
  expect(uitkomst?.vertrekt).toEqual([]);
  expect((await lees('dit is geen json'))?.fouten).toEqual([
    { regel: 1, naam: '', wat: ['Dit bestand is geen JSON.'] },
  ]);
  expect((await lees('naam;x\n"open', { soort: 'csv' }))?.fouten).toHaveLength(1);
});

it('an administrator does not put herself out, nor does a file after a login that came between', async () => {
  const zonder = bestand(alle().filter(({ identificatie }) => identificatie !== 'MDW00035'));
  const proef = await lees(zonder, { volledig: true });
  expect(proef?.vertrekt.map(({ naam }) => naam)).toEqual(['Łukasz Żółć', 'نور, العلي']);
  expect(proef?.fouten).toMatchObject([{ naam: 'Inge Lammers' }]);
  await gids.uitLogin({
    door: 'medewerker',
    soort: 'medewerker',
    identificatie: 'MDW00002',
    naam: 'Bram ter Horst-Nijland',
    email: 'b.terhorst@almelo.example',
    organisatie: null,
    rollen: ['kcc'],
    teams: ['kcc'],
  });
  expect(await lees(zonder, { volledig: true, stand: proef!.stand })).toBeNull();
});

it('who leaves later goes on until that day; then the clock does it, once', async () => {
  gids.sessies.set('MDW00028', 1);
  const gepland = await gids.vertrek.zet('MDW00028', '2026-12-01', door);
  expect(gepland).toEqual({ sessies: 0, overgedragen: [], volgt: false });
  expect(await gids.vertrek.verwerk()).toBe(0);
  expect(gids.sessies.get('MDW00028')).toBe(1);
  // midnight in Almelo, still the day before in UTC
  gids.zetKlok(new Date('2026-11-30T23:00:00Z'));
  expect(await gids.vertrek.verwerk()).toBe(1);
  expect(await gids.vertrek.verwerk()).toBe(0);
  expect(gids.sessies.has('MDW00028')).toBe(false);
  gids.zetKlok(NU);
  expect(await gids.logboek('MDW00028')).toMatchObject([
    { soort: 'vertrek-gepland', wat: ['2026-12-01'], naam: 'Inge Lammers' },
    { soort: 'uit-dienst', wat: ['sessies: 1', 'taken: 3'], naam: 'Gemeente' },
  ]);
  expect(await gids.vertrek.zet('wie', '2026-11-01', door)).toBeNull();
});

it('a feature that cannot hand over now does not keep her in, and is asked again', async () => {
  gids.sessies.set('MDW00033', 1);
  gids.overdrachten.push({ name: 'stuk', leave: async () => Promise.reject(new Error('stuk')) });
  expect(await gids.vertrek.zet('MDW00033', '2026-11-23', door)).toEqual({ sessies: 1, overgedragen: [], volgt: true });
  expect(gids.sessies.has('MDW00033')).toBe(false);
  expect(await gids.uitLogin({ ...alsMedewerker, identificatie: 'MDW00033' })).toBe(false);
  // nor does it keep in who leaves at the same moment
  gids.sessies.set('MDW00032', 1);
  expect((await gids.vertrek.zet('MDW00032', '2026-11-23', door))?.volgt).toBe(true);
  expect(gids.sessies.has('MDW00032')).toBe(false);
  // the job fails, so that it is seen and comes again
  await expect(gids.vertrek.verwerk()).rejects.toThrow('handed over');
  gids.overdrachten.pop();
  expect(await gids.vertrek.verwerk()).toBe(2);
  // a login that was on its way when she left
  gids.sessies.set('MDW00033', 1);
  expect(await gids.vertrek.verwerk()).toBe(0);
  expect(gids.sessies.has('MDW00033')).toBe(false);
});

const alsMedewerker = {
  door: 'medewerker',
  soort: 'medewerker',
  naam: 'Gea Nijhuis',
  email: null,
  organisatie: null,
  rollen: ['kwal'],
  teams: ['fin'],
} as const;

it('who had the leaver as replacement has none any more', async () => {
  const onLeave = createVervanging(gids);
  expect((await gids.medewerkers.een('MDW00014'))?.vervanger).toBe('MDW00009');
  const leaver = { identificatie: 'MDW00009', naam: 'Ilse Wolters', teams: [], opvolger: null };
  expect(await onLeave.leave(leaver, NU)).toBeGreaterThan(0);
  expect((await gids.medewerkers.een('MDW00014'))?.vervanger).toBeNull();
  expect(await onLeave.leave(leaver, NU)).toBe(0);
});

it('a login puts somebody new in the directory, and changes only what it knows; a partner is not put in', async () => {
  const wie = { ...alsMedewerker, identificatie: 'MDW00070', naam: "Noël d'Hondt" };
  expect(await gids.uitLogin(wie)).toBe(true);
  expect(await gids.uitLogin({ ...wie, teams: ['fin', 'kwal'] })).toBe(true);
  expect(await gids.uitLogin({ ...wie, teams: ['fin', 'kwal'] })).toBe(true);
  expect(await gids.medewerkers.een('MDW00070')).toMatchObject({
    naam: "Noël d'Hondt",
    inDienst: '2026-11-23',
    teams: ['fin', 'kwal'],
  });
  expect((await gids.logboek('MDW00070')).map(({ soort, wat }) => [soort, wat])).toEqual([
    ['in-dienst', []],
    ['gewijzigd', ['teams']],
  ]);
  expect(await gids.uitLogin({ ...wie, soort: 'partner', identificatie: 'partner-1' })).toBe(true);
  expect(await gids.medewerkers.een('partner-1')).toBeNull();
});

it('two tabs that save the same profile: the second hears of the first', async () => {
  const nico = { identificatie: 'MDW00014', naam: 'Nico Hofste' };
  const revisie = (await gids.profielen.revisie('MDW00014'))!;
  const profiel = {
    vaardigheden: ['Schuldhulp'],
    talen: ['nl'],
    wijken: [],
    werkdagen: [1],
    vraagMijOver: ['toeslagen'],
    vervanger: null,
    afwezig: null,
  };
  expect(await gids.profielen.bewaar(nico, revisie, profiel)).toBe('bewaard');
  expect(await gids.profielen.bewaar(nico, revisie, profiel)).toBe('ingehaald');
  expect(await gids.profielen.bewaar({ identificatie: 'wie', naam: '' }, 1, profiel)).toBeNull();
  const { hits } = await gids.search.find({ text: 'toeslagen' }, { audience: ['medewerker'], language: 'nl', now: NU });
  expect(hits.map(({ path }) => path)).toContain('/mensen/MDW00014');
});
