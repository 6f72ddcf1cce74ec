/** A piece of text with the language it is in. */
export interface Stuk {
  tekst: string;
  taal: string;
}

const NIET = 'nav, button, script, style, template, [hidden], [aria-hidden="true"], [data-niet-voorlezen]';
const BLOKKEN = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P SECTION TABLE TD TH TR UL SUMMARY'.split(
    ' ',
  ),
);

/** Speech engines stop halfway a long text (Chrome after 15 seconds): a sentence or some at a time. */
const LANGST = 220;

/**
 * What is to be read aloud of a page: the words of its main text in their order, cut at blocks, changes of language and
 * sentences. What only helps to find the way, or to press, is left out.
 */
export function stukkenVan(main: Element): Stuk[] {
  const stukken: Stuk[] = [];
  let lopend: Stuk | undefined;
  const sluit = () => {
    const tekst = lopend?.tekst.replaceAll(/\s+/g, ' ').trim();
    if (lopend && tekst && /[\p{L}\p{N}]/u.test(tekst)) stukken.push(...zinnen({ tekst, taal: lopend.taal }));
    lopend = undefined;
  };
  const lees = (node: Node, taal: string) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (lopend && lopend.taal !== taal && node.textContent?.trim()) sluit();
      lopend ??= { tekst: '', taal };
      lopend.tekst += node.textContent ?? '';
    }
    if (!(node instanceof Element) || node.matches(NIET) || dicht(node)) return;
    const eigen = node.getAttribute('lang') || taal;
    const blok = BLOKKEN.has(node.tagName);
    if (blok) sluit();
    node.childNodes.forEach((child) => lees(child, eigen));
    if (blok) sluit();
  };
  lees(main, main.closest('[lang]')?.getAttribute('lang') || 'nl');
  sluit();
  return stukken;
}

/** What is folded is not read: the reader has not opened it. */
function dicht(node: Element): boolean {
  const details = node.parentElement;
  return details?.tagName === 'DETAILS' && !details.hasAttribute('open') && node.tagName !== 'SUMMARY';
}

function zinnen({ tekst, taal }: Stuk): Stuk[] {
  const gevonden = tekst.match(/[^.!?։؟]+[.!?։؟]*\s*/gu) ?? [tekst];
  const stukken: string[] = [];
  for (const zin of gevonden) {
    const vorige = stukken.at(-1);
    if (vorige !== undefined && vorige.length + zin.length <= LANGST) stukken[stukken.length - 1] = vorige + zin;
    else stukken.push(zin);
  }
  return stukken.map((stuk) => ({ tekst: stuk.trim(), taal }));
}
