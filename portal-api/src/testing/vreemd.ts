/**
 * What registers write where a text, date, number or object belongs: the kinds of the table of odd data, with other
 * values. By name; undefined is a field that is not there.
 */
export const vreemdeWaarden: Readonly<Record<string, unknown>> = {
  afwezig: undefined,
  null: null,
  leeg: '',
  spatie: ' ',
  woord: 'onbekend',
  nul: 0,
  negatief: -1,
  breuk: 1.5,
  'te groot': 1e21,
  'getal als tekst': '3',
  waar: true,
  lijst: [],
  'lijst van niets': [null],
  object: {},
  'object van niets': { reden: null, duur: null, indicatie: null },
  'dag die niet bestaat': '2026-02-30',
  'maand die niet bestaat': '2026-13-01',
  'dag nul': '0000-00-00',
  'Nederlandse dag': '12-04-2026',
  'dag met staart': '2026-11-01 en later',
  'ver weg': '9999-12-31',
  moment: '2026-11-01T23:30:00Z',
  'moment zonder zone': '2026-11-01T23:30:00',
  'moment dat niet bestaat': '2026-11-01T99:99:99Z',
  'lange duur': 'P9999999999D',
  eeuwen: 'P9000Y',
  'duur in uren': 'PT5H',
  'half teken': '\ud800',
  lang: 'x'.repeat(5000),
};

/** What may never be seen of it. */
export const onleesbaar = /undefined|NaN|\[object|Invalid|\+0\d{5}/;

/** A part of an answer of a register in which every field is this, but for the ones that name what it is. */
export function vervangen(
  deel: object,
  waarde: unknown,
  blijft: readonly string[] = ['url', 'uuid', 'zaaktype', 'zaak', 'besluit', 'informatieobject', '_expand'],
): Record<string, unknown> {
  const velden = Object.entries(deel).map(([veld, was]) => [veld, blijft.includes(veld) ? (was as unknown) : waarde]);
  return Object.fromEntries(velden) as Record<string, unknown>;
}
