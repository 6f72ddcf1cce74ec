import type { EvenementInhoud } from '@loket/contract';
import type { InvalidParam } from '../../platform/http/problem.ts';
import { momentVan } from '../termijnen/kloktijd.ts';

/** When an event is, as moments: what the wall says is not always one. */
export interface Tijden {
  begin: Date;
  eind: Date;
  sluitOp: Date | null;
}

/** Reads the times of an event, or says what is wrong with them. */
export function tijdenVan(inhoud: Pick<EvenementInhoud, 'begin' | 'eind' | 'sluitOp'>): Tijden | InvalidParam[] {
  const fouten: InvalidParam[] = [];
  const lees = (veld: 'begin' | 'eind' | 'sluitOp') => {
    const kloktijd = inhoud[veld];
    if (kloktijd === null) return null;
    const moment = momentVan(kloktijd);
    if (!moment) fouten.push(fout(veld, 'bestaat-niet', 'Deze tijd bestaat niet: die nacht gaat de klok vooruit.'));
    return moment;
  };
  const [begin, eind, sluitOp] = [lees('begin'), lees('eind'), lees('sluitOp')];
  if (!begin || !eind) return fouten;
  if (eind <= begin) fouten.push(fout('eind', 'andersom', 'Het einde ligt vóór het begin.'));
  if (sluitOp && sluitOp > begin) fouten.push(fout('sluitOp', 'na-begin', 'Aanmelden sluit uiterlijk als het begint.'));
  return fouten.length > 0 ? fouten : { begin, eind, sluitOp };
}

const fout = (veld: string, code: string, reason: string): InvalidParam => ({ name: `inhoud.${veld}`, code, reason });
