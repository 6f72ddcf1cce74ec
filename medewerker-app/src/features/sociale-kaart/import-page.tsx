import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { ImportUitkomst } from '@loket/contract';
import { Button, Cluster, FormField, Notice, Section, Stack, Text } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importeer } from './queries.ts';

/** Reads a file of provisions: first what it would change and which rows are not right, then the change itself. */
export function ImportPage() {
  const { t } = useTranslation('sociale-kaart');
  const { api, queryClient } = useApp();
  const [bestand, setBestand] = useState<File>();
  const proef = useMutation({ mutationFn: (file: File) => importeer(api, file) });
  const lees = useMutation({
    mutationFn: ({ file, stand }: { file: File; stand: string }) => importeer(api, file, stand),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['sociale-kaart'] }),
  });
  const fout = proef.error ?? lees.error;
  const uitkomst = lees.data ?? proef.data;
  const aantal = uitkomst ? uitkomst.nieuw.length + uitkomst.gewijzigd.length : 0;
  return (
    <Pagina
      titel={t('import.titel')}
      lead={t('import.lead')}
      kruimels={[{ label: t('titel'), href: '/beheer/sociale-kaart' }]}
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
                proef.reset();
                lees.reset();
              }}
            />
          )}
        </FormField>
        <Cluster>
          <Button
            variant={proef.data ? 'secondary' : 'primary'}
            busy={proef.isPending}
            disabled={!bestand}
            onClick={() => bestand && proef.mutate(bestand)}
          >
            {t('import.kijk')}
          </Button>
        </Cluster>
        {fout && !fout.invalidParams.length && <FoutMelding fout={fout} wat="socialeKaart" />}
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
              onClick={() => lees.mutate({ file: bestand, stand: proef.data.stand })}
            >
              {t('import.lees', { count: aantal })}
            </Button>
          </Cluster>
        )}
      </Stack>
    </Pagina>
  );
}

function Uitkomst({ uitkomst: { nieuw, gewijzigd, gelijk, fouten, ingelezen } }: { uitkomst: ImportUitkomst }) {
  const { t } = useTranslation('sociale-kaart');
  const tellen = { nieuw: nieuw.length, gewijzigd: gewijzigd.length, gelijk, fout: fouten.length };
  return (
    <Stack gap="l">
      <Notice
        kind={ingelezen ? 'success' : 'info'}
        live="polite"
        title={t(ingelezen ? 'import.klaar' : 'import.proef')}
      >
        {t('import.tellen', tellen)}
      </Notice>
      {fouten.length > 0 && (
        <Section title={t('import.fouten')} description={t('import.foutenUitleg')}>
          <ul className="app-list">
            {fouten.map(({ regel, naam, wat }) => (
              <li key={regel}>
                <strong>{t('import.regel', { regel, naam })}</strong> {wat.join('; ')}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {gewijzigd.length > 0 && (
        <Section title={t('import.gewijzigd')}>
          <ul className="app-list">
            {gewijzigd.map(({ regel, naam, velden }) => (
              <li key={regel}>
                <strong>{naam}</strong>
                {velden.map(({ veld, was, wordt }) => (
                  <Text key={veld}>{t('import.verschil', { veld, was, wordt })}</Text>
                ))}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {nieuw.length > 0 && (
        <Section title={t('import.nieuw')}>
          <ul className="app-list">
            {nieuw.map(({ regel, naam }) => (
              <li key={regel}>{naam}</li>
            ))}
          </ul>
        </Section>
      )}
    </Stack>
  );
}
