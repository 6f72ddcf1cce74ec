import { RijkeTekst } from '@loket/contract';

type Deel = { type: string; [sleutel: string]: unknown };

/**
 * Text as files write it, read into structure: a line with `## ` or `### ` is a heading, with `- ` or `1. ` part of a
 * list, with `> ` a quote, with `! `, `? ` or `* ` a frame (attention, explanation, tip), with `| ` a row of a table;
 * `**bold**`, `_italic_` and `[words](address)` within a line. What comes out is held to the contract. Throws otherwise.
 */
export function leesOpmaak(regels: string): RijkeTekst {
  const content: Deel[] = [];
  for (const regel of regels
    .split('\n')
    .map((een) => een.trim())
    .filter(Boolean)) {
    const [, teken = '', rest = ''] = /^(##|###|-|\d+\.|>|!|\?|\*|\|) (.*)$/.exec(regel) ?? ['', '', regel];
    voegToe(content, /^\d/.test(teken) ? '1.' : teken, rest);
  }
  return RijkeTekst.parse({ type: 'doc', content });
}

const kaders: Record<string, string> = { '!': 'let-op', '?': 'uitleg', '*': 'tip' };
const lijsten: Record<string, string> = { '-': 'bulletList', '1.': 'orderedList' };

function voegToe(content: Deel[], teken: string, rest: string): void {
  const vorige = content.at(-1);
  const bij = (type: string, deel: Deel, attrs?: object) => {
    if (vorige?.type === type) (vorige['content'] as Deel[]).push(deel);
    else content.push({ type, ...(attrs && { attrs }), content: [deel] });
  };
  const alinea: Deel = { type: 'paragraph', content: woordenVan(rest) };
  const lijst = lijsten[teken];
  if (lijst) bij(lijst, { type: 'listItem', content: [alinea] });
  else if (teken === '>') bij('blockquote', alinea);
  else if (teken === '|') {
    const type = vorige?.type === 'table' ? 'tableCell' : 'tableHeader';
    const cellen = rest
      .split(' | ')
      .map((cel) => ({ type, content: [{ type: 'paragraph', content: woordenVan(cel) }] }));
    bij('table', { type: 'tableRow', content: cellen });
  } else if (kaders[teken]) content.push({ type: 'kader', attrs: { soort: kaders[teken] }, content: [alinea] });
  else if (teken === '##' || teken === '###')
    content.push({ type: 'heading', attrs: { level: teken.length }, content: woordenVan(rest) });
  else content.push(alinea);
}

function woordenVan(regel: string): Deel[] {
  return [...regel.matchAll(/\*\*(.+?)\*\*|_(.+?)_|\[(.+?)\]\((.+?)\)|([^*_[]+|[*_[])/g)].map(
    ([, vet, schuin, woorden, href, gewoon]) => {
      if (vet) return { type: 'text', text: vet, marks: [{ type: 'bold' }] };
      if (schuin) return { type: 'text', text: schuin, marks: [{ type: 'italic' }] };
      if (woorden) return { type: 'text', text: woorden, marks: [{ type: 'link', attrs: { href } }] };
      return { type: 'text', text: gewoon };
    },
  );
}
