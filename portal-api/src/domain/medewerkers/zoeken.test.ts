import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { NU } from '../../testing/toegang.ts';
import { aanwezigOp } from './aanwezig.ts';
import { begin, gidsVan } from './gids.testing.ts';
import { zoekMensen, type Zoekvraag } from './zoeken.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
let gids: ReturnType<typeof gidsVan>;
beforeAll(async () => {
  test = await testDatabase();
  gids = gidsVan(test);
  await gids.medewerkers.actief();
});
afterAll(() => test.drop());

const zoek = async (vraag: Zoekvraag) =>
  zoekMensen(await gids.medewerkers.actief(), vraag, { search: gids.search, now: NU });
const vind = async (vraag: Zoekvraag) => (await zoek(vraag)).mensen.map((mens) => mens.naam);

it.each([
  ['bruggemann', ['Zoë Brüggemann-Çelik']],
  ['ZOE', ['Zoë Brüggemann-Çelik']],
  ['celik', ['Zoë Brüggemann-Çelik']],
  ['حداد', ['ليلى حداد']],
  // with the vowel signs that a keyboard may add
  ['لَيْلى', ['ليلى حداد']],
  ['ter horst', ['Bram ter Horst']],
  ['beslagvrije', ['Ilse Wolters']],
  ['riet schulden', ['Nico Hofste']],
  ['Somalisch', ['Hanan Said']],
  ['spoedteam', ['Wendy Groeneveld']],
  ['niemand heet zo', []],
])('%s finds %j', async (getypt, verwacht) => {
  expect(await vind({ zoek: getypt })).toEqual(verwacht);
});

it('forgives a typing error, and says what was looked for', async () => {
  const { mensen, gezochtOp } = await zoek({ zoek: 'schuldhulq' });
  expect(mensen.map(({ naam }) => naam)).toContain('Nico Hofste');
  expect(gezochtOp).toBe('schuldhulp');
  expect((await zoek({ zoek: 'schuldhulp' })).gezochtOp).toBeNull();
});

it('who has it in her name comes before who knows of it', async () => {
  // of Bram, and of a team manager whose people work in the Hofkamp
  expect((await vind({ zoek: 'kra' }))[0]).toBe('Ulla Kramer');
  expect(await vind({ zoek: '' })).toHaveLength(begin.length - 1);
});

it('filters hold together, also with words', async () => {
  expect(await vind({ wijk: 'De Riet', vaardigheid: 'Schuldhulp' })).toEqual(['Nico Hofste']);
  expect(await vind({ taal: 'tr', team: 'inkomen' })).toEqual(['Zeki Demir']);
  expect(await vind({ zoek: 'schuldhulq', wijk: 'De Riet' })).toEqual(['Nico Hofste']);
  expect(await vind({ zoek: 'hofste', team: 'noord' })).toEqual([]);
});

it('absence goes before working days, and Sunday is the seventh', () => {
  const mens = {
    inDienst: '2026-01-01',
    uitDienst: null,
    werkdagen: [1, 7],
    afwezig: { van: '2026-11-30', tot: '2026-12-04' },
  };
  const op = (dag: string) => aanwezigOp(mens, dag);
  expect(['2026-11-23', '2026-11-24', '2026-11-29', '2026-11-30', '2026-12-04', '2026-12-07'].map(op)).toEqual([
    'werkt',
    'vrij',
    'werkt',
    'afwezig',
    'afwezig',
    'werkt',
  ]);
  expect(aanwezigOp({ ...mens, uitDienst: '2026-11-23' }, '2026-11-23')).toBe('uit-dienst');
  expect(aanwezigOp({ ...mens, afwezig: { van: '2026-11-01', tot: null } }, '2027-11-01')).toBe('afwezig');
});
