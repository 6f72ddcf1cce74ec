/**
 * A number as people in the Netherlands write it: `1.250,50`, `1250,5` and `1250.50` are the same; null when it is none.
 * A point before exactly three digits separates thousands.
 */
export function leesGetal(getypt: string): number | null {
  const kaal = getypt.replace(/[\s\u00a0€]/g, '').replace(/,-+$/, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(kaal)) return eindig(kaal.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d+([.,]\d+)?$/.test(kaal)) return eindig(kaal.replace(',', '.'));
  return null;
}

/** How many digits stand behind the comma. */
export function aantalDecimalen(getal: number): number {
  const [, achter = ''] = getal.toString().split('.');
  return achter.includes('e-') ? Infinity : achter.length;
}

function eindig(tekst: string): number | null {
  const getal = Number(tekst);
  return Number.isSafeInteger(Math.trunc(getal)) ? getal : null;
}
