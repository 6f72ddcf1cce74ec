import type { Bijdrageperiode } from '@loket/contract';
import { maandagVan, plus, plusDagen, type Kalenderdag } from '../termijnen/kalender.ts';

/** Days that count, the first and the last too. */
export interface Tijdvak {
  van: Kalenderdag;
  tot: Kalenderdag;
}

export interface Indeling {
  /** What the figure is of. */
  telt: Tijdvak;
  /** What is shown over time: the same, or for a month also the months beside it. */
  verloop: Tijdvak;
  stap: 'week' | 'maand';
}

/** The most weeks that can be asked. */
const BEWAARWEKEN = 26;
/** Months that stand beside each other, this one too. */
const MAANDEN = 6;

const weken = { '4-weken': 4, '13-weken': 13, '26-weken': BEWAARWEKEN } as const;

const maandVan = (dag: Kalenderdag): Kalenderdag => `${dag.slice(0, 7)}-01`;
const maandenVoor = (dag: Kalenderdag, maanden: number) =>
  plus(maandVan(dag), { jaren: 0, maanden: -maanden, dagen: 0 });

/** Which days a choice means today. */
export function indelingVan(periode: Bijdrageperiode, vandaag: Kalenderdag): Indeling {
  if (periode === 'deze-maand' || periode === 'vorige-maand') {
    const eerste = maandVan(vandaag);
    const vorige = { van: maandenVoor(vandaag, 1), tot: plusDagen(eerste, -1) };
    return {
      telt: periode === 'deze-maand' ? { van: eerste, tot: vandaag } : vorige,
      verloop: { van: maandenVoor(vandaag, MAANDEN - 1), tot: vandaag },
      stap: 'maand',
    };
  }
  const telt = { van: plusDagen(maandagVan(vandaag), -7 * (weken[periode] - 1)), tot: vandaag };
  return { telt, verloop: telt, stap: 'week' };
}

/** The first days of the steps of some days. */
export function stappenVan({ verloop, stap }: Pick<Indeling, 'verloop' | 'stap'>): Kalenderdag[] {
  const begin = begintOp(verloop.van, stap);
  const stappen = [begin];
  const volgende = (dag: Kalenderdag) =>
    stap === 'week' ? plusDagen(dag, 7) : plus(dag, { jaren: 0, maanden: 1, dagen: 0 });
  for (let dag = volgende(begin); dag <= verloop.tot; dag = volgende(dag)) stappen.push(dag);
  return stappen;
}

/** On which day the week or month of a day begins. */
export const begintOp = (dag: Kalenderdag, stap: Indeling['stap']): Kalenderdag =>
  stap === 'week' ? maandagVan(dag) : maandVan(dag);

/** From which day on the finished work of people is kept: six months, or 26 weeks and the current one if that is longer. */
export function bewaardVanaf(vandaag: Kalenderdag): Kalenderdag {
  const week = plusDagen(maandagVan(vandaag), -7 * BEWAARWEKEN);
  const maand = maandenVoor(vandaag, MAANDEN - 1);
  return week < maand ? week : maand;
}
