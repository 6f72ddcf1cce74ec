import { BronTekst } from '@loket/app';
import type { BesluitSamenvatting, ZaakDetail } from '@loket/contract';
import { Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** The decision and why, before anything else. The result of the case is told only with the one decision it is of. */
export function WatBesloten({ zaak, besluit }: { zaak: ZaakDetail; besluit: BesluitSamenvatting }) {
  const { t } = useTranslation('besluit');
  const uitkomst = zaak.besluiten.length === 1 ? zaak.resultaat : null;
  const redenen = (besluit.toelichting ?? '').split(/\n+/).filter((regel) => regel.trim());
  return (
    <Section title={t('watBesloten.titel')} look="panel">
      <Stack gap="s">
        {uitkomst && (
          <p className="app-result">
            <span className="app-result__label">{t('watBesloten.uitkomst')}</span>{' '}
            <strong>
              <BronTekst>{uitkomst}</BronTekst>
            </strong>
          </p>
        )}
        {redenen.map((regel) => (
          <Text key={regel}>
            <BronTekst>{regel}</BronTekst>
          </Text>
        ))}
        {redenen.length === 0 && (
          <Text>{besluit.documenten.length > 0 ? t('watBesloten.redenInBrief') : t('watBesloten.redenOnbekend')}</Text>
        )}
      </Stack>
    </Section>
  );
}
