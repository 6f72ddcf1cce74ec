/** A kind of documents in the one search; the feature that has them keeps the index as it writes. */
export interface ZoekBron {
  soort: string;
  /** Puts in what is not there yet: on a new portal, and after the index was made anew. Once per process. */
  klaar(): Promise<void>;
}
