import { useIngelogd } from '@loket/app';
import { HeaderAction, IconBuilding } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** The way to another establishment, for who logged in for a whole company. */
export function VestigingWissel() {
  const { t } = useTranslation();
  return useIngelogd()?.vestigingKiezen ? (
    <HeaderAction icon={IconBuilding} label={t('shell.wisselVestiging')} href="/vestiging" />
  ) : null;
}
