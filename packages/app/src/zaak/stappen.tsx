import type { Statusstap, ZaakDetail } from '@loket/contract';
import { Section, Text, Timeline } from '@loket/ui';
import type { TimelineStep } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { BronTekst } from '../format/bron-tekst.tsx';
import { useOpmaak } from '../format/opmaak.ts';

const states: Record<Statusstap['stand'], TimelineStep['state']> = { geweest: 'past', nu: 'now', komt: 'future' };

/** The steps of the case: what is done, where it stands, and what comes. */
export function Stappen({ zaak, onvolledig }: { zaak: ZaakDetail; onvolledig: boolean }) {
  const { t } = useTranslation('zaken');
  const opmaak = useOpmaak();
  const steps = zaak.statuslijn.map((stap): TimelineStep => ({
    state: states[stap.stand],
    title: <BronTekst>{stap.titel}</BronTekst>,
    date: stap.datum ? opmaak.datum(stap.datum) : undefined,
    dateTime: stap.datum ?? undefined,
    text: stap.tekst && stap.stand !== 'komt' ? <BronTekst>{stap.tekst}</BronTekst> : undefined,
    correction: stap.correctie ? t('stap.correctie') : undefined,
  }));
  return (
    <Section title={t('stappen.titel')} look="panel">
      {steps.length > 0 ? (
        <Timeline
          label={t('stappen.titel')}
          labels={{ past: t('stap.geweest'), now: t('stap.nu'), future: t('stap.komt') }}
          steps={steps}
        />
      ) : (
        <Text>{onvolledig ? t('stappen.onvolledig') : t('stappen.geen')}</Text>
      )}
    </Section>
  );
}
