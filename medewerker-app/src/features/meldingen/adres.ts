import type { Meldingkeuzes } from '@loket/contract';
import { MELDINGEN } from '../../components/meldingen-aantal.ts';

export type Groep = keyof Meldingkeuzes;
export const groepen = ['gesprek', 'werk', 'lezen', 'agenda'] as const satisfies readonly Groep[];

/** What the address of the list asks for. */
export interface Vraag {
  groep: Groep | null;
  welke: 'alle' | 'ongelezen';
  pagina: number;
}

/** Reads the address; what makes no sense is left out. */
export function leesVraag(params: URLSearchParams): Vraag {
  return {
    groep: groepen.find((groep) => groep === params.get('groep')) ?? null,
    welke: params.get('welke') === 'ongelezen' ? 'ongelezen' : 'alle',
    pagina: Math.min(1000, Math.max(1, Number.parseInt(params.get('pagina') ?? '1', 10) || 1)),
  };
}

/** The address of the list with these choices. */
export function adresVan({ groep, welke, pagina }: Vraag): string {
  const params = new URLSearchParams({
    ...(groep && { groep }),
    ...(welke !== 'alle' && { welke }),
    ...(pagina > 1 && { pagina: String(pagina) }),
  }).toString();
  return `${MELDINGEN}${params && `?${params}`}`;
}
