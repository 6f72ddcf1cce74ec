import { SourceFailed } from '../../platform/sourced.ts';
import type { Zending } from '../../platform/outbox/outbox.ts';
import type { Afspraak, Afspraakplek, AfsprakenRegister, Weigering } from '../../registers/afspraken-model.ts';
import { NU } from '../../testing/toegang.ts';
import type { AfspraakInhoud } from './zending.ts';

export const plek: Afspraakplek = {
  id: 'stadhuis',
  soort: 'balie',
  naam: { nl: 'Stadhuis', en: 'City hall' },
  adres: ['Plein 1'],
  toegankelijkheid: [],
  bereikbaarheid: null,
};
export const product = {
  code: 'schuldhulp',
  naam: { nl: 'Gesprek over geld', en: null },
  omschrijving: null,
  duur: 30,
  doelgroepen: ['persoon'],
  plekken: ['stadhuis'],
  meenemen: [],
};

/** An appointment of the register. */
export function eenAfspraak(anders: Partial<Afspraak> = {}): Afspraak {
  return {
    id: 'afspraak-1',
    nummer: 'A2026-1001',
    sleutel: 'wens-1',
    product,
    plek,
    begin: '2026-12-07T08:00:00.000Z',
    eind: '2026-12-07T08:30:00.000Z',
    geannuleerd: false,
    versie: 0,
    email: null,
    telefoon: null,
    toelichting: null,
    door: null,
    ...anders,
  };
}

export const inhoud: AfspraakInhoud = {
  product: { code: product.code, naam: product.naam, meenemen: [] },
  plek,
  begin: '2026-12-07T08:00:00.000Z',
  eind: '2026-12-07T08:30:00.000Z',
  email: null,
  telefoon: '0612345678',
  toelichting: '',
  door: null,
};

/** Something sent, as the outbox gives it. */
export function verzonden(anders: Partial<Zending> = {}): Zending {
  return {
    id: 'wens-1',
    soort: 'afspraak',
    stand: 'wacht',
    reden: null,
    inhoud,
    uitkomst: null,
    ontvangen: NU,
    afgerond: null,
    ...anders,
  };
}

/** A register in memory: appointments by key, and what it says when it is asked to write. */
export function nepAfspraken(begin: Afspraak[] = []) {
  const stand = { afspraken: [...begin], weigert: null as Weigering | null, stuk: false, geboekt: 0 };
  const antwoord = () => {
    if (stand.stuk)
      throw new SourceFailed({ source: 'afspraken', kind: 'afspraken', failure: 'unreachable', since: NU });
  };
  const wijzig = (id: string, deel: Partial<Afspraak>) => {
    antwoord();
    if (stand.weigert) return { gelukt: false as const, reden: stand.weigert };
    const nieuw = { ...(stand.afspraken.find((een) => een.id === id) ?? eenAfspraak({ id })), ...deel };
    stand.afspraken = stand.afspraken.map((een) => (een.id === id ? nieuw : een));
    return { gelukt: true as const, afspraak: nieuw };
  };
  const register: AfsprakenRegister = {
    aanwezig: true,
    keuzes: async () => {
      antwoord();
      return { producten: [product], plekken: [plek] };
    },
    tijden: async () => [],
    afsprakenVan: async () => {
      antwoord();
      return stand.afspraken;
    },
    metSleutel: async (_grant, _wie, sleutel) => {
      antwoord();
      return stand.afspraken.find((een) => een.sleutel === sleutel) ?? null;
    },
    boek: async (_grant, _wie, { sleutel, begin: wanneer }) => {
      antwoord();
      if (stand.weigert) return { gelukt: false, reden: stand.weigert };
      stand.geboekt += 1;
      const afspraak = eenAfspraak({ id: `afspraak-${sleutel}`, sleutel, begin: wanneer });
      stand.afspraken.push(afspraak);
      return { gelukt: true, afspraak };
    },
    verzet: async (_grant, _wie, { id, begin: wanneer }) => wijzig(id, { begin: wanneer }),
    annuleer: async (_grant, _wie, { id }) => wijzig(id, { geannuleerd: true }),
  };
  return { stand, register };
}
