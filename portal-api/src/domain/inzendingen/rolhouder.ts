import type { Grant } from '../../access/grant.ts';
import type { Inwoner } from '../../access/policy.ts';
import { handelende, identiteitVan } from '../../identity/acting.ts';
import type { RegisterSettings } from '../../platform/config/registers-file.ts';
import type { NieuweRol, Rolhouder } from '../../registers/aanvraag-model.ts';
import type { Registers } from '../../registers/model.ts';

interface Deps {
  bedrijven: Pick<Registers['bedrijven'], 'bedrijf'>;
  /** How this municipality notes a company. */
  als: RegisterSettings['inzendingen']['bedrijf'];
}

/** Whose case it becomes: the person or company whom it is about, noted as the municipality wants. */
export async function rolhouderVan(grant: Grant, acting: Inwoner, { bedrijven, als }: Deps): Promise<Rolhouder> {
  const wie = identiteitVan(acting);
  if (wie.soort === 'persoon') return { soort: 'bsn', bsn: wie.bsn };
  const { kvkNummer, vestigingsnummer } = wie;
  // Who acts for one establishment sees what is of that establishment, so that is what it has to be of.
  if (vestigingsnummer !== null) return { soort: 'vestiging', vestigingsnummer, kvkNummer };
  const opKvk: Rolhouder = { soort: 'nnp', innNnpId: kvkNummer, kvkNummer };
  const opAnn: Rolhouder = { soort: 'ann', annIdentificatie: kvkNummer, kvkNummer };
  if (als === 'kvk') return opKvk;
  if (als === 'ann') return opAnn;
  const bedrijf = await bedrijven.bedrijf(grant, kvkNummer);
  if (als === 'vestiging') {
    const hoofd = bedrijf?.vestigingen.find(({ hoofdvestiging }) => hoofdvestiging) ?? bedrijf?.vestigingen[0];
    return hoofd ? { soort: 'vestiging', vestigingsnummer: hoofd.vestigingsnummer, kvkNummer } : opAnn;
  }
  // A business of one person has no RSIN.
  return bedrijf?.rsin ? { soort: 'nnp', innNnpId: bedrijf.rsin, kvkNummer } : opAnn;
}

/**
 * Who sent it for another. Noted for whoever handles the case, and not as somebody with a mandate: a role outlives the
 * authority or the mandate, and who had it would see the case for ever.
 */
export function indienerVan(acting: Inwoner): NieuweRol | null {
  if (!acting.namens) return null;
  const wie = handelende(acting);
  const toelichting = `Heeft dit ingediend namens de betrokkene (${acting.namens.grondslag})`;
  const als = 'belanghebbende' as const;
  if (wie.soort === 'persoon') return { als, toelichting, wie: { soort: 'bsn', bsn: wie.bsn } };
  const { kvkNummer, vestigingsnummer } = wie;
  return vestigingsnummer === null
    ? { als, toelichting, wie: { soort: 'ann', annIdentificatie: kvkNummer, kvkNummer } }
    : { als, toelichting, wie: { soort: 'vestiging', vestigingsnummer, kvkNummer } };
}
