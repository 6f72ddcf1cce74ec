import { expect, it } from 'vitest';
import { aanwezigOp } from './aanwezig.ts';
import { begin, teams } from './gids.testing.ts';
import type { Medewerkerprofiel } from './model.ts';
import { zoekMensen, type Zoekvraag } from './zoeken.ts';

const mensen: Medewerkerprofiel[] = begin.map(({ dagenInDienst: _d, ...rij }) => ({ ...rij, foto: null }));
const naam = (id: string) => teams.find((team) => team.id === id)?.naam ?? id;
const vind = (vraag: Zoekvraag) => zoekMensen(mensen, vraag, naam).map((mens) => mens.naam);

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
])('%s finds %j', (zoek, verwacht) => {
  expect(vind({ zoek })).toEqual(verwacht);
});

it('who has it in her name comes before who knows of it', () => {
  // of Bram, and of a team manager whose people work in the Hofkamp
  expect(vind({ zoek: 'kra' })[0]).toBe('Ulla Kramer');
  expect(vind({ zoek: '' })).toHaveLength(begin.length);
});

it('filters hold together', () => {
  expect(vind({ wijk: 'De Riet', vaardigheid: 'Schuldhulp' })).toEqual(['Nico Hofste']);
  expect(vind({ taal: 'tr', team: 'inkomen' })).toEqual(['Zeki Demir']);
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
