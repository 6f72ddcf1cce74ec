import type { EvenementInhoud, EvenementKeuzes } from '@loket/contract';
import { useTranslation } from 'react-i18next';
import { useDoelgroepNaam } from '../../components/doelgroep-naam.ts';

const velden = ['titel', 'omschrijving', 'soort', 'plek', 'adres', 'begin', 'eind', 'plaatsen', 'sluitOp'] as const;

/** An event as lines to compare: each field with its name, also those that nobody filled in. */
export function useEvenementRegels(keuzes: EvenementKeuzes): (inhoud: EvenementInhoud) => string[] {
  const { t } = useTranslation(['evenementen', 'tekst']);
  const groep = useDoelgroepNaam(keuzes.doelgroepen);
  return (inhoud) => [
    ...velden.map((veld) => {
      const waarde = veld === 'soort' ? t(`waar.${inhoud.soort}`) : inhoud[veld];
      return `${t(`veld.${veld}`)}: ${String(waarde ?? '–').replace('T', ' ')}`;
    }),
    `${t('tekst:voor.titel')}: ${inhoud.doelgroep.map(groep).toSorted().join(', ')}`,
  ];
}
