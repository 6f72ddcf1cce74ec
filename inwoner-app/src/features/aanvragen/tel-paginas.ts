import { done, useApp } from '@loket/app';
import type { Formulier } from '@loket/formulieren';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { stapUit } from './paden.ts';

/**
 * Counts the pages that somebody without a login opens: form and page, once each in this tab, and nothing of her or of
 * what she types. Of who is logged in the draft says how far she is. Gives what forgets them, for when it was sent.
 */
export function useTelPaginas({ id, versie, stappen }: Formulier): () => void {
  const { api } = useApp();
  const { pathname } = useLocation();
  const stap = stapUit(pathname, id);
  const sleutel = `geteld:${id}:${versie}`;
  useEffect(() => {
    const geweest = lees(sleutel);
    if (stap === null || geweest.includes(stap)) return;
    sessionStorage.setItem(sleutel, JSON.stringify([...geweest, stap]));
    const plek = (naam: string) => stappen.findIndex((een) => een.id === naam);
    const vorige = geweest.at(-1);
    const verder = vorige !== undefined && (plek(stap) < 0 || plek(stap) > plek(vorige));
    const body = { versie, stap, voltooid: verder ? vorige : null };
    // A count that does not arrive is no harm to anybody.
    void done(api.POST('/formulieren/{formulier}/voortgang', { params: { path: { formulier: id } }, body })).catch(
      () => undefined,
    );
  }, [api, id, versie, stappen, stap, sleutel]);
  return () => sessionStorage.removeItem(sleutel);
}

function lees(sleutel: string): string[] {
  try {
    return JSON.parse(sessionStorage.getItem(sleutel) ?? '[]') as string[];
  } catch {
    return [];
  }
}
