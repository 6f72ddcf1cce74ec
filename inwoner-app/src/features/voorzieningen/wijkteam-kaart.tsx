import { BronTekst, DatumTekst, Telefoon } from '@loket/app';
import type { Wijkteam } from '@loket/contract';
import { Card, IconUsers, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { Openingstijden } from './openingstijden.tsx';
import { OpenTekst } from './woorden.tsx';

/** A wijkteam: its neighbourhoods, when one can walk in, and how long people wait now. */
export function WijkteamKaart({ wijkteam, headingLevel = 3 }: { wijkteam: Wijkteam; headingLevel?: 2 | 3 }) {
  const { t } = useTranslation('voorzieningen');
  const { naam, wijken, plek, inloop, open, telefoon, wachttijdWeken, toelichting, bijgewerkt } = wijkteam;
  return (
    <Card icon={IconUsers} headingLevel={headingLevel} title={<BronTekst>{naam}</BronTekst>}>
      <Stack gap="xs">
        <Text>{t('wijkteam.voor', { wijken: wijken.join(', ') })}</Text>
        {inloop.length > 0 ? (
          <>
            <Text>
              <strong>{t('wijkteam.inloop')}</strong> {plek && <BronTekst>{plek}. </BronTekst>}
              <OpenTekst open={open} />
            </Text>
            <Openingstijden tijden={inloop} />
          </>
        ) : (
          <Text>{t('wijkteam.geenInloop')}</Text>
        )}
        {wachttijdWeken !== null && (
          <Text>
            {t('wijkteam.wacht', { count: wachttijdWeken })}
            {bijgewerkt && (
              <>
                {' '}
                {t('wijkteam.bijgewerkt')} <DatumTekst datum={bijgewerkt.slice(0, 10)} kort />.
              </>
            )}
          </Text>
        )}
        {toelichting && (
          <Text>
            <BronTekst>{toelichting}</BronTekst>
          </Text>
        )}
        {telefoon && (
          <Text>
            {t('wijkteam.bel')} <Telefoon href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>{telefoon}</Telefoon>
          </Text>
        )}
      </Stack>
    </Card>
  );
}
