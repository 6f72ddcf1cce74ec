/** A word of the directory as part of an audience: `Heldere taal (B1)` is `heldere-taal-b1`. Letters of any script stay. */
function woordVoorDoelgroep(woord: string): string {
  const kaal = woord.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return kaal.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

/** The audience of everybody with this skill, or at this location. */
export const metVaardigheid = (vaardigheid: string): string => `vaardigheid:${woordVoorDoelgroep(vaardigheid)}`;
export const opLocatie = (locatie: string): string => `locatie:${woordVoorDoelgroep(locatie)}`;
