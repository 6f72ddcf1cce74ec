import type { BerichttekstDetail } from '@loket/contract';
import { Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** Hints for easy Dutch; they keep nothing from being published. */
export function Bevindingen({ bevindingen }: Pick<BerichttekstDetail, 'bevindingen'>) {
  const { t } = useTranslation('berichtteksten');
  const tips = bevindingen.filter(({ ernst }) => ernst === 'tip');
  if (tips.length === 0) return null;
  return (
    <Notice kind="info" title={t('tips')}>
      <ul className="app-list">
        {tips.map(({ veld, code, waarde }) => (
          <li key={`${veld} ${code} ${waarde}`}>
            {t(`veld.${veld}`)}: {t(`bevinding.${code}`, { waarde: waarde ?? '' })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
