import type { MijnGegevens } from '@loket/contract';
import type { Grant } from '../../access/grant.ts';
import { viaHetKind, type ViaHetKind } from '../../access/policies/via-het-kind.ts';
import type { Inwoner } from '../../access/policy.ts';
import { identiteitVan, type Identiteit } from '../../identity/acting.ts';
import { presentOntbrekend } from '../../domain/bronnen/ontbrekend.ts';
import { SourceFailed, type SourceFailure } from '../../platform/sourced.ts';
import type { StuurDeps } from '../../domain/vragen/stuur.ts';
import type { Registers } from '../../registers/model.ts';
import { presentBedrijf, presentPersoon } from './present-gegevens.ts';

export interface MijnGegevensDeps extends StuurDeps {
  registers: Pick<Registers, 'personen' | 'bedrijven'>;
}

interface Vraag {
  acting: Inwoner;
  grant: Grant;
  now: Date;
  query?: { adres?: 'tonen' | 'verbergen' | undefined };
}

type Bedrijfslogin = Extract<Identiteit, { soort: 'bedrijf' }>;
type Antwoord = Pick<MijnGegevens, 'gegevens' | 'afwezig'> & { incomplete?: readonly SourceFailure[] };

/** What the base registers know of the one who is logged in. A register that fails gives a notice, not an error page. */
export async function getMijnGegevens(
  { acting, grant, now, query }: Vraag,
  { registers }: Pick<MijnGegevensDeps, 'registers'>,
): Promise<MijnGegevens> {
  const wie = identiteitVan(acting);
  const rest = { ontbrekend: [], peilmoment: now.toISOString() };
  try {
    const { incomplete = [], ...antwoord } =
      wie.soort === 'persoon'
        ? await persoonVan(grant, wie.bsn, registers.personen, viaHetKind(acting.namens), query?.adres)
        : await bedrijfVan(grant, wie, registers.bedrijven);
    return { ...antwoord, ...rest, ontbrekend: presentOntbrekend(incomplete) };
  } catch (error) {
    if (!(error instanceof SourceFailed)) throw error;
    return { ...rest, gegevens: null, afwezig: null, ontbrekend: presentOntbrekend([error.failure]) };
  }
}

/** Nothing is shown of who has died: somebody else would be using this login (odd-register-data 28). */
async function persoonVan(
  grant: Grant,
  bsn: string,
  personen: Registers['personen'],
  toon: ViaHetKind,
  adres: 'tonen' | 'verbergen' | undefined,
): Promise<Antwoord> {
  grant.looksAt({ soort: 'bsn', waarde: bsn }, 'persoonsgegevens');
  const persoon = await personen.persoon(grant, bsn);
  if (!persoon) return { gegevens: null, afwezig: 'niet_gevonden' };
  if (persoon.overleden) return { gegevens: null, afwezig: 'overleden' };
  // A secret address does not even leave for the browser until she asks: somebody may look over her shoulder.
  const verberg = adres === 'verbergen' || (persoon.geheimhouding && adres !== 'tonen');
  return { gegevens: presentPersoon(persoon, toon, verberg), afwezig: null };
}

async function bedrijfVan(grant: Grant, wie: Bedrijfslogin, bedrijven: Registers['bedrijven']): Promise<Antwoord> {
  grant.looksAt({ soort: 'kvk', waarde: wie.kvkNummer }, 'bedrijfsgegevens');
  const { bedrijf, incomplete } = await bedrijven.bedrijfMetProfielen(grant, wie.kvkNummer, wie.vestigingsnummer);
  if (!bedrijf) return { gegevens: null, afwezig: 'niet_gevonden' };
  return { gegevens: presentBedrijf(bedrijf, wie.vestigingsnummer), afwezig: null, incomplete };
}
