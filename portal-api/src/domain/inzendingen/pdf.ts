import { createRequire } from 'node:module';
import type { Ontvangstbewijs } from '@loket/contract';
import { datumIn } from './kopie.ts';
import { type Taal, teksten, vul } from './teksten.ts';

/** Of the receipt, what stands on paper: nothing that changes afterwards. */
export type Papier = Pick<Ontvangstbewijs, 'nummer' | 'ontvangenOp' | 'formulier' | 'vervolg' | 'kopie'> & {
  /** Names of the files that went along. */
  bestanden: readonly string[];
  /** Sent by somebody who stands for whose it is. */
  namens: boolean;
};

const MARGE = 56;
const ZWART = '#1a1a1a';
const GRIJS = '#555555';

type Document = PDFKit.PDFDocument;

/**
 * The receipt as a PDF that a screen reader can read: tagged, in a language, with a title and headings, and with letters
 * that Turkish names need. The same receipt gives the same bytes, so that a delivery that was cut off can go on.
 */
export async function maakPdf(papier: Papier, taal: Taal): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const require = createRequire(import.meta.url);
  const letters = (naam: string) => require.resolve(`dejavu-fonts-ttf/ttf/${naam}.ttf`);
  const [gewoon, vet] = [letters('DejaVuSans'), letters('DejaVuSans-Bold')];
  const { bewijs, nietIngevuld, taal: lang } = teksten[taal];
  const titel = vul(bewijs.titel, { titel: papier.formulier.titel });
  const moment = new Date(papier.ontvangenOp);
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGE,
    font: gewoon,
    lang,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    // Newer than its types.
    subset: 'PDF/UA' as never,
    bufferPages: true,
    info: { Title: titel, Author: 'Eén Loket', CreationDate: moment, ModDate: moment },
  });
  const delen: Buffer[] = [];
  const af = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (deel: Buffer) => delen.push(deel));
    doc.on('end', () => resolve(Buffer.concat(delen)));
    doc.on('error', reject);
  });

  const geheel = doc.struct('Document');
  doc.addStructure(geheel);
  const schrijf = (soort: string, tekst: string, opmaak: Opmaak = {}) => {
    geheel.add(doc.struct(soort, {}, () => regel(doc, tekst, { font: gewoon, ...opmaak })));
  };
  const kop = (niveau: 1 | 2 | 3, tekst: string) => {
    // A heading never stands alone at the foot of a page.
    if (doc.y > doc.page.height - MARGE - 90) doc.addPage();
    schrijf(`H${niveau}`, tekst, { font: vet, groot: [20, 15, 12][niveau - 1] ?? 12, ervoor: niveau === 1 ? 0 : 14 });
  };
  const paar = (vraag: string, antwoord: string | null) => {
    schrijf('P', vraag, { font: vet, ervoor: 6, onder: 1 });
    schrijf('P', antwoord ?? nietIngevuld, { kleur: antwoord === null ? GRIJS : ZWART });
  };

  kop(1, titel);
  paar(bewijs.nummer, papier.nummer);
  paar(bewijs.ontvangen, momentIn(moment, lang));
  if (papier.namens) schrijf('P', bewijs.namens, { ervoor: 6 });
  schrijf('P', bewijs.bewaar, { ervoor: 8 });
  kop(2, bewijs.watNu);
  for (const zin of watNu(papier.vervolg, taal)) schrijf('P', zin);
  kop(2, bewijs.ingevuld);
  for (const hoofdstuk of papier.kopie) {
    kop(3, hoofdstuk.titel);
    for (const { vraag, antwoord, items } of hoofdstuk.regels) {
      if (items.length === 0) paar(vraag, antwoord);
      for (const [at, item] of items.entries()) {
        schrijf('P', vul(bewijs.item, { vraag, nummer: at + 1 }), { font: vet, ervoor: 8, onder: 1 });
        for (const deel of item) paar(deel.vraag, deel.antwoord);
      }
    }
  }
  if (papier.bestanden.length > 0) {
    kop(2, bewijs.bestanden);
    for (const naam of papier.bestanden) schrijf('P', naam);
  }
  geheel.end();
  nummerPaginas(doc, bewijs.pagina, papier.nummer, gewoon);
  doc.end();
  return af;
}

interface Opmaak {
  font?: string;
  groot?: number;
  kleur?: string;
  /** Room above, and below. */
  ervoor?: number;
  onder?: number;
}

function regel(doc: Document, tekst: string, opmaak: Opmaak): void {
  const { font = '', groot = 10.5, kleur = ZWART, ervoor = 0, onder = 3 } = opmaak;
  doc.y += ervoor;
  doc.font(font).fontSize(groot).fillColor(kleur).text(tekst, MARGE, doc.y, { lineGap: 2 });
  doc.y += onder;
}

/** What is known of the term, in sentences. */
function watNu({ daarna, uiterlijk, streefdatum }: Papier['vervolg'], taal: Taal): string[] {
  const { bewijs } = teksten[taal];
  return [
    daarna,
    ...(streefdatum ? [vul(bewijs.streefdatum, { datum: datumIn(streefdatum, taal) })] : []),
    ...(uiterlijk ? [vul(bewijs.uiterlijk, { datum: datumIn(uiterlijk, taal) })] : []),
  ];
}

/** Page numbers are for the eye only: a screen reader has its own. */
function nummerPaginas(doc: Document, woorden: string, nummer: string, font: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let at = start; at < start + count; at += 1) {
    doc.switchToPage(at);
    const onder = doc.page.height - MARGE + 12;
    // Below the margin text would begin a page of its own.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font(font).fontSize(8.5).fillColor(GRIJS);
    const tekst = `${nummer}  ·  ${vul(woorden, { pagina: at + 1, totaal: count })}`;
    doc.text(tekst, MARGE, onder, { lineBreak: false });
    doc.endMarkedContent();
    doc.page.margins.bottom = MARGE;
  }
}

function momentIn(moment: Date, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(
    moment,
  );
}
