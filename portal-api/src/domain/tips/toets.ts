import type { Reden, TipInhoud, Voorwaarde } from '@loket/contract';
import type { Feiten } from './feiten.ts';

/** What one condition says of somebody; null when the fact is not known, and then it holds neither way. */
interface Uitslag {
  klopt: boolean | null;
  titels: string[];
}

/**
 * Whether a tip is for somebody, and why: the conditions that held. A tip of one law knows no cases of another, and a
 * tip of no law in particular only cases that are under none (AVG 5 lid 1 onder b).
 */
export function pastBij(tip: Pick<TipInhoud, 'voorwaarden' | 'wet'>, feiten: Feiten): Reden[] | null {
  const redenen: Reden[] = [];
  for (const voorwaarde of tip.voorwaarden) {
    const { klopt, titels } = toets(voorwaarde, feiten, tip.wet);
    if (klopt === null || klopt === voorwaarde.niet) return null;
    redenen.push({ voorwaarde, titels: voorwaarde.niet ? [] : titels });
  }
  return redenen;
}

/** Whether a tip is shown on a day. */
export function geldtOp({ vanaf, tot }: Pick<TipInhoud, 'vanaf' | 'tot'>, dag: string): boolean {
  return (vanaf === null || vanaf <= dag) && (tot === null || dag <= tot);
}

function toets(voorwaarde: Voorwaarde, feiten: Feiten, wet: string | null): Uitslag {
  switch (voorwaarde.feit) {
    case 'leeftijd':
      return { klopt: tussen(feiten.leeftijd, voorwaarde.van ?? 0, voorwaarde.tot ?? 200), titels: [] };
    case 'huishouden':
      return { klopt: heeftEen(feiten.huishouden, voorwaarde.is), titels: [] };
    case 'wijk':
      return { klopt: heeftEen(feiten.wijken && new Set(feiten.wijken), voorwaarde.is), titels: [] };
    case 'lopende_zaak': {
      if (!feiten.zaken) return { klopt: null, titels: [] };
      const gevonden = feiten.zaken.filter((zaak) => zaak.wet === wet && voorwaarde.is.includes(zaak.zaaktype));
      return { klopt: gevonden.length > 0, titels: [...new Set(gevonden.map(({ titel }) => titel))] };
    }
  }
}

function tussen(leeftijd: Feiten['leeftijd'], van: number, tot: number): boolean | null {
  if (!leeftijd) return null;
  const { minstens, hoogstens } = leeftijd;
  if (minstens >= van && hoogstens <= tot) return true;
  return hoogstens < van || minstens > tot ? false : null;
}

function heeftEen(feit: ReadonlySet<string> | null, gevraagd: readonly string[]): boolean | null {
  return feit && gevraagd.some((een) => feit.has(een));
}
