import { lijktOpBsn } from '@loket/app/zaak';
import type { BerichtenVraag } from './queries.ts';

/** What the address asks. A number that looks like a BSN is never searched for: it would be in an address. */
export function leesVraag(params: URLSearchParams): BerichtenVraag {
  const pagina = Number(params.get('pagina'));
  const zoek = params.get('zoek')?.trim() ?? '';
  return {
    stand: params.get('stand') === 'ongelezen' ? 'ongelezen' : 'alle',
    zoek: lijktOpBsn(zoek) ? '' : zoek.slice(0, 100),
    pagina: Number.isInteger(pagina) && pagina > 0 ? pagina : 1,
  };
}

/** The question as the end of an address, without what is usual. */
export function schrijfVraag({ stand, zoek, pagina }: BerichtenVraag): string {
  const params = new URLSearchParams();
  if (stand !== 'alle') params.set('stand', stand);
  if (zoek) params.set('zoek', zoek);
  if (pagina > 1) params.set('pagina', String(pagina));
  const tekst = params.toString();
  return tekst && `?${tekst}`;
}
