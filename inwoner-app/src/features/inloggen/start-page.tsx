import { LoginKeuze, useIngelogd, usePageHeading } from '@loket/app';
import { Card, CardList, Hero, IconFileText, IconFolders, IconMapPin, IconUser, Section, Stack } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { ContactWegen } from '../../components/contact-wegen.tsx';
import { ProductZoeker } from '../../components/zoeken/product-zoeker.tsx';

/** The first page for who is not logged in: what one can do here, the way in, and the way to a person. */
export function StartPage() {
  const { t } = useTranslation(['inloggen', 'producten']);
  const ingelogd = useIngelogd();
  const heading = usePageHeading(t('start.titel'));
  if (ingelogd) return <Navigate to="/overzicht" replace />;
  return (
    <Stack gap="xl">
      <Hero title={t('start.titel')} lead={t('start.lead')} headingRef={heading}>
        <LoginKeuze terug="/overzicht" />
      </Hero>
      <Section title={t('producten:titel')}>
        <ProductZoeker />
      </Section>
      <Section title={t('start.wat')}>
        <CardList columns="auto">
          <Card icon={IconFolders} title={t('start.zaken')}>
            {t('start.zakenUitleg')}
          </Card>
          <Card icon={IconFileText} title={t('start.brieven')}>
            {t('start.brievenUitleg')}
          </Card>
          <Card icon={IconUser} title={t('start.gegevens')}>
            {t('start.gegevensUitleg')}
          </Card>
          <Card icon={IconMapPin} href="/voorzieningen" title={t('start.buurt')}>
            {t('start.buurtUitleg')}
          </Card>
        </CardList>
      </Section>
      <Section title={t('start.liever')} description={t('start.lieverUitleg')}>
        <ContactWegen />
      </Section>
    </Stack>
  );
}
