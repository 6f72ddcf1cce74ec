import { handelende, identiteitVan, type Identiteit } from '../identity/acting.ts';
import type { DataSubject } from '../platform/data-subject.ts';
import type { Inwoner } from './policy.ts';

/**
 * Whose data it is: of the person for whom somebody acts, else her own. Everything that reads, keeps or sends data of a
 * resident asks this, never the number of who is logged in.
 */
export function subjectVan(acting: Inwoner): DataSubject {
  return asSubject(identiteitVan(acting));
}

/** Who is at the keyboard: for herself or for somebody else. */
export function handelendeVan(acting: Inwoner): DataSubject {
  return asSubject(handelende(acting));
}

function asSubject(wie: Identiteit): DataSubject {
  if (wie.soort === 'persoon') return { soort: 'bsn', waarde: wie.bsn };
  return wie.vestigingsnummer === null
    ? { soort: 'kvk', waarde: wie.kvkNummer }
    : { soort: 'vestiging', waarde: wie.vestigingsnummer };
}
