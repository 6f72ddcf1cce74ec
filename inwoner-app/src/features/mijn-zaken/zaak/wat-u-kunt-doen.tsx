import { telefoonHref } from '@loket/app/zaak';
import type { ZaakDetail } from '@loket/contract';
import { Details, Heading, IconPhone, Link, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { DeVolgendeStap, DeVolgendeStapStraks } from './volgende-stap.tsx';

/**
 * What the law lets one do when it takes long, with the days: open when it can be done today, folded while there is
 * still time. Calling comes first, and is all there is when the law has nothing more.
 */
export function WatUKuntDoen({ zaak }: { zaak: ZaakDetail }) {
  const { t } = useTranslation('mijn-zaken');
  const teLaat = zaak.termijn.stand === 'te_laat' && zaak.fase !== 'beslist' && zaak.fase !== 'wacht_op_u';
  const [stap] = zaak.vervolg.stappen;
  if (!teLaat && !stap) return null;
  if (!teLaat && stap && !stap.kan) {
    return (
      <Details summary={t('kunt.straks')} look="sheet">
        <DeVolgendeStapStraks stap={stap} />
      </Details>
    );
  }
  return (
    <Section title={t('kunt.titel')} look="panel" description={teLaat ? t('kunt.teLaat') : undefined}>
      <Stack gap="l">
        {zaak.einddatum === null && <Bellen telefoon={zaak.behandelaar.telefoon} />}
        {stap && (stap.kan ? <DeVolgendeStap stap={stap} zaak={zaak} /> : <DeVolgendeStapStraks stap={stap} />)}
      </Stack>
    </Section>
  );
}

function Bellen({ telefoon }: { telefoon: string }) {
  const { t } = useTranslation('mijn-zaken');
  return (
    <Stack gap="s">
      <Heading level={3} looksLike={4}>
        {t('kunt.bellenTitel')}
      </Heading>
      <Text>{t('kunt.bellen')}</Text>
      <Link icon={IconPhone} href={telefoonHref(telefoon)}>
        {t('doen.bel', { telefoon })}
      </Link>
    </Stack>
  );
}
