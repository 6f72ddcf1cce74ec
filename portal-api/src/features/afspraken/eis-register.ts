import { Refused } from '../../access/policy.ts';
import type { Registers } from '../../registers/model.ts';

/** Where the municipality has no register of appointments, there is no such room. */
export function eisRegister({ afspraken }: Pick<Registers, 'afspraken'>): void {
  if (!afspraken.aanwezig) throw new Refused({ code: 'niet-gevonden' });
}
