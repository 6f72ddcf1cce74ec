import type { Grant } from '../../access/grant.ts';
import type { Clock } from '../../platform/clock.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { Afspraakplek, Afspraakproduct } from '../../registers/afspraken-model.ts';
import type { Registers } from '../../registers/model.ts';

export interface Keuzes {
  producten: Afspraakproduct[];
  plekken: Afspraakplek[];
}

/** What an appointment can be about and where; the same for everybody, and it changes a few times a year. */
export interface Afspraakkeuzes {
  /** Throws SourceFailed when the register does not answer and never did. */
  alle(grant: Grant): Promise<Keuzes>;
}

const VERS_MS = 5 * 60_000;

/**
 * Kept for some minutes; when the register fails the last that it gave still counts, so that what she filled in can be
 * sent and kept.
 */
export function createAfspraakkeuzes({
  registers,
  clock,
}: {
  registers: Pick<Registers, 'afspraken'>;
  clock: Clock;
}): Afspraakkeuzes {
  let laatste: { keuzes: Keuzes; gelezen: number } | undefined;
  return {
    async alle(grant) {
      const now = clock.now().getTime();
      if (laatste && Math.abs(now - laatste.gelezen) < VERS_MS) return laatste.keuzes;
      try {
        const keuzes = await registers.afspraken.keuzes(grant);
        laatste = { keuzes, gelezen: now };
        return keuzes;
      } catch (error) {
        if (!laatste || !(error instanceof SourceFailed)) throw error;
        return laatste.keuzes;
      }
    },
  };
}
