/** Something that can be found. Plain text only: whoever puts it in takes the markup out. */
export interface SearchDocument {
  /** What it is (`product`, `nieuws`); with `id` and `language` its key. */
  kind: string;
  id: string;
  /** `nl` when left out. */
  language?: string;
  title: string;
  summary: string;
  body: string;
  keywords?: readonly string[];
  /** Path in the app where it is read. */
  path: string;
  /** `name:value`: `levensgebeurtenis:verhuizen`. */
  facets?: readonly string[];
  /** Who may find it: whoever has at least one of these. */
  audience: readonly [string, ...string[]];
  visibleFrom?: Date;
  visibleUntil?: Date;
  /** Counts for more (above 1) or less than others of equal fit. */
  weight?: number;
  changed: Date;
}

/** Who searches: what she belongs to, her language, and the moment. */
export interface Reader {
  audience: readonly string[];
  language: string;
  now: Date;
}

export interface SearchQuery {
  /** As typed; empty gives everything that the filters leave. */
  text: string;
  /** The kinds that there are for who asks; all when left out. */
  among?: readonly string[];
  /** Of those only these; the others are counted all the same when `among` is given. */
  kinds?: readonly string[];
  /** All of these must hold; values of one name are alternatives. */
  facets?: readonly string[];
  from?: number;
  most?: number;
}

/** Why something was found: the same words, a word that means the same, or a word that is written alike. */
export type Reason = 'words' | 'synonym' | 'spelling';

/** A piece of text, and whether it is what was looked for. */
export interface Snippet {
  text: string;
  hit: boolean;
}

export interface Hit {
  kind: string;
  id: string;
  language: string;
  path: string;
  title: Snippet[];
  summary: Snippet[];
  facets: string[];
  changed: Date;
  reason: Reason;
}

export interface SearchResult {
  hits: Hit[];
  /** How many were found; `atLeast` when counting stopped there. */
  total: number;
  atLeast: boolean;
  /**
   * How often each facet occurs among what was found, the most frequent first; the values of a name that was chosen are
   * counted as if nothing of that name was.
   */
  facets: { facet: string; count: number }[];
  kinds: { kind: string; count: number }[];
  /** What was looked for instead, when nothing was found as typed. */
  corrected: string | null;
}

export interface Suggestion {
  kind: string;
  id: string;
  title: string;
  path: string;
}
