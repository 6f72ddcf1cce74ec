import { expect, it } from 'vitest';
import { formulier, nu, stap, vraag } from '../formulieren.testing.ts';
import type { Formulier } from '../model.ts';
import { nooitGetoond } from './bereik.ts';
import { keur } from './keur.ts';
import { formulierSchema, ontwerpSchema } from './schema.ts';

const alles = { zaaktypen: ['PROEF'], eigenschappen: ['kleur'] };
const gevonden = (form: Formulier, omgeving: Parameters<typeof keur>[2] = alles) =>
  keur(form, nu, omgeving).map(({ pad, veld, code, over }) => [pad.join('/'), veld, code, over]);
const is = (id: string, waarde: unknown) => ({ '==': [{ var: id }, waarde] });

it('finds nothing on a form that is right', () => {
  const goed = formulier(
    stap('a', [
      vraag('keuze', 'kleur', { eigenschap: 'kleur' }),
      vraag('adres', 'adres', { prefill: { bron: 'brp', veld: 'adres', aanpasbaar: true } }),
    ]),
    stap('b', [vraag('tekst', 'x')], is('kleur', 'rood')),
  );
  expect(gevonden(goed)).toEqual([]);
});

it('takes an unfinished form as a concept, and says in which field of which question something is missing', () => {
  const half = formulier(stap('a', [vraag('tekst', 'x', { waarom: { nl: '' } }), vraag('keuze', 'y', { opties: [] })]));
  half.titel = { nl: '' };
  half.voor = [];
  expect(ontwerpSchema.safeParse(half).success).toBe(true);
  expect(formulierSchema.safeParse(half).success).toBe(false);
  expect(gevonden(half)).toEqual([
    ['', 'titel.nl', 'leeg', undefined],
    ['', 'voor', 'te-weinig', undefined],
    ['a/x', 'waarom.nl', 'leeg', undefined],
    ['a/y', 'opties', 'te-weinig', undefined],
  ]);
});

it('looks into groups and the signature', () => {
  const groep = {
    ...vraag('tekst', 'kinderen'),
    soort: 'groep' as const,
    minimum: 1,
    maximum: 3,
    naam: { nl: 'Kind' },
    vragen: [vraag('tekst', 'naam', { label: { nl: '' }, eigenschap: 'leeftijd' })],
  };
  delete (groep as { maximaal?: number }).maximaal;
  const form = formulier(stap('a', [groep]));
  form.medeondertekening = { rol: 'partner', naam: 'naam', email: 'mail', waarom: { nl: '' } };
  expect(gevonden(form)).toEqual(
    expect.arrayContaining([
      ['medeondertekening', 'waarom.nl', 'leeg', undefined],
      ['a/kinderen/naam', 'label.nl', 'leeg', undefined],
      ['a/kinderen/naam', 'eigenschap', 'eigenschap-onbekend', 'leeftijd'],
      ['medeondertekening', undefined, 'vraag-onbekend', 'mail'],
    ]),
  );
});

it('knows the sources, the zaaktype and its properties; what cannot be asked is no fault', () => {
  const form = formulier(
    stap('a', [
      vraag('tekst', 'x', { prefill: { bron: 'brp', veld: 'schoenmaat', aanpasbaar: true } }),
      vraag('tekst', 'y', { prefill: { bron: 'brp', veld: 'adres', aanpasbaar: true } }),
      vraag('tekst', 'z', { eigenschap: 'maat' }),
      vraag('tekst', 'eerder', { prefill: { bron: 'eerder', veld: 'wat-ook', aanpasbaar: true } }),
      vraag('bestand', 'stuk', { prefill: { bron: 'eerder', veld: 'stuk', aanpasbaar: true } }),
    ]),
  );
  expect(gevonden(form, { zaaktypen: ['ANDERS'], eigenschappen: [] })).toEqual([
    ['', 'zaaktype', 'zaaktype-onbekend', 'PROEF'],
    ['a/x', 'prefill', 'prefill-onbekend', 'brp.schoenmaat'],
    ['a/y', 'prefill', 'prefill-past-niet', 'brp.adres'],
    ['a/z', 'eigenschap', 'eigenschap-onbekend', 'maat'],
    ['a/stuk', 'prefill', 'prefill-past-niet', 'eerder.stuk'],
  ]);
  const [eerste, tweede] = gevonden(form, { zaaktypen: null, eigenschappen: null });
  expect([eerste?.[2], tweede?.[2]]).toEqual(['prefill-onbekend', 'prefill-past-niet']);
});

it('tips at a text that lacks a language of the title, and lets it be published', () => {
  const form = formulier(stap('a', [vraag('tekst', 'x', { label: { nl: 'Naam', en: 'Name' } })]));
  form.titel = { nl: 'Proef', en: 'Trial' };
  const tips = keur(form, nu, alles);
  expect(tips.every(({ ernst }) => ernst === 'tip')).toBe(true);
  expect(tips.map(({ pad, veld }) => [...pad, veld].join('/'))).toEqual([
    'start.inleiding.en',
    'start.daarna.en',
    'a/titel.en',
    'a/x/waarom.en',
  ]);
});

it.each<[string, Formulier, string[]]>([
  [
    'an option that there is not',
    formulier(stap('a', [vraag('keuze', 'k')]), stap('b', [vraag('tekst', 'x')], is('k', 'paars'))),
    ['b'],
  ],
  [
    'a step behind a question that is not asked then',
    formulier(
      stap('a', [vraag('keuze', 'k'), vraag('ja-nee', 'j', { als: is('k', 'rood') })]),
      stap('b', [vraag('tekst', 'x')], { and: [is('k', 'groen'), is('j', true)] }),
    ),
    ['b'],
  ],
  [
    'a number beyond its bounds',
    formulier(
      stap('a', [vraag('getal', 'n', { maximum: 10 })]),
      stap('b', [vraag('tekst', 'x', { als: { '>': [{ var: 'n' }, 10] } }), vraag('tekst', 'y')]),
    ),
    ['b/x'],
  ],
  [
    'two choices where one may be made',
    formulier(
      stap('a', [vraag('meerkeuze', 'm', { hoogstens: 1 })]),
      stap('b', [vraag('tekst', 'x')], { and: [{ in: ['rood', { var: 'm' }] }, { in: ['groen', { var: 'm' }] }] }),
    ),
    ['b'],
  ],
])('says that nobody gets to see what stands behind %s', (_wat, form, dood) => {
  expect(nooitGetoond(form, nu).map((pad) => pad.join('/'))).toEqual(dood);
});

it.each<[string, Formulier]>([
  [
    'a bound that can be passed',
    formulier(
      stap('a', [vraag('getal', 'n', { maximum: 10 })]),
      stap('b', [vraag('tekst', 'x')], { '>=': [{ var: 'n' }, 10] }),
    ),
  ],
  [
    'a question that may be left open',
    formulier(
      stap('a', [vraag('ja-nee', 'j', { verplicht: false })]),
      stap('b', [vraag('tekst', 'x')], { '!': [{ var: 'j' }] }),
    ),
  ],
  [
    'a term, of which it cannot know',
    formulier(
      stap('a', [vraag('datum', 'd', { tot: 'vandaag' })]),
      stap('b', [vraag('tekst', 'x')], { '<': [{ 'dagen-sinds': [{ var: 'd' }] }, -5] }),
    ),
  ],
])('says nothing of %s', (_wat, form) => {
  expect(nooitGetoond(form, nu)).toEqual([]);
});
