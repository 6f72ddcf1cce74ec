import { answer, useApp } from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { Verstuurd } from '@loket/contract';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Api } from '../../platform/inwoner-deur.ts';

type Antwoord = Parameters<typeof answer<Verstuurd>>[0];

/**
 * Sends something under a key that stays the same until it has arrived here: sent again after a failure, or by a second
 * press of the button, it is still one.
 */
export function useVersturen<Waarden>(stuur: (api: Api, sleutel: string, waarden: Waarden) => Antwoord) {
  const { api, queryClient } = useApp();
  const sleutel = useRef<string | null>(null);
  return useMutation<Verstuurd, ApiFout, Waarden>({
    mutationFn: (waarden) => answer(stuur(api, (sleutel.current ??= crypto.randomUUID()), waarden)),
    onSuccess: async () => {
      sleutel.current = null;
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['vragen'] }),
        queryClient.invalidateQueries({ queryKey: ['overzicht'] }),
      ]);
    },
  });
}
