import { opentZaak, type EigenNummers } from '../../access/eigen-rol.ts';
import type { DataSubject } from '../../access/grant.ts';
import { zaakZichtbaar } from '../../access/policies/zaak-zichtbaar.ts';
import type { AccessSettings } from '../../access/settings.ts';
import type { Rol, ZaakMetType } from '../../registers/model.ts';
import { subjectVanRol } from '../zaken/betrokkenen.ts';

/**
 * Whom a change of a case is told: everybody who may see the case by a role of her own, by the same policy as when she
 * reads it. The level of login is decided when she does. Without the zaaktype nobody is told: it might be internal.
 */
export function ontvangersVan({ zaak, zaaktype }: ZaakMetType, settings: AccessSettings): DataSubject[] {
  if (!zaaktype) return [];
  const subjects = zaak.rollen
    .filter(opentZaak)
    .flatMap((rol) => subjectVanRol(rol).map((subject) => ({ subject, nummers: nummersVan(subject, rol) })))
    .filter(({ nummers }) => zaakZichtbaar(zaak, zaaktype, { nummers, niveau: 'hoog' }, settings).allow)
    .map(({ subject }) => subject);
  const uniek = new Map(subjects.map((subject) => [`${subject.soort} ${subject.waarde}`, subject]));
  return [...uniek.values()];
}

function nummersVan({ soort, waarde }: DataSubject, { kvkNummer }: Rol): EigenNummers {
  switch (soort) {
    case 'bsn':
      return { soort: 'persoon', bsn: waarde };
    case 'vestiging':
      return { soort: 'vestiging', kvkNummer: kvkNummer ?? '', vestigingsnummer: waarde };
    case 'kvk':
      return { soort: 'bedrijf', kvkNummer: waarde, rsin: null, vestigingsnummers: [] };
    case 'rsin':
      return { soort: 'bedrijf', kvkNummer: '', rsin: waarde, vestigingsnummers: [] };
  }
}
