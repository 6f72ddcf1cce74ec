import { describe, expect, it } from 'vitest';
import { eerstePaasdag, feestdagen, isVrijeDag, werkdagenVanaf } from './feestdagen.ts';

describe('the days of Algemene termijnenwet 3', () => {
  // New Year, Good Friday, Easter Monday, King's Day, 5 May, Ascension, Whit Monday, Christmas; as calendars print them.
  it.each([
    [2024, '01-01 03-29 04-01 04-27 05-05 05-09 05-20 12-25 12-26'],
    [2025, '01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26'],
    [2026, '01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26'],
    [2027, '01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26'],
    [2028, '01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26'],
    [2029, '01-01 03-30 04-02 04-27 05-05 05-10 05-21 12-25 12-26'],
    [2030, '01-01 04-19 04-22 04-27 05-05 05-30 06-10 12-25 12-26'],
  ])('of %i', (jaar, dagen) => {
    expect(feestdagen(jaar)).toEqual(dagen.split(' ').map((dag) => `${jaar}-${dag}`));
  });

  it('keep the day of the King away from Sunday, and the Queen’s before 2014', () => {
    expect(feestdagen(2025)).toContain('2025-04-26');
    expect(feestdagen(2025)).not.toContain('2025-04-27');
    expect(feestdagen(2014)).toContain('2014-04-26');
    expect(feestdagen(2013)).toContain('2013-04-30');
  });

  it.each([
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2035, '2035-03-25'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2285, '2285-03-22'],
  ])('move with Easter, which in %i is on %s', (jaar, dag) => {
    expect(eerstePaasdag(jaar)).toBe(dag);
  });

  it.each([
    ['2026-11-21', true, 'a Saturday'],
    ['2026-11-22', true, 'a Sunday'],
    ['2026-11-23', false, 'a Monday'],
    ['2026-04-03', true, 'Good Friday'],
    ['2026-05-05', true, '5 May, in every year'],
    ['2026-12-24', false, 'Christmas Eve'],
    ['2026-12-31', false, 'New Year’s Eve'],
  ])('%s is such a day: %s (%s)', (dag, vrij) => {
    expect(isVrijeDag(dag)).toBe(vrij);
  });
});

it('the working days from Christmas Eve pass over the weekend and the holidays', () => {
  expect(werkdagenVanaf('2026-12-24', 3)).toEqual(['2026-12-24', '2026-12-28', '2026-12-29']);
  expect(werkdagenVanaf('2026-12-25', 1)).toEqual(['2026-12-28']);
});
