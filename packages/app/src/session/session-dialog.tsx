import { Button, Dialog, Notice, Stack, Text } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useOpmaak } from '../format/opmaak.ts';
import { useApp } from '../app-context.tsx';
import type { SessionMoments } from './moments.ts';

/** Two minutes before the end: stay, or leave. */
export function SessionDialog({ moments }: { moments: SessionMoments }) {
  const { t } = useTranslation();
  const { session, leave } = useApp();
  const opmaak = useOpmaak();
  const stay = useMutation({ mutationFn: session.verleng });
  const logout = () => void session.uitloggen().then(leave, () => session.end('verlopen'));

  const tijd = opmaak.tijd(moments.ends);
  const close = moments.extendable ? () => stay.mutate() : () => undefined;
  return (
    <Dialog
      open
      role="alertdialog"
      title={t('sessie.titel')}
      onClose={close}
      actions={
        <>
          {moments.extendable && (
            <Button variant="primary" busy={stay.isPending} onClick={() => stay.mutate()}>
              {t('sessie.blijf')}
            </Button>
          )}
          <Button onClick={logout}>{t('sessie.uitloggen')}</Button>
        </>
      }
    >
      <Stack gap="s">
        <Text>{moments.extendable ? t('sessie.tekst', { tijd }) : t('sessie.tekstMaximum', { tijd })}</Text>
        {stay.isError && (
          <Notice kind="error" live="assertive" title={t('sessie.mislukt')}>
            {t('sessie.misluktUitleg')}
          </Notice>
        )}
      </Stack>
    </Dialog>
  );
}
