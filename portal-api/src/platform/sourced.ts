/** Why a source gave nothing. `switched-off`: by configuration, before any call was made. */
export type FailureKind = 'unreachable' | 'timeout' | 'refused' | 'malformed' | 'switched-off';

export type SourceKind =
  | 'zaken'
  | 'documenten'
  | 'besluiten'
  | 'catalogus'
  | 'personen'
  | 'bedrijven'
  | 'adressen'
  | 'taken'
  | 'berichten'
  | 'klantcontacten'
  | 'afspraken';

/** A source that failed, as data: shown to people, never mistaken for an empty answer. */
export interface SourceFailure {
  /** Name of the configured register. */
  source: string;
  kind: SourceKind;
  failure: FailureKind;
  /** When this source first failed since it last answered. */
  since: Date;
}

/** What several sources gave together: all that came, and which did not. */
export interface Sourced<T> {
  data: T;
  incomplete: SourceFailure[];
  asOf: Date;
}

/** A single source that must answer: thrown by registers when there is nothing to show without it. */
export class SourceFailed extends Error {
  readonly failure: SourceFailure;
  constructor(failure: SourceFailure, options?: ErrorOptions) {
    super(`${failure.source} (${failure.kind}): ${failure.failure}`, options);
    this.name = 'SourceFailed';
    this.failure = failure;
  }
}
