import type { Documentvraag } from '@loket/contract';
import { choiceFor, type RegisterSettings } from '../../platform/config/registers-file.ts';
import type { Documentsoort } from '../../registers/catalogus.ts';
import type { ZaakMetType } from '../../registers/model.ts';
import { leesDag, plusDagen, type Kalenderdag } from '../termijnen/kalender.ts';
import { faseVan } from '../zaken/fase.ts';
import { noemtWachtenOpInwoner, statustypeVan } from '../zaken/statustypen.ts';

/** The id of a kind of document: the uuid at the end of its URL. */
export const soortId = ({ url }: Pick<Documentsoort, 'url'>) => url.split('/').at(-1) ?? '';

/**
 * Whether the municipality asks for a kind of document that is not there. A zaaktype may say at which step it must be
 * there (Catalogi 1.3, `statustype`): until then it is needed. Where a zaaktype says nothing of any kind, and the case
 * waits for the resident, nobody but the letter knows which it is: then it is told that we do not have it.
 */
export function gevraagdVan(
  soort: Documentsoort,
  soorten: readonly Documentsoort[],
  { zaak, zaaktype }: ZaakMetType,
  aanwezig: boolean,
): Documentvraag['gevraagd'] {
  if (aanwezig || zaak.einddatum !== null) return 'nee';
  if (soort.verplichtBij !== null) {
    const stappen = zaaktype?.statustypen ?? [];
    const nu = stappen.findIndex(({ url }) => url === zaak.status?.statustypeUrl);
    const dan = stappen.findIndex(({ url }) => url === soort.verplichtBij);
    return dan >= 0 && nu <= dan ? 'nodig' : 'nee';
  }
  if (faseVan(zaak, zaaktype) !== 'wacht_op_u') return 'nee';
  return soorten.some(({ verplichtBij }) => verplichtBij !== null) ? 'nee' : 'misschien';
}

/**
 * Until when it should be there: counted from the step that asks for it (Awb 4:5), for as many days as the municipality
 * says. Null when she says nothing, or when the case waits by a suspension, of which registers keep no day.
 */
export function uiterlijkVan(
  { zaak, zaaktype }: ZaakMetType,
  { documenten: { hersteltermijn } }: Pick<RegisterSettings, 'documenten'>,
): Kalenderdag | null {
  const statustype = statustypeVan(zaak.status, zaaktype);
  if (!zaaktype || !statustype || !noemtWachtenOpInwoner(statustype.omschrijving)) return null;
  const dagen = choiceFor(hersteltermijn, zaaktype.identificatie);
  const vanaf = leesDag(zaak.status?.datumStatusGezet ?? null);
  return dagen === null || vanaf === null ? null : plusDagen(vanaf, dagen);
}
