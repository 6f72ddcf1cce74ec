import type { Evenement } from '../../generated/prisma/client.ts';
import type { Meldingen, MeldingTransaction } from '../meldingen/meldingen.ts';
import nl from './locales/nl.json' with { type: 'json' };

const SOORT = 'aanmelding';
const padVan = (evenementId: string): string => `/evenementen/${evenementId}`;

/** What those who signed up for an event are told of, in the transaction in which it happens. */
export interface EvenementBericht {
  /** Tells them what holds now, instead of what they did not read yet. */
  vertel(
    tx: MeldingTransaction,
    evenement: Pick<Evenement, 'id' | 'titel'>,
    wie: readonly string[],
    wat: keyof typeof nl,
  ): Promise<void>;
  /** Somebody does not come any more: what she did not read yet is of no use to her. */
  vervalt(tx: MeldingTransaction, evenementId: string, wie: string): Promise<void>;
}

/** Makes it on the notices of employees: they choose themselves whether and when these come by mail. */
export function createEvenementBericht({
  meldingen,
}: {
  meldingen: Pick<Meldingen, 'zet' | 'vervalt'>;
}): EvenementBericht {
  return {
    async vertel(tx, { id, titel }, wie, wat) {
      const pad = padVan(id);
      await meldingen.vervalt(tx, SOORT, pad, wie);
      await meldingen.zet(
        tx,
        wie.map((voor) => ({ voor, soort: SOORT, onderwerp: titel, toelichting: nl[wat], pad })),
      );
    },
    vervalt: (tx, evenementId, wie) => meldingen.vervalt(tx, SOORT, padVan(evenementId), [wie]),
  };
}
