import { useTranslation } from 'react-i18next';

const eenDecimaal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A mean with one decimal, or that there is none. */
export function useCijfer(): (gemiddelde: number | null) => string {
  const { t } = useTranslation('waardering');
  return (gemiddelde) => (gemiddelde === null ? t('geen') : eenDecimaal.format(gemiddelde));
}
