import type { Bezoek, Kijker } from '@loket/contract';
import type { Bezoek as Gevonden } from '../../domain/inzage/bezoeken.ts';
import type { Gemachtigden } from './gemachtigden.ts';
import type { InzageDeps } from './module.ts';
import type { ZaakVerwijzing } from './zaken-bij.ts';

type Namen = Pick<InzageDeps, 'rollen' | 'teams'>;

/** A visit as the contract tells it: which part of the organisation, never who; of a representative who she chose. */
export function presentBezoek(
  bezoek: Gevonden,
  { zaken, gemachtigden }: { zaken: ReadonlyMap<string, ZaakVerwijzing>; gemachtigden: Gemachtigden },
  namen: Namen,
): Bezoek {
  const { id, dag, begin, einde, activiteit, doel, object, grondslag, gegevens, keer, getoond } = bezoek;
  return {
    id,
    dag,
    begin: begin.toISOString(),
    einde: einde.toISOString(),
    wie: presentBezoeker(bezoek, gemachtigden, namen),
    activiteit,
    doel,
    grondslag: grondslag as Bezoek['grondslag'],
    gegevens,
    zaak: (object !== null && zaken.get(object)) || null,
    overZaak: object !== null,
    keer,
    getoond,
  };
}

/** Who it was: a part of the organisation, or the representative by her name where whoever asks chose her herself. */
export function presentBezoeker(
  { wie, gemachtigde }: Pick<Gevonden, 'wie' | 'gemachtigde'>,
  gemachtigden: Gemachtigden,
  namen: Namen,
): Kijker {
  const kijker = presentKijker(wie, namen);
  return gemachtigde === null ? kijker : { ...kijker, naam: gemachtigden.get(gemachtigde) ?? null };
}

/** The part of the organisation by the municipality's own name for that team, or else for that role. */
export function presentKijker(code: string, { rollen, teams }: Namen): Kijker {
  if (code === 'uzelf' || code === 'vertegenwoordiger' || code === 'onbekend') return { soort: code, code, naam: null };
  const [soort, ...rest] = code.split(':');
  const sleutel = rest.join(':');
  const naam =
    soort === 'team'
      ? teams.find((team) => team.id === sleutel)?.naam
      : rollen.find((rol) => rol.code === sleutel)?.naam;
  return { soort: 'organisatie', code, naam: naam ?? null };
}
