import { expect, it } from 'vitest';
import { maakPdf, type Papier } from './pdf.ts';

const papier: Papier = {
  nummer: 'L26-7KQ2-PX4M',
  ontvangenOp: '2026-11-23T22:59:30Z',
  formulier: { id: 'proef', versie: 2, titel: 'Mantelzorgwaardering aanvragen' },
  vervolg: { daarna: 'Wij kijken ernaar.', soort: 'aanvraag', uiterlijk: '2027-01-04', streefdatum: null },
  kopie: [
    {
      titel: 'Voor wie zorgt u?',
      regels: [
        { vraag: 'Hoe heet deze persoon?', antwoord: 'Şerife Güneş-Yıldız ığüşöçİĞ', items: [] },
        { vraag: 'Waarom?', antwoord: 'Een lang verhaal dat doorloopt. '.repeat(150), items: [] },
        { vraag: 'Telefoon', antwoord: null, items: [] },
        { vraag: 'Kinderen', antwoord: null, items: [[{ vraag: 'Naam', antwoord: 'Ömer' }]] },
      ],
    },
  ],
  bestanden: ['bewijs.pdf'],
  namens: false,
};

interface Knoop {
  role?: string;
  children?: Knoop[];
}
const rollen = (knoop: Knoop): string[] => [
  ...(knoop.role ? [knoop.role] : []),
  ...(knoop.children ?? []).flatMap((kind) => rollen(kind)),
];

async function lees(bytes: Buffer) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const paginas = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  const teksten = await Promise.all(
    paginas.map(async (pagina) =>
      (await pagina.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' '),
    ),
  );
  const bomen = await Promise.all(paginas.map((pagina) => pagina.getStructTree()));
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  const gemerkt = ((await pdf.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked');
  return {
    info,
    gemerkt,
    tekst: teksten.join(' ').replace(/\s+/g, ' '),
    rollen: bomen.flatMap((boom) => rollen(boom as Knoop)),
    paginas: pdf.numPages,
  };
}

it('a receipt on paper has a title, a language and headings, and spells Turkish names as they are', async () => {
  const gelezen = await lees(await maakPdf(papier, 'nl'));
  expect(gelezen.info).toMatchObject({
    Title: 'Bewijs van ontvangst: Mantelzorgwaardering aanvragen',
    Language: 'nl-NL',
  });
  expect(gelezen.gemerkt).toEqual(true);
  expect(gelezen.rollen.filter((rol) => /^H\d$/.test(rol))).toEqual(['H1', 'H2', 'H2', 'H3', 'H2']);
  expect(gelezen.rollen).toContain('P');
  expect(gelezen.paginas).toBeGreaterThan(1);
  for (const woord of [
    'L26-7KQ2-PX4M',
    // the day in Almelo, not in Greenwich
    '23 november 2026 om 23:59',
    'Şerife Güneş-Yıldız ığüşöçİĞ',
    'U hoort uiterlijk op 4 januari 2027 van ons.',
    'Niet ingevuld',
    'Ömer',
    'bewijs.pdf',
  ])
    expect(gelezen.tekst).toContain(woord);
});

it('is in English for who reads English, and carries its letters along', async () => {
  const bytes = await maakPdf(papier, 'en');
  expect((await lees(bytes)).info).toMatchObject({
    Title: 'Proof of receipt: Mantelzorgwaardering aanvragen',
    Language: 'en-GB',
  });
  expect(bytes.toString('latin1')).toContain('/FontFile2');
});

it('twice the same is byte for byte the same', async () => {
  expect(await maakPdf(papier, 'nl')).toEqual(await maakPdf(papier, 'nl'));
});
