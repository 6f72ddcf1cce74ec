/** True when the text is nine digits that pass the 11-test of the burgerservicenummer. */
export function passesElevenTest(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn) || bsn === '000000000') return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(bsn[index]), 0);
  return sum % 11 === 0;
}
