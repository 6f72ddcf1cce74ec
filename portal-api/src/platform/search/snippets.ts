import type { Snippet } from './model.ts';

/** Text in which \u0002 and \u0003 stand around what was found, as pieces; whoever shows it needs no markup. */
export function snippets(marked: string): Snippet[] {
  return marked.split('\u0002').flatMap((part, at) => {
    const end = at === 0 ? -1 : part.indexOf('\u0003');
    const pieces = [
      { text: part.slice(0, Math.max(end, 0)), hit: true },
      { text: part.slice(end + 1).replaceAll('\u0003', ''), hit: false },
    ];
    return pieces.filter(({ text }) => text !== '');
  });
}
