import type { Openingstijd } from '@loket/contract';
import { useTranslation } from 'react-i18next';
import { useKlok } from './woorden.tsx';

const dagen = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;

/** The hours of a week, by day; days without hours are left out. */
export function Openingstijden({ tijden }: { tijden: readonly Openingstijd[] }) {
  const { t } = useTranslation('voorzieningen');
  const klok = useKlok();
  const perDag = dagen
    .map((dag) => ({
      dag,
      uren: tijden.filter((tijd) => tijd.dag === dag).toSorted((a, b) => (a.van < b.van ? -1 : 1)),
    }))
    .filter(({ uren }) => uren.length > 0);
  return (
    <ul className="app-list">
      {perDag.map(({ dag, uren }) => (
        <li key={dag}>
          {t(`dag.${dag}`)}:{' '}
          {uren.map(({ van, tot }) => t('open.uren', { van: klok(van), tot: klok(tot) })).join(t('open.en'))}
        </li>
      ))}
    </ul>
  );
}
