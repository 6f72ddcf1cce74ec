import { werktAanZaak } from '../../access/eigen-rol.ts';
import type { DataSubject, Grant } from '../../access/grant.ts';
import type { Rol, Zaak } from '../../registers/model.ts';

/** Whose data a case holds: everybody it concerns, by the number that the role names. */
function subjectenVan(zaak: Pick<Zaak, 'rollen'>): DataSubject[] {
  return zaak.rollen.filter((rol) => !werktAanZaak(rol)).flatMap(subjectVanRol);
}

/** Notes in the grant that a case was read: for the log, everybody it concerns was looked at. */
export function noteerZaak(grant: Grant, zaak: Pick<Zaak, 'ref' | 'rollen'>, category: string): void {
  const subjects = subjectenVan(zaak);
  for (const subject of subjects.length > 0 ? subjects : [null]) grant.looksAt(subject, category, zaak.ref);
}

/** Whom a role names, by the number that it carries. */
export function subjectVanRol(rol: Rol): DataSubject[] {
  if (rol.betrokkeneType === 'natuurlijk_persoon') return rol.bsn ? [{ soort: 'bsn', waarde: rol.bsn }] : [];
  if (rol.vestigingsnummer) return [{ soort: 'vestiging', waarde: rol.vestigingsnummer }];
  const kvk = rol.kvkNummer ?? rol.annIdentificatie;
  if (kvk) return [{ soort: 'kvk', waarde: kvk }];
  // KvK numbers have eight digits, RSINs nine; registers put either in innNnpId.
  if (rol.innNnpId) return [{ soort: rol.innNnpId.length === 8 ? 'kvk' : 'rsin', waarde: rol.innNnpId }];
  return [];
}
