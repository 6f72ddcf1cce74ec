import { describe, expect, it } from 'vitest';
import type { Werkfilter } from '@loket/contract';
import { medewerker, vraagVan } from '../../testing/toegang.ts';
import { getWerkvoorraad } from './get-werkvoorraad.ts';
import { bronMet, item, opstelling } from './werk.testing.ts';

const items = [
  item('a', { soort: 'vraag', uiterlijk: '2026-11-20', team: 'kcc' }),
  item('b', { soort: 'zaak', uiterlijk: '2026-11-23', team: 'oost' }),
  item('c', { soort: 'vraag', van: 'team', uiterlijk: '2026-11-23', team: 'kcc' }),
  item('d', { soort: 'terugbelverzoek', van: 'team', uiterlijk: '2026-12-20', team: 'oost' }),
  item('e', { soort: 'leesplicht' }),
];
const lijst = (filter: Partial<Werkfilter> & { pagina?: number } = {}, alle = items) =>
  getWerkvoorraad(
    vraagVan(medewerker('kcc')),
    { wiens: 'alles', pagina: 1, ...filter },
    opstelling({ bronnen: [bronMet(alle)] }).deps,
  );

describe('what is asked for', () => {
  it.each<[Partial<Werkfilter>, string[]]>([
    [{}, ['a', 'b', 'c', 'd', 'e']],
    [{ wiens: 'mij' }, ['a', 'b', 'e']],
    [{ wiens: 'team' }, ['c', 'd']],
    [{ soort: 'vraag' }, ['a', 'c']],
    [{ termijn: 'vandaag' }, ['b', 'c']],
    [{ termijn: 'geen' }, ['e']],
    [{ team: 'oost' }, ['b', 'd']],
    [{ wiens: 'team', soort: 'vraag', team: 'oost' }, []],
  ])('%j is %j', async (filter, sleutels) => {
    expect((await lijst(filter)).items.map(({ sleutel }) => sleutel)).toEqual(sleutels);
  });
});

describe('how many there are', () => {
  it('counts each choice among what the other choices leave', async () => {
    const { aantal, tellingen } = await lijst({ wiens: 'team', soort: 'vraag' });
    expect(aantal).toBe(1);
    expect(tellingen).toEqual({
      mij: 1,
      team: 1,
      soorten: [
        { wat: 'terugbelverzoek', aantal: 1 },
        { wat: 'vraag', aantal: 1 },
      ],
      termijnen: [{ wat: 'vandaag', aantal: 1 }],
      teams: [{ id: 'kcc', naam: 'Klantcontact', aantal: 1 }],
    });
  });

  it('keeps what is chosen in sight when it leaves nothing, so that it can be let go', async () => {
    const { tellingen } = await lijst({ soort: 'controle', team: 'weg', termijn: 'te_laat' });
    expect(tellingen.soorten).toContainEqual({ wat: 'controle', aantal: 0 });
    expect(tellingen.termijnen).toEqual([{ wat: 'te_laat', aantal: 0 }]);
    expect(tellingen.teams).toEqual([{ id: 'weg', naam: 'weg', aantal: 0 }]);
  });
});

it('is a page at a time, and only what is on it is noted as seen', async () => {
  const gezien: string[] = [];
  const veel = Array.from({ length: 30 }, (_, n) => {
    const sleutel = `z${String(n).padStart(2, '0')}`;
    return item(sleutel, { getoond: () => void gezien.push(sleutel) });
  });
  const twee = await lijst({ pagina: 2 }, veel);
  expect(twee).toMatchObject({ aantal: 30, pagina: 2, perPagina: 25 });
  expect(gezien).toEqual(['z25', 'z26', 'z27', 'z28', 'z29']);
});
