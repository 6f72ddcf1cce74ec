/** What changed, in words that are the first keys of queries in the apps; never what exactly, and never who. */
export type LiveTopic =
  | 'overzicht'
  | 'zaken'
  | 'taken'
  | 'berichten'
  | 'vragen'
  | 'documenten'
  | 'meldingen'
  | 'gegevens'
  | 'afspraken'
  | 'werk'
  | 'nieuws'
  | 'paginas'
  | 'evenementen';

/** Everything of a resident or company that an open page may show. */
export const overIemand: readonly LiveTopic[] = [
  'overzicht',
  'zaken',
  'taken',
  'berichten',
  'vragen',
  'documenten',
  'gegevens',
  'afspraken',
];

/** Something changed for somebody: a pseudonym and topics, no more. */
export interface LiveNews {
  /** Pseudonym of the resident, company, establishment or employee whom it concerns. */
  subject: string;
  topics: readonly LiveTopic[];
}

/** What processes tell each other over the channel of the database; of sessions a trigger on their table tells. */
export interface LiveMessage {
  news?: readonly LiveNews[];
  /** Keys of sessions that have ended. */
  ended?: readonly string[];
  /** Keys of sessions that learned something, or in which somebody now acts for somebody else. */
  changed?: readonly string[];
}
