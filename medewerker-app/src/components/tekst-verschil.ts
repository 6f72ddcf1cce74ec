import type { RijkeTekst } from '@loket/contract';

/** A line of a text, and whether it is only in the older or the newer of two versions. */
export interface Verschilregel {
  stand: 'gelijk' | 'weg' | 'erbij';
  tekst: string;
}

interface Knoop {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  content?: readonly Knoop[];
  marks?: readonly { type: string; attrs?: { href?: unknown } }[];
}

const voor: Record<string, string> = { listItem: '• ', blockquote: '“ ', kader: '▌ ' };

/** A text as lines to compare: its words, with where links go and what images show. */
export function regelsVan(tekst: RijkeTekst): string[] {
  const woorden = ({ text = '', marks = [], content = [], type }: Knoop): string => {
    if (type === 'hardBreak') return ' ';
    const href = marks.find((merk) => merk.type === 'link')?.attrs?.href;
    return text + (href ? ` (${String(href)})` : '') + content.map(woorden).join('');
  };
  const loop = (knoop: Knoop, teken: string): string[] => {
    const { type, attrs = {}, content = [] } = knoop;
    if (type === 'afbeelding') return [`[${String(attrs['alt'])}] ${String(attrs['bijschrift'] ?? '')}`.trim()];
    if (type === 'heading') return [`${'#'.repeat(Number(attrs['level']))} ${woorden(knoop)}`];
    if (type === 'paragraph') return woorden(knoop).trim() ? [teken + woorden(knoop)] : [];
    if (type === 'tableRow') return [content.map(woorden).join(' | ')];
    return content.flatMap((kind) => loop(kind, voor[type] ?? teken));
  };
  return loop(tekst as Knoop, '');
}

/** What is different between two texts, in reading order (longest common subsequence of their lines). */
export function verschil(oud: readonly string[], nieuw: readonly string[]): Verschilregel[] {
  // lengte[i][j]: how many lines the ends from i and j have in common
  const lengte = Array.from({ length: oud.length + 1 }, () => Array.from({ length: nieuw.length + 1 }, () => 0));
  const op = (i: number, j: number) => lengte[i]?.[j] ?? 0;
  for (const [i, rij] of [...lengte.entries()].toReversed().slice(1)) {
    for (let j = nieuw.length - 1; j >= 0; j--) {
      rij[j] = oud[i] === nieuw[j] ? op(i + 1, j + 1) + 1 : Math.max(op(i + 1, j), op(i, j + 1));
    }
  }
  const regels: Verschilregel[] = [];
  let i = 0;
  let j = 0;
  while (i < oud.length || j < nieuw.length) {
    if (i < oud.length && j < nieuw.length && oud[i] === nieuw[j]) {
      regels.push({ stand: 'gelijk', tekst: oud[i++] ?? '' });
      j++;
    } else if (j >= nieuw.length || (i < oud.length && op(i + 1, j) >= op(i, j + 1))) {
      regels.push({ stand: 'weg', tekst: oud[i++] ?? '' });
    } else regels.push({ stand: 'erbij', tekst: nieuw[j++] ?? '' });
  }
  return regels;
}
