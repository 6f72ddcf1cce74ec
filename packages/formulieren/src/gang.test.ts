import { expect, it } from 'vitest';
import { doorloop } from './gang.ts';
import { formulier, nu, stap, vraag } from './formulieren.testing.ts';
import { maakInzending, nietAanpasbaar, vulVooraf } from './inzending.ts';
import type { EnkeleVraag, Vraag } from './model.ts';
import { vatSamen } from './samenvatting.ts';
import { plaatsVan, verderBij, volgende, vorige } from './stappen.ts';

const isJa = (id: string) => ({ '==': [{ var: id }, true] });
const metPartner = formulier(
  stap('samen', [vraag('ja-nee', 'partner')]),
  stap('partner', [vraag('tekst', 'naam-partner')], isJa('partner')),
  stap('inkomen', [
    vraag('bedrag', 'inkomen', { minimum: 0 }),
    vraag('lange-tekst', 'uitleg', { verplicht: false, als: { '<': [{ var: 'inkomen' }, 100] } }),
  ]),
);
const namen = (antwoorden: object) =>
  doorloop(metPartner, antwoorden as never, nu).stappen.map(({ stap: { id } }) => id);

it('shows a page only when its condition holds', () => {
  expect(namen({})).toEqual(['samen', 'inkomen']);
  expect(namen({ partner: 'ja' })).toEqual(['samen', 'partner', 'inkomen']);
  expect(namen({ partner: 'nee' })).toEqual(['samen', 'inkomen']);
});

it('forgets nothing and sends nothing of what is hidden', () => {
  const antwoorden = { partner: 'nee', 'naam-partner': 'Sanne', inkomen: '1.200' };
  expect(maakInzending(metPartner, antwoorden, nu)).toMatchObject({
    inzending: { formulier: 'proef', versie: 3, waarden: { partner: false, inkomen: 1200 } },
    fouten: [],
  });
  expect(JSON.stringify(maakInzending(metPartner, antwoorden, nu))).not.toContain('Sanne');
  const weer = maakInzending(metPartner, { ...antwoorden, partner: 'ja' }, nu);
  expect(weer.inzending?.waarden).toMatchObject({ 'naam-partner': 'Sanne' });
});

it('takes an answer that is hidden itself for not given', () => {
  const keten = formulier(
    stap('a', [vraag('ja-nee', 'een')]),
    stap('b', [vraag('ja-nee', 'twee')], isJa('een')),
    stap('c', [vraag('tekst', 'drie')], isJa('twee')),
  );
  const { stappen } = doorloop(keten, { een: 'nee', twee: 'ja' }, nu);
  expect(stappen.map(({ stap: { id } }) => id)).toEqual(['a']);
});

it('says where it goes on, back and forth', () => {
  const gang = doorloop(metPartner, { partner: 'ja', 'naam-partner': 'S', inkomen: 'veel' }, nu);
  expect(verderBij(gang)).toMatchObject({ soort: 'stap', stap: { stap: { id: 'inkomen' } }, nummer: 3, aantal: 3 });
  expect(volgende(gang, 'samen')).toMatchObject({ stap: { stap: { id: 'partner' } } });
  expect(volgende(gang, 'inkomen')).toEqual({ soort: 'controle' });
  expect(vorige(gang, 'samen')).toBeNull();
  expect(vorige(gang, null)).toMatchObject({ stap: { stap: { id: 'inkomen' } } });
  expect(plaatsVan(gang, 'onbekend')).toBeNull();
  expect(verderBij(doorloop(metPartner, { partner: 'nee', inkomen: '1' }, nu))).toEqual({ soort: 'controle' });
});

const kinderen: Vraag = {
  id: 'kinderen',
  soort: 'groep',
  label: { nl: 'Uw kinderen' },
  waarom: { nl: 'Wij tellen wie er woont.' },
  naam: { nl: 'Kind' },
  verplicht: false,
  minimum: 1,
  maximum: 2,
  vragen: [
    vraag('tekst', 'naam'),
    vraag('ja-nee', 'school'),
    vraag('tekst', 'welke', { als: isJa('school') }) as EnkeleVraag,
  ],
};
const gezin = formulier(stap('kinderen', [kinderen]));

it('asks each item of a group its own questions, and says where a fault is', () => {
  const gang = doorloop(
    gezin,
    {
      kinderen: [
        { naam: 'A', school: 'nee' },
        { naam: '', school: 'ja' },
      ],
    },
    nu,
  );
  expect(gang.fouten).toEqual([
    { pad: 'kinderen.1.naam', code: 'verplicht' },
    { pad: 'kinderen.1.welke', code: 'verplicht' },
  ]);
  expect(maakInzending(gezin, { kinderen: [{ naam: 'A', school: 'nee', welke: 'x' }] }, nu).inzending?.waarden).toEqual(
    {
      kinderen: [{ naam: 'A', school: false }],
    },
  );
});

it('bounds the items of a group, and lets one that need not be given stay away', () => {
  const item = { naam: 'A', school: 'nee' };
  expect(doorloop(gezin, {}, nu).fouten).toEqual([]);
  expect(doorloop(gezin, { kinderen: [item, item, item] }, nu).fouten).toEqual([
    { pad: 'kinderen', code: 'te-veel', grens: 2 },
  ]);
  const verplicht = formulier(stap('kinderen', [{ ...kinderen, verplicht: true }]));
  expect(doorloop(verplicht, {}, nu).fouten).toEqual([{ pad: 'kinderen', code: 'te-weinig', grens: 1 }]);
});

it('sums up what was asked, an open question too, with the way to change it', () => {
  const hoofdstukken = vatSamen(doorloop(metPartner, { partner: 'nee', inkomen: '50' }, nu));
  expect(hoofdstukken.map(({ stap: { id }, regels }) => [id, regels.map(({ waarde }) => waarde)])).toEqual([
    ['samen', [false]],
    ['inkomen', [50, undefined]],
  ]);
});

it('names the files and the properties of the case', () => {
  const met = formulier(
    stap('a', [
      vraag('bestand', 'bewijs'),
      vraag('ja-nee', 'spoed', { eigenschap: 'spoed' }),
      vraag('adres', 'plek', { eigenschap: 'locatie' }),
    ]),
  );
  const plek = {
    postcode: '7607EW',
    huisnummer: '30',
    huisletter: 'b',
    toevoeging: '2',
    straat: 'Haven',
    plaats: 'Almelo',
  };
  const bewijs = [{ id: 'f1', naam: 'a.pdf', omvang: 1 }];
  expect(maakInzending(met, { bewijs, spoed: 'ja', plek }, nu).inzending).toMatchObject({
    bestanden: ['f1'],
    eigenschappen: { spoed: 'ja', locatie: 'Haven 30B-2, 7607EW Almelo' },
  });
});

it('fills in what is known, never over what was answered, and holds to what only the source may say', () => {
  const prefill = (veld: string, aanpasbaar: boolean) => ({ bron: 'brp' as const, veld, aanpasbaar });
  const bekendForm = formulier(
    stap('a', [
      vraag('tekst', 'naam', { prefill: prefill('naam', false) }),
      vraag('tekst', 'roepnaam', { prefill: prefill('roepnaam', true) }),
      vraag('email', 'mail', { prefill: { bron: 'contactgegevens', veld: 'email', aanpasbaar: true } }),
    ]),
  );
  const bekend = new Map([
    ['brp.naam', 'J. Jansen'],
    ['brp.roepnaam', 'Jan'],
  ]);
  expect(vulVooraf(bekendForm, { roepnaam: 'Johan' }, bekend)).toEqual({
    antwoorden: { naam: 'J. Jansen', roepnaam: 'Johan' },
    ingevuld: ['naam'],
  });
  expect(nietAanpasbaar(bekendForm, { naam: 'Iemand anders' }, bekend)).toEqual([
    { pad: 'naam', code: 'niet-aanpasbaar' },
  ]);
  expect(nietAanpasbaar(bekendForm, { naam: 'J. Jansen', roepnaam: 'X' }, bekend)).toEqual([]);
});

it('reads what somebody sends by hand as not answered', () => {
  const { fouten } = doorloop(metPartner, { partner: { dag: '1' } as never, inkomen: [] as never }, nu);
  expect(fouten.map(({ pad, code }) => `${pad} ${code}`)).toEqual(['partner verplicht', 'inkomen verplicht']);
});

it.each([
  ['a term of 42 days, on its last day', { '>': [{ 'dagen-sinds': [{ var: 'd' }] }, 42] }, '2026-10-12', false],
  ['a term of 42 days, a day later', { '>': [{ 'dagen-sinds': [{ var: 'd' }] }, 42] }, '2026-10-11', true],
  ['an age, on the birthday', { '<': [{ 'jaren-sinds': [{ var: 'd' }] }, 27] }, '1999-11-23', false],
  ['an age, the day before', { '<': [{ 'jaren-sinds': [{ var: 'd' }] }, 27] }, '1999-11-24', true],
  ['no date', { '<': [{ 'jaren-sinds': [{ var: 'd' }] }, 27] }, null, false],
])('counts %s', (_, als, dag, verwacht) => {
  const form = formulier(stap('a', [vraag('datum', 'd', { verplicht: false }), vraag('tekst', 'x', { als })]));
  const [jaar = '', maand = '', dagVanMaand = ''] = dag?.split('-') ?? [];
  const { stappen } = doorloop(form, { d: { dag: dagVanMaand, maand, jaar } }, nu);
  expect(stappen.flatMap(({ onderdelen }) => onderdelen)).toHaveLength(verwacht ? 2 : 1);
});
