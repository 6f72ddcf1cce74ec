import type { ReactNode } from 'react';

/** Rows of which something is known: what is not known is left out, never shown as an empty line. */
export function known(rows: [label: string, value: ReactNode][]) {
  return rows.filter(([, value]) => value !== null && value !== '').map(([label, value]) => ({ label, value }));
}
