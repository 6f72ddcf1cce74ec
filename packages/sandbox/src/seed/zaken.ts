import { textAt } from '../core/json.ts';
import type { Wie } from './betrokkenen.ts';
import type { SeedContext } from './context.ts';
import { runningZaak } from './running.ts';
import { addZaak } from './zaak.ts';
import type { Staat, ZaakSpec } from './zaak-spec.ts';

const p = (bsn: string): Wie => ({ bsn });

/** Who may believably have a case of a kind; the filling of the register is spread over them. */
const AANVRAGERS: Readonly<Record<string, readonly Wie[]>> = {
  'WMO-HBH': [p('999970069'), p('999970082'), p('999970392'), p('999970136'), p('999970276'), p('999970343')],
  'WMO-VERV': [p('999970082'), p('999970392'), p('999970136'), p('999970288')],
  'WMO-WON': [p('999970069'), p('999970392'), p('999970288'), p('999970355')],
  JEUGD: [
    p('999970021'),
    p('999970094'),
    p('999970197'),
    p('999970173'),
    p('999970409'),
    p('999970513'),
    p('999970227'),
  ],
  BIJSTAND: [p('999970161'), p('999970215'), p('999970549'), p('999970094'), p('999970367')],
  BB: [p('999970161'), p('999970549'), p('999970094'), p('999970215'), p('999970343'), p('999970173')],
  IIT: [p('999970161'), p('999970549'), p('999970343'), p('999970227')],
  SHV: [p('999970161'), p('999970343'), p('999970483'), p('999970446')],
  GPK: [p('999970069'), p('999970392'), p('999970276'), p('999970355')],
  LLV: [p('999970094'), p('999970227'), p('999970318'), p('999970173'), p('999970033')],
  MZW: [p('999970379'), p('999970082'), p('999970458'), p('999970422')],
  MOR: [
    p('999970033'),
    p('999970379'),
    p('999970197'),
    p('999970471'),
    p('999970306'),
    p('999970422'),
    p('999970525'),
    p('999970288'),
    p('999970458'),
    { kvk: '90000055', als: 'rsin' },
  ],
  VERH: [p('999970306'), p('999970549'), p('999970471'), p('999970197'), p('999970483'), p('999970318')],
  EVEN: [
    { kvk: '90000039', als: 'rsin' },
    { kvk: '90000047', als: 'kvk' },
    { kvk: '90000089', als: 'rsin' },
    { kvk: '90000097', als: 'kvk' },
  ],
  KLACHT: [
    p('999970136'),
    p('999970288'),
    p('999970422'),
    p('999970355'),
    p('999970483'),
    { kvk: '90000021', als: 'rsin' },
  ],
  BEZWAAR: [p('999970161'), p('999970094'), p('999970446'), p('999970513'), { kvk: '90000047', als: 'ann' }],
  'SUBS-BI': [
    { kvk: '90000039', als: 'rsin' },
    { kvk: '90000089', als: 'ann' },
    p('999970422'),
    p('999970276'),
    { kvk: '90000055', als: 'rsin' },
  ],
};

/** Who else is in the case, by kind and applicant. */
function anderenOf(soort: string, wie: Wie): { rol: string; bsn: string }[] {
  if (!('bsn' in wie)) return [];
  return (ANDEREN[soort]?.[wie.bsn] ?? []).map(([rol, bsn]) => ({ rol, bsn }));
}

const ANDEREN: Readonly<Record<string, Readonly<Record<string, readonly (readonly [rol: string, bsn: string])[]>>>> = {
  JEUGD: {
    '999970021': [
      ['Gezaghebbende ouder', '999970033'],
      ['Jeugdige', '999970057'],
    ],
    '999970094': [
      ['Gezaghebbende ouder', '999970197'],
      ['Jeugdige', '999970112'],
    ],
    '999970197': [
      ['Gezaghebbende ouder', '999970094'],
      ['Jeugdige', '999970124'],
    ],
    '999970173': [['Jeugdige', '999970185']],
    '999970409': [
      ['Gezaghebbende ouder', '999970422'],
      ['Jeugdige', '999970434'],
    ],
    '999970513': [
      ['Gezaghebbende ouder', '999970483'],
      ['Jeugdige', '999970525'],
    ],
    '999970227': [
      ['Gezaghebbende ouder', '999970215'],
      ['Jeugdige', '999970252'],
    ],
  },
  LLV: {
    '999970094': [['Leerling', '999970124']],
    '999970227': [['Leerling', '999970239']],
    '999970318': [['Leerling', '999970331']],
    '999970173': [['Leerling', '999970185']],
    '999970021': [['Leerling', '999970045']],
    '999970033': [['Leerling', '999970045']],
  },
  BIJSTAND: { '999970215': [['Partner', '999970227']] },
  SHV: { '999970343': [['Gemachtigde', '999970355']] },
  'WMO-HBH': { '999970392': [['Mantelzorger', '999970379']], '999970069': [['Mantelzorger', '999970082']] },
  MZW: { '999970379': [['Zorgvrager', '999970392']], '999970082': [['Zorgvrager', '999970069']] },
  VERH: {
    '999970306': [
      ['Meeverhuizend gezinslid', '999970318'],
      ['Meeverhuizend gezinslid', '999970331'],
    ],
  },
};

/** Cases that tests, demonstrations and screens count on. */
const STORIES: readonly Omit<ZaakSpec, 'key'>[] = [
  { soort: 'JEUGD', wie: p('999970021'), staat: 'lopend', verhaal: 0 },
  { soort: 'MOR', wie: p('999970021'), staat: 'afgesloten', resultaat: 'Opgelost', verhaal: 1 },
  { soort: 'VERH', wie: p('999970021'), staat: 'besloten', resultaat: 'Ingeschreven', verhaal: 0 },
  { soort: 'BB', wie: p('999970161'), staat: 'opgeschort', verhaal: 1 },
  { soort: 'BIJSTAND', wie: p('999970161'), staat: 'gecorrigeerd', verhaal: 0 },
  { soort: 'SHV', wie: p('999970161'), staat: 'lopend', verhaal: 0, dagen: 95 },
  { soort: 'BB', wie: p('999970161'), staat: 'besloten', resultaat: 'Afgewezen', verhaal: 0 },
  { soort: 'WMO-HBH', wie: p('999970392'), staat: 'te-laat', verhaal: 0 },
  { soort: 'WMO-HBH', wie: p('999970069'), staat: 'verlengd', verhaal: 2 },
  { soort: 'WMO-VERV', wie: p('999970082'), staat: 'besloten', resultaat: 'Toegekend', verhaal: 0 },
  { soort: 'GPK', wie: p('999970276'), staat: 'lopend', verhaal: 0 },
  { soort: 'BIJSTAND', wie: p('999970215'), staat: 'lopend', verhaal: 3 },
  { soort: 'JEUGD', wie: p('999970173'), staat: 'opgeschort', verhaal: 2 },
  { soort: 'LLV', wie: p('999970094'), staat: 'nieuw', verhaal: 0 },
  { soort: 'MOR', wie: p('999970446'), staat: 'ontvangen', verhaal: 3 },
  { soort: 'BEZWAAR', wie: p('999970446'), staat: 'lopend', verhaal: 0 },
  { soort: 'VERH', wie: p('999970537'), staat: 'afgesloten', resultaat: 'Ingeschreven', verhaal: 0 },
  { soort: 'WMO-HBH', wie: p('999970148'), staat: 'afgesloten', resultaat: 'Toegekend', verhaal: 2 },
  { soort: 'BB', wie: p('999970495'), staat: 'lopend', verhaal: 1 },
  { soort: 'MOR', wie: p('999970045'), staat: 'afgesloten', resultaat: 'Opgelost', verhaal: 2 },
  { soort: 'MOR', wie: p('999970239'), staat: 'ontvangen', verhaal: 2 },
  { soort: 'MOR', wie: p('999970367'), staat: 'lopend', verhaal: 4 },
  { soort: 'KLACHT', wie: p('999970409'), staat: 'te-laat', verhaal: 0 },
  // One company, noted in the four ways of registers (odd-register-data 17).
  { soort: 'EVEN', wie: { kvk: '90000097', als: 'kvk' }, staat: 'lopend', verhaal: 1 },
  { soort: 'EVEN', wie: { kvk: '90000097', als: 'rsin' }, staat: 'afgesloten', resultaat: 'Verleend', verhaal: 0 },
  { soort: 'MOR', wie: { kvk: '90000097', als: 'ann' }, staat: 'ontvangen', verhaal: 0 },
  { soort: 'MOR', wie: { kvk: '90000097', vestiging: '000090000972' }, staat: 'lopend', verhaal: 2 },
  { soort: 'MOR', wie: { kvk: '90000013', vestiging: '000090000131' }, staat: 'lopend', verhaal: 3 },
  { soort: 'BEZWAAR', wie: { kvk: '90000013', als: 'kvk' }, staat: 'opgeschort', verhaal: 2 },
  { soort: 'KLACHT', wie: { kvk: '90000021', als: 'rsin' }, staat: 'lopend', verhaal: 2 },
  { soort: 'MOR', wie: { kvk: '90000021', vestiging: '000090000212' }, staat: 'ontvangen', verhaal: 1 },
  { soort: 'EVEN', wie: { kvk: '90000063', als: 'kvk' }, staat: 'nieuw', verhaal: 0 },
  { soort: 'MOR', wie: { kvk: '90000063', vestiging: '000090000631' }, staat: 'te-laat', verhaal: 2 },
  { soort: 'SUBS-BI', wie: { kvk: '90000071', als: 'rsin' }, staat: 'verlengd', verhaal: 1 },
  { soort: 'MOR', wie: { kvk: '90000102', als: 'ann' }, staat: 'lopend', verhaal: 4 },
  { soort: 'BEZWAAR', wie: { kvk: '90000102', als: 'kvk' }, staat: 'lopend', verhaal: 2 },
  { soort: 'SUBS-BI', wie: { kvk: '90000039', als: 'rsin' }, staat: 'besloten', resultaat: 'Verleend', verhaal: 1 },
  { soort: 'SUBS-BI', wie: p('999970021'), staat: 'lopend', verhaal: 2 },
  { soort: 'LLV', wie: p('999970021'), staat: 'besloten', resultaat: 'Toegekend', verhaal: 0 },
  { soort: 'MOR', wie: p('999970525'), staat: 'ontvangen', verhaal: 3 },
  { soort: 'MOR', wie: { kvk: '90000055', als: 'rsin' }, staat: 'lopend', verhaal: 1 },
];

/** Which story fits whom, where not every story does. */
const VERHAAL: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'WMO-HBH': { '999970392': 0, '999970136': 1, '999970276': 1, '999970343': 1, '999970069': 2, '999970082': 2 },
  JEUGD: {
    '999970021': 0,
    '999970094': 2,
    '999970197': 2,
    '999970513': 2,
    '999970173': 1,
    '999970409': 1,
    '999970227': 1,
  },
  BIJSTAND: { '999970161': 0, '999970367': 0, '999970094': 1, '999970549': 2, '999970215': 3 },
  IIT: { '999970161': 0, '999970549': 0, '999970343': 0, '999970227': 1 },
  SHV: { '999970161': 2, '999970343': 1, '999970446': 1, '999970483': 0 },
  GPK: { '999970392': 1 },
  LLV: { '999970094': 0, '999970033': 0, '999970227': 1, '999970318': 1, '999970173': 0 },
  MZW: { '999970379': 0, '999970082': 1, '999970458': 0, '999970422': 0 },
  VERH: { '999970549': 2, '999970306': 0, '999970483': 0 },
  BEZWAAR: { '999970161': 1, '999970094': 1, '999970446': 0, '999970513': 0 },
};

const verhaalVoor = (soort: string, wie: Wie): number | undefined =>
  'bsn' in wie ? VERHAAL[soort]?.[wie.bsn] : ({ BEZWAAR: 2, KLACHT: 2 } as Record<string, number>)[soort];

/** States that are filled in for each kind of case, so that each has something in it. */
const RUNNING: readonly Staat[] = ['ontvangen', 'lopend', 'opgeschort', 'te-laat'];

/** The cases of the municipality: told stories, every result of every zaaktype closed once, and running ones around. */
export function seedZaken(context: SeedContext): void {
  for (const [index, story] of STORIES.entries()) add({ ...story, key: `verhaal ${index}` }, context);
  for (const soort of Object.keys(AANVRAGERS)) fillSoort(soort, context);
  seedDeelzaken(context);
  seedBezwaarTegenBesluit(context);
}

/** Every result once, and running cases for those who have none of this kind yet. */
function fillSoort(soort: string, context: SeedContext): void {
  const list = AANVRAGERS[soort] ?? [];
  const { resultaattypen, zaaktype } = context.soort('openzaak', soort);
  for (const [index, type] of resultaattypen.entries()) {
    const resultaat = textAt(type, 'omschrijving');
    const wie = list[index % list.length];
    const recent = index === 0 && ['WMO-WON', 'IIT', 'LLV', 'BEZWAAR'].includes(soort);
    if (wie)
      add({ key: `${soort} ${resultaat}`, soort, wie, staat: recent ? 'besloten' : 'afgesloten', resultaat }, context);
  }
  const waiting = list.filter((wie) => !('bsn' in wie && runningZaak(soort, wie.bsn, context)));
  const states = RUNNING.filter(
    (staat) => staat !== 'opgeschort' || zaaktype['opschortingEnAanhoudingMogelijk'] === true,
  );
  for (const [index, staat] of states.entries()) {
    const wie = waiting[index] ?? list[index % list.length];
    if (wie) add({ key: `${soort} ${staat}`, soort, wie, staat }, context);
  }
}

function add(spec: ZaakSpec, context: SeedContext): string {
  return addZaak(
    { verhaal: verhaalVoor(spec.soort, spec.wie), ...spec, anderen: anderenOf(spec.soort, spec.wie) },
    context,
  );
}

/** A home adaptation with transport as its part, and help for a child with the ride to school. */
function seedDeelzaken(context: SeedContext): void {
  const woning = add(
    { key: 'hoofdzaak woning', soort: 'WMO-WON', wie: p('999970392'), staat: 'lopend', verhaal: 0 },
    context,
  );
  add(
    { key: 'deelzaak vervoer', soort: 'WMO-VERV', wie: p('999970392'), staat: 'lopend', verhaal: 1, hoofdzaak: woning },
    context,
  );
  const jeugd = add(
    { key: 'hoofdzaak jeugd', soort: 'JEUGD', wie: p('999970094'), staat: 'lopend', verhaal: 1 },
    context,
  );
  add(
    {
      key: 'deelzaak leerlingenvervoer',
      soort: 'LLV',
      wie: p('999970094'),
      staat: 'ontvangen',
      verhaal: 2,
      hoofdzaak: jeugd,
    },
    context,
  );
}

/** An objection names the case it is about. */
function seedBezwaarTegenBesluit(context: SeedContext): void {
  const { rows } = context.builder;
  const refused = rows.find(
    ({ kind, body }) => kind === 'zaken' && textAt(body, 'omschrijving') === 'Kosten van een bril' && body['einddatum'],
  );
  const url = refused ? textAt(refused.body, 'url') : '';
  const velden = url ? { relevanteAndereZaken: [{ url, aardRelatie: 'onderwerp' }] } : {};
  add({ key: 'bezwaar bril', soort: 'BEZWAAR', wie: p('999970161'), staat: 'ontvangen', verhaal: 0, velden }, context);
}

/** A handful of cases in the second back end, with its own numbering. */
export function seedEsuite(context: SeedContext): void {
  const cases: readonly Omit<ZaakSpec, 'key' | 'backend'>[] = [
    { soort: 'VERH', wie: p('999970021'), staat: 'afgesloten', resultaat: 'Ingeschreven', verhaal: 0 },
    { soort: 'MOR', wie: p('999970021'), staat: 'lopend', verhaal: 3 },
    { soort: 'GPK', wie: p('999970379'), staat: 'lopend', verhaal: 1 },
    { soort: 'MOR', wie: p('999970379'), staat: 'afgesloten', resultaat: 'Opgelost', verhaal: 4 },
    { soort: 'VERH', wie: p('999970343'), staat: 'ontvangen', verhaal: 1 },
    { soort: 'MOR', wie: { kvk: '90000097', als: 'kvk' }, staat: 'lopend', verhaal: 2 },
  ];
  for (const [index, one] of cases.entries()) {
    const identificatie = `0014ESUITE${String(66_392 + index * 117)}${context.builder.today.slice(0, 4)}`;
    add({ ...one, key: `esuite ${index}`, backend: 'esuite', identificatie }, context);
  }
}
