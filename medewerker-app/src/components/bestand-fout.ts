import { ApiFout } from '@loket/app';

const bekend = [
  'verkeerde-soort',
  'te-veel-beeldpunten',
  'kapot',
  'virus',
  'niet-gescand',
  'leeg',
  'te-groot',
] as const;

/** Key under `bestandfout` of why a file was not taken. */
export function bestandFout(fout: unknown): (typeof bekend)[number] | 'anders' {
  if (!(fout instanceof ApiFout)) return 'anders';
  const codes = [fout.code, ...fout.invalidParams.map(({ code }) => code)];
  return bekend.find((een) => codes.includes(een)) ?? 'anders';
}
