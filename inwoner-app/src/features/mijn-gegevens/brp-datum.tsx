import { BronTekst, useOpmaak } from '@loket/app';
import type { PersoonGegevens } from '@loket/contract';

type Datum = NonNullable<PersoonGegevens['geboorte']['datum']>;

/** A date of the BRP in the language of the page; one of which parts are unknown in the words of the register. */
export function BrpDatum({ datum: { datum, tekst } }: { datum: Datum }) {
  const opmaak = useOpmaak();
  const volledig = datum?.length === 'jjjj-mm-dd'.length;
  return volledig ? <time dateTime={datum}>{opmaak.korteDatum(datum)}</time> : <BronTekst>{tekst}</BronTekst>;
}
