import { BronTekst, useOpmaak } from '@loket/app';
import type { TaakSamenvatting } from '@loket/contract';
import { Card, IconChecklist, IconCreditCard, IconExternalLink } from '@loket/ui';
import type { IconType } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { isTeDoen, TaakBadge } from './taak-stand.tsx';

const iconen: Record<TaakSamenvatting['soort'], IconType> = {
  url: IconExternalLink,
  formulier: IconChecklist,
  betaling: IconCreditCard,
  onbekend: IconChecklist,
};

interface TaakKaartProps {
  taak: TaakSamenvatting;
  headingLevel?: 2 | 3;
  /** On the page of its case that is not said again. */
  zonderZaak?: boolean;
}

/** One task in a list: what is asked, until when, and where it stands. */
export function TaakKaart({ taak, headingLevel = 3, zonderZaak = false }: TaakKaartProps) {
  const { t } = useTranslation('taken');
  const opmaak = useOpmaak();
  const wanneer = taak.uiterlijk
    ? t(taak.stand === 'verlopen' ? 'kon' : 'uiterlijk', { datum: opmaak.datum(taak.uiterlijk) })
    : t('zonderDatum');
  return (
    <Card
      title={<BronTekst>{taak.titel ?? t('zonderTitel')}</BronTekst>}
      headingLevel={headingLevel}
      href={`/mijn-taken/${taak.id}`}
      icon={iconen[taak.soort]}
      badge={<TaakBadge stand={taak.stand} />}
      meta={[
        (isTeDoen(taak.stand) || taak.stand === 'verlopen') && wanneer,
        taak.zaak && !zonderZaak && (
          <>
            {t('bijZaak')} <BronTekst>{taak.zaak.titel}</BronTekst>
          </>
        ),
      ].filter(Boolean)}
    />
  );
}
