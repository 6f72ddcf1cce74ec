import type { NieuwsInhoud } from '@loket/contract';
import { describe, expect, it } from 'vitest';
import { voegSamen } from './samenvoegen.ts';
import { gelijk } from './vorm.ts';

const alinea = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });
const tekst = (...alineas: string[]) => ({ type: 'doc' as const, content: alineas.map(alinea) });
const woorden = ({ content }: NieuwsInhoud['tekst']) =>
  content.map((blok) =>
    (blok.type === 'paragraph' ? (blok.content ?? []).map((deel) => 'text' in deel && deel.text) : []).join(''),
  );

const basis: NieuwsInhoud = {
  titel: 'Schuldhulp',
  samenvatting: 'Vanaf december gaat het anders.',
  tekst: tekst('Een', 'Twee', 'Drie', 'Vier'),
  bijlagen: [],
  categorie: 'regels',
  doelgroep: ['medewerker', 'partner'],
  vastgezet: false,
  reacties: true,
  vanaf: null,
  tot: null,
  leesplicht: null,
  urgent: false,
  onderwerpen: [],
};
const met = (anders: Partial<NieuwsInhoud>): NieuwsInhoud => ({ ...basis, ...anders });
const vraagt = (mijn: Partial<NieuwsInhoud>, daar: Partial<NieuwsInhoud>) =>
  voegSamen(basis, met(mijn), met(daar)).punten.map(({ id }) => id);
const wordt = (mijn: Partial<NieuwsInhoud>, daar: Partial<NieuwsInhoud>, keuzes = {}) =>
  voegSamen(basis, met(mijn), met(daar)).maak(keuzes);

/** Another value of each field. */
const anders: { [Veld in keyof NieuwsInhoud]: [NieuwsInhoud[Veld], NieuwsInhoud[Veld]] } = {
  titel: ['Van mij', 'Van haar'],
  samenvatting: ['Zo zeg ik het samen.', 'Zo zegt zij het samen.'],
  tekst: [tekst('Een', 'Van mij', 'Drie', 'Vier'), tekst('Een', 'Van haar', 'Drie', 'Vier')],
  bijlagen: [[{ bestandId: 'a', naam: 'Van mij' }], [{ bestandId: 'b', naam: 'Van haar' }]],
  categorie: ['wijken', 'mensen'],
  doelgroep: [['medewerker'], ['team:oost']],
  vastgezet: [true, true],
  reacties: [false, false],
  vanaf: ['2026-12-01T08:00:00.000Z', '2026-12-02T08:00:00.000Z'],
  tot: ['2026-12-11T08:00:00.000Z', '2026-12-12T08:00:00.000Z'],
  leesplicht: [
    { binnenDagen: 3, controlevraag: null },
    { binnenDagen: 9, controlevraag: null },
  ],
  urgent: [true, true],
  onderwerpen: [['B1'], ['B2']],
};

describe.each(Object.keys(anders) as (keyof NieuwsInhoud)[])('%s', (veld) => {
  const [mijn, daar] = anders[veld];

  it('that only she changed is as she has it', () => {
    expect(vraagt({}, { [veld]: daar })).toEqual([]);
    expect(wordt({}, { [veld]: daar })).toEqual(met({ [veld]: daar }));
  });

  it('that only I changed is as I have it', () => {
    expect(vraagt({ [veld]: mijn }, {})).toEqual([]);
    expect(wordt({ [veld]: mijn }, {})).toEqual(met({ [veld]: mijn }));
  });

  it('that both changed alike is not asked, and that both changed otherwise is', () => {
    expect(vraagt({ [veld]: daar }, { [veld]: daar })).toEqual([]);
    if (gelijk(mijn, daar)) return;
    const [id, ...meer] = vraagt({ [veld]: mijn }, { [veld]: daar });
    expect(meer).toEqual([]);
    expect(wordt({ [veld]: mijn }, { [veld]: daar })).toEqual(met({ [veld]: mijn }));
    expect(wordt({ [veld]: mijn }, { [veld]: daar }, { [id ?? '']: 'collega' })).toEqual(met({ [veld]: daar }));
  });
});

describe('a text', () => {
  const samen = (mijn: string[], daar: string[], keuzes = {}) =>
    woorden(wordt({ tekst: tekst(...mijn) }, { tekst: tekst(...daar) }, keuzes).tekst);

  it('takes the blocks that one of the two changed, also when they lie against each other', () => {
    expect(samen(['Een!', 'Twee', 'Drie', 'Vier'], ['Een', 'Twee', 'Drie', 'Vier!'])).toEqual([
      'Een!',
      'Twee',
      'Drie',
      'Vier!',
    ]);
    expect(samen(['Een', 'Twee!', 'Drie', 'Vier'], ['Een', 'Twee', 'Drie!', 'Vier'])).toEqual([
      'Een',
      'Twee!',
      'Drie!',
      'Vier',
    ]);
    expect(samen(['Nul', 'Een', 'Twee', 'Drie', 'Vier'], ['Een', 'Twee', 'Vier'])).toEqual([
      'Nul',
      'Een',
      'Twee',
      'Vier',
    ]);
  });

  it('asks for each block that both changed, and keeps what she did elsewhere', () => {
    const [mijn, daar] = [
      ['Een', 'Twee!', 'Drie', 'Vier'],
      ['Een', 'Twee?', 'Drie', 'Vier', 'Vijf'],
    ];
    expect(vraagt({ tekst: tekst(...mijn) }, { tekst: tekst(...daar) })).toEqual(['tekst-1']);
    expect(samen(mijn, daar)).toEqual(['Een', 'Twee!', 'Drie', 'Vier', 'Vijf']);
    expect(samen(mijn, daar, { 'tekst-1': 'collega' })).toEqual(['Een', 'Twee?', 'Drie', 'Vier', 'Vijf']);
    expect(samen(mijn, daar, { 'tekst-1': 'beide' })).toEqual(['Een', 'Twee!', 'Twee?', 'Drie', 'Vier', 'Vijf']);
  });

  it('never ends without a block', () => {
    const leeg = { type: 'doc' as const, content: [] };
    const uit = voegSamen({ tekst: tekst('Een') }, { tekst: tekst('Twee') }, { tekst: leeg });
    expect(uit.maak({ 'tekst-1': 'collega' })).toEqual({ tekst: { type: 'doc', content: [{ type: 'paragraph' }] } });
  });

  it('is not changed by what the editor and the database add: order of keys, attributes that say nothing', () => {
    const link = (extra: object) => ({
      type: 'doc' as const,
      content: [
        {
          type: 'paragraph' as const,
          content: [
            { type: 'text' as const, text: 'x', marks: [{ type: 'link' as const, attrs: { href: '/a', ...extra } }] },
          ],
        },
        {
          type: 'orderedList' as const,
          ...(Object.keys(extra).length > 0 && { attrs: { start: 1, type: null } }),
          content: [],
        },
      ],
    });
    expect(gelijk(link({}), link({ target: null, rel: null, class: 'x' }))).toBe(true);
    expect(gelijk({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
    expect(gelijk(link({}), link({ href: '/b' }))).toBe(false);
  });
});

it('the order of groups says nothing, that of answers does', () => {
  expect(vraagt({ doelgroep: ['partner', 'medewerker'] }, { doelgroep: ['team:oost'] })).toEqual([]);
  const vraag = (...antwoorden: string[]) => ({ leesplicht: { controlevraag: { antwoorden } } });
  expect(gelijk(vraag('a', 'b'), vraag('b', 'a'))).toBe(false);
});

it('a colleague who narrows the audience is not undone by who saves after her', () => {
  expect(wordt({ titel: 'Beter' }, { doelgroep: ['team:oost'], tot: '2026-12-31T00:00:00.000Z' })).toEqual(
    met({ titel: 'Beter', doelgroep: ['team:oost'], tot: '2026-12-31T00:00:00.000Z' }),
  );
});

it('both may add an attachment', () => {
  const keuze = { 'bijlagen-1': 'beide' };
  expect(wordt({ bijlagen: anders.bijlagen[0] }, { bijlagen: anders.bijlagen[1] }, keuze).bijlagen).toHaveLength(2);
});
