import type { Antwoord, Antwoorden, Formulier, Prefill, Vraag } from '@loket/formulieren';

/** What sources say, as answers by question. */
export type Vooringevuld = Readonly<Record<string, Antwoord>>;

type MetPrefill = Vraag & { prefill: Prefill };

/** The answers with which somebody goes on: what she typed, and what is known where she typed nothing or may not. */
export function begin(formulier: Formulier, antwoorden: Antwoorden, vooringevuld: Vooringevuld): Antwoorden {
  const vol = { ...antwoorden };
  for (const vraag of bekendeVragen(formulier, vooringevuld)) {
    if (!vraag.prefill.aanpasbaar || !Object.hasOwn(antwoorden, vraag.id)) vol[vraag.id] = vooringevuld[vraag.id];
  }
  return vol;
}

/** Where an answer comes from, as long as it is what the source says; null when she typed it herself. */
export function herkomst(vraag: Vraag, antwoord: Antwoord | undefined, vooringevuld: Vooringevuld): Prefill | null {
  if (!vraag.prefill || !Object.hasOwn(vooringevuld, vraag.id)) return null;
  return JSON.stringify(antwoord) === JSON.stringify(vooringevuld[vraag.id]) ? vraag.prefill : null;
}

function bekendeVragen({ stappen }: Formulier, vooringevuld: Vooringevuld): MetPrefill[] {
  return stappen
    .flatMap(({ onderdelen }) => onderdelen)
    .filter(
      (deel): deel is MetPrefill =>
        deel.soort !== 'informatie' && deel.prefill !== undefined && Object.hasOwn(vooringevuld, deel.id),
    );
}
