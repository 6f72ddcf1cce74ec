import { useApp } from '@loket/app';
import type { Bijlage } from '@loket/contract';
import { Button, Cluster, FormField, Stack, TextInput } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { bestandFout } from './bestand-fout.ts';
import { neemTekstBestand } from './tekst-bestanden.ts';

interface BijlagenVeldProps {
  bijlagen: readonly Bijlage[];
  onChange: (bijlagen: Bijlage[]) => void;
}

/** The attachments of a text: added one by one, each with a name that readers understand. */
export function BijlagenVeld({ bijlagen, onChange }: BijlagenVeldProps) {
  const { t } = useTranslation('tekst');
  const { api } = useApp();
  const neem = useMutation({
    mutationFn: (bestand: File) => neemTekstBestand(api, 'bijlage', bestand),
    onSuccess: ({ bestandId, naam }) => onChange([...bijlagen, { bestandId, naam }]),
  });
  const fout = neem.error && t(`bestandfout.${bestandFout(neem.error)}`);
  return (
    <Stack gap="s">
      {bijlagen.map(({ bestandId, naam }, plek) => (
        <Cluster key={bestandId} align="start">
          <TextInput
            label={t('bijlagen.naam')}
            value={naam}
            onChange={(event) =>
              onChange(bijlagen.map((een, at) => (at === plek ? { bestandId, naam: event.target.value } : een)))
            }
          />
          <Button size="small" onClick={() => onChange(bijlagen.filter((een) => een.bestandId !== bestandId))}>
            {t('bijlagen.weg', { naam })}
          </Button>
        </Cluster>
      ))}
      <FormField label={t('bijlagen.kies')} description={t('bijlagen.soorten')} error={fout}>
        {(field) => (
          <input
            {...field}
            type="file"
            onChange={(event) => {
              const [bestand] = event.target.files ?? [];
              event.target.value = '';
              if (bestand) neem.mutate(bestand);
            }}
          />
        )}
      </FormField>
    </Stack>
  );
}
