import type { Antwoorden } from '@loket/formulieren';

export interface Samengevoegd {
  antwoorden: Antwoorden;
  /** Questions that were answered differently here and there; nobody but she can say which is right. */
  botsingen: string[];
}

/** Puts together what two tabs made of the same draft: what only one of them changed is what that one says. */
export function voegSamen(basis: Antwoorden, hier: Antwoorden, daar: Antwoorden): Samengevoegd {
  const antwoorden: Antwoorden = {};
  const botsingen: string[] = [];
  for (const vraag of new Set([...Object.keys(hier), ...Object.keys(daar)])) {
    const hierGewijzigd = !gelijk(hier[vraag], basis[vraag]);
    const daarGewijzigd = !gelijk(daar[vraag], basis[vraag]);
    if (hierGewijzigd && daarGewijzigd && !gelijk(hier[vraag], daar[vraag])) botsingen.push(vraag);
    const antwoord = daarGewijzigd && !hierGewijzigd ? daar[vraag] : hier[vraag];
    if (antwoord !== undefined) antwoorden[vraag] = antwoord;
  }
  return { antwoorden, botsingen };
}

/** Whether two answers, or all answers of a form, say the same. */
export function gelijk(een: unknown, ander: unknown): boolean {
  return JSON.stringify(geordend(een)) === JSON.stringify(geordend(ander));
}

function geordend(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(geordend);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde)
      .map(([naam, deel]) => [naam, geordend(deel)] as const)
      .toSorted(([een], [ander]) => (een < ander ? -1 : 1)),
  );
}
