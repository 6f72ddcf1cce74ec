import type { ZaakDetail } from '@loket/contract';
import { Button, Cluster, DescriptionList, Section, Stack } from '@loket/ui';
import type { DescriptionListProps } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { BronTekst } from '../format/bron-tekst.tsx';
import { DatumTekst } from '../format/datum-tekst.tsx';

interface KenmerkenProps {
  zaak: ZaakDetail;
  /** What the case is about stands on top of the page already. */
  zonderOnderwerp?: boolean;
  /** What this door shows besides. */
  meer?: DescriptionListProps['rows'];
}

/** The small facts of a case, for who needs them. */
export function Kenmerken({ zaak, zonderOnderwerp = false, meer = [] }: KenmerkenProps) {
  const { t } = useTranslation('zaken');
  const { nummer, titel, omschrijving, toelichting, startdatum, einddatum } = zaak;
  const rows = [
    { label: t('kenmerken.nummer'), value: nummer },
    omschrijving && omschrijving !== titel && !zonderOnderwerp
      ? { label: t('kenmerken.omschrijving'), value: <BronTekst>{omschrijving}</BronTekst> }
      : null,
    toelichting ? { label: t('kenmerken.toelichting'), value: <BronTekst>{toelichting}</BronTekst> } : null,
    { label: t('kenmerken.begonnen'), value: <DatumTekst datum={startdatum} /> },
    einddatum ? { label: t('kenmerken.klaar'), value: <DatumTekst datum={einddatum} /> } : null,
    ...meer,
  ].filter((row) => row !== null);
  return (
    <Section title={t('kenmerken.titel')} look="panel">
      <Stack gap="m">
        <DescriptionList look="stacked" rows={rows} />
        <Cluster className="app-no-print">
          <Button size="small" onClick={() => window.print()}>
            {t('kenmerken.print')}
          </Button>
        </Cluster>
      </Stack>
    </Section>
  );
}
