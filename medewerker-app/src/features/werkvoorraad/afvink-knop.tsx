import { useApp, type ApiFout } from '@loket/app';
import type { Werkuitkomsten } from '@loket/contract';
import { Button, IconCheck, Text, useAnnouncer } from '@loket/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { vinkAf } from './queries.ts';

/** Ticks off what has no page of its own. */
export function AfvinkKnop({ sleutel, naam }: { sleutel: string; naam: string }) {
  const { t } = useTranslation('werk');
  const { api } = useApp();
  const announce = useAnnouncer();
  const queryClient = useQueryClient();
  const klaar = useMutation<Werkuitkomsten, ApiFout>({
    mutationFn: () => vinkAf(api, sleutel),
    onSuccess: async ({ uitkomsten: [uitkomst] }) => {
      if (uitkomst === 'gedaan') announce(t('afgevinkt'));
      await queryClient.invalidateQueries({ queryKey: ['werk'] });
    },
  });
  const uitkomst = klaar.error ? 'storing' : klaar.data?.uitkomsten[0];
  return (
    <>
      <Button
        size="small"
        icon={IconCheck}
        aria-label={t('verwerktNaam', { naam })}
        busy={klaar.isPending}
        busyLabel={t('bezig')}
        onClick={() => klaar.mutate()}
      >
        {t('verwerkt')}
      </Button>
      {uitkomst && uitkomst !== 'gedaan' && <Text size="small">{t(`uitkomst.${uitkomst}`, { count: 1 })}</Text>}
    </>
  );
}
