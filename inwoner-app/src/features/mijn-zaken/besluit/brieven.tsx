import { useBestanden } from '@loket/app/zaak';
import type { BesluitSamenvatting, ZaakDetail } from '@loket/contract';
import { FileList, Section, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** The letter in which it was decided. One that cannot be asked for now is not "no letter". */
export function Brieven({ zaak, besluit }: { zaak: ZaakDetail; besluit: BesluitSamenvatting }) {
  const { t } = useTranslation('besluit');
  const bestanden = useBestanden(zaak, besluit.documenten);
  const ontbreekt = zaak.ontbrekend.some(({ soort }) => soort === 'documenten' || soort === 'besluiten');
  return (
    <Section title={t('brief.titel')} look="panel">
      {bestanden.length > 0 && <FileList label={t('brief.titel')} files={bestanden} />}
      {bestanden.length === 0 && <Text>{ontbreekt ? t('brief.onvolledig') : t('brief.geen')}</Text>}
    </Section>
  );
}
