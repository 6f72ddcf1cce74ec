import { DatumTekst, useApp } from '@loket/app';
import type { FormulierBeheer } from '@loket/contract';
import { verschillenTussen } from '@loket/formulieren';
import type { Formulier } from '@loket/formulieren';
import { Button, Cluster, DataTable, Dialog, Notice, Section, SkeletonText, Stack } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { versieQuery, zetFormulierTerug } from './queries.ts';
import { Verschillen } from './verschillen.tsx';

interface VersiesProps {
  beheer: FormulierBeheer;
  onTerug: () => Promise<unknown>;
}

/** All versions: what was different in each, and the way back to it. */
export function Versies({ beheer, onTerug }: VersiesProps) {
  const { t } = useTranslation('formulieren-beheer');
  const [bekijk, setBekijk] = useState<number | null>(null);
  const { versies, gepubliceerd } = beheer;
  if (versies.length === 0) return null;
  return (
    <Section title={t('versies.titel')} description={t('versies.uitleg')}>
      <DataTable
        caption={t('versies.titel')}
        captionHidden
        rows={versies}
        rowKey={({ versie }) => String(versie)}
        columns={[
          {
            key: 'versie',
            header: t('versies.versie'),
            rowHeader: true,
            cell: ({ versie }) => (
              <>
                {versie} {versie === gepubliceerd && `(${t('versies.nu')})`}
              </>
            ),
          },
          {
            key: 'wanneer',
            header: t('kolom.gewijzigd'),
            cell: ({ moment, door }) => (
              <>
                <DatumTekst datum={moment.slice(0, 10)} kort /> {t('door', { naam: door })}
              </>
            ),
          },
          {
            key: 'bekijk',
            header: t('versies.vergelijk'),
            cell: ({ versie }) =>
              versie === versies[0]?.versie ? (
                '–'
              ) : (
                <Button size="small" onClick={() => setBekijk(versie)}>
                  {t('versies.bekijk', { versie })}
                </Button>
              ),
          },
        ]}
      />
      {bekijk !== null && (
        <Terugzetten beheer={beheer} versie={bekijk} onTerug={onTerug} onSluit={() => setBekijk(null)} />
      )}
    </Section>
  );
}

/** What changes when people begin with an earlier version again; asked before it is done. */
function Terugzetten({ beheer, versie, onTerug, onSluit }: VersiesProps & { versie: number; onSluit: () => void }) {
  const { t } = useTranslation('formulieren-beheer');
  const { api } = useApp();
  const { data } = useQuery(versieQuery(api, beheer.id, versie));
  const terug = useMutation({
    mutationFn: () => zetFormulierTerug(api, beheer.id, versie, beheer.versies[0]?.versie ?? versie),
    onSuccess: async () => {
      await onTerug();
      onSluit();
    },
  });
  return (
    <Dialog
      open
      onClose={onSluit}
      title={t('versies.terugTitel', { versie })}
      closeLabel={t('sluit')}
      actions={
        <Cluster>
          <Button variant="primary" busy={terug.isPending} disabled={!data} onClick={() => terug.mutate()}>
            {t('versies.zetTerug', { versie })}
          </Button>
          <Button onClick={onSluit}>{t('annuleer')}</Button>
        </Cluster>
      }
    >
      <Stack gap="m">
        <p>{t('versies.terugUitleg', { nieuw: (beheer.versies[0]?.versie ?? 0) + 1 })}</p>
        {data && beheer.nieuwste ? (
          <Verschillen verschillen={verschillenTussen(beheer.nieuwste as Formulier, data as Formulier)} />
        ) : (
          <SkeletonText label={t('laden')} />
        )}
        {terug.isError && <Notice kind="error" live="assertive" title={t('fout.ingehaald')} />}
      </Stack>
    </Dialog>
  );
}
