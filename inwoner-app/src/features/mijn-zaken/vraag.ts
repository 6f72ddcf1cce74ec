import { lijktOpBsn } from '@loket/app/zaak';

export type Stand = 'lopend' | 'afgerond' | 'alle';
const standen: readonly Stand[] = ['lopend', 'afgerond', 'alle'];

/** Which part of the list is shown; the address holds it, so that going back and sharing work. */
export interface ZakenVraag {
  stand: Stand;
  zoek: string;
  pagina: number;
}

/** Reads the address. What could be a personal number is not asked. */
export function leesVraag(params: URLSearchParams): ZakenVraag {
  const stand = standen.find((value) => value === params.get('stand')) ?? 'lopend';
  const zoek = (params.get('zoek') ?? '').trim().slice(0, 100);
  const pagina = Number(params.get('pagina') ?? 1);
  return {
    stand,
    zoek: lijktOpBsn(zoek) ? '' : zoek,
    pagina: Number.isInteger(pagina) && pagina >= 1 && pagina <= 1000 ? pagina : 1,
  };
}

/** Writes the address; what is usual is left out. */
export function schrijfVraag({ stand, zoek, pagina }: ZakenVraag): string {
  const params = new URLSearchParams();
  if (stand !== 'lopend') params.set('stand', stand);
  if (zoek) params.set('zoek', zoek);
  if (pagina > 1) params.set('pagina', String(pagina));
  const text = params.toString();
  return text ? `?${text}` : '';
}
