import type { InzagePeriode } from '@loket/contract';

export const periodes = ['maand', 'kwartaal', 'jaar', 'alles'] as const satisfies readonly InzagePeriode[];

/** Which part of the log is shown; the address holds it. */
export interface Filter {
  periode: InzagePeriode;
  /** Code of who looked; undefined for everybody else. */
  wie: string | undefined;
}

/** Reads the address; what cannot be right is left out. */
export function leesFilter(params: URLSearchParams): Filter {
  const wie = params.get('wie') ?? '';
  return {
    periode: periodes.find((periode) => periode === params.get('periode')) ?? 'kwartaal',
    wie: /^[a-z]+(:[A-Za-z0-9_.-]{1,60})?$/.test(wie) ? wie : undefined,
  };
}

/** Writes the address; what is usual is left out. */
export function schrijfFilter({ periode, wie }: Filter): string {
  const params = new URLSearchParams();
  if (periode !== 'kwartaal') params.set('periode', periode);
  if (wie) params.set('wie', wie);
  return params.size > 0 ? `?${params}` : '';
}
