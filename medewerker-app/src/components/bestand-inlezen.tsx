import { type ApiFout, FoutMelding } from '@loket/app';
import { Button, Cluster, FormField, Notice, Section, Stack, Text } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What reading a file changes or changed; of what it is about each page says the rest. */
interface Ingelezen {
  /** What the dry run gave; without it nothing is changed. */
  stand: string;
  ingelezen: boolean;
  gewijzigd: { naam: string; velden: { veld: string; was: string; wordt: string }[] }[];
  fouten: { regel: number; naam: string; wat: string[] }[];
}

interface Props<Uitkomst extends Ingelezen> {
  /** Tries without `stand`, and does it with that of the dry run. */
  lees: (bestand: File, stand?: string) => Promise<Uitkomst>;
  /** After it was done. */
  onGelezen: () => Promise<unknown>;
  /** How many changes there are. */
  aantal: (uitkomst: Uitkomst) => number;
  /** All of it in one sentence. */
  tellen: (uitkomst: Uitkomst) => string;
  /** What else it changes: who joins, who leaves. */
  anders: (uitkomst: Uitkomst) => ReactNode;
  wat: ComponentProps<typeof FoutMelding>['wat'];
  /** What a file looks like, where that is more than its kind. */
  uitleg?: string;
  /** Choices that change what is read; whoever changes one looks again. */
  keuzes?: (opnieuw: () => void) => ReactNode;
}

/** Reads a file: first what it would change and which rows are not right, then the change itself. */
export function BestandInlezen<Uitkomst extends Ingelezen>(props: Props<Uitkomst>) {
  const { lees, onGelezen, aantal, wat, uitleg, keuzes } = props;
  const { t } = useTranslation('inlezen');
  const [bestand, setBestand] = useState<File>();
  const proef = useMutation<Uitkomst, ApiFout, File>({ mutationFn: (file) => lees(file) });
  const echt = useMutation<Uitkomst, ApiFout, { file: File; stand: string }>({
    mutationFn: ({ file, stand }) => lees(file, stand),
    onSuccess: onGelezen,
  });
  const opnieuw = () => {
    proef.reset();
    echt.reset();
  };
  const fout = proef.error ?? echt.error;
  const proefdraai = proef.data;
  const uitkomst = echt.data ?? proefdraai;
  return (
    <Stack gap="l">
      <FormField label={t('bestand')} description={uitleg ?? t('bestandUitleg')}>
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
      {keuzes?.(opnieuw)}
      <Cluster>
        <Button
          variant={proefdraai ? 'secondary' : 'primary'}
          busy={proef.isPending}
          disabled={!bestand}
          onClick={() => bestand && proef.mutate(bestand)}
        >
          {t('kijk')}
        </Button>
      </Cluster>
      {fout && !fout.invalidParams.length && <FoutMelding fout={fout} wat={wat} />}
      {fout && fout.invalidParams.length > 0 && (
        <Notice kind="error" live="assertive" title={t('veranderd')}>
          {t('veranderdUitleg')}
        </Notice>
      )}
      {uitkomst && <Gevonden {...props} uitkomst={uitkomst} />}
      {bestand && proefdraai && !echt.data && aantal(proefdraai) > 0 && (
        <Cluster>
          <Button
            variant="primary"
            busy={echt.isPending}
            onClick={() => echt.mutate({ file: bestand, stand: proefdraai.stand })}
          >
            {t('lees', { count: aantal(proefdraai) })}
          </Button>
        </Cluster>
      )}
    </Stack>
  );
}

type GevondenProps<Uitkomst extends Ingelezen> = Pick<Props<Uitkomst>, 'tellen' | 'anders'> & { uitkomst: Uitkomst };

function Gevonden<Uitkomst extends Ingelezen>({ uitkomst, tellen, anders }: GevondenProps<Uitkomst>) {
  const { t } = useTranslation('inlezen');
  const { ingelezen, fouten, gewijzigd } = uitkomst;
  return (
    <Stack gap="l">
      <Notice kind={ingelezen ? 'success' : 'info'} live="polite" title={t(ingelezen ? 'klaar' : 'proef')}>
        {tellen(uitkomst)}
      </Notice>
      {fouten.length > 0 && (
        <Section title={t('fouten')} description={t('foutenUitleg')}>
          <ul className="app-list">
            {fouten.map(({ regel, naam, wat }) => (
              <li key={`${regel} ${naam}`}>
                <strong>
                  {regel > 0 ? t('regel', { regel }) : ''} <bdi>{naam}</bdi>
                </strong>{' '}
                {wat.join('; ')}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {anders(uitkomst)}
      {gewijzigd.length > 0 && (
        <Section title={t('gewijzigd')}>
          <ul className="app-list">
            {gewijzigd.map(({ naam, velden }, plek) => (
              <li key={plek}>
                <strong>
                  <bdi>{naam}</bdi>
                </strong>
                {velden.map(({ veld, was, wordt }) => (
                  <Text key={veld}>{t('verschil', { veld, was, wordt })}</Text>
                ))}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Stack>
  );
}
