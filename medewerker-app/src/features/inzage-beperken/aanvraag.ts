import type { InzageBeperking, NieuweInzageBeperking } from '@loket/contract';

/** What is in the form; empty is not filled in. */
export interface Aanvraag {
  soort: 'bsn' | 'kvk';
  nummer: string;
  van: string;
  tot: string;
  doel: string;
  zaaknummer: string;
  grond: InzageBeperking['grond'] | '';
  reden: string;
  einde: string;
}

export const leeg: Aanvraag = {
  soort: 'bsn',
  nummer: '',
  van: '',
  tot: '',
  doel: '',
  zaaknummer: '',
  grond: '',
  reden: '',
  einde: '',
};

/** Fields in the order of the form; each is the id of its input and the key of its error. */
export const velden = ['nummer', 'van', 'tot', 'doel', 'zaaknummer', 'grond', 'reden', 'einde'] as const;
export type Veld = (typeof velden)[number];

/** What is plainly missing, before it is sent; the API looks again and at more. */
export function ontbreekt({ soort, nummer, van, tot, grond, reden, einde }: Aanvraag): Veld[] {
  const fouten: Record<Veld, boolean> = {
    nummer: !(soort === 'bsn' ? /^\d{9}$/ : /^\d{8}$/).test(nummer.trim()),
    van: !van,
    tot: !tot || tot < van,
    doel: false,
    zaaknummer: false,
    grond: !grond,
    reden: reden.trim().length < 20,
    einde: !einde,
  };
  return velden.filter((veld) => fouten[veld]);
}

/** The fields that the API refused, by the names of the form. */
export function geweigerd(namen: readonly string[]): Veld[] {
  return velden.filter((veld) => namen.includes(veld === 'nummer' ? 'betrokkene.nummer' : veld));
}

/** As the API takes it. */
export function opgave(aanvraag: Aanvraag): NieuweInzageBeperking {
  const { soort, nummer, doel, zaaknummer, grond, ...rest } = aanvraag;
  return {
    ...rest,
    betrokkene: { soort, nummer: nummer.trim() },
    doel: doel || null,
    zaaknummer: zaaknummer.trim() || null,
    grond: grond as NieuweInzageBeperking['grond'],
  };
}
