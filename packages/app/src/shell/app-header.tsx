import { Notice, PageHeader } from '@loket/ui';
import type { PageHeaderProps } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp, useIngelogd } from '../app-context.tsx';
import { gemeente } from '../gemeente.ts';
import { LogoutButton } from './logout-button.tsx';

/** Whose counter this is, who I am, what the app adds (`actions`), and the way out. */
export function AppHeader({ actions, ...header }: Pick<PageHeaderProps, 'gebruiker' | 'actions' | 'search'>) {
  const { t } = useTranslation();
  const { deur } = useApp();
  const sessie = useIngelogd();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <PageHeader
        gemeente={gemeente.naam}
        productnaam={gemeente.productnaam}
        homeHref={sessie ? deur.start : '/'}
        {...header}
        actions={
          <>
            {actions}
            {sessie && <LogoutButton onFailed={setFailed} />}
          </>
        }
      />
      {failed && (
        <div className="app-header-notice">
          <Notice kind="error" live="assertive" title={t('uitloggen.mislukt')}>
            {t('uitloggen.misluktUitleg')}
          </Notice>
        </div>
      )}
    </>
  );
}
