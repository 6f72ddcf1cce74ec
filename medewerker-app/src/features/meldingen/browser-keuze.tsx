import { Button, Section, Stack, Text } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browserStand, zetAan, zetUit } from '../../components/browsermelding.ts';

/** Notices of the browser on this device. It is asked only when somebody presses the button. */
export function BrowserKeuze() {
  const { t } = useTranslation('meldingen');
  const [stand, setStand] = useState(browserStand);
  return (
    <Section title={t('browser.titel')} look="panel">
      <Stack gap="m">
        <Text>{t('browser.uitleg')}</Text>
        <div role="status">
          <Text>{t(`browser.stand.${stand}`)}</Text>
        </div>
        {stand === 'uit' && (
          <div>
            <Button onClick={() => void zetAan().then(setStand)}>{t('browser.aan')}</Button>
          </div>
        )}
        {stand === 'aan' && (
          <div>
            <Button onClick={() => setStand(zetUit())}>{t('browser.uit')}</Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}
