import { maakZaak, minutesAfter, NU, ZAAK_ID } from '@loket/app/testing';
import type { IngelogdeSessie } from '@loket/app';
import type {
  Bijdrage,
  MedewerkerSessie,
  MedewerkerZaakDetail,
  Start,
  Werkvoorraad,
  ZaakZoekresultaat,
} from '@loket/contract';

export const anoniem: MedewerkerSessie = {
  ingelogd: false,
  csrfToken: 'anoniem',
  inlogmiddelen: [
    { id: 'medewerker', naam: 'Medewerker' },
    { id: 'partner', naam: 'Partner' },
  ],
};

export const maakSessie = (own: Partial<IngelogdeSessie> = {}): IngelogdeSessie => {
  const nu = own.nu ?? new Date().toISOString();
  return {
    ingelogd: true,
    soort: 'medewerker',
    naam: 'Annelies Wessels',
    organisatie: null,
    rollen: [{ code: 'kcc', naam: 'KCC-medewerker' }],
    teams: [{ id: 'kcc', naam: 'KCC' }],
    rechten: ['zaak-zoeken'],
    verlooptOp: minutesAfter(nu, 60),
    uiterlijk: minutesAfter(nu, 480),
    nu,
    csrfToken: 'token-1',
    ...own,
  };
};

export const doelen = [
  { code: 'vraag-van-inwoner', naam: 'Een vraag van de inwoner beantwoorden', toelichtingVerplicht: false },
  { code: 'anders', naam: 'Iets anders', toelichtingVerplicht: true },
];

export const maakStart = (own: Partial<Start> = {}): Start => ({
  recent: [
    {
      bron: 'openzaak',
      id: ZAAK_ID,
      nummer: 'ZAAK-2026-0000000024',
      titel: 'Hulp bij het huishouden',
      fase: 'in_behandeling',
      doel: 'Een vraag van de inwoner beantwoorden',
      geopend: '2026-10-01T08:05:00Z',
    },
  ],
  teams: [
    {
      id: 'noord',
      naam: 'Wijkteam Noord',
      telefoon: '0546 - 54 3010',
      email: 'noord@almelo.example',
      wijken: ['Schelfhorst', 'Aadorp'],
    },
  ],
  ...own,
});

export const maakMedewerkerZaak = (own: Partial<MedewerkerZaakDetail> = {}): MedewerkerZaakDetail => ({
  ...maakZaak(),
  vertrouwelijkheid: 'zaakvertrouwelijk',
  betrokkenen: [
    { naam: 'H.W. Nijland', rol: 'Aanvrager', soort: 'persoon' },
    { naam: 'Wijkteam Noord', rol: 'Behandelaar', soort: 'afdeling' },
  ],
  eigenschappen: [{ naam: 'Uren per week', waarde: '3' }],
  uiterlijkeEinddatumAfdoening: '2026-12-12',
  doel: { naam: 'Een vraag van de inwoner beantwoorden', tot: '2026-11-23T17:00:00Z' },
  ...own,
});

export const maakZoekresultaat = (own: Partial<ZaakZoekresultaat> = {}): ZaakZoekresultaat => ({
  resultaten: [],
  ontbrekend: [],
  peilmoment: NU,
  ...own,
});

/** Nothing waits. */
export const leegWerk: Werkvoorraad = {
  items: [],
  aantal: 0,
  pagina: 1,
  perPagina: 25,
  tellingen: { mij: 0, team: 0, soorten: [], termijnen: [], teams: [] },
  ontbrekend: [],
  peilmoment: NU,
};

/** The works council did not agree. */
export const bijdrageUit: Bijdrage = {
  aan: false,
  tijdvak: { van: '2026-11-02', tot: '2026-11-23', stap: 'week' },
  cijfers: [],
  ontbrekend: [],
  peilmoment: NU,
};
