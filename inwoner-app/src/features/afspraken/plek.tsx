import type { AfspraakPlek } from '@loket/contract';
import { Link, IconMapPin, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { WoordenTekst } from './woorden.tsx';

/** How to get there, and whether one can get in. */
export function PlekUitleg({ plek }: { plek: AfspraakPlek }) {
  const { t } = useTranslation('afspraken');
  const { soort, naam, adres, toegankelijkheid, bereikbaarheid } = plek;
  if (soort !== 'balie') return null;
  const kaart = new URLSearchParams({ query: adres.join(', ') });
  return (
    <Section title={t('plek.titel')} look="panel">
      <Stack gap="s">
        <Text>
          <strong>
            <WoordenTekst>{naam}</WoordenTekst>
          </strong>
          {adres.map((regel) => (
            <span key={regel} lang="nl">
              <br />
              {regel}
            </span>
          ))}
        </Text>
        {bereikbaarheid && (
          <Text>
            <WoordenTekst>{bereikbaarheid}</WoordenTekst>
          </Text>
        )}
        {adres.length > 0 && (
          <Text>
            <Link icon={IconMapPin} href={`https://www.openstreetmap.org/search?${kaart.toString()}`}>
              {t('plek.kaart')}
            </Link>
          </Text>
        )}
        {toegankelijkheid.length > 0 && (
          <>
            <Text>{t('plek.toegankelijk')}</Text>
            <ul>
              {toegankelijkheid.map((een) => (
                <li key={een.nl}>
                  <WoordenTekst>{een}</WoordenTekst>
                </li>
              ))}
            </ul>
          </>
        )}
        <Text>{t('plek.hulp')}</Text>
      </Stack>
    </Section>
  );
}
