/**
 * Personal numbers that pass the 11-test and that no seed uses (`9999 0` to `9999 6`): one for each resident of the
 * bench, the same ones every time.
 */
export function residentNumbers(count: number, from = 0): string[] {
  const found: string[] = [];
  for (let n = 99_990_000; found.length < from + count; n++) {
    const sum = [...String(n)].reduce((total, digit, place) => total + Number(digit) * (9 - place), 0);
    if (sum % 11 < 10) found.push(`${n}${sum % 11}`);
  }
  return found.slice(from);
}

/** Finds such a number in an address or a body. */
export const residentNumberIn = /9999[0-6]\d{4}/;

/** The recorded residents, by how many cases they have; every other resident gets the answers of one of these. */
export const recordedCases = [30, 300] as const;
export type RecordedCases = (typeof recordedCases)[number];
const [thirty = '', threeHundred = ''] = residentNumbers(2);
export const recordedResident: Record<RecordedCases, string> = { 30: thirty, 300: threeHundred };

/** Address in the portal of the newest case of a resident: the number is in it, so that each has a case of her own. */
export const newestCaseOf = (bsn: string): string => `be9c4000-0000-4000-8000-000${bsn}`;
