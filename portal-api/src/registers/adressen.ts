import { adressenMet, type Door } from '@loket/zgw';
import type { Grant } from '../access/grant.ts';
import { SourceFailed } from '../platform/sourced.ts';
import type { ContextOf } from './context.ts';
import type { Health } from './health.ts';

/** An address in the Netherlands, in its parts; empty where it has none. */
export interface Adres {
  straat: string;
  huisnummer: string;
  huisletter: string;
  toevoeging: string;
  postcode: string;
  plaats: string;
}

/** The base register of addresses. */
export interface AdressenRegister {
  /**
   * All addresses at a postcode (`7607EW`) and number, whatever comes after the number. It says nothing of a person, and
   * nobody is told who lives there. Throws `SourceFailed` when it is not configured or does not answer.
   */
  bijNummer(grant: Grant, vraag: { postcode: string; huisnummer: number }): Promise<Adres[]>;
}

interface Deps {
  /** Null where no BAG is configured. */
  door: Door | null;
  contextOf: ContextOf;
  health: Health;
  /** What to throw where none is configured. */
  absent: () => SourceFailed;
}

/** Makes the register of addresses on the BAG (Individuele bevragingen 2). */
export function createAdressenRegister({ door, contextOf, health, absent }: Deps): AdressenRegister {
  return {
    async bijNummer(grant, vraag) {
      if (!door) throw absent();
      try {
        return await adressenMet(door, vraag, contextOf(grant));
      } catch (error) {
        throw new SourceFailed(health.failure(error, door.name, 'adressen'), { cause: error });
      }
    },
  };
}
