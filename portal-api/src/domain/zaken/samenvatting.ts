import type { ZaakSamenvatting } from '@loket/contract';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import { dagVan, leesDag } from '../termijnen/kalender.ts';
import { termijnVan } from '../termijnen/termijn.ts';
import { faseVan } from './fase.ts';
import { isGevoelig } from './gevoelig.ts';
import { leesbaarNummer } from './nummer.ts';
import { isIntern, noemtWachtenOpInwoner, statustypeVan } from './statustypen.ts';
import { titelVan } from './titel.ts';
import type { ZichtbareZaak } from './zichtbaar.ts';

export type Weergave = Pick<RegisterSettings, 'leesbareEsuiteNummers' | 'contact' | 'zaaksoorten' | 'gevoelig'>;

/** What may be told of a case in a list, a card or a reference. */
export function presentSamenvatting(gezien: ZichtbareZaak, weergave: Weergave, now: Date): ZaakSamenvatting {
  const { zaak, zaaktype } = gezien;
  return {
    ...presentVerwijzing(gezien, weergave),
    omschrijving: zaak.omschrijving ?? '',
    zaaktype: zaaktype?.identificatie ?? '',
    statustekst: statustekstVan(gezien),
    statusdatum: leesDag(zaak.status?.datumStatusGezet ?? null),
    startdatum: zaak.startdatum,
    einddatum: zaak.einddatum,
    termijn: termijnVan(zaak, zaaktype, dagVan(now)),
    // A result can still change until the case is closed (odd-register-data 20).
    resultaat: zaak.einddatum === null ? null : (zaak.resultaat?.naam ?? null),
    gevoelig: isGevoelig(zaaktype, weergave),
  };
}

/** The least that names a case. */
export function presentVerwijzing({ zaak, zaaktype }: ZichtbareZaak, weergave: Weergave) {
  const nummer = leesbaarNummer(zaak.identificatie, weergave.leesbareEsuiteNummers);
  return {
    bron: zaak.ref.bron,
    id: zaak.ref.id,
    nummer,
    titel: titelVan(zaak, zaaktype, nummer),
    fase: faseVan(zaak, zaaktype),
  };
}

/** The municipality's words for the current status; none when it is a step of her own. */
function statustekstVan({ zaak, zaaktype }: ZichtbareZaak): string | null {
  const statustype = statustypeVan(zaak.status, zaaktype);
  if (!statustype || !zaaktype || isIntern(statustype, zaaktype)) return null;
  // A case that was closed while it waited for somebody asks nothing any more.
  if (zaak.einddatum !== null && noemtWachtenOpInwoner(statustype.omschrijving)) return null;
  return statustype.statustekst || statustype.omschrijving || null;
}
