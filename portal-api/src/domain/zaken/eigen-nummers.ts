import type { EigenNummers } from '../../access/eigen-rol.ts';
import { identiteitVan } from '../../identity/acting.ts';
import { SourceFailed, type SourceFailure } from '../../platform/sourced.ts';
import type { Registers, Zaakzoeker } from '../../registers/model.ts';
import type { InwonerVraag } from './vraag.ts';

interface Gevonden {
  nummers: EigenNummers;
  /** The company register, when it could not tell the other numbers. */
  incomplete: SourceFailure[];
}

/**
 * The numbers under which registers may know whose data it is. A company has several (odd-register-data 17); the ones
 * that the login does not tell are asked once and kept with the session. Without the company register the search goes
 * on with the KvK number alone, and says that it is not complete.
 */
export async function eigenNummers(vraag: InwonerVraag, bedrijven: Registers['bedrijven']): Promise<Gevonden> {
  const { acting, grant, session } = vraag;
  const wie = identiteitVan(acting);
  if (wie.soort === 'persoon') return { nummers: { soort: 'persoon', bsn: wie.bsn }, incomplete: [] };
  const { kvkNummer, vestigingsnummer } = wie;
  if (vestigingsnummer !== null)
    return { nummers: { soort: 'vestiging', kvkNummer, vestigingsnummer }, incomplete: [] };
  const learned = session?.current?.learned;
  if (learned?.rsin !== undefined && learned.vestigingsnummers) {
    const { rsin, vestigingsnummers } = learned;
    return { nummers: { soort: 'bedrijf', kvkNummer, rsin, vestigingsnummers }, incomplete: [] };
  }
  try {
    const bedrijf = await bedrijven.bedrijf(grant, kvkNummer);
    const rsin = bedrijf?.rsin ?? null;
    const vestigingsnummers = bedrijf?.vestigingen.map((vestiging) => vestiging.vestigingsnummer) ?? [];
    await session?.learn({ rsin, vestigingsnummers });
    return { nummers: { soort: 'bedrijf', kvkNummer, rsin, vestigingsnummers }, incomplete: [] };
  } catch (error) {
    if (!(error instanceof SourceFailed)) throw error;
    const nummers: EigenNummers = { soort: 'bedrijf', kvkNummer, rsin: null, vestigingsnummers: [] };
    return { nummers, incomplete: [error.failure] };
  }
}

/** One search for each number. */
export function zoekersVoor(nummers: EigenNummers, bedrijfZietVestigingen: boolean): Zaakzoeker[] {
  if (nummers.soort === 'persoon') return [{ soort: 'bsn', bsn: nummers.bsn }];
  if (nummers.soort === 'vestiging') return [{ soort: 'vestiging', vestigingsnummer: nummers.vestigingsnummer }];
  const { kvkNummer, rsin, vestigingsnummers } = nummers;
  return [
    { soort: 'kvk', kvkNummer },
    ...(rsin ? [{ soort: 'rsin' as const, rsin }] : []),
    ...(bedrijfZietVestigingen
      ? vestigingsnummers.map((vestigingsnummer) => ({ soort: 'vestiging' as const, vestigingsnummer }))
      : []),
  ];
}
