import type { MedewerkerZaakDetail } from '@loket/contract';
import { presentDetail } from '../../domain/zaken/detail.ts';
import type { Weergave } from '../../domain/zaken/samenvatting.ts';
import { teksten } from '../../domain/zaken/teksten.ts';
import type { ZichtbaarDossier } from '../../domain/zaken/zichtbaar.ts';
import type { Sourced } from '../../platform/sourced.ts';
import type { BetrokkeneType, Rol } from '../../registers/model.ts';

type Betrokkene = MedewerkerZaakDetail['betrokkenen'][number];

const soorten: Record<BetrokkeneType, Betrokkene['soort']> = {
  natuurlijk_persoon: 'persoon',
  niet_natuurlijk_persoon: 'organisatie',
  vestiging: 'vestiging',
  medewerker: 'medewerker',
  organisatorische_eenheid: 'afdeling',
  onbekend: 'onbekend',
};

/** The picture that the resident sees, with what an employee may see more; numbers of persons are not part of it. */
export function presentVoorMedewerker(
  dossier: Sourced<ZichtbaarDossier>,
  doel: MedewerkerZaakDetail['doel'],
  weergave: Weergave,
  now: Date,
): MedewerkerZaakDetail {
  const { zaak } = dossier.data.zaak;
  return {
    ...presentDetail(dossier, weergave, now, { voor: 'medewerker' }),
    vertrouwelijkheid: zaak.vertrouwelijkheid ?? '',
    betrokkenen: zaak.rollen.map(presentBetrokkene),
    eigenschappen: zaak.eigenschappen.map(({ naam, waarde }) => ({ naam, waarde })),
    uiterlijkeEinddatumAfdoening: zaak.uiterlijkeEinddatumAfdoening,
    doel,
  };
}

function presentBetrokkene({ naam, omschrijving, omschrijvingGeneriek, betrokkeneType }: Rol): Betrokkene {
  return {
    naam: naam ?? teksten.naamOnbekend,
    rol: omschrijving || (omschrijvingGeneriek ?? ''),
    soort: soorten[betrokkeneType],
  };
}
