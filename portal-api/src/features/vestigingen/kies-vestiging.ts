import type { Vestigingen } from '@loket/contract';
import type { Grant } from '../../access/grant.ts';
import { Refused } from '../../access/policy.ts';
import type { ActingBedrijf } from '../../identity/acting.ts';
import type { SessionHandle } from '../../identity/session.ts';
import type { VestigingenDeps } from './module.ts';

interface Vraag {
  acting: ActingBedrijf;
  grant: Grant;
  session: SessionHandle | null;
}

/** The establishments that the company register knows of this company; nobody else's. */
export async function listVestigingen({ acting, grant }: Vraag, { registers }: VestigingenDeps): Promise<Vestigingen> {
  const { kvkNummer, vestigingsnummer: gekozen } = acting;
  grant.looksAt({ soort: 'kvk', waarde: kvkNummer }, 'bedrijfsgegevens');
  const bedrijf = await registers.bedrijven.bedrijf(grant, kvkNummer);
  if (!bedrijf) throw new Refused({ code: 'niet-gevonden' });
  const vestigingen = bedrijf.vestigingen.map(({ vestigingsnummer, naam, hoofdvestiging, adres }) => ({
    vestigingsnummer,
    naam,
    hoofdvestiging,
    adres,
  }));
  return { bedrijf: bedrijf.naam, kvkNummer, gekozen, vestigingen };
}

/**
 * Acts for one establishment from now on. Only the company register says which are of this company, so without it no
 * other can be chosen; going back to the whole company needs nobody's word, for that is what the login was for.
 */
export async function kiesVestiging(
  vraag: Vraag,
  vestigingsnummer: string | null,
  deps: VestigingenDeps,
): Promise<undefined> {
  if (vestigingsnummer !== null) {
    const { vestigingen } = await listVestigingen(vraag, deps);
    if (!vestigingen.some((een) => een.vestigingsnummer === vestigingsnummer))
      throw new Refused({ code: 'niet-gevonden' });
  }
  await vraag.session?.kiesVestiging(vestigingsnummer);
}
