import { Button, Cluster, Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useApp, useIngelogd } from '../app-context.tsx';
import { BelOns } from '../notice/bel-ons.tsx';
import { Pagina } from '../page/pagina.tsx';
import type { SessionState } from './session.ts';

/** In place of every page: one may not act for the other any more, or that cannot be found out now. */
export function NamensVervallen({ reden }: { reden: NonNullable<SessionState['vervallen']> }) {
  const { t } = useTranslation();
  const { session, stopNamens } = useApp();
  const naam = useIngelogd()?.namens?.naam ?? t('namens.dezePersoon');
  return (
    <Pagina titel={t(`namens.${reden}.titel`, { naam })}>
      <Notice
        kind="warning"
        live="assertive"
        title={t(`namens.${reden}.wat`)}
        actions={
          <Cluster gap="s">
            {stopNamens && (
              <Button variant="primary" onClick={() => void session.anders(stopNamens)}>
                {t('namens.verderVoorUzelf')}
              </Button>
            )}
            {reden === 'namens-onbekend' && <Button onClick={session.opnieuw}>{t('fout.opnieuw')}</Button>}
          </Cluster>
        }
      >
        {t(`namens.${reden}.tekst`)}
      </Notice>
      <BelOns />
    </Pagina>
  );
}
