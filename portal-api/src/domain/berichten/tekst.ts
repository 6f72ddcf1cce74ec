const entiteiten: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  eacute: 'é',
  euml: 'ë',
  iuml: 'ï',
};

/**
 * The text of a message as plain text. Some systems write HTML: what it would show is kept, with its lines, and nothing
 * of it is left that a browser could run. What only looks like it (`minder dan < 100`) stays as it is.
 */
export function platteTekst(tekst: string): string {
  if (!/<\/?[a-z][^<>]*>/i.test(tekst)) return tekst.replace(/\r\n?/g, '\n').trim();
  return tekst
    .replace(/<(script|style|template|iframe|svg|math|object)\b[\s\S]*?(<\/\1\s*>|$)/gi, '')
    .replace(/<!--[\s\S]*?(-->|$)/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/<li\b[^<>]*>/gi, '\n- ')
    .replace(/<br\s*\/?>|<\/(h[1-6]|tr|ul|ol)\s*>/gi, '\n')
    .replace(/<\/(p|div)\s*>/gi, '\n\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(#\d{1,6}|[a-z]{2,8});/gi, (heel, naam: string) => entiteit(naam) ?? heel)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function entiteit(naam: string): string | undefined {
  if (!naam.startsWith('#')) return Object.hasOwn(entiteiten, naam) ? entiteiten[naam] : undefined;
  const code = Number(naam.slice(1));
  return code >= 32 && code <= 0xffff && (code < 0xd800 || code > 0xdfff) ? String.fromCharCode(code) : '';
}
