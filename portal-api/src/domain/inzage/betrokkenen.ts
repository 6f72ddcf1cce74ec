import type { EigenNummers } from '../../access/eigen-rol.ts';
import type { DataSubject } from '../../platform/data-subject.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';

/** Everything under which the log knows a person, a company or an establishment: a company by all its numbers. */
export function pseudoniemenVan(nummers: EigenNummers, pseudonym: Pseudonym): string[] {
  return subjecten(nummers).map(({ soort, waarde }) => pseudonym(soort, waarde));
}

function subjecten(nummers: EigenNummers): DataSubject[] {
  if (nummers.soort === 'persoon') return [{ soort: 'bsn', waarde: nummers.bsn }];
  if (nummers.soort === 'vestiging') return [{ soort: 'vestiging', waarde: nummers.vestigingsnummer }];
  const { kvkNummer, rsin, vestigingsnummers } = nummers;
  return [
    { soort: 'kvk', waarde: kvkNummer },
    ...(rsin ? [{ soort: 'rsin' as const, waarde: rsin }] : []),
    ...vestigingsnummers.map((waarde) => ({ soort: 'vestiging' as const, waarde })),
  ];
}
