import type { EvenementInhoud, EvenementKeuzes } from '@loket/contract';
import { useTranslation } from 'react-i18next';

const velden = ['titel', 'omschrijving', 'soort', 'plek', 'adres', 'begin', 'eind', 'plaatsen', 'sluitOp'] as const;

/** An event as lines to compare: each field with its name, also those that nobody filled in. */
export function useEvenementRegels(keuzes: EvenementKeuzes): (inhoud: EvenementInhoud) => string[] {
  const { t } = useTranslation('evenementen');
  const groep = (code: string) => keuzes.doelgroepen.find(({ waarde }) => waarde === code)?.naam ?? code;
  return (inhoud) => [
    ...velden.map((veld) => {
      const waarde = veld === 'soort' ? t(`waar.${inhoud.soort}`) : inhoud[veld];
      return `${t(`veld.${veld}`)}: ${String(waarde ?? '–').replace('T', ' ')}`;
    }),
    `${t('veld.doelgroep')}: ${inhoud.doelgroep.map(groep).toSorted().join(', ')}`,
  ];
}
