import type { ZaakSamenvatting } from '@loket/contract';
import { Standing } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useOpmaak } from '../format/opmaak.ts';
import { FaseBadge } from './fase-badge.tsx';
import { StandZin } from './stand-zin.tsx';
import { TermijnKlok } from './termijn-klok.tsx';

/** Where the case stands, as one sentence on top, with the decision date as a clock beside it. */
export function ZaakStand({ zaak }: { zaak: ZaakSamenvatting }) {
  const { t } = useTranslation('zaken');
  const opmaak = useOpmaak();
  return (
    <Standing
      badge={<FaseBadge fase={zaak.fase} teLaat={zaak.termijn.stand === 'te_laat'} />}
      text={<StandZin zaak={zaak} />}
      sub={zaak.statusdatum && t('sinds', { datum: opmaak.datum(zaak.statusdatum) })}
      aside={zaak.fase === 'afgerond' || zaak.fase === 'beslist' ? undefined : <TermijnKlok zaak={zaak} />}
    />
  );
}
