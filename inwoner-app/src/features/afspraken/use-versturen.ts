import { answer, useApp } from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { AfspraakUitkomst } from '@loket/contract';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Api } from '../../platform/inwoner-deur.ts';

type Antwoord = Parameters<typeof answer<AfspraakUitkomst>>[0];

/**
 * Sends under a key that stays the same until there is an answer: sent again after a failure, or by a second press of the
 * button, it is still one. Another time is another wish, with a key of its own.
 */
export function useVersturen<Waarden>(stuur: (api: Api, sleutel: string, waarden: Waarden) => Antwoord) {
  const { api, queryClient } = useApp();
  const sleutel = useRef<{ waarden: string; sleutel: string } | null>(null);
  return useMutation<AfspraakUitkomst, ApiFout, Waarden>({
    mutationFn: (waarden) => {
      const tekst = JSON.stringify(waarden);
      if (sleutel.current?.waarden !== tekst) sleutel.current = { waarden: tekst, sleutel: crypto.randomUUID() };
      return answer(stuur(api, sleutel.current.sleutel, waarden));
    },
    onSuccess: async ({ stand }) => {
      sleutel.current = null;
      if (stand === 'niet-gelukt') return queryClient.invalidateQueries({ queryKey: ['afspraken', 'tijden'] });
      await Promise.all(
        [['afspraken', 'lijst'], ['afspraken', 'een'], ['overzicht']].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
}
