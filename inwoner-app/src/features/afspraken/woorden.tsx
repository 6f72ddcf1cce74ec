import { useOpmaak } from '@loket/app';
import type { AfspraakPlek, AfspraakSamenvatting, Woorden } from '@loket/contract';
import { IconBuilding, IconPhone, IconUserCircle } from '@loket/ui';
import type { IconType, StatusKind } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** The look of each standing; the word says the same. */
export const standSoort: Record<AfspraakSamenvatting['stand'], StatusKind> = {
  gepland: 'in_behandeling',
  geweest: 'afgerond',
  geannuleerd: 'neutraal',
  'nog-niet': 'ontvangen',
  'niet-gelukt': 'te_laat',
};

export const plekIcoon: Record<AfspraakPlek['soort'], IconType> = {
  balie: IconBuilding,
  telefoon: IconPhone,
  video: IconUserCircle,
};

/** Words of the register in the language of the page; where it has none they are Dutch, and marked as such. */
export function WoordenTekst({ children: { nl, en } }: { children: Woorden }) {
  const { i18n } = useTranslation();
  if (i18n.language === 'nl') return nl;
  return i18n.language === 'en' && en ? en : <span lang="nl">{nl}</span>;
}

/** The same as plain text, and the language that it is in when that is not the page's. */
export function useWoorden() {
  const { i18n } = useTranslation();
  const inEngels = (woorden: Woorden) => i18n.language === 'en' && woorden.en !== null;
  return {
    tekst: (woorden: Woorden) => (inEngels(woorden) ? (woorden.en ?? woorden.nl) : woorden.nl),
    taal: (woorden: Woorden) => (i18n.language === 'nl' || inEngels(woorden) ? undefined : 'nl'),
  };
}

/** When it is: the day, and the time on the clock of the Netherlands. */
export function useWanneer() {
  const { t } = useTranslation('afspraken');
  const opmaak = useOpmaak();
  return (begin: string) => t('wanneer', { datum: opmaak.datum(opmaak.dag(begin)), tijd: opmaak.tijd(begin) });
}
