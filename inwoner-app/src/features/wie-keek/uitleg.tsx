import { BelOns } from '@loket/app';
import { Details, Link, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** What the log tells and what it does not: the same words for everybody, whatever is withheld. */
export function Uitleg() {
  const { t } = useTranslation('wie-keek');
  return (
    <Details summary={t('uitleg.titel')} look="sheet">
      <Stack gap="s">
        <Text>{t('uitleg.wel')}</Text>
        <Text>{t('uitleg.niet')}</Text>
        <Text>{t('uitleg.wet')}</Text>
        <Text>{t('uitleg.recht')}</Text>
        <Link href="/instellingen/account">{t('uitleg.download')}</Link>
        <BelOns />
      </Stack>
    </Details>
  );
}
