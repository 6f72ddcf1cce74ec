/** Words as a name that fits in an address and in a condition: `woont-u-al-lang-in-een-huis`. */
export function alsNaam(woorden: string, anders: string): string {
  const kaal = woorden
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  return kaal || anders;
}
