import { useSyncExternalStore } from 'react';

/** Seven days beside each other need this much. */
const BREED = '(min-width: 60rem)';

function volg(meld: () => void): () => void {
  const vraag = window.matchMedia(BREED);
  vraag.addEventListener('change', meld);
  return () => vraag.removeEventListener('change', meld);
}

/** Whether there is room for a month with its weeks as rows; a phone, and a desk at 200 %, have the list. */
export function useBreed(): boolean {
  return useSyncExternalStore(volg, () => window.matchMedia(BREED).matches);
}
