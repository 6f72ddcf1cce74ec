import { FoutMelding, Pagina, useApp } from '@loket/app';
import { Button, Checkbox, Cluster, FormField, Notice, Stack } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importeer } from './queries.ts';
import type { Invoer } from './queries.ts';
import { Uitkomst } from './uitkomst.tsx';

/** Reads a file of employees: first who would join, change and leave, then that itself. */
export function ImportPage() {
  const { t } = useTranslation('mensen-beheer');
  const { api, queryClient } = useApp();
  const [bestand, setBestand] = useState<File>();
  const [volledig, setVolledig] = useState(false);
  const proef = useMutation({ mutationFn: (invoer: Invoer) => importeer(api, invoer) });
  const lees = useMutation({
    mutationFn: (invoer: Invoer) => importeer(api, invoer),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['mensen-beheer'] }),
        queryClient.invalidateQueries({ queryKey: ['mensen'] }),
      ]),
  });
  const opnieuw = () => {
    proef.reset();
    lees.reset();
  };
  const fout = proef.error ?? lees.error;
  const uitkomst = lees.data ?? proef.data;
  const aantal = uitkomst
    ? uitkomst.nieuw.length + uitkomst.gewijzigd.length + uitkomst.vertrekt.length + uitkomst.terug.length
    : 0;
  return (
    <Pagina
      titel={t('import.titel')}
      lead={t('import.lead')}
      kruimels={[{ label: t('titel'), href: '/beheer/mensen' }]}
    >
      <Stack gap="l">
        <FormField label={t('import.bestand')} description={t('import.bestandUitleg')}>
          {(field) => (
            <input
              {...field}
              type="file"
              accept=".json,.csv,application/json,text/csv"
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                setBestand(file);
                opnieuw();
              }}
            />
          )}
        </FormField>
        <Checkbox
          label={t('import.volledig')}
          description={t('import.volledigUitleg')}
          checked={volledig}
          onChange={(event) => {
            setVolledig(event.target.checked);
            opnieuw();
          }}
        />
        <Cluster>
          <Button
            variant={proef.data ? 'secondary' : 'primary'}
            busy={proef.isPending}
            disabled={!bestand}
            onClick={() => bestand && proef.mutate({ bestand, volledig })}
          >
            {t('import.kijk')}
          </Button>
        </Cluster>
        {fout && !fout.invalidParams.length && <FoutMelding fout={fout} wat="mensen" />}
        {fout && fout.invalidParams.length > 0 && (
          <Notice kind="error" live="assertive" title={t('import.veranderd')}>
            {t('import.veranderdUitleg')}
          </Notice>
        )}
        {uitkomst && <Uitkomst uitkomst={uitkomst} />}
        {bestand && proef.data && !lees.data && aantal > 0 && (
          <Cluster>
            <Button
              variant="primary"
              busy={lees.isPending}
              onClick={() => lees.mutate({ bestand, volledig, stand: proef.data.stand })}
            >
              {t('import.lees', { count: aantal })}
            </Button>
          </Cluster>
        )}
      </Stack>
    </Pagina>
  );
}
