import { BronTekst, useApp, useOpmaak } from '@loket/app';
import { FaseBadge, StandZin } from '@loket/app/zaak';
import type { ZaakSamenvatting } from '@loket/contract';
import { Card } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** One case in a list: what it is about, and where it stands as a sentence. */
export function ZaakKaart({ zaak, headingLevel = 3 }: { zaak: ZaakSamenvatting; headingLevel?: 2 | 3 }) {
  const { t } = useTranslation('zaken');
  const { deur } = useApp();
  const opmaak = useOpmaak();
  const klaar = zaak.einddatum && t('kaart.afgerondOp', { datum: opmaak.korteDatum(zaak.einddatum) });
  return (
    <Card
      title={<BronTekst>{zaak.titel}</BronTekst>}
      headingLevel={headingLevel}
      href={deur.zaakPad(zaak)}
      badge={<FaseBadge fase={zaak.fase} teLaat={zaak.termijn.stand === 'te_laat'} />}
      meta={[
        klaar || t('kaart.begonnenOp', { datum: opmaak.korteDatum(zaak.startdatum) }),
        t('kaart.nummer', { nummer: zaak.nummer }),
      ]}
    >
      {zaak.omschrijving && zaak.omschrijving !== zaak.titel && (
        <strong className="app-subject">
          <BronTekst>{zaak.omschrijving}</BronTekst>
        </strong>
      )}
      {zaak.einddatum && zaak.resultaat ? (
        <>
          {t('kaart.resultaat')} <BronTekst>{zaak.resultaat}</BronTekst>
        </>
      ) : (
        <StandZin zaak={zaak} />
      )}
    </Card>
  );
}
