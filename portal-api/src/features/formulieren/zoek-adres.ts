import type { inwonerOperations, BodyOf, ResponseOf } from '@loket/contract';
import type { Grant } from '../../access/grant.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { Registers } from '../../registers/model.ts';

/**
 * The addresses at a postcode and number. A register that is not configured, or is down, is no reason to stop: the fields
 * are then filled in by hand, as they can be anyway.
 */
export async function zoekAdres(
  { grant }: { grant: Grant },
  { postcode, huisnummer }: BodyOf<typeof inwonerOperations.zoekAdres>,
  { registers }: { registers: Pick<Registers, 'adressen'> },
): Promise<ResponseOf<typeof inwonerOperations.zoekAdres>> {
  try {
    const gevonden = await registers.adressen.bijNummer(grant, {
      postcode: postcode.replaceAll(' ', '').toUpperCase(),
      huisnummer,
    });
    return { beschikbaar: true, adressen: gevonden };
  } catch (error) {
    if (error instanceof SourceFailed) return { beschikbaar: false, adressen: [] };
    throw error;
  }
}
