import type { Zaaksoort } from '@loket/contract';
import { choiceFor, type RegisterSettings } from '../../platform/config/registers-file.ts';
import type { Zaaktype } from '../../registers/model.ts';

/**
 * What kind of matter a case is for the law. The municipality's own choice goes first; else the words of the zaaktype
 * tell: what it is about, and what the resident does to begin it. `onbekend` when they do not: nobody is then told of a
 * right that she may not have.
 */
export function zaaksoortVan(
  zaaktype: Zaaktype | null,
  { zaaksoorten }: Pick<RegisterSettings, 'zaaksoorten'>,
): Zaaksoort {
  if (!zaaktype) return 'onbekend';
  const gekozen = choiceFor<Zaaksoort | null>({ standaard: null, zaaktypen: zaaksoorten }, zaaktype.identificatie);
  if (gekozen) return gekozen;
  const { identificatie, omschrijving, omschrijvingGeneriek, onderwerp, handelingInitiator } = zaaktype;
  const namen = [omschrijving, omschrijvingGeneriek, onderwerp, identificatie].map((naam) => naam?.trim() ?? '');
  const noemt = (woord: RegExp) => namen.some((naam) => woord.test(naam));
  // "Verklaring van geen bezwaar" is something that one applies for.
  if (noemt(/(?<!geen )bezwaar/i)) return 'bezwaar';
  if (noemt(/^klacht/i)) return 'klacht';
  const handeling = [handelingInitiator?.trim(), ...namen].find(Boolean) ?? '';
  if (/^aanvra/i.test(handeling)) return 'aanvraag';
  if (/^meld/i.test(handeling)) return noemt(/\bwmo\b|maatschappelijke ondersteuning/i) ? 'wmo_melding' : 'melding';
  if (/^(aangev|aangifte|aanmeld)/i.test(handeling)) return 'melding';
  return noemt(/klacht/i) ? 'klacht' : 'onbekend';
}
