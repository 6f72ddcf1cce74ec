/** What kind of failure a person can be told about; each kind has its own words. */
export type FoutSoort =
  | 'netwerk'
  | 'storing'
  | 'niet-gevonden'
  | 'sterker-inloggen'
  | 'doel-nodig'
  | 'niet-ingelogd'
  | 'geen-toegang'
  | 'niet-namens'
  | 'namens-vervallen'
  | 'namens-onbekend'
  | 'te-vaak'
  | 'verouderd'
  | 'onverwacht';

export type Niveau = 'midden' | 'substantieel' | 'hoog';

export interface InvalidParam {
  name: string;
  code: string;
}

interface Besproken {
  soort: FoutSoort;
  /** HTTP status; 0 when there was no answer. */
  status: number;
  /** `code` of the problem (RFC 9457). */
  code?: string;
  /** With `sterker-inloggen`: the level that is needed. */
  niveau?: Niveau;
  /** With `invoer-onjuist`: which fields, and a code for what is wrong. */
  invalidParams?: InvalidParam[];
  cause?: unknown;
}

/** A call to the portal API that gave no usable answer. Carries no personal data, so it may be logged. */
export class ApiFout extends Error {
  readonly soort: FoutSoort;
  readonly status: number;
  readonly code: string | undefined;
  readonly niveau: Niveau | undefined;
  readonly invalidParams: readonly InvalidParam[];

  constructor({ soort, status, code, niveau, invalidParams = [], cause }: Besproken) {
    super(`${soort} (${status}${code ? `, ${code}` : ''})`, { cause });
    this.name = 'ApiFout';
    this.soort = soort;
    this.status = status;
    this.code = code;
    this.niveau = niveau;
    this.invalidParams = Array.isArray(invalidParams) ? invalidParams : [];
  }

  /** Names of the fields that the API refused; the words for them are the form's own, in the language of the page. */
  get velden(): readonly string[] {
    return this.invalidParams.map(({ name }) => name);
  }
}

const soortOfCode: Record<string, FoutSoort> = {
  'niet-gevonden': 'niet-gevonden',
  'sterker-inloggen': 'sterker-inloggen',
  'doel-nodig': 'doel-nodig',
  'niet-ingelogd': 'niet-ingelogd',
  'sessie-verlopen': 'niet-ingelogd',
  'geen-toegang': 'geen-toegang',
  'niet-namens': 'niet-namens',
  'namens-vervallen': 'namens-vervallen',
  'namens-onbekend': 'namens-onbekend',
  'te-vaak': 'te-vaak',
  csrf: 'verouderd',
  'bron-onbereikbaar': 'storing',
  'niet-beschikbaar': 'storing',
};

const soortOfStatus: Record<number, FoutSoort> = {
  401: 'niet-ingelogd',
  403: 'geen-toegang',
  404: 'niet-gevonden',
  429: 'te-vaak',
};

/** Reads the problem of an answer; `problem` may be anything, because a proxy can answer in place of the API. */
export function foutVanAntwoord(status: number, problem: unknown): ApiFout {
  const { code, niveau, invalidParams } = (typeof problem === 'object' && problem !== null ? problem : {}) as {
    code?: string;
    niveau?: Niveau;
    invalidParams?: InvalidParam[];
  };
  const soort = (code && soortOfCode[code]) || soortOfStatus[status] || (status >= 500 ? 'storing' : 'onverwacht');
  return new ApiFout({ soort, status, code, niveau, invalidParams });
}

/** Any thrown value as an `ApiFout`; what `fetch` throws means that nobody answered. */
export function alsApiFout(error: unknown): ApiFout {
  if (error instanceof ApiFout) return error;
  const unreadable = error instanceof SyntaxError;
  return new ApiFout({ soort: unreadable ? 'storing' : 'netwerk', status: 0, cause: error });
}

/** Whether trying again by itself can help. */
export const isTijdelijk = (error: unknown): boolean =>
  error instanceof ApiFout && (error.soort === 'netwerk' || error.status >= 500);
