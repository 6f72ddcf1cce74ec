import { done, useApp } from '@loket/app';
import type { VraagDetail } from '@loket/contract';
import { useEffect, useRef } from 'react';

/** Tells the API once that the answers are on the screen; the marks stay until the page is opened again. */
export function useGelezen({ id, ongelezen }: VraagDetail): void {
  const { api, queryClient } = useApp();
  const verteld = useRef(false);
  useEffect(() => {
    if (ongelezen === 0 || verteld.current) return;
    verteld.current = true;
    void done(api.POST('/vragen/{id}/gelezen', { params: { path: { id } } }))
      .then(() =>
        Promise.all([
          queryClient.invalidateQueries({ queryKey: ['vragen', 'lijst'] }),
          queryClient.invalidateQueries({ queryKey: ['overzicht'] }),
        ]),
      )
      // It stays new, and is told again at the next visit.
      .catch(() => undefined);
  }, [api, queryClient, id, ongelezen]);
}
