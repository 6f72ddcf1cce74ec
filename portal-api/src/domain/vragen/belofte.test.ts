import { describe, expect, it } from 'vitest';
import { vragenSettings } from '../../platform/config/vragen-settings.ts';
import { antwoordUiterlijk, teamVoor } from './belofte.ts';

const settings = vragenSettings.parse({
  onderwerpen: [
    { code: 'zorg', naam: { nl: 'Zorg', en: 'Care' }, team: 'zv' },
    { code: 'anders', naam: { nl: 'Anders', en: 'Else' } },
  ],
  team: { standaard: 'kcc', zaaktypen: { 'WMO*': 'zv' } },
  antwoordWerkdagen: { teams: { kcc: 2 } },
});

describe('the promised day of an answer', () => {
  it.each([
    ['over a weekend', '2026-11-20', 'kcc', '2026-11-24'],
    ['by the norm of the team', '2026-11-23', 'zv', '2026-11-30'],
    ['over Christmas and New Year', '2026-12-24', 'zv', '2027-01-04'],
    ['over Easter, with Good Friday', '2027-03-25', 'kcc', '2027-03-31'],
    ['from a Sunday', '2026-11-22', 'kcc', '2026-11-24'],
  ])('is counted in working days %s', (_, ontvangen, team, dag) => {
    expect(antwoordUiterlijk(ontvangen, team, settings)).toBe(dag);
  });
});

it('a question goes to the team of its case, else of its subject, else to the one for everything', () => {
  expect(teamVoor({ zaaktype: 'WMO-HBH' }, settings)).toBe('zv');
  expect(teamVoor({ zaaktype: 'BB' }, settings)).toBe('kcc');
  expect(teamVoor({ zaaktype: null }, settings)).toBe('kcc');
  expect(teamVoor({ onderwerp: 'zorg' }, settings)).toBe('zv');
  expect(teamVoor({ onderwerp: 'anders' }, settings)).toBe('kcc');
  expect(teamVoor({ onderwerp: 'bestaat-niet' }, settings)).toBe('kcc');
});
