import { DatumTekst, useApp, useOpmaak, type ApiFout } from '@loket/app';
import type { PaginaDetail } from '@loket/contract';
import { Button, Cluster, FormField, Notice, Section, Stack, Text, useAnnouncer } from '@loket/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bevestig } from './queries.ts';

/** From so many days before it is due an owner is asked to look. */
const VOORAF_MS = 14 * 86_400_000;

/** Where its owner says that a page still is right, so that it leaves her work without a word being changed. */
export function KloptNog({ pagina: { id, herzienOp } }: { pagina: PaginaDetail }) {
  const { t } = useTranslation('paginas');
  const { api } = useApp();
  const { dag } = useOpmaak();
  const announce = useAnnouncer();
  const queryClient = useQueryClient();
  const [nu] = useState(() => Date.now());
  const [weer, setWeer] = useState(() => jaarNa(dag(new Date(nu).toISOString())));
  const klaar = useMutation<void, ApiFout>({
    mutationFn: () => bevestig(api, id, weer),
    onSuccess: async () => {
      announce(t('kloptNog.dank'));
      await Promise.all(['paginas', 'werk'].map((wat) => queryClient.invalidateQueries({ queryKey: [wat] })));
    },
  });
  if (herzienOp === null || new Date(herzienOp).getTime() > nu + VOORAF_MS) return null;
  const voorbij = klaar.error?.velden.includes('herzienOp');
  return (
    <Section title={t('kloptNog.titel')} look="panel">
      <Stack gap="m">
        <Text>
          {t('kloptNog.uitleg')} <DatumTekst datum={herzienOp} kort />.
        </Text>
        <FormField label={t('kloptNog.weer')} error={voorbij ? t('kloptNog.voorbij') : undefined}>
          {(field) => (
            <input
              {...field}
              type="date"
              className="loket-input"
              value={weer}
              onChange={(event) => setWeer(event.target.value)}
            />
          )}
        </FormField>
        {klaar.isError && !voorbij && (
          <Notice kind="error" live="assertive" title={t('kloptNog.mislukt')}>
            {t('kloptNog.misluktUitleg')}
          </Notice>
        )}
        <Cluster>
          <Button variant="primary" busy={klaar.isPending} disabled={weer === ''} onClick={() => klaar.mutate()}>
            {t('kloptNog.knop')}
          </Button>
        </Cluster>
      </Stack>
    </Section>
  );
}

const jaarNa = (dag: string) => `${Number(dag.slice(0, 4)) + 1}${dag.slice(4)}`.replace('-02-29', '-02-28');
