import { answer, useApp } from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { Verstuurd, VraagDetail } from '@loket/contract';
import { Button, Cluster, Dialog, Notice, Text, useAnnouncer } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Taking back what was not handled yet, after asking once. */
export function Intrekken({ vraag }: { vraag: VraagDetail }) {
  const { t } = useTranslation('vragen');
  const { api, queryClient } = useApp();
  const announce = useAnnouncer();
  const [open, setOpen] = useState(false);
  const bellen = vraag.soort === 'terugbelverzoek';
  const intrekken = useMutation<Verstuurd, ApiFout>({
    mutationFn: () => answer(api.POST('/vragen/{id}/intrekking', { params: { path: { id: vraag.id } } })),
    onSuccess: async () => {
      setOpen(false);
      announce(t('een.intrekken.gelukt'), 'polite');
      await queryClient.invalidateQueries({ queryKey: ['vragen'] });
    },
  });
  return (
    <>
      <Cluster>
        <Button onClick={() => setOpen(true)}>{t(bellen ? 'een.intrekken.knopBellen' : 'een.intrekken.knop')}</Button>
      </Cluster>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('een.intrekken.titel')}
        role="alertdialog"
        actions={
          <Cluster>
            <Button
              variant="danger"
              busy={intrekken.isPending}
              busyLabel={t('een.intrekken.bezig')}
              onClick={() => intrekken.mutate()}
            >
              {t('een.intrekken.ja')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('een.intrekken.nee')}</Button>
          </Cluster>
        }
      >
        <Text>{t(bellen ? 'een.intrekken.tekstBellen' : 'een.intrekken.tekst')}</Text>
        {intrekken.isError && <Notice kind="error" live="assertive" title={t('een.intrekken.mislukt')} />}
      </Dialog>
    </>
  );
}
