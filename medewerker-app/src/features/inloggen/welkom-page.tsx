import { BelOns, LoginKeuze, useApp, useIngelogd, usePageHeading } from '@loket/app';
import { Hero, Stack } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';

/** The first page for who is not logged in: whose door this is, and the way in. */
export function WelkomPage() {
  const { t } = useTranslation('inloggen');
  const { deur } = useApp();
  const ingelogd = useIngelogd();
  const heading = usePageHeading(t('welkom.titel'));
  if (ingelogd) return <Navigate to={deur.start} replace />;
  return (
    <Stack gap="l">
      <Hero title={t('welkom.titel')} lead={t('welkom.lead')} headingRef={heading}>
        <LoginKeuze terug={deur.start} />
      </Hero>
      <BelOns />
    </Stack>
  );
}
