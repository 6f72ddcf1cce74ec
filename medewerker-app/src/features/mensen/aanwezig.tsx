import type { MensRegel } from '@loket/contract';
import { StatusBadge } from '@loket/ui';
import { useTranslation } from 'react-i18next';

const soort = { werkt: 'afgerond', vrij: 'neutraal', afwezig: 'te_laat', 'uit-dienst': 'neutraal' } as const;

/** Whether she works today. */
export function Aanwezig({ aanwezig }: Pick<MensRegel, 'aanwezig'>) {
  const { t } = useTranslation('mensen');
  return <StatusBadge kind={soort[aanwezig]} label={t(`aanwezig.${aanwezig}`)} />;
}
