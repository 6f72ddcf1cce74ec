/** Scripts that the typeface of the house does not have: their letters come only with their language. */
const lettertypen: Record<string, () => Promise<unknown>> = {
  ar: () => import('@loket/ui/arabic.css'),
  hy: () => import('@loket/ui/armenian.css'),
};

/** Fetches the letters of a language. Without them the letters of the device do: nobody waits for these. */
export function laadLettertype(taal: string): void {
  lettertypen[taal]?.().catch(() => undefined);
}
