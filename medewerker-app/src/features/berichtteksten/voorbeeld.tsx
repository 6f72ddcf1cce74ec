import type { BerichttekstDetail, BerichttekstSleutel } from '@loket/contract';
import { Details, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { voorbeeldAdres } from './adres.ts';

/** The mail as its reader gets it, in a frame of its own, and the same as plain text and as text message. */
export function Voorbeeld({ sleutel, detail }: { sleutel: BerichttekstSleutel; detail: BerichttekstDetail }) {
  const { t } = useTranslation('berichtteksten');
  const { onderwerp, tekst, sms } = detail.voorbeeld;
  const stand = detail.versies[0];
  return (
    <Section title={t('voorbeeld.titel')}>
      <Stack gap="m">
        <Text>{t('voorbeeld.uitleg')}</Text>
        <iframe
          className="mw-voorbeeld"
          title={t('voorbeeld.mail', { onderwerp })}
          src={voorbeeldAdres(sleutel, `${stand?.versie ?? 0} ${stand?.gewijzigd ?? ''}`)}
        />
        <Details summary={t('voorbeeld.tekst')}>
          <pre className="mw-platte-tekst" lang={sleutel.taal}>
            {tekst}
          </pre>
        </Details>
        <Details summary={t('voorbeeld.sms')}>
          <Text>
            <span lang={sleutel.taal}>{sms}</span>
          </Text>
        </Details>
      </Stack>
    </Section>
  );
}
