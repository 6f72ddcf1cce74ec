/** Characters of Windows-1252 outside Latin-1 that Dutch letters use. */
const WINANSI: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
};
/** Letters that do not come apart in a base letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ı: 'i', ş: 's', Ş: 'S', ğ: 'g', Ğ: 'G', İ: 'I' };

function encode(text: string): string {
  let out = '';
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 63;
    if (WINANSI[letter]) out += octal(WINANSI[letter]);
    else if (letter === '(' || letter === ')' || letter === '\\') out += `\\${letter}`;
    else if (code < 128) out += letter;
    else if (code < 256) out += octal(code);
    else out += PLAIN[letter] ?? letter.normalize('NFD').replaceAll(/[^\x20-\x7e]/g, '');
  }
  return out;
}

const octal = (code: number): string => `\\${code.toString(8).padStart(3, '0')}`;

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current && current.length + word.length + 1 > width) {
      lines.push(current);
      current = word;
    } else current = current ? `${current} ${word}` : word;
  }
  return [...lines, current];
}

/** A small, valid PDF 1.4 on A4 paper: a heading and paragraphs, on as many pages as needed. */
export function makePdf(title: string, paragraphs: readonly string[]): Buffer {
  const lines = paragraphs.flatMap((paragraph) => [...wrap(paragraph, 88), '']);
  const pages: string[][] = [];
  for (let at = 0; at === 0 || at < lines.length; at += 44) pages.push(lines.slice(at, at + 44));
  const objects: string[] = ['', ''];
  const add = (body: string): number => objects.push(body);
  const regular = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const bold = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((page, index) => {
    const heading = index === 0 ? `BT /B 16 Tf 60 780 Td (${encode(title)}) Tj ET\n` : '';
    const shown = page.map((line) => `(${encode(line)}) Tj T*`).join('\n');
    const stream = `${heading}BT /R 11 Tf 60 ${index === 0 ? 745 : 780} Td 15 TL\n${shown}\nET`;
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /R ${regular} 0 R /B ${bold} 0 R >> >> >>`,
    );
  });
  objects[0] = '<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) >>';
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const info = add(`<< /Title (${encode(title)}) /Author (Gemeente Almelo) >>`);

  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = pdf.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
}
