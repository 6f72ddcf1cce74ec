import { useOpmaak } from './opmaak.ts';

/** A date in words, and the same for machines. */
export function DatumTekst({ datum, kort = false }: { datum: string; kort?: boolean }) {
  const opmaak = useOpmaak();
  return <time dateTime={datum}>{kort ? opmaak.korteDatum(datum) : opmaak.datum(datum)}</time>;
}
