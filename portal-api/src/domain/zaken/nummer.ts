const esuite = /^(\d{4})ESUITE(\d+)(\d{4})$/i;
const leesbaar = /^(\d+)-(\d{4})$/;

/** Municipality codes with which e-Suite installations begin their numbers (0141 is Almelo). */
const gemeentecodes = ['0141', '0014'];

/** The number of a case as people know it: `0014ESUITE66392022` is `6639-2022`, when the municipality wants that. */
export function leesbaarNummer(identificatie: string, leesbareEsuiteNummers: boolean): string {
  const delen = leesbareEsuiteNummers ? esuite.exec(identificatie) : null;
  return delen ? `${delen[2]}-${delen[3]}` : identificatie;
}

/** The identificaties that somebody may mean who types this number. */
export function bedoeldeNummers(getypt: string, leesbareEsuiteNummers: boolean): string[] {
  const nummer = getypt.trim();
  const delen = leesbareEsuiteNummers ? leesbaar.exec(nummer) : null;
  const zoals = new Set([nummer, nummer.toUpperCase()]);
  for (const code of delen ? gemeentecodes : []) zoals.add(`${code}ESUITE${delen?.[1]}${delen?.[2]}`);
  return [...zoals];
}
