import gesprekken from '../../seed/gesprekken.json' with { type: 'json' };

/** A contact moment: a question of someone, perhaps with its answer. */
export interface Gesprek {
  /** BSN or KvK number. */
  wie: string;
  kanaal: string;
  onderwerp: string;
  vraag: string;
  /** Days ago. */
  dagen: number;
  /** Kind of running case it is about. */
  zaak?: string;
  /** Team that must do something. */
  team?: string;
  terugbellen?: boolean;
  antwoord?: string;
}

/** The contact moments of the seed. */
export const GESPREKKEN: readonly Gesprek[] = gesprekken;
