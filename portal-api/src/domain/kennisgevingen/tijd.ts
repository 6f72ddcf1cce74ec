const MINUUT = 60_000;
const UUR = 60 * MINUUT;

/** What happens within this time after the first goes into the same notice. */
const BUNDEL_MS = 15 * MINUUT;
/** Awb 2:10 (Wmebv): hours after posting; they go on at night, in the weekend and on public holidays. */
const TERMIJN_MS = 48 * UUR;
/** What cannot be sent then goes to another channel, or to an employee, while there is still time. */
const MARGE_MS = 6 * UUR;

interface Moment {
  moment: Date;
  genoteerd: Date;
}

/** When these things have to be told at the latest. A moment in the future (a clock of a register) does not stretch it. */
export function uiterlijkVan(gebeurtenissen: readonly Moment[]): Date {
  return new Date(Math.min(...gebeurtenissen.map(geplaatst)) + TERMIJN_MS);
}

/** When one notice goes out for these: after the bundling time, and at once when the term comes near. */
export function versturenOp(gebeurtenissen: readonly Moment[]): Date {
  const eerste = Math.min(...gebeurtenissen.map(({ genoteerd }) => genoteerd.getTime()));
  return new Date(Math.min(eerste + BUNDEL_MS, uiterlijkVan(gebeurtenissen).getTime() - MARGE_MS));
}

/** Until when we go on trying with a server that does not take it now. What was late already gets its chance too. */
export function opgevenOp({ uiterlijk, gemaakt }: { uiterlijk: Date; gemaakt: Date }): Date {
  return new Date(Math.max(uiterlijk.getTime() - MARGE_MS, gemaakt.getTime() + MARGE_MS));
}

/** Minutes between attempts; after these every two hours. A grey-listing server lets us in at the second or third. */
const TUSSENPOZEN = [1, 5, 15, 30, 60];

/** When to try again after this many attempts. */
export function opnieuwOp(pogingen: number, now: Date): Date {
  return new Date(now.getTime() + (TUSSENPOZEN[pogingen - 1] ?? 120) * MINUUT);
}

function geplaatst({ moment, genoteerd }: Moment): number {
  return Math.min(moment.getTime(), genoteerd.getTime());
}
