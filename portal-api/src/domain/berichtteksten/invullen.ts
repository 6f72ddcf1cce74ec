/** Fills `{{naam}}` with its value; what has none is left out, so that a reader never sees braces. */
export function vulIn(tekst: string, waarden: Readonly<Record<string, string>>): string {
  return tekst.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, naam: string) =>
    Object.hasOwn(waarden, naam) ? (waarden[naam] ?? '') : '',
  );
}

/** The names between braces in a text. */
export function gevraagdeInvullingen(tekst: string): string[] {
  return [...tekst.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, naam = '']) => naam);
}
