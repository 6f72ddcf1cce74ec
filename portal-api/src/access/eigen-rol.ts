/** The numbers by which somebody is known in roles (odd-register-data 17: four ways to note a company). */
export type EigenNummers =
  | { soort: 'persoon'; bsn: string }
  | { soort: 'bedrijf'; kvkNummer: string; rsin: string | null; vestigingsnummers: readonly string[] }
  | { soort: 'vestiging'; kvkNummer: string; vestigingsnummer: string };

/** What of a role counts here. */
export interface RolKenmerken {
  betrokkeneType: string;
  /** `initiator`, `mede_initiator`, `belanghebbende`, `behandelaar`, `adviseur`, `beslisser`, `klantcontacter`, `zaakcoordinator`; null when empty. */
  omschrijvingGeneriek: string | null;
  indicatieMachtiging: 'gemachtigde' | 'machtiginggever' | null;
  /** The numbers that this role names; only those present. */
  bsn: string | null;
  innNnpId: string | null;
  annIdentificatie: string | null;
  kvkNummer: string | null;
  vestigingsnummer: string | null;
}

/** Kinds of role of those who work on a case; their personal data is not what the case is about. */
const werkend = ['behandelaar', 'adviseur', 'beslisser', 'klantcontacter', 'zaakcoordinator'];

/** Whether somebody is in a case because it is her work. */
export function werktAanZaak({ omschrijvingGeneriek }: Pick<RolKenmerken, 'omschrijvingGeneriek'>): boolean {
  return omschrijvingGeneriek !== null && werkend.includes(omschrijvingGeneriek);
}

/** Who asked for the case. */
export function isInitiator(rol: RolKenmerken): boolean {
  return rol.omschrijvingGeneriek === 'initiator';
}

/**
 * Kinds of role that open a case to the one who has it: who asked for it, who asked for it together, and who was
 * authorised by one of them. Not a belanghebbende (partner, child, neighbour), and never who works on the case, even
 * when noted as a person (odd-register-data 14 and 16).
 */
export function opentZaak(rol: RolKenmerken): boolean {
  if (isInitiator(rol) || rol.omschrijvingGeneriek === 'mede_initiator') return true;
  return rol.indicatieMachtiging === 'gemachtigde' && rol.omschrijvingGeneriek === 'belanghebbende';
}

/** Whether a role names this person, company or establishment. */
export function isVan(rol: RolKenmerken, nummers: EigenNummers, bedrijfZietVestigingen: boolean): boolean {
  if (nummers.soort === 'persoon') {
    return rol.betrokkeneType === 'natuurlijk_persoon' && nummers.bsn !== '' && rol.bsn === nummers.bsn;
  }
  if (rol.betrokkeneType !== 'niet_natuurlijk_persoon' && rol.betrokkeneType !== 'vestiging') return false;
  // A role that names another company is of that company, also when an establishment number would match.
  if (rol.kvkNummer && rol.kvkNummer !== nummers.kvkNummer) return false;
  if (nummers.soort === 'vestiging') return rol.vestigingsnummer === nummers.vestigingsnummer;
  if (!rol.vestigingsnummer) return noemtBedrijf(rol, nummers);
  if (!bedrijfZietVestigingen) return false;
  return noemtBedrijf(rol, nummers) || nummers.vestigingsnummers.includes(rol.vestigingsnummer);
}

/** RSIN in innNnpId; KvK number in innNnpId, in annIdentificatie or in kvkNummer. */
function noemtBedrijf(rol: RolKenmerken, { kvkNummer, rsin }: { kvkNummer: string; rsin: string | null }): boolean {
  if (rol.kvkNummer === kvkNummer || rol.annIdentificatie === kvkNummer || rol.innNnpId === kvkNummer) return true;
  return rsin !== null && rsin !== '' && rol.innNnpId === rsin;
}
