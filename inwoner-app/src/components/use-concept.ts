import { answer, done, useApp } from '@loket/app';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

const RUST_MS = 800;

interface Gevraagd<Waarden> {
  /** Which form, and of what (`vraag`, `taak:{id}`); holds nothing of a person. */
  sleutel: string;
  /** What is in the form now. */
  waarden: Waarden;
  /** Whether somebody changed something since the form was filled in. */
  gewijzigd: boolean;
  /** Called once with what was kept, to fill in the form. */
  onHersteld: (waarden: Waarden) => void;
}

/**
 * Keeps what is typed in a form on the server, a moment after the last key, and gives it back when the form is opened
 * again: also after the session ended half-way. `wis` throws it away, when the form was sent.
 */
export function useConcept<Waarden extends Record<string, unknown>>(gevraagd: Gevraagd<Waarden>) {
  const { api, queryClient } = useApp();
  const { sleutel, waarden, gewijzigd } = gevraagd;
  const path = { sleutel };
  const queryKey = ['concepten', sleutel];
  const kept = useQuery({
    queryKey,
    queryFn: ({ signal }) => answer(api.GET('/concepten/{sleutel}', { params: { path }, signal })),
    // What this page itself keeps must not come back over what is being typed.
    staleTime: Infinity,
    gcTime: 0,
  });
  const bewaar = useMutation({
    mutationFn: (inhoud: Waarden) => done(api.PUT('/concepten/{sleutel}', { params: { path }, body: { inhoud } })),
    // home lists what was begun
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['overzicht'], refetchType: 'none' }),
  });
  const herstel = useRef(gevraagd.onHersteld);
  const hersteld = useRef(false);
  useEffect(() => {
    herstel.current = gevraagd.onHersteld;
  });
  useEffect(() => {
    if (hersteld.current || !kept.data) return;
    hersteld.current = true;
    if (kept.data.inhoud && !gewijzigd) herstel.current(kept.data.inhoud as Waarden);
  }, [kept.data, gewijzigd]);

  const { mutate } = bewaar;
  const tekst = JSON.stringify(waarden);
  const gewist = useRef(false);
  useEffect(() => {
    if (!gewijzigd || gewist.current) return undefined;
    const timer = setTimeout(() => mutate(JSON.parse(tekst) as Waarden), RUST_MS);
    return () => clearTimeout(timer);
  }, [tekst, gewijzigd, mutate]);

  return {
    /** The form may be shown: what was kept is in it, or could not be fetched. */
    klaar: !kept.isPending,
    /** What was kept is in the form now. */
    hersteld: Boolean(kept.data?.inhoud),
    async wis() {
      gewist.current = true;
      queryClient.removeQueries({ queryKey });
      await done(api.DELETE('/concepten/{sleutel}', { params: { path } })).catch(() => undefined);
    },
  };
}
