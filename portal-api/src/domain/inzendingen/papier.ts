import { createRequire } from 'node:module';
import type { Kopiehoofdstuk } from '@loket/contract';
import { type Taal, teksten, vul } from './teksten.ts';

const MARGE = 56;
const ZWART = '#1a1a1a';
const GRIJS = '#555555';

type Document = PDFKit.PDFDocument;

/** What stands above and below a document. */
interface Kader {
  titel: string;
  taal: Taal;
  /** When it was made, for all time. */
  moment: Date;
  /** At the foot of each page, before its number. */
  voet: string;
}

/** With which a document is written, from top to bottom. */
interface Pen {
  kop(niveau: 2 | 3, tekst: string): void;
  /** A paragraph, with so much more room above it. */
  alinea(tekst: string, ervoor?: number): void;
  /** The same, as the beginning of what follows. */
  tussenkop(tekst: string): void;
  /** A question and its answer; null: left open. */
  paar(vraag: string, antwoord: string | null): void;
}

/**
 * A PDF that a screen reader can read: tagged, in a language, with a title and headings, and with letters that Turkish
 * names need. The same words give the same bytes, so that a delivery that was cut off can go on.
 */
export async function opPapier({ titel, taal, moment, voet }: Kader, schrijfHet: (pen: Pen) => void): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const require = createRequire(import.meta.url);
  const letters = (naam: string) => require.resolve(`dejavu-fonts-ttf/ttf/${naam}.ttf`);
  const [gewoon, vet] = [letters('DejaVuSans'), letters('DejaVuSans-Bold')];
  const { bewijs, nietIngevuld, taal: lang } = teksten[taal];
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
  kop(1, titel);
  schrijfHet({
    kop,
    alinea: (tekst, ervoor = 0) => schrijf('P', tekst, { ervoor }),
    tussenkop: (tekst) => schrijf('P', tekst, { font: vet, ervoor: 8, onder: 1 }),
    paar(vraag, antwoord) {
      schrijf('P', vraag, { font: vet, ervoor: 6, onder: 1 });
      schrijf('P', antwoord ?? nietIngevuld, { kleur: antwoord === null ? GRIJS : ZWART });
    },
  });
  geheel.end();
  nummerPaginas(doc, bewijs.pagina, voet, gewoon);
  doc.end();
  return af;
}

/** Writes what was asked and answered, page by page. */
export function schrijfKopie(
  kopie: readonly Kopiehoofdstuk[],
  taal: Taal,
  { kop, paar, tussenkop }: Pick<Pen, 'kop' | 'paar' | 'tussenkop'>,
): void {
  const { bewijs } = teksten[taal];
  for (const hoofdstuk of kopie) {
    kop(3, hoofdstuk.titel);
    for (const { vraag, antwoord, items } of hoofdstuk.regels) {
      if (items.length === 0) paar(vraag, antwoord);
      for (const [at, item] of items.entries()) {
        tussenkop(vul(bewijs.item, { vraag, nummer: at + 1 }));
        for (const deel of item) paar(deel.vraag, deel.antwoord);
      }
    }
  }
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

/** A moment in words, by the clock of the Netherlands. */
export function momentIn(moment: Date, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(
    moment,
  );
}
