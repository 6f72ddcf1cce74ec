import type { EnkeleVraag, Formulier, Nu, Onderdeel, Voorwaarde, Vraag } from '../model.ts';
import { medeondertekeningen } from '../medeondertekening.ts';
import { dagVan } from '../soorten/datum.ts';
import { eersteGetal } from './grenzen.ts';
import { gebruikteOperatoren, genoemdeVragen, operatoren } from '../voorwaarde.ts';

export type Bezwaarcode =
  | 'id-dubbel'
  | 'id-niet-toegestaan'
  | 'optie-dubbel'
  | 'grenzen-omgekeerd'
  | 'geen-waarde-mogelijk'
  | 'onbekende-operator'
  | 'vraag-onbekend'
  | 'vraag-komt-later'
  | 'voorwaarde-op-zichzelf'
  | 'nooit-een-vraag';

/** Why a definition is refused though it has the right shape; the editor has the words for it. */
export interface Bezwaar {
  /** Where: ids of step, part and, in a group, question. */
  pad: string[];
  code: Bezwaarcode;
  /** The operator, option or question that it is about. */
  over?: string;
}

/** Names that every object has: an answer of that name would be there without being given. */
const vanElkObject = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Everything that would make a form impossible to complete or to understand: names that are used twice, conditions on
 * what is asked later or not at all, bounds between which nothing lies today. No objections means that it can be
 * completed.
 */
export function controleer({ stappen, medeondertekening, concepten }: Formulier, nu: Nu): Bezwaar[] {
  const bezwaren: Bezwaar[] = [];
  const eerder = new Set<string>();
  const alle = new Set(stappen.flatMap(({ onderdelen }) => onderdelen.filter(isVraag).map(({ id }) => id)));
  const gebruikt = new Set<string>();
  const stapIds = new Set<string>();

  const meld = (pad: string[], code: Bezwaarcode, over?: string) =>
    bezwaren.push({ pad, code, ...(over !== undefined && { over }) });
  const neem = (ids: Set<string>, id: string, pad: string[]) => {
    if (ids.has(id)) meld(pad, 'id-dubbel', id);
    if (vanElkObject.has(id)) meld(pad, 'id-niet-toegestaan', id);
    ids.add(id);
  };
  const keurVoorwaarde = (als: Voorwaarde | undefined, bekend: ReadonlySet<string>, pad: string[], zelf?: string) => {
    if (!als) return;
    if (Object.keys(als).length !== 1) meld(pad, 'onbekende-operator', Object.keys(als).join(' '));
    for (const operator of gebruikteOperatoren(als)) {
      if (!operatoren.has(operator)) meld(pad, 'onbekende-operator', operator);
    }
    for (const genoemd of genoemdeVragen(als)) {
      const naam = genoemd.split('.')[0] ?? '';
      if (bekend.has(naam)) continue;
      if (naam === zelf) meld(pad, 'voorwaarde-op-zichzelf', naam);
      else meld(pad, alle.has(naam) ? 'vraag-komt-later' : 'vraag-onbekend', genoemd);
    }
  };

  for (const stap of stappen) {
    neem(stapIds, stap.id, [stap.id]);
    keurVoorwaarde(stap.als, eerder, [stap.id]);
    for (const onderdeel of stap.onderdelen) {
      const pad = [stap.id, onderdeel.id];
      neem(gebruikt, onderdeel.id, pad);
      keurVoorwaarde(onderdeel.als, eerder, pad, onderdeel.id);
      if (!isVraag(onderdeel)) continue;
      for (const [code, over] of grenzen(onderdeel, nu)) meld(pad, code, over);
      if (onderdeel.soort === 'groep') {
        const binnen = new Set<string>();
        for (const vraag of onderdeel.vragen) {
          const plek = [...pad, vraag.id];
          neem(binnen, vraag.id, plek);
          keurVoorwaarde(vraag.als, new Set([...eerder, ...binnen].filter((id) => id !== vraag.id)), plek, vraag.id);
          for (const [code, over] of grenzen(vraag, nu)) meld(plek, code, over);
        }
      }
      eerder.add(onderdeel.id);
    }
  }
  const soortVan = new Map(stappen.flatMap(({ onderdelen }) => onderdelen).map(({ id, soort }) => [id, soort]));
  for (const { naam, email, als, toont = [] } of medeondertekeningen({ medeondertekening })) {
    if (soortVan.get(naam) !== 'tekst') meld(['medeondertekening'], 'vraag-onbekend', naam);
    if (soortVan.get(email) !== 'email') meld(['medeondertekening'], 'vraag-onbekend', email);
    for (const stap of toont) if (!stapIds.has(stap)) meld(['medeondertekening'], 'vraag-onbekend', stap);
    keurVoorwaarde(als, eerder, ['medeondertekening']);
  }
  if (concepten) {
    const vraag = stappen.flatMap(({ onderdelen }) => onderdelen).find(({ id }) => id === concepten.naam);
    if (vraag?.soort !== 'tekst' && vraag?.soort !== 'keuze') meld(['concepten'], 'vraag-onbekend', concepten.naam);
  }
  if (alle.size === 0) meld([], 'nooit-een-vraag');
  return bezwaren;
}

function isVraag(onderdeel: Onderdeel): onderdeel is Vraag {
  return onderdeel.soort !== 'informatie';
}

function grenzen(vraag: Vraag | EnkeleVraag, nu: Nu): [Bezwaarcode, string?][] {
  switch (vraag.soort) {
    case 'getal':
    case 'bedrag':
      return omgekeerd(vraag.minimum, vraag.maximum) ?? (eersteGetal(vraag) === null ? [['geen-waarde-mogelijk']] : []);
    case 'datum':
      return omgekeerd(dagVan(vraag.vanaf, nu), dagVan(vraag.tot, nu)) ?? [];
    case 'keuze':
    case 'meerkeuze': {
      const waarden = vraag.opties.map(({ waarde }) => waarde);
      return waarden
        .filter((waarde, plek) => waarden.indexOf(waarde) !== plek)
        .map((waarde) => ['optie-dubbel', waarde]);
    }
    case 'groep':
      if (vraag.maximum === 0) return [['geen-waarde-mogelijk']];
      return vraag.minimum > vraag.maximum ? [['grenzen-omgekeerd']] : [];
    default:
      return [];
  }
}

function omgekeerd<T extends string | number>(eerste: T | undefined, laatste: T | undefined): [Bezwaarcode][] | null {
  return eerste !== undefined && laatste !== undefined && eerste > laatste ? [['grenzen-omgekeerd']] : null;
}
