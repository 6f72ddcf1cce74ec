import { talen, type Taal } from './model.ts';

/** ISO 639-2: the code that we write first, then others that registers hold for the same language (terminology and bibliography). */
const codes: Record<Taal, readonly [string, ...string[]]> = {
  nl: ['nld', 'dut'],
  en: ['eng'],
  tr: ['tur'],
  ar: ['ara'],
  hy: ['hye', 'arm'],
};

/** As `partij.voorkeurstaal` has it. */
export function taalcode(taal: Taal): string {
  return codes[taal][0];
}

/** The language of a code, in either spelling; null for one that we do not speak. */
export function taalVanCode(code: string | null): Taal | null {
  const gezocht = code?.trim().toLowerCase() ?? '';
  return talen.find((taal) => taal === gezocht || codes[taal].includes(gezocht)) ?? null;
}
