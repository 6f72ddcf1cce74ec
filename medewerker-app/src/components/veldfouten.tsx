import type { ApiFout } from '@loket/app';
import { Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { isIngehaald } from './use-schrijven.ts';
import { isFout } from './veldfout.ts';

interface VeldFoutenProps<Veld extends string> {
  fout: ApiFout | null;
  /** In the order of the page. */
  velden: readonly Veld[];
  zeg: (veld: Veld) => string;
}

/** Why something was not kept: what to fill in otherwise, or that it can be tried again. A conflict is told elsewhere. */
export function VeldFouten<Veld extends string>({ fout, velden, zeg }: VeldFoutenProps<Veld>) {
  const { t } = useTranslation('tekst');
  if (!fout || isIngehaald(fout)) return null;
  const onjuist = velden.filter((veld) => isFout(fout.velden, veld));
  // what is more than is taken at once is refused before it is read
  if (fout.status === 413) {
    return (
      <Notice kind="error" live="assertive" title={t('fout.titel')}>
        {t('teLang.geheel')}
      </Notice>
    );
  }
  return (
    <Notice kind="error" live="assertive" title={t(fout.velden.length > 0 ? 'fout.titel' : 'fout.anders')}>
      {onjuist.length > 0 ? (
        <ul>
          {onjuist.map((veld) => (
            <li key={veld}>{zeg(veld)}</li>
          ))}
        </ul>
      ) : (
        t('fout.uitleg')
      )}
    </Notice>
  );
}
