/** What the portal reads as `{idp}` in its own routes. */
export type DoorId = 'digid' | 'eherkenning' | 'medewerker' | 'partner';

export type LevelName = 'midden' | 'substantieel' | 'hoog';

/** A level of assurance; the levels of a door are listed from low to high. */
export interface Level {
  name: LevelName;
  label: string;
  acr: string;
}

/** Somebody who logs in: `sub` never holds a BSN, `form` is what was filled in. */
export interface Account {
  sub: string;
  name: string;
  claims: Readonly<Record<string, unknown>>;
  form: Readonly<Record<string, string>>;
}

export interface FieldError {
  field: string;
  message: string;
}

export type LoginOutcome = { account: Account } | { errors: readonly FieldError[] };

export interface TestPerson {
  /** Value of the one-click button, understood by `Door.choose`. */
  value: string;
  name: string;
  /** What the person fills in at the real thing. */
  number: string;
  /** What is special about this person; may be empty. */
  note: string;
}

export interface LoginField {
  name: string;
  label: string;
  help: string;
  optional?: boolean;
  numeric?: boolean;
  /** A choice instead of text: value and words. */
  options?: readonly { value: string; label: string }[];
}

/** One way in: an issuer with its own form, levels and claims. */
export interface Door {
  id: DoorId;
  clientId: 'loket-inwoner' | 'loket-medewerker';
  title: string;
  sticker: string;
  intro: string;
  levels: readonly Level[];
  claimNames: readonly string[];
  fields: readonly LoginField[];
  peopleTitle: string;
  groups: readonly { title: string; people: readonly TestPerson[] }[];
  /** Reads the text fields of the form. */
  read(form: Readonly<Record<string, string>>): LoginOutcome;
  /** Reads a one-click button. */
  choose(value: string): LoginOutcome;
}

/** Index in `levels` of the lowest level that `acr_values` accepts; 0 when nothing known is asked. */
export function lowestAccepted(levels: readonly Level[], acrValues: unknown): number {
  if (typeof acrValues !== 'string') return 0;
  const asked = acrValues.split(' ').map((acr) => levels.findIndex((level) => level.acr === acr));
  const known = asked.filter((index) => index >= 0);
  return known.length === 0 ? 0 : Math.min(...known);
}
