import type {
  ContactadressenRegister,
  DigitaalAdres,
  Klantcontact,
  KlantcontactenRegister,
} from '../registers/klantinteracties/model.ts';
import type { SourceFailure } from '../platform/sourced.ts';
import { NU } from './toegang.ts';
import { uuid } from './zaken.ts';

export interface NepKlanten {
  /** Contacts and addresses by number of the customer. */
  contacten?: Record<string, Klantcontact[]>;
  adressen?: Record<string, DigitaalAdres[]>;
  taal?: string;
  incomplete?: SourceFailure[];
  stuk?: Error | undefined;
}

type Vraag = (wat: string, error: Error | undefined) => void;

/** A contact of the customer herself, by the portal, that waits for an answer. */
export function eenContact(n: number, anders: Partial<Klantcontact> = {}): Klantcontact {
  return {
    id: uuid(n),
    referentie: null,
    kanaal: 'portaal',
    onderwerp: 'Vraag over inkomen',
    inhoud: 'Wanneer krijg ik bericht?',
    reactie: null,
    moment: '2026-11-20T09:00:00Z',
    vertrouwelijk: false,
    vanKlant: true,
    antwoordOp: [],
    zaken: [],
    taak: { id: uuid(n + 500), verwerkt: false, handeling: 'Vraag beantwoorden', afgehandeld: null },
    documenten: [],
    kenmerken: {},
    ...anders,
  };
}

/** Contacts from memory; what is written is remembered by name. */
export function nepKlantcontacten({ contacten = {}, incomplete = [], stuk }: NepKlanten, vraag: Vraag) {
  const register: KlantcontactenRegister = {
    contactenVan: async (_grant, { waarde }) => {
      vraag('contactenVan', stuk);
      return { data: contacten[waarde] ?? [], incomplete, asOf: NU };
    },
    zorgVoorKlant: async () => (vraag('zorgVoorKlant', stuk), uuid(900)),
    zorgVoorContact: async (_grant, nieuw) => (vraag(`zorgVoorContact ${JSON.stringify(nieuw)}`, stuk), uuid(901)),
    zoekContact: async () => (vraag('zoekContact', stuk), uuid(901)),
    zorgVoorOnderwerp: async () => vraag('zorgVoorOnderwerp', stuk),
    zorgVoorVertegenwoordiger: async () => vraag('zorgVoorVertegenwoordiger', stuk),
    zorgVoorTelefoon: async (_grant, _contact, telefoon) => vraag(`zorgVoorTelefoon ${telefoon}`, stuk),
    zorgVoorTaak: async (_grant, taak) => vraag(`zorgVoorTaak ${JSON.stringify(taak)}`, stuk),
    trekIn: async (_grant, contact) => vraag(`trekIn ${contact}`, stuk),
  };
  return register;
}

/** Addresses from memory; what is written is remembered by name. */
export function nepContactadressen({ adressen = {}, taal, stuk }: NepKlanten, vraag: Vraag) {
  const register: ContactadressenRegister = {
    adressenVan: async (_grant, { waarde }) => (vraag('adressenVan', stuk), adressen[waarde] ?? []),
    taalVan: async () => (vraag('taalVan', stuk), taal ?? null),
    zorgVoorAdres: async (_grant, _klant, adres) => vraag(`zorgVoorAdres ${JSON.stringify(adres)}`, stuk),
    kiesVoorkeur: async (_grant, _subject, adres) => vraag(`kiesVoorkeur ${adres}`, stuk),
    verwijderAdres: async (_grant, _subject, adres) => vraag(`verwijderAdres ${adres}`, stuk),
    zetTaal: async (_grant, _klant, code) => vraag(`zetTaal ${code}`, stuk),
  };
  return register;
}
