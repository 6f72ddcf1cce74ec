import { maakSamenvatting, minutesAfter, NU } from '@loket/app/testing';
import type {
  BedrijfGegevens,
  InwonerSessie,
  MijnGegevens,
  Overzicht,
  PersoonGegevens,
  VoorU,
  ZakenLijst,
} from '@loket/contract';

type Ingelogd = Extract<InwonerSessie, { ingelogd: true }>;

export const anoniem: InwonerSessie = {
  ingelogd: false,
  csrfToken: 'anoniem',
  inlogmiddelen: [
    { id: 'digid', naam: 'DigiD' },
    { id: 'eherkenning', naam: 'eHerkenning' },
  ],
};

export const maakSessie = (own: Partial<Ingelogd> = {}): Ingelogd => {
  const nu = own.nu ?? new Date().toISOString();
  return {
    ingelogd: true,
    soort: 'persoon',
    naam: 'de heer Ten Brinke',
    kvkNummer: null,
    vestigingsnummer: null,
    vestigingKiezen: false,
    afspraken: true,
    middel: 'digid',
    niveau: 'midden',
    namens: null,
    verlooptOp: minutesAfter(nu, 15),
    uiterlijk: minutesAfter(nu, 480),
    nu,
    csrfToken: 'token-1',
    ...own,
  };
};

export const maakOverzicht = (own: Partial<Overzicht> = {}): Overzicht => ({
  aandacht: [],
  wordtAangevuld: false,
  nieuws: { sinds: NU, items: [], meer: false },
  lopend: [maakSamenvatting()],
  aantalLopend: 1,
  aantalAfgerond: 0,
  sterkerInloggen: null,
  ontbrekend: [],
  peilmoment: NU,
  ...own,
});

export const maakZakenLijst = (own: Partial<ZakenLijst> = {}): ZakenLijst => ({
  resultaten: [maakSamenvatting()],
  aantal: 1,
  aantalLopend: 1,
  aantalAfgerond: 0,
  pagina: 1,
  perPagina: 10,
  sterkerInloggen: null,
  ontbrekend: [],
  peilmoment: NU,
  ...own,
});

export const maakPersoon = (own: Partial<PersoonGegevens> = {}): PersoonGegevens => ({
  soort: 'persoon',
  naam: 'de heer Ten Brinke',
  voornamen: 'Johan Gerrit',
  geslachtsnaam: 'ten Brinke',
  aanhef: 'Geachte heer Ten Brinke',
  burgerservicenummer: '999970021',
  geboorte: { datum: { tekst: '12 maart 1984', datum: '1984-03-12' }, plaats: 'Almelo', land: 'Nederland' },
  geslacht: 'man',
  nationaliteiten: ['Nederlandse'],
  inschrijving: null,
  verblijf: { soort: 'adres', regels: ['Windehof 14', '7604 SX Almelo'], briefadres: false, sinds: null },
  geheimhouding: false,
  inOnderzoek: [],
  partners: [],
  kinderen: [],
  ouders: [],
  ...own,
});

export const maakBedrijf = (own: Partial<BedrijfGegevens> = {}): BedrijfGegevens => ({
  soort: 'bedrijf',
  naam: 'Lohuis Administratie',
  kvkNummer: '90000102',
  rsin: null,
  rechtsvorm: 'Eenmanszaak',
  handelsnamen: ['Lohuis Administratie'],
  activiteiten: ['Boekhoudkantoren'],
  vestigingen: [
    {
      vestigingsnummer: '000090001021',
      naam: 'Lohuis Administratie',
      hoofdvestiging: true,
      adres: ['7607 Almelo'],
      profiel: null,
    },
  ],
  profiel: null,
  ...own,
});

export const maakGegevens = (own: Partial<MijnGegevens> = {}): MijnGegevens => ({
  gegevens: maakPersoon(),
  afwezig: null,
  ontbrekend: [],
  peilmoment: NU,
  ...own,
});

export const maakVoorU = (own: Partial<VoorU> = {}): VoorU => ({
  aan: true,
  verborgen: 0,
  tips: [],
  ontbrekend: [],
  peilmoment: NU,
  ...own,
});
