import type { TipInhoud, VoorUTip } from '@loket/contract';
import type { Feiten } from './feiten.ts';
import { geldtOp, pastBij } from './toets.ts';

const HOOGSTENS = 3;

export interface GepubliceerdeTip {
  id: string;
  inhoud: TipInhoud;
}

/** The tips for somebody: what fits today and was not put away, the weightiest first, at most three. */
export function kiesTips(
  tips: readonly GepubliceerdeTip[],
  feiten: Feiten,
  dag: string,
  verborgen: readonly string[] = [],
): VoorUTip[] {
  return tips
    .filter(({ id, inhoud }) => !verborgen.includes(id) && geldtOp(inhoud, dag))
    .flatMap(({ id, inhoud }) => {
      const waarom = pastBij(inhoud, feiten);
      return waarom ? [{ id, inhoud, waarom }] : [];
    })
    .toSorted((a, b) => b.inhoud.gewicht - a.inhoud.gewicht || (a.id < b.id ? -1 : 1))
    .slice(0, HOOGSTENS)
    .map(({ id, inhoud: { titel, tekst, linktekst, engels, adres }, waarom }) => ({
      id,
      titel,
      tekst,
      linktekst,
      engels,
      adres,
      waarom,
    }));
}
