import { DatumTekst, useOpmaak } from '@loket/app';
import type { EvenementRegel } from '@loket/contract';
import { useTranslation } from 'react-i18next';

/** Day and times of an event in the time of the Netherlands; an event over midnight names both days. */
export function Wanneer({ begin, eind }: Pick<EvenementRegel, 'begin' | 'eind'>) {
  const { t } = useTranslation('evenementen');
  const opmaak = useOpmaak();
  const laatste = opmaak.dag(eind);
  return (
    <>
      <DatumTekst datum={opmaak.dag(begin)} />, {opmaak.tijd(begin)} {t('totTijd')}{' '}
      {laatste !== opmaak.dag(begin) && (
        <>
          <DatumTekst datum={laatste} />,{' '}
        </>
      )}
      {opmaak.tijd(eind)}
    </>
  );
}
