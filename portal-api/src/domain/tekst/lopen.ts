import type { RijkeTekst } from '@loket/contract';

/** Any part of a text, as it is walked: the kinds that `RijkeTekst` names, and no others. */
interface Knoop {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: readonly { type: string; attrs?: Record<string, unknown> }[];
  content?: readonly Knoop[];
}

/** Kinds that hold words: the end of one is the end of a line. */
const regels = new Set(['paragraph', 'heading', 'afbeelding']);

/** The words of a text without their form: a line for each block, for search, mail and summaries. */
export function platteTekst(tekst: RijkeTekst): string {
  const lijnen: string[] = [];
  const woorden = ({ type, text, content = [] }: Knoop): string =>
    type === 'hardBreak' ? ' ' : (text ?? '') + content.map(woorden).join('');
  const loop = (knoop: Knoop): void => {
    if (!regels.has(knoop.type)) return (knoop.content ?? []).forEach(loop);
    const { alt = '', bijschrift = '' } = knoop.attrs ?? {};
    const lijn = knoop.type === 'afbeelding' ? [alt, bijschrift].filter(Boolean).join('. ') : woorden(knoop);
    if (lijn.trim()) lijnen.push(lijn.replaceAll(/\s+/g, ' ').trim());
  };
  loop(tekst as Knoop);
  return lijnen.join('\n');
}

/** Where the links of a text lead, each once. */
export function linksIn(tekst: RijkeTekst): string[] {
  return uniek(tekst, ({ marks = [] }) => marks.flatMap(({ attrs }) => (attrs ? [String(attrs['href'])] : [])));
}

/** The images in a text, by the id of their file, each once. */
export function afbeeldingenIn(tekst: RijkeTekst): string[] {
  return uniek(tekst, ({ type, attrs }) => (type === 'afbeelding' ? [String(attrs?.['bestandId'])] : []));
}

function uniek(tekst: RijkeTekst, van: (knoop: Knoop) => string[]): string[] {
  const gevonden = new Set<string>();
  const loop = (knoop: Knoop): void => {
    for (const een of van(knoop)) gevonden.add(een);
    (knoop.content ?? []).forEach(loop);
  };
  loop(tekst as Knoop);
  return [...gevonden];
}
