import { expect, it } from 'vitest';
import { inwoner, namens } from '../../testing/toegang.ts';
import type { Inwoner } from '../policy.ts';
import { magAfspraakMaken, magAfspraakZien } from './afspraak.ts';

const settings = { afspraken: { domeinen: { schuldhulp: 'geld', wijkteam: 'zorg' } as const, gevoelig: [] } };
const voor = (...doelgroepen: string[]) => ({ code: 'schuldhulp', doelgroepen });
const bedrijf: Inwoner = {
  door: 'inwoner',
  soort: 'bedrijf',
  kvkNummer: '90000097',
  vestigingsnummer: null,
  niveau: 'midden',
};
const bewind = { grondslag: 'bewind', reikwijdte: { soort: 'domeinen', domeinen: ['geld'] } } as const;

it('a company makes what is meant for companies, a person what is meant for persons', () => {
  expect(magAfspraakMaken(inwoner(), voor('persoon'), settings)).toBe(true);
  expect(magAfspraakMaken(inwoner(), voor('bedrijf'), settings)).toBe(false);
  expect(magAfspraakMaken(bedrijf, voor('bedrijf'), settings)).toBe(true);
  expect(magAfspraakMaken(bedrijf, voor('persoon'), settings)).toBe(false);
});

it('who acts for a person by profession makes those for persons', () => {
  const bewindvoerder = { ...bedrijf, ...(({ namens: ander }) => ({ namens: ander! }))(namens(bewind)) };
  expect(magAfspraakMaken(bewindvoerder, voor('persoon'), settings)).toBe(true);
  expect(magAfspraakMaken(bewindvoerder, voor('bedrijf'), settings)).toBe(false);
});

it.each([
  [{ soort: 'alles' }, 'wijkteam', true],
  [{ soort: 'alles' }, 'onbekend', true],
  [{ soort: 'domeinen', domeinen: ['geld'] }, 'schuldhulp', true],
  [{ soort: 'domeinen', domeinen: ['geld'] }, 'wijkteam', false],
  // what the municipality did not name, and what every object has
  [{ soort: 'domeinen', domeinen: ['geld', 'zorg', 'overig'] }, 'onbekend', false],
  [{ soort: 'domeinen', domeinen: ['overig'] }, 'constructor', false],
  [{ soort: 'zaaktypen', zaaktypen: ['SHV'] }, 'schuldhulp', false],
] as const)('within %o, about %s: %s', (reikwijdte, product, mag) => {
  expect(magAfspraakZien({ reikwijdte }, product, settings)).toBe(mag);
});
