import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { formulier, nu, stap, vraag } from '../formulieren.testing.ts';
import type { Formulier } from '../model.ts';
import { controleer } from './controle.ts';
import { formulierJsonSchema, formulierSchema } from './schema.ts';

const bezwaren = (form: Formulier) => controleer(form, nu).map(({ pad, code, over }) => [pad.join('/'), code, over]);
const als = (id: string) => ({ '==': [{ var: id }, true] });

it('has no objection to a form that can be completed', () => {
  const goed = formulier(stap('a', [vraag('ja-nee', 'x'), vraag('tekst', 'y', { als: als('x') })]));
  expect(bezwaren(goed)).toEqual([]);
  expect(formulierSchema.parse(goed)).toEqual(goed);
});

it.each<[string, Formulier, unknown[]]>([
  [
    'a name that is used twice',
    formulier(stap('a', [vraag('tekst', 'x'), vraag('tekst', 'x')])),
    ['a/x', 'id-dubbel', 'x'],
  ],
  [
    'a name that every object has',
    formulier(stap('a', [vraag('tekst', 'constructor')])),
    ['a/constructor', 'id-niet-toegestaan', 'constructor'],
  ],
  [
    'a condition on what comes later',
    formulier(stap('a', [vraag('tekst', 'x', { als: als('y') }), vraag('ja-nee', 'y')])),
    ['a/x', 'vraag-komt-later', 'y'],
  ],
  [
    'a condition on itself',
    formulier(stap('a', [vraag('ja-nee', 'x', { als: als('x') })])),
    ['a/x', 'voorwaarde-op-zichzelf', 'x'],
  ],
  [
    'a condition on nothing',
    formulier(stap('a', [vraag('tekst', 'x', { als: als('z') })])),
    ['a/x', 'vraag-onbekend', 'z'],
  ],
  [
    'a way to read what is no answer',
    formulier(stap('a', [vraag('ja-nee', 'y'), vraag('tekst', 'x', { als: als('constructor.name') })])),
    ['a/x', 'vraag-onbekend', 'constructor.name'],
  ],
  [
    'drafts that are told apart by what is not asked',
    { ...formulier(stap('a', [vraag('datum', 'x')])), concepten: { per: 'aanvraag', naam: 'x' } },
    ['concepten', 'vraag-onbekend', 'x'],
  ],
  [
    'an operator that is not known',
    formulier(stap('a', [vraag('ja-nee', 'y'), vraag('tekst', 'x', { als: { map: [[1], { var: 'y' }] } })])),
    ['a/x', 'onbekende-operator', 'map'],
  ],
  [
    'bounds the wrong way round',
    formulier(stap('a', [vraag('getal', 'x', { minimum: 5, maximum: 4 })])),
    ['a/x', 'grenzen-omgekeerd', undefined],
  ],
  [
    'bounds with no whole number between',
    formulier(stap('a', [vraag('getal', 'x', { minimum: 0.2, maximum: 0.8 })])),
    ['a/x', 'geen-waarde-mogelijk', undefined],
  ],
  [
    'dates from the future until today',
    formulier(stap('a', [vraag('datum', 'x', { vanaf: '2030-01-01', tot: 'vandaag' })])),
    ['a/x', 'grenzen-omgekeerd', undefined],
  ],
  [
    'an option that is there twice',
    formulier(
      stap('a', [
        vraag('keuze', 'x', {
          opties: [
            { waarde: 'a', label: { nl: 'A' } },
            { waarde: 'a', label: { nl: 'B' } },
          ],
        }),
      ]),
    ),
    ['a/x', 'optie-dubbel', 'a'],
  ],
  [
    'a second signature of whom no question asks the address',
    {
      ...formulier(stap('a', [vraag('tekst', 'x')])),
      medeondertekening: { rol: 'partner', naam: 'x', email: 'x', waarom: { nl: 'Samen.' } },
    },
    ['medeondertekening', 'vraag-onbekend', 'x'],
  ],
  [
    'nothing to answer',
    formulier(stap('a', [{ id: 'i', soort: 'informatie', tekst: { nl: 'Let op.' }, toon: 'gewoon' }])),
    ['', 'nooit-een-vraag', undefined],
  ],
])('objects to %s', (_, form, verwacht) => {
  expect(bezwaren(form)).toContainEqual(verwacht);
});

it('is one shape in zod and in JSON Schema', () => {
  const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(formulierJsonSchema());
  const goed = formulier(stap('a', [vraag('keuze', 'x'), vraag('datum', 'y', { tot: 'vandaag' })]));
  const slecht = [{ ...goed, versie: 0 }, { ...goed, extra: 1 }, formulier(), { ...goed, id: 'Hoofdletter' }];
  expect([valid(goed), formulierSchema.safeParse(goed).success]).toEqual([true, true]);
  for (const each of slecht) expect([valid(each), formulierSchema.safeParse(each).success]).toEqual([false, false]);
  // a schema of this size takes a busy machine a while to compile
}, 60_000);
