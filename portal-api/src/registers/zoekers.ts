import type { ZaakFilters } from '@loket/zgw';
import type { DataSubject } from '../access/grant.ts';
import type { Rol, Zaakzoeker } from './model.ts';

/**
 * The searches that find all cases of a number. Back ends note companies in four ways: RSIN or KvK number in
 * `innNnpId`, KvK number in `annIdentificatie`, and the number of an establishment (odd-register-data 17).
 */
export function filtersFor(zoeker: Zaakzoeker): ZaakFilters[] {
  switch (zoeker.soort) {
    case 'bsn':
      return [{ rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: zoeker.bsn }];
    case 'rsin':
      return [{ rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__innNnpId: zoeker.rsin }];
    case 'kvk':
      return [
        { rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__innNnpId: zoeker.kvkNummer },
        { rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__annIdentificatie: zoeker.kvkNummer },
      ];
    case 'vestiging':
      return [{ rol__betrokkeneIdentificatie__vestiging__vestigingsNummer: zoeker.vestigingsnummer }];
  }
}

/** Whether a role really names the number: some back ends answer filters too widely. */
export function names(rol: Rol, zoeker: Zaakzoeker): boolean {
  switch (zoeker.soort) {
    case 'bsn':
      return rol.bsn === zoeker.bsn;
    case 'rsin':
      return rol.innNnpId === zoeker.rsin;
    case 'kvk':
      return [rol.innNnpId, rol.annIdentificatie, rol.kvkNummer].includes(zoeker.kvkNummer);
    case 'vestiging':
      return rol.vestigingsnummer === zoeker.vestigingsnummer;
  }
}

/** Whose data a search looks at. */
export function subjectOf(zoeker: Zaakzoeker): DataSubject {
  switch (zoeker.soort) {
    case 'bsn':
      return { soort: 'bsn', waarde: zoeker.bsn };
    case 'rsin':
      return { soort: 'rsin', waarde: zoeker.rsin };
    case 'kvk':
      return { soort: 'kvk', waarde: zoeker.kvkNummer };
    case 'vestiging':
      return { soort: 'vestiging', waarde: zoeker.vestigingsnummer };
  }
}
