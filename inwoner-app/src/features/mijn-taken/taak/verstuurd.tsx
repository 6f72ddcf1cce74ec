import { BronTekst } from '@loket/app';
import type { TaakDetail } from '@loket/contract';
import { DescriptionList, Section } from '@loket/ui';
import { useTranslation } from 'react-i18next';

interface VerstuurdProps {
  taak: TaakDetail;
  regels: NonNullable<TaakDetail['verzonden']>;
}

/** What was sent, to read again. */
export function Verstuurd({ taak, regels }: VerstuurdProps) {
  const { t } = useTranslation('taken');
  if (regels.length === 0) return null;
  return (
    <Section title={t('verstuurd.titel')} look="panel">
      <DescriptionList
        look="stacked"
        rows={regels.map(({ label, waarde }, plek) => ({
          label: <BronTekst key={`${taak.id} ${plek}`}>{label}</BronTekst>,
          value: <BronTekst>{waarde}</BronTekst>,
        }))}
      />
    </Section>
  );
}
