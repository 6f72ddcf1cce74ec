import type { ZaakDetail } from '@loket/contract';
import { DescriptionList, IconMail, IconPhone, Link, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { BronTekst } from '../format/bron-tekst.tsx';
import { telefoonHref } from './telefoon.ts';

/** Who handles the case and how to reach them. */
export function Behandeling({ zaak }: { zaak: ZaakDetail }) {
  const { t } = useTranslation('zaken');
  const { naam, afdeling, telefoon, email } = zaak.behandelaar;
  const wie = [
    naam && { label: t('behandelaar.naam'), value: naam },
    afdeling && { label: t('behandelaar.afdeling'), value: <BronTekst>{afdeling}</BronTekst> },
  ].filter((rij) => rij !== null && rij !== '');
  return (
    <Section title={t('behandeling.titel')} look="panel">
      <Stack gap="s">
        <Text>{wie.length > 0 ? t('behandeling.uitleg') : t('behandeling.onbekend')}</Text>
        {wie.length > 0 && <DescriptionList look="stacked" rows={wie} />}
        <Link icon={IconPhone} href={telefoonHref(telefoon)}>
          {t('behandelaar.bel', { telefoon })}
        </Link>
        {email && (
          <Link icon={IconMail} href={`mailto:${email}`}>
            {email}
          </Link>
        )}
        <Text size="small" tone="muted">
          {t('behandeling.noem', { nummer: zaak.nummer })}
        </Text>
      </Stack>
    </Section>
  );
}
