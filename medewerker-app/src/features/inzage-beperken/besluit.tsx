import { FoutMelding, useApp } from '@loket/app';
import type { InzageBeperking } from '@loket/contract';
import { Button, Cluster, Notice, Section, Stack, Text, Textarea, useAnnouncer } from '@loket/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beperkingQuery, doeBeperking } from './queries.ts';
import type { Handeling } from './queries.ts';

/** What this colleague can do with it: confirm what another asked, refuse or withdraw it, or lift what is in force. */
export function Besluit({ beperking }: { beperking: InzageBeperking }) {
  const { t } = useTranslation('inzage-beperken');
  const { api } = useApp();
  const queryClient = useQueryClient();
  const announce = useAnnouncer();
  const [toelichting, setToelichting] = useState('');
  const [leeg, setLeeg] = useState(false);
  const { id, stand, vanMij } = beperking;
  const doe = useMutation({
    mutationFn: (wat: Handeling) => doeBeperking(api, id, wat, toelichting.trim()),
    async onSuccess(nieuw) {
      announce(nieuw.stand === 'van_kracht' ? t('besluit.bevestigd') : t('besluit.opgeslagen'));
      queryClient.setQueryData(beperkingQuery(api, id).queryKey, nieuw);
      await queryClient.invalidateQueries({ queryKey: ['inzage-beperkingen'], exact: true });
    },
  });
  const metReden = (wat: Handeling) => {
    setLeeg(!toelichting.trim());
    if (toelichting.trim() && !doe.isPending) doe.mutate(wat);
    else document.getElementById('toelichting')?.focus();
  };
  if (stand !== 'wacht_op_collega' && stand !== 'van_kracht') return null;
  const loopt = stand === 'van_kracht';
  const bezig = { busy: doe.isPending, busyLabel: t('besluit.bezig') };
  return (
    <Section title={loopt ? t('besluit.opheffenTitel') : t('besluit.titel')} look="panel">
      <Stack gap="m">
        {!loopt && vanMij && (
          <Notice kind="info" title={t('besluit.vanMijTitel')}>
            {t('besluit.vanMij')}
          </Notice>
        )}
        {loopt && <Text>{t('besluit.opheffenUitleg')}</Text>}
        {!loopt && !vanMij && (
          <>
            <Text>{t('besluit.uitleg')}</Text>
            <div>
              <Button variant="primary" {...bezig} onClick={() => doe.mutate('bevestigen')}>
                {t('besluit.bevestig')}
              </Button>
            </div>
          </>
        )}
        <Textarea
          id="toelichting"
          label={t('besluit.toelichting')}
          rows={3}
          maxLength={1000}
          value={toelichting}
          onChange={(event) => setToelichting(event.target.value)}
          error={leeg ? t('fout.toelichting') : undefined}
        />
        {doe.error && <FoutMelding fout={doe.error} wat="beperking" />}
        <Cluster>
          <Button {...bezig} onClick={() => metReden(loopt ? 'opheffen' : 'afwijzen')}>
            {loopt ? t('besluit.opheffen') : t(vanMij ? 'besluit.intrekken' : 'besluit.afwijzen')}
          </Button>
        </Cluster>
      </Stack>
    </Section>
  );
}
