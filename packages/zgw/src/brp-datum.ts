import { datum, object, text, whole } from './lenient.ts';

/** `Datum`, `JaarMaandDatum`, `JaarDatum` or `DatumOnbekend`. */
export interface ApiDatum {
  langFormaat: string;
  /** As precise as known: `1982`, `1982-04`, `1982-04-12`; null when unknown. */
  datum: string | null;
}

const maanden = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** A date that may be known in part; null when there is none. */
export function datumOf(value: unknown): ApiDatum | null {
  const date = object(value);
  if (!date) return null;
  const known = datum(date['datum']) ?? knownPart(whole(date['jaar']), whole(date['maand']), whole(date['dag']));
  // the register writes dates in words; without those a part of one as it would
  const [jaar, maand] = known?.length === 'jjjj-mm'.length ? known.split('-') : [];
  const words = jaar && maand ? `${maanden[Number(maand) - 1]} ${jaar}` : known;
  return { langFormaat: text(date['langFormaat']) ?? words ?? text(date['datum']) ?? 'onbekend', datum: known };
}

/** As much of a date as is in the calendar. */
function knownPart(jaar: number | null, maand: number | null, dag: number | null): string | null {
  if (jaar === null || jaar < 1 || jaar > 9999) return null;
  const year = String(jaar).padStart(4, '0');
  if (maand === null || maand < 1 || maand > 12) return year;
  const month = `${year}-${String(maand).padStart(2, '0')}`;
  return (dag !== null && datum(`${month}-${String(dag).padStart(2, '0')}`)) || month;
}
