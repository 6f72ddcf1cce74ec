import type { Acting } from '../identity/acting.ts';
import type { DataSubject } from '../platform/data-subject.ts';
import type { ZaakSleutel } from './raadpleging.ts';

export type { DataSubject };

/** Why personal data is looked at: a registered processing activity and, for employees, the purpose they stated. */
export interface Purpose {
  /** Code of the processing activity in the municipality's register; becomes `dpl.core.processing_activity_id`. */
  activity: string;
  /** Purpose code stated by an employee. */
  doel: string | null;
  toelichting: string | null;
}

/** The purpose of routes that show no data of persons; a grant for it refuses every look. */
export const zonderPersoonsgegevens: Purpose = { activity: 'geen-persoonsgegevens', doel: null, toelichting: null };

/**
 * Permission to look at data of persons, for one request. Only `access` makes one (the symbol is private to it), and
 * whatever is looked at with it is in the processing log before the answer leaves.
 */
export interface Grant {
  readonly acting: Acting;
  readonly purpose: Purpose;
  /** W3C trace id that the log line and the calls to registers share. */
  readonly traceId: string;
  /** Aborted when the reader has left: calls to registers stop. */
  readonly signal: AbortSignal;
  /**
   * Notes whose data, and which kind of it, is being shown. Called by registers and use cases, never by routes.
   * Throws when the route has no purpose, when an employee looks without one, and when the answer was logged already.
   * @param subject null when nobody is known whose data it is
   * @param object the one case that this is seen of; none for lists and for data of no case
   */
  looksAt(subject: DataSubject | null, category: string, object?: ZaakSleutel): void;
  /** @internal brand, so that no literal passes for a grant */
  readonly [grantBrand]: true;
}

const grantBrand: unique symbol = Symbol('grant');

/** One data subject and the kinds of data that were seen of it, in one case or in none. */
export interface Look {
  subject: DataSubject | null;
  categories: string[];
  object?: ZaakSleutel | undefined;
}

/** A grant and, for `access` itself, what was looked at with it. */
export interface OpenGrant {
  grant: Grant;
  /** Ends the grant and gives what was seen with it; after this `looksAt` throws. */
  close(): Look[];
}

/**
 * Makes a grant. For `access` and for tests; features receive theirs from the route.
 * Looks at the same subject are put together, so that one request gives one log line a subject and case.
 */
export function createGrant(given: Pick<Grant, 'acting' | 'purpose' | 'traceId' | 'signal'>): OpenGrant {
  const looks = new Map<string, Omit<Look, 'categories'> & { categories: Set<string> }>();
  let closed = false;
  const grant: Grant = {
    ...given,
    [grantBrand]: true,
    looksAt(subject, category, object) {
      if (closed) throw new Error('looked at personal data after the processing log was written');
      if (given.purpose === zonderPersoonsgegevens) throw new Error('this route may not look at personal data');
      if (given.acting.door === 'medewerker' && given.purpose.doel === null) {
        throw new Error('an employee looked at personal data without a purpose');
      }
      if (subject?.waarde === '') return;
      const key = `${subject?.soort}:${subject?.waarde}:${object?.bron}:${object?.id}`;
      const known = looks.get(key);
      if (known) known.categories.add(category);
      else looks.set(key, { subject, object, categories: new Set([category]) });
    },
  };
  return {
    grant,
    close() {
      closed = true;
      return [...looks.values()].map((look) => ({ ...look, categories: [...look.categories].sort() }));
    },
  };
}
