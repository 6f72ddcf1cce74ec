import type { ZaakDetail } from '@loket/contract';
import { ButtonLink, IconFileText, IconMessages, IconPhone, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** The ways to ask about this case; the answer comes under "Mijn vragen". */
export function VraagOver({ zaak: { bron, id, inzending } }: { zaak: ZaakDetail }) {
  const { t } = useTranslation('mijn-zaken');
  const zaak = new URLSearchParams({ bron, id }).toString();
  return (
    <Section title={t('vraagOver.titel')} look="panel">
      <Stack gap="s">
        <Text>{t('vraagOver.tekst')}</Text>
        <ButtonLink block icon={IconMessages} href={`/mijn-vragen/nieuw?${zaak}`}>
          {t('vraagOver.vraag')}
        </ButtonLink>
        <ButtonLink block icon={IconPhone} href={`/mijn-vragen/terugbellen?${zaak}`}>
          {t('vraagOver.bel')}
        </ButtonLink>
        {inzending && (
          <ButtonLink block icon={IconFileText} href={`/ingediend/${inzending}`}>
            {t('vraagOver.bewijs')}
          </ButtonLink>
        )}
      </Stack>
    </Section>
  );
}
