const klok = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});
const UUR = 3_600_000;

/** What the clock on the wall in the Netherlands says at a moment: `2026-12-07T14:00`. */
export function kloktijdVan(moment: Date): string {
  return klok.format(moment).replace(' ', 'T');
}

/**
 * The moment at which the clock on the wall says this. In the night in which the clock goes back an hour comes twice: the
 * first is meant. In the night in which it goes forward an hour is not there at all: null.
 */
export function momentVan(kloktijd: string): Date | null {
  const alsUtc = Date.parse(`${kloktijd}:00Z`);
  if (Number.isNaN(alsUtc)) return null;
  const kandidaten = [new Date(alsUtc - 2 * UUR), new Date(alsUtc - UUR)];
  return kandidaten.find((moment) => kloktijdVan(moment) === kloktijd) ?? null;
}
