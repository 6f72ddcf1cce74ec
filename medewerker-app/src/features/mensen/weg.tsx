import { DatumTekst } from '@loket/app';
import type { MensRegel } from '@loket/contract';
import { useTranslation } from 'react-i18next';
import { MensLink } from '../../components/mens.tsx';

/** Until when somebody is absent and who takes over, beside her name; nothing when she is not. */
export function Weg({ weg }: Pick<MensRegel, 'weg'>) {
  const { t } = useTranslation('mensen');
  if (!weg) return null;
  const { tot, vervanger } = weg;
  return (
    <span className="mw-weg">
      {tot ? (
        <>
          {t('weg.tot')} <DatumTekst datum={tot} kort />.
        </>
      ) : (
        t('weg.open')
      )}
      {vervanger && (
        <>
          {' '}
          {t('weg.vervanger')} <MensLink {...vervanger} />
        </>
      )}
    </span>
  );
}
