import type { EnkeleVraag, Formulier, Nu, Stap, Voorwaarde, Vraag, Waarde, Waarden } from '../model.ts';
import { gebruikteOperatoren, genoemdeVragen, maakOordeel, vasteWaarden } from '../voorwaarde.ts';

/** More combinations of answers than this are not tried: then nothing is said. */
const MEESTE_COMBINATIES = 4096;
/** With these the answers that matter cannot be read off the condition. */
const nietTeProberen: ReadonlySet<string> = new Set(['+', '-', '*', 'dagen-sinds', 'jaren-sinds']);

interface Plek {
  stap: Stap;
  vraag: Vraag;
}

/**
 * Places (ids of step and part) that no combination of answers brings up. Tries the answers that make a difference to
 * their conditions and to those of the questions they name; says nothing where there are too many, or where it cannot
 * know which ones do (terms, ages, sums, groups).
 */
export function nooitGetoond({ stappen }: Formulier, nu: Nu): string[][] {
  const geldt = maakOordeel(nu);
  const plekken = new Map<string, Plek>();
  const dood: string[][] = [];
  for (const stap of stappen) {
    if (stap.als && kan([stap.als]) === false) {
      dood.push([stap.id]);
    } else {
      for (const deel of stap.onderdelen) {
        if (deel.als && kan([stap.als, deel.als]) === false) dood.push([stap.id, deel.id]);
      }
    }
    for (const deel of stap.onderdelen) {
      if (deel.soort !== 'informatie' && !plekken.has(deel.id)) plekken.set(deel.id, { stap, vraag: deel });
    }
  }
  return dood;

  /** Whether these conditions can hold together; null when it cannot be said. */
  function kan(alle: readonly (Voorwaarde | undefined)[]): boolean | null {
    const voorwaarden = alle.filter((een) => een !== undefined);
    const betrokken = betrokkenBij(voorwaarden);
    if (!betrokken) return null;
    const mogelijk = betrokken.map(({ vraag }) => waardenVan(vraag, betrokken, voorwaarden));
    const aantal = mogelijk.reduce((maal, waarden) => maal * (waarden?.length ?? Infinity), 1);
    if (aantal > MEESTE_COMBINATIES) return null;
    for (let welke = 0; welke < aantal; welke++) {
      const waarden: Waarden = {};
      let rest = welke;
      for (const [plek, { stap, vraag }] of betrokken.entries()) {
        const keuzes = mogelijk[plek] ?? [];
        const waarde = keuzes[rest % keuzes.length];
        rest = Math.floor(rest / keuzes.length);
        if (waarde !== undefined && geldt(stap.als, waarden) && geldt(vraag.als, waarden)) waarden[vraag.id] = waarde;
      }
      if (voorwaarden.every((een) => geldt(een, waarden))) return true;
    }
    return false;
  }

  /** The questions that these conditions look at, and those that decide whether these are asked; in the order of the form. */
  function betrokkenBij(voorwaarden: readonly Voorwaarde[]): Plek[] | null {
    const namen = new Set<string>();
    const open = [...voorwaarden];
    for (let een = open.pop(); een; een = open.pop()) {
      if (gebruikteOperatoren(een).some((operator) => nietTeProberen.has(operator))) return null;
      for (const naam of genoemdeVragen(een)) {
        const plek = plekken.get(naam);
        // what is not known is a fault of its own
        if (!plek) return null;
        if (namen.has(naam)) continue;
        namen.add(naam);
        open.push(...[plek.stap.als, plek.vraag.als].filter((als) => als !== undefined));
      }
    }
    return [...plekken.values()].filter(({ vraag }) => namen.has(vraag.id));
  }
}

/** The answers of a question that can make a difference; null when that cannot be said. */
function waardenVan(
  vraag: Vraag,
  betrokken: readonly Plek[],
  voorwaarden: readonly Voorwaarde[],
): (Waarde | undefined)[] | null {
  const open = vraag.verplicht ? [] : [undefined];
  const alle = [...voorwaarden, ...betrokken.flatMap((plek) => [plek.stap.als, plek.vraag.als])];
  const vast = new Set(alle.flatMap((een) => (een ? vasteWaarden(een) : [])));
  switch (vraag.soort) {
    case 'ja-nee':
      return [true, false, ...open];
    case 'verklaring':
      return [true, ...open];
    case 'keuze': {
      const namen = vraag.opties.map(({ waarde }) => waarde);
      const ander = namen.find((waarde) => !vast.has(waarde));
      return [...namen.filter((waarde) => vast.has(waarde)), ...(ander === undefined ? [] : [ander]), ...open];
    }
    case 'meerkeuze': {
      const namen = vraag.opties.map(({ waarde }) => waarde);
      const ander = namen.find((waarde) => !vast.has(waarde));
      const telt = [...namen.filter((waarde) => vast.has(waarde)), ...(ander === undefined ? [] : [ander])];
      if (telt.length > 10) return null;
      const hoogstens = vraag.hoogstens ?? telt.length;
      return [...deelverzamelingen(telt).filter(({ length }) => length > 0 && length <= hoogstens), ...open];
    }
    case 'getal':
    case 'bedrag':
      return [...getallenRond(vraag, vast), ...open];
    default:
      return null;
  }
}

function deelverzamelingen(namen: readonly string[]): string[][] {
  return namen.reduce<string[][]>((alle, naam) => [...alle, ...alle.map((een) => [...een, naam])], [[]]);
}

function getallenRond(
  vraag: Extract<EnkeleVraag, { soort: 'getal' | 'bedrag' }>,
  vast: ReadonlySet<unknown>,
): number[] {
  const stap = 10 ** -(vraag.soort === 'getal' ? vraag.decimalen : 2);
  const { minimum = -Infinity, maximum = Infinity } = vraag;
  const punten = [minimum, maximum, 0, ...vast].filter((een): een is number => Number.isFinite(een));
  const rond = new Set(punten.flatMap((punt) => [punt - stap, punt, punt + stap]));
  return [...rond].filter((getal) => getal >= minimum && getal <= maximum);
}
