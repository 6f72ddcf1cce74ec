import { VisuallyHidden } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { verschil } from './tekst-verschil.ts';

/** Two versions as lines: what went has a line through it, what came is marked; both are also said in a word. */
export function Verschillen({
  oud,
  nieuw,
  label,
}: {
  oud: readonly string[];
  nieuw: readonly string[];
  label: string;
}) {
  const { t } = useTranslation('tekst');
  const regels = verschil(oud, nieuw);
  if (regels.every(({ stand }) => stand === 'gelijk')) return <p>{t('verschil.geen')}</p>;
  return (
    <ul className="mw-verschil" aria-label={label}>
      {regels.map(({ stand, tekst }, plek) => (
        <li key={plek} className={`mw-verschil__regel mw-verschil__regel--${stand}`}>
          {stand === 'weg' && (
            <>
              <VisuallyHidden>{t('verschil.weg')} </VisuallyHidden>
              <del>{tekst}</del>
            </>
          )}
          {stand === 'erbij' && (
            <>
              <VisuallyHidden>{t('verschil.erbij')} </VisuallyHidden>
              <ins>{tekst}</ins>
            </>
          )}
          {stand === 'gelijk' && tekst}
        </li>
      ))}
    </ul>
  );
}
