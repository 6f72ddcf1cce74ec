import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import nl from '../../locales/nl/wie-keek.json';

const bron = path.resolve(import.meta.dirname, '../../../../portal-api/src');
const code = fs
  .globSync('**/*.ts', { cwd: bron, exclude: (name) => name === 'generated' })
  .filter((file) => !/\.(test|testing)\.ts$/.test(file))
  .map((file) => fs.readFileSync(path.join(bron, file), 'utf8'))
  .join('\n');
const alle = (patroon: RegExp) => [...new Set([...code.matchAll(patroon)].map(([, gevonden]) => gevonden ?? ''))];

it('every kind of data that the API notes in the log has its words', () => {
  const soorten = alle(/\b(?:looksAt|noteerZaak)\((?:[^()]|\([^()]*\))*?'([a-z-]+)'(?:, [\w.]+)?,?\s*\)/g);
  expect(soorten).toContain('verwerkingen');
  expect(soorten.filter((soort) => !Object.hasOwn(nl.gegevens, soort))).toEqual([]);
});

it('every purpose and every processing activity has its words', () => {
  const doelen = alle(/\{ code: '([a-z-]+)', naam: '[^']*', toelichtingVerplicht/g);
  const [, activiteiten = ''] = /export const activiteiten = \{([\s\S]*?)\} as const/.exec(code) ?? [];
  const codes = [...activiteiten.matchAll(/: '([a-z-]+)'/g)].map(([, gevonden]) => gevonden ?? '');
  expect(doelen).toContain('zaak-behandelen');
  expect(codes).toContain('raadplegen-zaak');
  expect(doelen.filter((doel) => !Object.hasOwn(nl.doel, doel))).toEqual([]);
  expect(codes.filter((activiteit) => !Object.hasOwn(nl.activiteit, activiteit))).toEqual([]);
});
