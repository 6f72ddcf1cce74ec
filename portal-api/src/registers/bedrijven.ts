import {
  basisprofiel,
  RegisterError,
  vestigingen,
  vestigingsprofiel,
  type ApiVestiging,
  type CallContext,
  type Door,
} from '@loket/zgw';
import { SourceFailed } from '../platform/sourced.ts';
import type { BedrijvenRegister } from './bedrijf-model.ts';
import type { ContextOf } from './context.ts';
import { gather } from './gathering.ts';
import type { Health } from './health.ts';

interface Deps {
  /** Null where no KvK is configured. */
  door: Door | null;
  contextOf: ContextOf;
  health: Health;
  /** What to throw where none is configured. */
  absent: () => SourceFailed;
}

/** Of a chain with more establishments than this the rest is shown as the list has it: each profile is a call. */
const PROFIELEN = 25;

/** Makes the register of companies on the KvK (Basisprofiel 1). A number that it does not know gives null. */
export function createBedrijvenRegister({ door, contextOf, health, absent }: Deps): BedrijvenRegister {
  const bedrijf: BedrijvenRegister['bedrijf'] = async (grant, kvkNummer) => {
    if (!door) throw absent();
    if (!/^\d{8}$/.test(kvkNummer)) return null;
    grant.looksAt({ soort: 'kvk', waarde: kvkNummer }, 'bedrijfsgegevens');
    const context = contextOf(grant);
    try {
      const [profiel, alle] = await Promise.all([
        basisprofiel(door, kvkNummer, context),
        allVestigingen(door, kvkNummer, context),
      ]);
      const { hoofdvestiging, ...rest } = profiel;
      return { ...rest, vestigingen: merge(hoofdvestiging, alle) };
    } catch (error) {
      if (error instanceof RegisterError && error.kind === 'not-found') return null;
      throw new SourceFailed(health.failure(error, door.name, 'bedrijven'), { cause: error });
    }
  };

  return {
    bedrijf,
    async bedrijfMetProfielen(grant, kvkNummer, vestigingsnummer) {
      const gevonden = await bedrijf(grant, kvkNummer);
      if (!gevonden || !door) return { bedrijf: gevonden, incomplete: [] };
      const gathering = gather(door.name, health);
      const context = contextOf(grant);
      const gevraagd = new Set(
        gevonden.vestigingen
          .filter((een) => !een.profiel && (vestigingsnummer ?? een.vestigingsnummer) === een.vestigingsnummer)
          .slice(0, PROFIELEN),
      );
      const vestigingen = await Promise.all(
        gevonden.vestigingen.map(async (een) => {
          if (!gevraagd.has(een)) return een;
          const nummers = { kvkNummer, vestigingsnummer: een.vestigingsnummer };
          const vol = await gathering.or('bedrijven', vestigingsprofiel(door, nummers, context), null);
          return vol?.profiel ? { ...een, ...vol, adres: adresVan(een, vol) } : een;
        }),
      );
      return { bedrijf: { ...gevonden, vestigingen }, incomplete: gathering.failures() };
    },
  };
}

/** Its profile has the lines of the address apart; what it shields is not taken from the list after all. */
function adresVan(lijst: { adres: string[] }, { adres, profiel }: ApiVestiging): string[] {
  return adres.length > 0 || profiel?.afgeschermd ? adres : lijst.adres;
}

/** A legal person may have no establishments: 404, with `fout[]`. */
async function allVestigingen(door: Door, kvkNummer: string, context: CallContext): Promise<ApiVestiging[]> {
  try {
    return await vestigingen(door, kvkNummer, context);
  } catch (error) {
    if (error instanceof RegisterError && error.kind === 'not-found') return [];
    throw error;
  }
}

/** The main establishment first, with the address of the profile that tells more. */
function merge(hoofdvestiging: ApiVestiging | null, alle: ApiVestiging[]): ApiVestiging[] {
  const others = alle.filter(({ vestigingsnummer }) => vestigingsnummer !== hoofdvestiging?.vestigingsnummer);
  return hoofdvestiging ? [hoofdvestiging, ...others] : others;
}
