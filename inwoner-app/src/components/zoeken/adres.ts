/** Keeps the language version in an address, for who reads without JavaScript or was sent here in another language. */
export function metTaal(pad: string, taal: string | null): string {
  if (!taal) return pad;
  return `${pad}${pad.includes('?') ? '&' : '?'}${new URLSearchParams({ taal })}`;
}
