import type { Taakformulier, Taakvraag } from '@loket/contract';
import type { InvalidParam } from '../../../platform/http/problem.ts';
import { leesDag } from '../../termijnen/kalender.ts';
import type { Gelezen, Ingevuld } from './model.ts';

/** What is wrong with an answer; the app has the words for the codes, these are for who has no app. */
const redenen = {
  verplicht: 'Dit is nog niet ingevuld.',
  'te-lang': 'Dit is te lang.',
  bedrag: 'Vul een bedrag in, bijvoorbeeld 1.250,00.',
  datum: 'Vul een datum in die bestaat, bijvoorbeeld 31-12-2026.',
  keuze: 'Kies een van de antwoorden.',
} as const;
type Fout = keyof typeof redenen;

/** Reads what was typed by the questions of the form; every fault is named at its field. */
export function leesAntwoorden({ vragen }: Taakformulier, getypt: Readonly<Record<string, string>>): Gelezen {
  const antwoorden: Ingevuld = {};
  const fouten: InvalidParam[] = [];
  for (const vraag of vragen) {
    if (vraag.als && antwoorden[vraag.als.naam] !== vraag.als.waarde) continue;
    const gelezen = leesEen(vraag, (Object.hasOwn(getypt, vraag.naam) ? (getypt[vraag.naam] ?? '') : '').trim());
    if (gelezen === null) continue;
    if (typeof gelezen === 'object')
      fouten.push({ name: `antwoorden.${vraag.naam}`, code: gelezen.fout, reason: redenen[gelezen.fout] });
    else antwoorden[vraag.naam] = gelezen;
  }
  return fouten.length > 0 ? { fouten } : { antwoorden };
}

/** Null for a question that was left open and may be. */
function leesEen(
  { soort, verplicht, maximum, opties }: Taakvraag,
  tekst: string,
): string | number | { fout: Fout } | null {
  if (tekst === '') return verplicht ? { fout: 'verplicht' } : null;
  if (tekst.length > maximum) return { fout: 'te-lang' };
  switch (soort) {
    case 'bedrag':
      return leesBedrag(tekst) ?? { fout: 'bedrag' };
    case 'datum':
      return leesDatum(tekst) ?? { fout: 'datum' };
    case 'keuze':
      return opties.some(({ waarde }) => waarde === tekst) ? tekst : { fout: 'keuze' };
    case 'verklaring':
      return tekst === 'ja' ? tekst : { fout: 'verplicht' };
    default:
      return tekst;
  }
}

/** `1.250,00`, `1250,5` and `€ 1250` as people write them, and `1250.50` as a keyboard gives it. */
export function leesBedrag(tekst: string): number | null {
  const kaal = tekst.replace(/^€/, '').replace(/\s/g, '').replace(/,-$/, '');
  if (/^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(kaal)) return Number(kaal.replaceAll('.', '').replace(',', '.'));
  return /^\d{1,9}([.,]\d{1,2})?$/.test(kaal) ? Number(kaal.replace(',', '.')) : null;
}

/** `31-12-2026`, `31/12/2026` or ISO 8601; null for a day that does not exist. */
export function leesDatum(tekst: string): string | null {
  const [, dag, maand, jaar] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(tekst) ?? [];
  if (!dag || !maand || !jaar) return /^\d{4}-\d{2}-\d{2}$/.test(tekst) ? leesDag(tekst) : null;
  return leesDag(`${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`);
}
