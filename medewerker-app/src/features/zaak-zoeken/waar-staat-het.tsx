import { Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

const plekken = ['brief', 'portaal', 'systeem'] as const;

/** Where a caller finds the number. */
export function WaarStaatHet() {
  const { t } = useTranslation('zaak-zoeken');
  return (
    <Section title={t('waar.titel')} look="panel">
      <Stack gap="s">
        <ul className="app-list">
          {plekken.map((plek) => (
            <li key={plek}>{t(`waar.${plek}`)}</li>
          ))}
        </ul>
        <Text tone="muted">{t('waar.zonder')}</Text>
      </Stack>
    </Section>
  );
}
