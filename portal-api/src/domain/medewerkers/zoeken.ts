import type { Medewerkerprofiel } from './model.ts';
import { naamVanTaal } from './vindbaar.ts';

const KORT = 4;

export interface Zoekvraag {
  zoek?: string | undefined;
  vaardigheid?: string | undefined;
  wijk?: string | undefined;
  taal?: string | undefined;
  team?: string | undefined;
}

/** Without accents and capitals, so that `bruggemann` finds Brüggemann; Arabic vowel signs fall away in the same way. */
function vlak(tekst: string): string {
  return tekst
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıİ]/g, 'i')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/ß/g, 'ss')
    .toLowerCase();
}

/**
 * Who has everything that was asked. Each word typed must begin a word of her name, or stand in what she does, knows,
 * speaks or may be asked about. Who has it in her name comes first.
 */
export function zoekMensen(
  mensen: readonly Medewerkerprofiel[],
  { zoek = '', ...filters }: Zoekvraag,
  teamnaam: (team: string) => string,
): Medewerkerprofiel[] {
  const woorden = vlak(zoek)
    .split(/[\s,;]+/)
    .filter(Boolean);
  const gevonden = mensen
    .filter((mens) => past(mens, filters))
    .flatMap((mens) => {
      const naam = ` ${vlak(mens.naam).replace(/[-'’.]/g, ' ')} ${vlak(mens.naam)}`;
      const inNaam = (woord: string) => naam.includes(` ${woord}`);
      const rest = woorden.length > 0 ? ` ${vlak(watZijKan(mens, teamnaam))}` : '';
      // a few letters stand in the middle of many a word
      const inRest = (woord: string) => rest.includes(woord.length < KORT ? ` ${woord}` : woord);
      if (!woorden.every((woord) => inNaam(woord) || inRest(woord))) return [];
      return [{ mens, opNaam: woorden.filter(inNaam).length }];
    });
  return gevonden.toSorted((a, b) => b.opNaam - a.opNaam).map(({ mens }) => mens);
}

function past(mens: Medewerkerprofiel, { vaardigheid, wijk, taal, team }: Omit<Zoekvraag, 'zoek'>): boolean {
  return (
    (!vaardigheid || mens.vaardigheden.includes(vaardigheid)) &&
    (!wijk || mens.wijken.includes(wijk)) &&
    (!taal || mens.talen.includes(taal)) &&
    (!team || mens.teams.includes(team))
  );
}

function watZijKan(mens: Medewerkerprofiel, teamnaam: (team: string) => string): string {
  const { functie, vaardigheden, vraagMijOver, wijken, talen, teams, locatie } = mens;
  const delen = [functie, ...vaardigheden, ...vraagMijOver, ...wijken, ...talen.map(naamVanTaal), locatie];
  return [...delen, ...teams.map(teamnaam)].filter(Boolean).join(' ');
}

/** Every value that somebody has, by its word. */
export function keuzesUit(lijsten: readonly (readonly string[])[]): string[] {
  return [...new Set(lijsten.flat())].toSorted((a, b) => a.localeCompare(b, 'nl'));
}
