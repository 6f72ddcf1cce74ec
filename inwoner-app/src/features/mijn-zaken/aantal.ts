import type { ZakenLijst } from '@loket/contract';
import type { TFunction } from 'i18next';

/** A source of cases did not answer: nobody knows how many there are. */
export const isOnvolledig = ({ aantalLopend, aantalAfgerond }: ZakenLijst): boolean =>
  aantalLopend === null || aantalAfgerond === null;

/** All cases together; undefined when nobody knows how many there are. */
export function telAlles({ aantalLopend, aantalAfgerond }: ZakenLijst): number | undefined {
  return aantalLopend === null || aantalAfgerond === null ? undefined : aantalLopend + aantalAfgerond;
}

/** How many results there are, in words; with a missing source there may be more, and none is not "none". */
export function aantalInWoorden(t: TFunction<'mijn-zaken'>, lijst: ZakenLijst): string {
  if (!isOnvolledig(lijst)) return t('aantal', { count: lijst.aantal });
  return lijst.aantal === 0 ? t('leeg.onvolledig') : t('aantalOnvolledig', { count: lijst.aantal });
}
