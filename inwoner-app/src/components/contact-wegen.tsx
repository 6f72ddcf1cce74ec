import { gemeente, Telefoon } from '@loket/app';
import { Card, CardList, IconBuilding, IconPhone, IconUsers, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** The ways to reach the city in person: phone, desk, wijkteam. */
export function ContactWegen({ headingLevel = 3 }: { headingLevel?: 2 | 3 }) {
  const { t } = useTranslation();
  const { telefoon, adres } = gemeente;
  return (
    <CardList columns="auto">
      <Card icon={IconPhone} headingLevel={headingLevel} title={t('contact.bellen')}>
        <Stack gap="xs">
          <Text>{t('contact.bellenUitleg')}</Text>
          <Text>
            <Telefoon href={telefoon.href}>{telefoon.kort}</Telefoon> {t('bel.of')}{' '}
            <Telefoon href={telefoon.href}>{telefoon.lang}</Telefoon>
          </Text>
        </Stack>
      </Card>
      <Card icon={IconBuilding} headingLevel={headingLevel} title={t('contact.balie')}>
        <Stack gap="xs">
          <Text>{t('contact.balieUitleg')}</Text>
          <address className="app-address">
            {adres.map((regel) => (
              <span key={regel} className="app-address-line">
                {regel}
              </span>
            ))}
          </address>
        </Stack>
      </Card>
      <Card icon={IconUsers} headingLevel={headingLevel} title={t('contact.wijkteam')}>
        {t('contact.wijkteamUitleg')}
      </Card>
    </CardList>
  );
}
