import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createAgendasleutels, type Agendasleutels } from '../../domain/werk/agenda.ts';
import type { Verzameld } from '../../domain/werk/verzamel.ts';
import { NU, storing } from '../../testing/toegang.ts';
import { leesAgenda } from './lees-agenda.ts';
import { item, opstelling } from './werk.testing.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
let agenda: Agendasleutels;
beforeAll(async () => {
  test = await testDatabase();
  agenda = createAgendasleutels(test.database);
});
afterAll(() => test.drop());

const werk: Verzameld = {
  items: [
    item('contactverzoek:1', {
      soort: 'terugbelverzoek',
      onderwerp: 'Afval van mevrouw De Vries',
      toelichting: '0000000001',
      uiterlijk: '2026-11-27',
    }),
    item('zaak:2', { soort: 'zaak', onderwerp: 'Bijstand', uiterlijk: '2026-12-04' }),
    item('lezen:3', { soort: 'leesplicht', uiterlijk: null }),
  ],
  failures: [],
};
const lees = (sleutel: string, anders: Partial<Verzameld> | null = {}) => {
  const { deps } = opstelling({ agenda, werkVan: async () => anders && { ...werk, ...anders } });
  return leesAgenda(sleutel, { signal: new AbortController().signal, now: NU }, deps);
};
const wie = () => `MDW-${randomUUID()}`;

describe('deadlines in a calendar', () => {
  it('are days and kinds: no subject, name or number of anybody', async () => {
    const tekst = await lees(await agenda.maak(wie(), NU));
    expect(tekst.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
      'DTSTART;VALUE=DATE:20261127',
      'DTSTART;VALUE=DATE:20261204',
    ]);
    expect(tekst.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Terugbellen', 'SUMMARY:Zaak: uiterste dag']);
    for (const geheim of ['Vries', '0000000001', 'Bijstand']) expect(tekst).not.toContain(geheim);
  });

  it('are told whole or not: where a source failed the calendar keeps what it has, and asks again', async () => {
    const sleutel = await agenda.maak(wie(), NU);
    await expect(lees(sleutel, { items: [], failures: [storing('klantinteracties')] })).rejects.toMatchObject({
      code: 'niet-beschikbaar',
      extras: { retryAfter: 300 },
    });
    // a municipality without one of the registers has a calendar as well
    expect(await lees(sleutel, { failures: [{ ...storing('klantinteracties'), failure: 'switched-off' }] })).toContain(
      'DTSTART',
    );
  });

  it('are gone with the key: one that was renewed or stopped, and of who left', async () => {
    const medewerker = wie();
    const oud = await agenda.maak(medewerker, NU);
    const nieuw = await agenda.maak(medewerker, NU);
    const weg = { code: 'niet-gevonden' };
    await expect(lees(oud)).rejects.toMatchObject(weg);
    expect(await lees(nieuw)).toContain('BEGIN:VCALENDAR');
    await expect(lees(nieuw, null)).rejects.toMatchObject(weg);
    await agenda.verwijder(medewerker);
    await expect(lees(nieuw)).rejects.toMatchObject(weg);
    await expect(lees('x'.repeat(43))).rejects.toMatchObject(weg);
  });
});
