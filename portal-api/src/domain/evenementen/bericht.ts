import type { Evenement } from '../../generated/prisma/client.ts';
import type { Meldingen, MeldingTransaction } from '../meldingen/meldingen.ts';
import { gemeente } from '../redactie/schrijver.ts';
import nl from './locales/nl.json' with { type: 'json' };

const SOORT = 'aanmelding';
const padVan = (evenementId: string): string => `/evenementen/${evenementId}`;

const beheerVan = (evenementId: string): string => `/beheer/evenementen/${evenementId}`;
const LINK = 'werk';

const dag = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const tijd = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: 'numeric', minute: '2-digit' });
const metMoment = (tekst: string, begin: Date): string =>
  tekst.replace('{dag}', dag.format(begin)).replace('{tijd}', tijd.format(begin).replace(':', '.'));

type Wanneer = Pick<Evenement, 'id' | 'titel' | 'begin'>;

/** What those who signed up for an event are told of, in the transaction in which it happens. */
export interface EvenementBericht {
  /** Tells them what holds now, instead of what they did not read yet. */
  vertel(
    tx: MeldingTransaction,
    evenement: Pick<Evenement, 'id' | 'titel'>,
    wie: readonly string[],
    wat: 'plek' | 'afgelast' | 'hervat' | 'verzet',
  ): Promise<void>;
  /** Reminds them of when it is. */
  herinner(tx: MeldingTransaction, evenement: Wanneer, wie: readonly string[]): Promise<void>;
  /** Asks whoever saved it last where it is followed. */
  vraagLink(tx: MeldingTransaction, evenement: Wanneer & Pick<Evenement, 'door'>): Promise<void>;
  /** It is known now, or need not be. */
  linkIsEr(tx: MeldingTransaction, evenementId: string): Promise<void>;
  /** Somebody does not come any more: what she did not read yet is of no use to her. */
  vervalt(tx: MeldingTransaction, evenementId: string, wie: string): Promise<void>;
}

/** Makes it on the notices of employees: they choose themselves whether and when these come by mail. */
export function createEvenementBericht({
  meldingen,
}: {
  meldingen: Pick<Meldingen, 'zet' | 'vervalt'>;
}): EvenementBericht {
  const zeg = async (
    tx: MeldingTransaction,
    { id, titel }: Pick<Evenement, 'id' | 'titel'>,
    wie: readonly string[],
    toelichting: string,
  ) => {
    const pad = padVan(id);
    await meldingen.vervalt(tx, SOORT, pad, wie);
    await meldingen.zet(
      tx,
      wie.map((voor) => ({ voor, soort: SOORT, onderwerp: titel, toelichting, pad })),
    );
  };
  return {
    vertel: (tx, evenement, wie, wat) => zeg(tx, evenement, wie, nl[wat]),
    herinner: (tx, een, wie) => zeg(tx, een, wie, metMoment(nl.herinnering.wanneer, een.begin)),
    async vraagLink(tx, { id, titel, begin, door }) {
      // what a portal began with is kept by nobody
      if (door === gemeente.identificatie) return;
      const toelichting = metMoment(nl.herinnering.link, begin);
      await meldingen.zet(tx, [{ voor: door, soort: LINK, onderwerp: titel, toelichting, pad: beheerVan(id) }]);
    },
    linkIsEr: (tx, id) => meldingen.vervalt(tx, LINK, beheerVan(id)),
    vervalt: (tx, evenementId, wie) => meldingen.vervalt(tx, SOORT, padVan(evenementId), [wie]),
  };
}
