import { answer, useApp } from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { AfspraakDetail, AfspraakUitkomst } from '@loket/contract';
import { Button, Cluster, Dialog, Notice, Text, useAnnouncer } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useWanneer } from './woorden.tsx';

/** Cancelling, or stopping what is still being tried; after asking once. */
export function Annuleren({ afspraak: { id, stand, begin } }: { afspraak: AfspraakDetail }) {
  const { t } = useTranslation('afspraken');
  const { api, queryClient } = useApp();
  const announce = useAnnouncer();
  const navigate = useNavigate();
  const wanneer = useWanneer();
  const [open, setOpen] = useState(false);
  const wens = stand === 'nog-niet';
  const annuleren = useMutation<AfspraakUitkomst, ApiFout>({
    mutationFn: () => answer(api.POST('/afspraken/{id}/annulering', { params: { path: { id } } })),
    onSuccess: async (uitkomst) => {
      if (uitkomst.stand === 'niet-gelukt') return;
      setOpen(false);
      announce(t(uitkomst.stand === 'gelukt' ? 'annuleren.gelukt' : 'annuleren.onderweg'), 'polite');
      if (wens) await navigate('/afspraken');
      await Promise.all(['afspraken', 'overzicht'].map((naam) => queryClient.invalidateQueries({ queryKey: [naam] })));
    },
  });
  const soort = wens ? 'stoppen' : 'annuleren';
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(`${soort}.knop`)}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t(`${soort}.titel`)}
        role="alertdialog"
        actions={
          <Cluster>
            <Button
              variant="danger"
              busy={annuleren.isPending}
              busyLabel={t('annuleren.bezig')}
              onClick={() => annuleren.mutate()}
            >
              {t(`${soort}.ja`)}
            </Button>
            <Button onClick={() => setOpen(false)}>{t(`${soort}.nee`)}</Button>
          </Cluster>
        }
      >
        <Text>{t(`${soort}.tekst`, { wanneer: wanneer(begin) })}</Text>
        {(annuleren.isError || annuleren.data?.stand === 'niet-gelukt') && (
          <Notice kind="error" live="assertive" title={t('annuleren.mislukt')} />
        )}
      </Dialog>
    </>
  );
}
