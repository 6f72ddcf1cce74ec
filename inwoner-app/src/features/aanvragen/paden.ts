/** The address of a page of a form; of checking the answers when there is no page left. */
export const stapPad = (formulier: string, stap: string | null): string =>
  `/aanvragen/${formulier}/${stap ?? 'controleren'}`;

/** The page of a form that an address leads to; null for its first page and for other addresses. */
export function stapUit(pad: string, formulier: string): string | null {
  const [, stap] = pad.split(`/aanvragen/${formulier}/`);
  return stap?.replace(/\/$/, '') || null;
}
