import type { InzageBeperking } from '@loket/contract';

/** The letters of UAVG 41 lid 1, in their order. */
export const beperkingsgronden = [
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
  'h',
  'i',
  'j',
] as const satisfies readonly InzageBeperking['grond'][];
