import type { EerdereAanvraag } from '@loket/contract';
import { OVERGENOMEN } from '@loket/formulieren';
import type { Antwoord, Antwoorden, Formulier, Prefill, Vraag } from '@loket/formulieren';

/** What sources say, as answers by question. */
export type Vooringevuld = Readonly<Record<string, Antwoord>>;

type MetPrefill = Vraag & { prefill: Prefill };

/** The answers with which somebody goes on: what she typed, and what is known where she typed nothing or may not. */
export function begin(
  formulier: Formulier,
  antwoorden: Antwoorden,
  vooringevuld: Vooringevuld,
  eerder: readonly EerdereAanvraag[] = [],
): Antwoorden {
  const vol = { ...antwoorden };
  for (const vraag of bekendeVragen(formulier, vooringevuld)) {
    if (!vraag.prefill.aanpasbaar || !Object.hasOwn(antwoorden, vraag.id)) vol[vraag.id] = vooringevuld[vraag.id];
  }
  for (const een of eerder) vulAan(vol, een, (vraag) => Object.hasOwn(vol, vraag));
  return vol;
}

/** The same answers with those of a submission that she picked, where nothing was answered; and that she picked it. */
export function neemOver(antwoorden: Antwoorden, eerder: EerdereAanvraag): Antwoorden {
  const vol = { ...antwoorden };
  vulAan(vol, eerder, (vraag) => (vol[vraag] ?? '') !== '');
  const ids = Array.isArray(vol[OVERGENOMEN]) ? (vol[OVERGENOMEN] as string[]) : [];
  return { ...vol, [OVERGENOMEN]: [...new Set([...ids, eerder.id])] };
}

function vulAan(vol: Antwoorden, { antwoorden }: EerdereAanvraag, beantwoord: (vraag: string) => boolean): void {
  for (const [vraag, antwoord] of Object.entries(antwoorden ?? {}))
    if (!beantwoord(vraag)) vol[vraag] = antwoord as Antwoord;
}

/** Where an answer comes from, as long as it is what the source says; null when she typed it herself. */
export function herkomst(vraag: Vraag, antwoord: Antwoord | undefined, vooringevuld: Vooringevuld): Prefill | null {
  if (!vraag.prefill || !Object.hasOwn(vooringevuld, vraag.id)) return null;
  return JSON.stringify(antwoord) === JSON.stringify(vooringevuld[vraag.id]) ? vraag.prefill : null;
}

/** The submission in which she answered the same, as long as the answer is the one of then. */
export function eerdereHerkomst(
  { id, prefill }: Vraag,
  antwoord: Antwoord | undefined,
  eerder: readonly EerdereAanvraag[],
): EerdereAanvraag | null {
  if (prefill?.bron !== 'eerder' || antwoord === undefined) return null;
  const zelfde = (een: EerdereAanvraag) => JSON.stringify(een.antwoorden?.[id]) === JSON.stringify(antwoord);
  return eerder.find(zelfde) ?? null;
}

function bekendeVragen({ stappen }: Formulier, vooringevuld: Vooringevuld): MetPrefill[] {
  return stappen
    .flatMap(({ onderdelen }) => onderdelen)
    .filter(
      (deel): deel is MetPrefill =>
        deel.soort !== 'informatie' && deel.prefill !== undefined && Object.hasOwn(vooringevuld, deel.id),
    );
}
