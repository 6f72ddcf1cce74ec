import { FoutMelding, useApp, useOpmaak, type ApiFout } from '@loket/app';
import type { Contactverzoek } from '@loket/contract';
import { Button, Section, Stack, Text, TextInput, useAnnouncer } from '@loket/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteerPoging } from './queries.ts';

/** Notes that nobody answered, and shows when that was so before. */
export function NietBereikt({ verzoek: { id, pogingen } }: { verzoek: Contactverzoek }) {
  const { t } = useTranslation('werk');
  const { api } = useApp();
  const opmaak = useOpmaak();
  const queryClient = useQueryClient();
  const announce = useAnnouncer();
  const [notitie, setNotitie] = useState('');
  const stuur = useMutation<unknown, ApiFout>({
    mutationFn: () => noteerPoging(api, id, notitie.trim()),
    onSuccess: async () => {
      setNotitie('');
      announce(t('poging.genoteerd'));
      await queryClient.invalidateQueries({ queryKey: ['werk', 'contactverzoek', id] });
    },
  });
  return (
    <Section title={t('poging.titel')}>
      <Stack gap="m">
        {pogingen.length > 0 && (
          <ul className="app-list">
            {pogingen.map(({ moment, door, notitie: wat }) => (
              <li key={moment}>
                {t('poging.regel', {
                  datum: opmaak.datum(opmaak.dag(moment)),
                  tijd: opmaak.tijd(moment),
                  naam: door ?? t('onbekend'),
                })}
                {wat && ` ${wat}`}
              </li>
            ))}
          </ul>
        )}
        {pogingen.length === 0 && (
          <Text size="small" tone="muted">
            {t('poging.uitleg')}
          </Text>
        )}
        <TextInput
          label={t('poging.notitie')}
          optionalLabel={t('nietVerplicht')}
          maxLength={500}
          value={notitie}
          onChange={({ target }) => setNotitie(target.value)}
        />
        {stuur.error && <FoutMelding fout={stuur.error} wat="werk" />}
        <div>
          <Button busy={stuur.isPending} busyLabel={t('bezig')} onClick={() => stuur.mutate()}>
            {t('poging.noteer')}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}
