import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bijSchema, sneller } from './bij.ts';
import { meters, vertrekpuntVan } from './afstand.ts';
import { leesVoorzieningen } from './inlezen.ts';
import { openStand } from './openingstijden.ts';
import { keuzesUit, zoekVoorzieningen } from './zoeken.ts';

const inRepo = (pad: string) => path.resolve(import.meta.dirname, '../../../..', pad);
const lees = (pad: string) => readFileSync(inRepo(pad), 'utf8');
const alle = leesVoorzieningen('json', lees('packages/sandbox/seed/voorzieningen.json')).rijen.map(
  ({ inhoud }) => inhoud,
);
const wijken = { Schelfhorst: ['7604'], Aadorp: ['7611'] };
/** Monday 23 November 2026, 10:00 in the Netherlands. */
const maandag = new Date('2026-11-23T09:00:00Z');
const waar = { now: maandag, vanaf: null, gevonden: null };
const zoek = (vraag: Parameters<typeof zoekVoorzieningen>[1], anders = {}) =>
  zoekVoorzieningen(alle, vraag, { ...waar, ...anders });

it.each([
  ['2026-11-23T08:59:00Z', 'later'],
  ['2026-11-23T09:00:00Z', 'nu'],
  ['2026-11-23T11:00:00Z', 'dicht'],
  ['2026-11-24T09:00:00Z', 'dicht'],
  // in summer the clock in the Netherlands is another hour ahead
  ['2026-07-06T08:30:00Z', 'nu'],
  ['2027-03-29T09:00:00Z', 'feestdag'],
])('at %s a place with hours on Monday from ten to twelve is: %s', (moment, stand) => {
  const tijden = [{ dag: 'ma', van: '10:00', tot: '12:00' }] as const;
  expect(openStand(tijden, new Date(moment)).stand).toBe(stand);
});

it('without hours it is by appointment, and several hours of one day stand in order', () => {
  expect(openStand([], maandag)).toEqual({ stand: 'afspraak', vandaag: [] });
  const avond = [
    { dag: 'ma', van: '19:00', tot: '21:00' },
    { dag: 'ma', van: '09:00', tot: '09:30' },
  ] as const;
  expect(openStand(avond, maandag)).toEqual({
    stand: 'later',
    vandaag: [
      { van: '09:00', tot: '09:30' },
      { van: '19:00', tot: '21:00' },
    ],
  });
});

it('every filter leaves only what fits', () => {
  expect(zoek({ thema: 'taal' }).length).toBeGreaterThan(1);
  expect(zoek({ thema: 'taal', kosten: 'gratis' }).every(({ kosten }) => kosten.type === 'gratis')).toBe(true);
  expect(
    zoek({ wijk: 'Aadorp' }).every(
      ({ slug, wijk }) => wijk === 'Aadorp' || alle.some((een) => een.slug === slug && een.online),
    ),
  ).toBe(true);
  expect(zoek({ aanmelden: 'inloop' }).every(({ aanmelden }) => aanmelden === 'inloop')).toBe(true);
  const drempels = zoek({ toegankelijk: 'rolstoeltoegankelijk,ringleiding' });
  expect(drempels.length).toBeGreaterThan(0);
  expect(drempels.every(({ toegankelijkheid: t }) => t.rolstoeltoegankelijk && t.ringleiding)).toBe(true);
  expect(zoek({ open: 'nu' }).every(({ open }) => open.stand === 'nu')).toBe(true);
  expect(zoek({ open: 'vandaag' }).length).toBeGreaterThanOrEqual(zoek({ open: 'nu' }).length);
  // a plain form sends empty fields
  expect(zoek({ thema: '', doelgroep: '', wijk: '', open: '', kosten: '', aanmelden: '' })).toHaveLength(alle.length);
  expect(keuzesUit(alle).wijken).toHaveLength(12);
});

it('the nearest goes first; words decide when no place was asked from', () => {
  const [eerste, tweede] = zoek({}, { vanaf: [6.669, 52.37155] });
  expect(eerste).toMatchObject({ slug: 'buurthuis-schelfhof', afstand: 0 });
  expect(tweede!.afstand).toBeGreaterThan(0);
  expect(zoek({}, { gevonden: ['taalcafe-samen', 'buurthuis-schelfhof'] }).at(-1)?.slug).toBe('buurthuis-schelfhof');
});

it('knows where a postcode lies from its own places, and says when it does not', () => {
  expect(vertrekpuntVan('7604xb', alle, wijken)).toEqual({ punt: [6.669, 52.37155], nauwkeurig: 'postcode' });
  expect(vertrekpuntVan(' 7604 ', alle, wijken)?.nauwkeurig).toBe('omgeving');
  expect(vertrekpuntVan('7604 ZZ', alle, wijken)?.nauwkeurig).toBe('omgeving');
  expect([vertrekpuntVan('1012', alle, wijken), vertrekpuntVan('geen', alle, wijken)]).toEqual([null, null]);
  // Utrecht to Amersfoort
  expect(meters([5.1214, 52.0907], [5.3878, 52.1561])).toBeGreaterThan(19_000);
  expect(meters([5.1214, 52.0907], [5.3878, 52.1561])).toBeLessThan(20_500);
});

it('what may help sooner than a product is at most three, and never needs a referral', () => {
  const bij = bijSchema.parse(JSON.parse(lees('portal-api/content/voorzieningen-bij.json')));
  for (const product of Object.keys(bij)) {
    const gevonden = sneller(alle, bij, product);
    expect(gevonden.length, product).toBeGreaterThan(0);
    expect(gevonden.length).toBeLessThanOrEqual(3);
    expect(gevonden.every(({ aanmelden }) => aanmelden !== 'verwijzing')).toBe(true);
  }
  expect(sneller(alle, bij, 'verhuizing')).toEqual([]);
});

it('what is in her own neighbourhood comes before what fits better elsewhere', () => {
  const bij = { eten: ['ontmoeten'] };
  const [eerste] = sneller(alle, bij, 'eten');
  const elders = alle.find(({ wijk, themas }) => themas.includes('ontmoeten') && wijk !== '' && wijk !== eerste?.wijk);
  expect(sneller(alle, bij, 'eten', [elders!.wijk])[0]?.wijk).toBe(elders!.wijk);
  expect(sneller(alle, bij, 'eten', ['Nergens'])).toEqual(sneller(alle, bij, 'eten'));
});

it('reads CSV as editors make it, and names the rows that are not right', () => {
  const csv = [
    '\u{FEFF}Naam;soort;omschrijving;wijk;straat;huisnummer;postcode;woonplaats;themas;openingstijden;kosten;bedrag;laatstGecontroleerd;gepubliceerd',
    '"Café ""De Zon""";buurthuis;"Koffie; en thee";Aadorp;Kerkstraat;1;7611 AA;Almelo;eten|ontmoeten;ma 09:00-12:00 | wo 13:00-15:00;betaald;2,50;2026-11-01;ja',
    'Zonder tijd;buurthuis;Een omschrijving;Aadorp;;;;;;maandag de hele dag;gratis;;2026-11-01;nee',
    '"Café De Zon";buurthuis;Een omschrijving;Aadorp;;;;;;;gratis;;2026-11-01;nee',
  ].join('\r\n');
  const { rijen, fouten } = leesVoorzieningen('csv', csv);
  expect(rijen).toMatchObject([
    {
      regel: 2,
      inhoud: {
        slug: 'cafe-de-zon',
        naam: 'Café "De Zon"',
        omschrijving: 'Koffie; en thee',
        themas: ['eten', 'ontmoeten'],
        openingstijden: [
          { dag: 'ma', van: '09:00', tot: '12:00' },
          { dag: 'wo', van: '13:00', tot: '15:00' },
        ],
        kosten: { type: 'betaald', bedrag: 2.5 },
        gepubliceerd: true,
      },
    },
  ]);
  expect(fouten).toMatchObject([
    { regel: 3, naam: 'Zonder tijd' },
    { regel: 4, naam: 'Café De Zon', wat: ['slug: dezelfde als op regel 2'] },
  ]);
  expect(leesVoorzieningen('json', '{').fouten[0]?.wat).toEqual(['Dit bestand is geen JSON.']);
  expect(leesVoorzieningen('json', '{}').fouten).toHaveLength(1);
  expect(leesVoorzieningen('csv', 'naam;soort\n"nooit dicht;x').fouten[0]?.wat[0]).toContain('niet te lezen');
});
