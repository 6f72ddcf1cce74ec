import { vertrouwelijkheden, type Vertrouwelijkheid } from '../platform/config/registers-file.ts';

export { vertrouwelijkheden, type Vertrouwelijkheid };

/** Whether something of this confidentiality is below the ceiling or at it. Unknown (null) is above every ceiling. */
export function within(value: Vertrouwelijkheid | null, ceiling: Vertrouwelijkheid): boolean {
  return value !== null && vertrouwelijkheden.indexOf(value) <= vertrouwelijkheden.indexOf(ceiling);
}

/** The higher of two ceilings. */
export function highest(a: Vertrouwelijkheid, b: Vertrouwelijkheid): Vertrouwelijkheid {
  return vertrouwelijkheden.indexOf(a) >= vertrouwelijkheden.indexOf(b) ? a : b;
}

/** The lower of two ceilings. */
export function lowest(a: Vertrouwelijkheid, b: Vertrouwelijkheid): Vertrouwelijkheid {
  return highest(a, b) === a ? b : a;
}
