import { passesElevenTest } from '../eleven-test.ts';
import type { FieldError, LoginField } from './door.ts';

/** For whom somebody logs in: what a door asks, and what the claims then say. */
export interface Namens {
  bsn: string;
  dienst: string;
}

/** The optional field for the number of the person for whom somebody logs in. */
export const namensField: LoginField = {
  name: 'namens',
  label: 'Namens wie? BSN (mag leeg blijven)',
  help: 'Vul dit in om voor iemand anders in te loggen.',
  optional: true,
  numeric: true,
};

/** Reads for whom somebody logs in; undefined when for herself. */
export function readNamens(
  form: Readonly<Record<string, string>>,
  diensten: Readonly<Record<string, string>>,
): { namens?: Namens; errors: FieldError[] } {
  const bsn = (form.namens ?? '').replace(/[\s.]/g, '');
  if (bsn === '') return { errors: [] };
  if (!/^\d{9}$/.test(bsn) || !passesElevenTest(bsn)) {
    return { errors: [{ field: 'namens', message: 'Dit burgerservicenummer bestaat niet. Kijk de cijfers na.' }] };
  }
  const dienst = diensten[form.rol ?? ''] ?? Object.values(diensten)[0] ?? '';
  return { namens: { bsn, dienst }, errors: [] };
}
