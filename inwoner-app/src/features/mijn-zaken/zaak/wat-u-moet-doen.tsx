import { BronTekst } from '@loket/app';
import type { ZaakDetail } from '@loket/contract';
import { ActionCard, Section } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** What the resident must do now: give what we wait for. */
export function WatUMoetDoen({ zaak }: { zaak: ZaakDetail }) {
  const { t } = useTranslation('mijn-zaken');
  const { telefoon } = zaak.behandelaar;
  const nu = zaak.statuslijn.find(({ stand }) => stand === 'nu');
  // why the case is suspended says what we wait for; the step may be about other work
  const nodig = zaak.termijn.opschorting ? zaak.termijn.opschorting.reden : nu?.tekst;
  if (zaak.fase !== 'wacht_op_u') return null;
  const hier = zaak.einddatum === null && !zaak.nietAlles;
  return (
    <Section title={t('doen.titel')}>
      <ActionCard
        verb={t('doen.wacht')}
        href={hier ? `/mijn-zaken/${zaak.bron}/${zaak.id}/documenten-sturen` : undefined}
        why={nodig ? <BronTekst>{nodig}</BronTekst> : t('doen.wachtUitleg')}
        meta={t(hier ? 'doen.wachtHier' : 'doen.wachtHoe', { telefoon })}
      />
    </Section>
  );
}
