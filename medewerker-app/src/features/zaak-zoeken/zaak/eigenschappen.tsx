import { BronTekst } from '@loket/app';
import type { MedewerkerZaakDetail } from '@loket/contract';
import { DescriptionList, Section } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** What the zaaktype keeps about a case besides what every case has (Zaken API: zaakeigenschappen). */
export function Eigenschappen({ eigenschappen }: Pick<MedewerkerZaakDetail, 'eigenschappen'>) {
  const { t } = useTranslation('zaak-zoeken');
  if (eigenschappen.length === 0) return null;
  return (
    <Section title={t('eigenschappen.titel')} look="panel">
      <DescriptionList
        look="stacked"
        rows={eigenschappen.map(({ naam, waarde }) => ({
          label: <BronTekst>{naam}</BronTekst>,
          value: <BronTekst>{waarde || t('eigenschappen.leeg')}</BronTekst>,
        }))}
      />
    </Section>
  );
}
