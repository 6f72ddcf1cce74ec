import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Voorwaarde } from '@loket/formulieren';
import { expect, it } from 'vitest';
import { leesVoorwaarde, schrijfVoorwaarde, vergelijkingen } from './voorwaarde.ts';

const map = path.resolve(import.meta.dirname, '../../../../portal-api/content/formulieren');

function voorwaardenIn(deel: unknown): Voorwaarde[] {
  if (typeof deel !== 'object' || deel === null) return [];
  return Object.entries(deel).flatMap(([naam, waarde]) =>
    naam === 'als' ? [waarde as Voorwaarde] : voorwaardenIn(waarde),
  );
}

it('can say every condition of the forms that come with the program, and writes it back as it was', () => {
  const alle = readdirSync(map).flatMap((bestand) =>
    voorwaardenIn(JSON.parse(readFileSync(path.join(map, bestand), 'utf8'))),
  );
  expect(alle.length).toBeGreaterThan(30);
  for (const als of alle) {
    const leesbaar = leesVoorwaarde(als);
    expect({ als, terug: leesbaar && schrijfVoorwaarde(leesbaar) }).toEqual({ als, terug: als });
  }
});

it.each(vergelijkingen)('reads back what it wrote for “%s”', (hoe) => {
  const waarde = hoe.endsWith('ingevuld') ? null : hoe === 'een-van' ? ['a', 'b'] : hoe === 'bevat' ? 'a' : 5;
  const regel = { vraag: 'x', hoe, waarde };
  const als = schrijfVoorwaarde({ verbinding: 'and', regels: [regel] });
  expect(leesVoorwaarde(als)).toEqual({ verbinding: 'and', regels: [regel] });
});

it('joins lines with “and” or “or”, and needs neither for one or none', () => {
  const een = { vraag: 'x', hoe: 'is', waarde: true } as const;
  const twee = { vraag: 'y', hoe: 'groter', waarde: 3 } as const;
  expect(schrijfVoorwaarde({ verbinding: 'or', regels: [een, twee] })).toEqual({
    or: [{ '==': [{ var: 'x' }, true] }, { '>': [{ var: 'y' }, 3] }],
  });
  expect(schrijfVoorwaarde({ verbinding: 'or', regels: [een] })).toEqual({ '==': [{ var: 'x' }, true] });
  expect(schrijfVoorwaarde({ verbinding: 'and', regels: [] })).toBeUndefined();
});

it.each<[string, Voorwaarde]>([
  ['a condition in a condition', { and: [{ or: [{ var: 'a' }, { var: 'b' }] }, { '!': [{ var: 'c' }] }] }],
  ['sums', { '>': [{ '+': [{ var: 'a' }, { var: 'b' }] }, 10] }],
  ['two questions compared', { '==': [{ var: 'a' }, { var: 'b' }] }],
  ['what is not known', { map: [[1], { var: 'a' }] }],
])('leaves %s alone', (_wat, als) => {
  expect(leesVoorwaarde(als)).toBeNull();
});
