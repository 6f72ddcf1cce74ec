/** Whose data it is: always a pseudonym outside the process, the bare number only inside a request. */
export type DataSubject =
  | { soort: 'bsn'; waarde: string }
  | { soort: 'kvk'; waarde: string }
  | { soort: 'rsin'; waarde: string }
  | { soort: 'vestiging'; waarde: string };
