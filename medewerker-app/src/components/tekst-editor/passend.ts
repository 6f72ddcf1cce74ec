import type { RijkeTekst } from '@loket/contract';
import type { JSONContent } from '@tiptap/core';

const lijsten = new Set(['bulletList', 'orderedList']);
/** How deep lists may lie in one another; in a frame only one. */
const DIEPST = 3;

/** A text that holds nothing yet. */
export const legeTekst: RijkeTekst = { type: 'doc', content: [{ type: 'paragraph' }] };

/** What the editor holds, as the contract wants it: lists that lie too deep come up. */
export function passend({ content = [] }: JSONContent): RijkeTekst {
  const blokken = content.map((blok) => ({
    ...blok,
    ...(blok.content && {
      content: blok.content.flatMap((kind) =>
        ondieper(kind, lijsten.has(blok.type ?? '') ? 1 : 0, blok.type === 'kader' ? 1 : DIEPST),
      ),
    }),
  }));
  // The contract says again what it takes; what it leaves out (attributes of the editor) does no harm.
  return { type: 'doc', content: blokken.length > 0 ? blokken : legeTekst.content } as unknown as RijkeTekst;
}

function ondieper(knoop: JSONContent, diepte: number, diepst: number): JSONContent[] {
  if (!knoop.content) return [knoop];
  const hier = lijsten.has(knoop.type ?? '') ? diepte + 1 : diepte;
  if (hier > diepst) {
    return knoop.content.flatMap(({ content = [] }) => content.flatMap((deel) => ondieper(deel, diepst, diepst)));
  }
  return [{ ...knoop, content: knoop.content.flatMap((kind) => ondieper(kind, hier, diepst)) }];
}
