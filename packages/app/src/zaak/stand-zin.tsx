import type { ZaakSamenvatting } from '@loket/contract';
import { useTranslation } from 'react-i18next';
import { BronTekst } from '../format/bron-tekst.tsx';
import { useOpmaak } from '../format/opmaak.ts';
import { standTekst, wanneerZin } from './zaak-zin.ts';

/** Where a case stands and who does what by when, as one text; each part in its own language. */
export function StandZin({ zaak }: { zaak: Pick<ZaakSamenvatting, 'fase' | 'statustekst' | 'termijn'> }) {
  const { t } = useTranslation('zaken');
  const wanneer = wanneerZin(zaak, t, useOpmaak());
  const tekst = standTekst(zaak);
  return (
    <>
      {tekst ? <BronTekst>{tekst}</BronTekst> : <span>{t(`zin.${zaak.fase}`)}</span>}
      {wanneer && ` ${wanneer}`}
    </>
  );
}
