import verhalen from '../../seed/verhalen.json' with { type: 'json' };
import type { JsonObject } from '../core/json.ts';
import type { Wie } from './betrokkenen.ts';
import type { Backend } from './context.ts';

export type Staat =
  'nieuw' | 'ontvangen' | 'lopend' | 'verlengd' | 'opgeschort' | 'te-laat' | 'besloten' | 'afgesloten' | 'gecorrigeerd';

export interface ZaakSpec {
  /** Unique in the seed. */
  key: string;
  soort: string;
  wie: Wie;
  staat: Staat;
  backend?: Backend;
  /** Which of the stories. */
  verhaal?: number;
  /** Omschrijving of the resultaattype, for closed cases. */
  resultaat?: string;
  /** Other people in the case: roltype with who. */
  anderen?: readonly { rol: string; bsn: string }[];
  /** Days ago that it began; default by its state. */
  dagen?: number;
  hoofdzaak?: string;
  identificatie?: string;
  /** Fields of the zaak that differ. */
  velden?: JsonObject;
}

type Verhalen = Record<string, { onderwerpen: string[][]; toegekend: string; afgewezen: string } | undefined>;

/** What cases of this kind are about, and how their decisions read; empty texts for a kind without a story. */
export const verhaalOf = (soort: string) =>
  (verhalen as Verhalen)[soort] ?? { onderwerpen: [['Aanvraag', '']], toegekend: '', afgewezen: '' };
