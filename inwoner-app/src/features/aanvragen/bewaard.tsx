import { useOpmaak } from '@loket/app';
import { Button, Cluster, Notice, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useInvullen, useOpslagStand } from './invullen.ts';

/** Where what is typed stands, and what to do when another tab was first. */
export function Bewaard() {
  const { t } = useTranslation('aanvragen');
  const opmaak = useOpmaak();
  const invullen = useInvullen();
  const stand = useOpslagStand(invullen);
  const { opslag } = invullen;
  if (!opslag) return <Regel>{t('bewaard.tab')}</Regel>;
  switch (stand.soort) {
    case 'leeg':
      return null;
    case 'bezig':
      return <Regel>{t('bewaard.bezig')}</Regel>;
    case 'bewaard':
      return (
        <>
          {stand.samengevoegd && (
            <Notice kind="info" live="polite" title={t('bewaard.samengevoegdTitel')}>
              {t('bewaard.samengevoegd')}
            </Notice>
          )}
          <Regel>
            {t('bewaard.om', {
              tijd: opmaak.tijd(stand.concept.gewijzigdOp),
              datum: opmaak.korteDatum(opmaak.dag(stand.concept.verlooptOp)),
            })}
          </Regel>
        </>
      );
    case 'mislukt':
      return (
        <Notice
          kind="warning"
          live="polite"
          title={t('bewaard.misluktTitel')}
          actions={<Button onClick={() => void opslag.nu()}>{t('bewaard.opnieuw')}</Button>}
        >
          {t('bewaard.mislukt')}
        </Notice>
      );
    case 'botsing':
      return (
        <Notice
          kind="warning"
          live="assertive"
          headingLevel={2}
          title={t('bewaard.botsingTitel')}
          actions={
            <Cluster gap="s">
              <Button onClick={() => opslag.kies('hier')}>{t('bewaard.hier')}</Button>
              <Button onClick={() => opslag.kies('daar')}>{t('bewaard.daar')}</Button>
            </Cluster>
          }
        >
          {t('bewaard.botsing', { tijd: opmaak.tijd(stand.daar.gewijzigdOp) })}
        </Notice>
      );
    case 'weg':
      return (
        <Notice
          kind="warning"
          live="assertive"
          headingLevel={2}
          title={t('bewaard.wegTitel')}
          actions={<Button onClick={() => opslag.kies('hier')}>{t('bewaard.toch')}</Button>}
        >
          {t('bewaard.weg')}
        </Notice>
      );
  }
}

function Regel({ children }: { children: string }) {
  return (
    <Text size="small" tone="muted">
      {children}
    </Text>
  );
}
