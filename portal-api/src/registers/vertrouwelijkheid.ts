import { vertrouwelijkheden, type Vertrouwelijkheid } from './model.ts';

const known: ReadonlySet<string> = new Set(vertrouwelijkheden);

/** Null for anything that is not a level of the standard: whatever has no known level stays hidden. */
export function toVertrouwelijkheid(value: string | null): Vertrouwelijkheid | null {
  return value !== null && known.has(value) ? (value as Vertrouwelijkheid) : null;
}
