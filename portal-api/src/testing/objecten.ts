import type { Bericht, ObjectenRegister, Taak, TaakAntwoord } from '../registers/objecten-model.ts';
import type { SourceFailure } from '../platform/sourced.ts';
import { NU } from './toegang.ts';
import { BSN, uuid } from './zaken.ts';

export interface NepObjecten {
  taken?: Taak[];
  berichten?: Bericht[];
  incomplete?: SourceFailure[];
  /** What the register throws instead of answering, and what it throws when something is written. */
  stuk?: Error | undefined;
  schrijftNiet?: Error | undefined;
}

/** Tasks and messages from memory; what is written is in them at once. */
export function nepObjecten(
  inhoud: NepObjecten,
  vraag: (wat: string, error: Error | undefined) => void,
): ObjectenRegister {
  const { taken = [], berichten = [], incomplete = [] } = inhoud;
  const van = <T extends Taak | Bericht>(alle: T[], wie: { soort: string; waarde: string }) =>
    alle.filter(({ eigenaar }) => eigenaar?.soort === wie.soort && eigenaar.waarde === wie.waarde);
  return {
    takenVan: async (_grant, subject) => {
      vraag('takenVan', inhoud.stuk);
      return { data: van(taken, subject), incomplete, asOf: NU };
    },
    taak: async (_grant, id) => {
      vraag('taak', inhoud.stuk);
      return taken.find((taak) => taak.id === id) ?? null;
    },
    afgerondeTaken: async () => {
      vraag('afgerondeTaken', inhoud.stuk);
      return { data: taken.filter(({ status }) => status === 'afgerond'), incomplete, asOf: NU };
    },
    verwerkTaak: async (_grant, id) => {
      vraag('verwerkTaak', inhoud.stuk ?? inhoud.schrijftNiet);
      const taak = taken.find((een) => een.id === id && een.status === 'afgerond');
      if (taak) taak.status = 'verwerkt';
      return taak !== undefined;
    },
    rondTaakAf: async (_grant, id, { van: wie, verzonden }: TaakAntwoord) => {
      vraag('rondTaakAf', inhoud.stuk ?? inhoud.schrijftNiet);
      const taak = taken.find((een) => een.id === id);
      if (!taak || van([taak], wie).length === 0) return 'weg';
      if (taak.status !== 'open') return 'al-klaar';
      Object.assign(taak, { status: 'afgerond', verzonden });
      return 'geschreven';
    },
    berichtenVan: async (_grant, subject) => {
      vraag('berichtenVan', inhoud.stuk);
      return { data: van(berichten, subject), incomplete, asOf: NU };
    },
    bericht: async (_grant, id) => {
      vraag('bericht', inhoud.stuk);
      return berichten.find((bericht) => bericht.id === id) ?? null;
    },
    markeerGeopend: async (_grant, id) => {
      vraag('markeerGeopend', inhoud.stuk ?? inhoud.schrijftNiet);
      const bericht = berichten.find((een) => een.id === id);
      if (bericht) bericht.geopend = true;
    },
  };
}

export function eenTaak(n: number, anders: Partial<Taak> = {}): Taak {
  return {
    id: uuid(n),
    versie: 2,
    record: 1,
    titel: `Taak ${n}`,
    status: 'open',
    eigenaar: { soort: 'bsn', waarde: BSN },
    vraag: { soort: 'portaalformulier', formulier: { soort: 'id', waarde: 'onbekend-formulier' }, gegevens: {} },
    verloopt: '2026-12-04',
    zaak: null,
    sinds: '2026-11-20',
    verzonden: null,
    antwoordbaar: true,
    ...anders,
  };
}

export function eenBericht(n: number, anders: Partial<Bericht> = {}): Bericht {
  return {
    id: uuid(n),
    onderwerp: `Bericht ${n}`,
    tekst: 'Dit bericht is voor u.',
    soort: 'notificatie',
    handelingsperspectief: 'informatie ontvangen',
    einddatumHandelingstermijn: null,
    publicatiedatum: '2026-11-20',
    geopend: false,
    eigenaar: { soort: 'bsn', waarde: BSN },
    referentie: null,
    bijlagen: [],
    ...anders,
  };
}
