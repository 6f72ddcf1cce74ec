import { useApp, type ApiFout } from '@loket/app';
import type { Werkoverdracht, Werkuitkomsten } from '@loket/contract';
import { useAnnouncer } from '@loket/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { draagOver } from './queries.ts';

export type Aan = Werkoverdracht['aan'];

/** How it ended, counted by outcome. */
export function telUitkomsten({ uitkomsten }: Werkuitkomsten) {
  return [...new Set(uitkomsten)].map((uitkomst) => ({
    uitkomst,
    aantal: uitkomsten.filter((een) => een === uitkomst).length,
  }));
}

/** Takes work or gives it to somebody; says how it ended and fetches the list anew. */
export function useOverdracht(klaar: (uitkomsten: Werkuitkomsten) => void) {
  const { api } = useApp();
  const { t } = useTranslation('werk');
  const announce = useAnnouncer();
  const queryClient = useQueryClient();
  return useMutation<Werkuitkomsten, ApiFout, { sleutels: string[]; aan: Aan }>({
    mutationFn: (body) => draagOver(api, body),
    onSuccess: async (uitkomsten) => {
      klaar(uitkomsten);
      announce(
        telUitkomsten(uitkomsten)
          .map(({ uitkomst, aantal }) => t(`uitkomst.${uitkomst}`, { count: aantal }))
          .join(' '),
      );
      await queryClient.invalidateQueries({ queryKey: ['werk'] });
    },
  });
}
