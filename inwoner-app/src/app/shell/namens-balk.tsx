import { useApp, useIngelogd } from '@loket/app';
import { ActingBar, Button, useAnnouncer } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

/** On every page, as long as somebody acts for another: for whom, on what ground, and the way back to herself. */
export function NamensBalk() {
  const { t } = useTranslation();
  const { session, stopNamens } = useApp();
  const namens = useIngelogd()?.namens;
  const announce = useAnnouncer();
  const navigate = useNavigate();
  const stop = useMutation({
    mutationFn: async () => stopNamens && session.anders(stopNamens),
    onSuccess: () => {
      announce(t('namens.gestopt'), 'assertive');
      void navigate('/voor-een-ander');
    },
    onError: () => announce(t('namens.stopMislukt'), 'assertive'),
  });
  if (!namens) return null;
  return (
    <ActingBar
      label={t('namens.u', { naam: namens.naam ?? t('namens.dezePersoon') })}
      note={stop.isError ? t('namens.stopMislukt') : t(`namens.grond.${namens.grondslag}`)}
      action={
        <Button size="small" busy={stop.isPending} onClick={() => stop.mutate()}>
          {t('namens.stop')}
        </Button>
      }
    />
  );
}
