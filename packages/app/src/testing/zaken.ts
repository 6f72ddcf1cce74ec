import type {
  BesluitSamenvatting,
  DocumentSamenvatting,
  Reactie,
  OntbrekendeBron,
  Termijn,
  ZaakDetail,
  ZaakSamenvatting,
} from '@loket/contract';

/** The day on which the examples play. */
export const NU = '2026-11-23T09:00:00Z';
export const ZAAK_ID = '6f6dc4b4-6c1f-4d5b-9a51-7c0c6a1f0001';

/** So many minutes after a moment, ISO 8601. */
export const minutesAfter = (moment: string, minutes: number): string =>
  new Date(Date.parse(moment) + minutes * 60_000).toISOString();

export const maakTermijn = (own: Partial<Termijn> = {}): Termijn => ({
  stand: 'binnen_termijn',
  uiterlijk: '2026-12-12',
  streefdatum: null,
  dagenResterend: 19,
  verlenging: null,
  opschorting: null,
  ...own,
});

export const maakSamenvatting = (own: Partial<ZaakSamenvatting> = {}): ZaakSamenvatting => ({
  bron: 'openzaak',
  id: ZAAK_ID,
  nummer: 'ZAAK-2026-0000000024',
  titel: 'Hulp bij het huishouden',
  omschrijving: 'Hulp bij het huishouden',
  zaaktype: 'WMO-HBH',
  fase: 'in_behandeling',
  statustekst: 'Wij onderzoeken welke hulp bij u past.',
  statusdatum: '2026-11-03',
  startdatum: '2026-10-17',
  einddatum: null,
  termijn: maakTermijn(),
  resultaat: null,
  gevoelig: false,
  ...own,
});

export const maakZaak = (own: Partial<ZaakDetail> = {}): ZaakDetail => ({
  ...maakSamenvatting(),
  toelichting: null,
  registratiedatum: '2026-10-17',
  statuslijn: [
    {
      stand: 'geweest',
      titel: 'Ontvangen',
      tekst: 'Wij hebben uw melding.',
      datum: '2026-10-17',
      correctie: false,
      einde: false,
    },
    {
      stand: 'nu',
      titel: 'In onderzoek',
      tekst: 'Wij onderzoeken uw melding.',
      datum: '2026-11-03',
      correctie: false,
      einde: false,
    },
    { stand: 'komt', titel: 'Besluit', tekst: null, datum: null, correctie: false, einde: true },
  ],
  resultaatToelichting: null,
  vervolg: { soort: 'wmo_melding', stappen: [] },
  besluiten: [],
  documenten: [],
  behandelaar: { naam: 'Femke Assink', afdeling: 'Wijkteam Noord', telefoon: '0546 - 54 3010', email: null },
  deelzaken: [],
  hoofdzaak: null,
  ontbrekend: [],
  peilmoment: NU,
  ...own,
});

export const maakDocument = (own: Partial<DocumentSamenvatting> = {}): DocumentSamenvatting => ({
  bron: 'openzaak',
  id: '6f6dc4b4-6c1f-4d5b-9a51-7c0c6a1f0009',
  titel: 'Verslag',
  soort: 'Verslag',
  datum: '2026-11-03',
  omvang: 1_204_000,
  formaat: 'PDF',
  bestandsnaam: 'verslag.pdf',
  richting: 'van_gemeente',
  ...own,
});

export const maakOntbrekend = (
  soort: OntbrekendeBron['soort'],
  own: Partial<OntbrekendeBron> = {},
): OntbrekendeBron => ({
  bron: `openzaak.${soort}`,
  soort,
  reden: 'storing',
  sinds: '2026-11-23T08:30:00Z',
  ...own,
});

export const maakReactie = (own: Partial<Reactie> = {}): Reactie => ({
  weg: 'bezwaar',
  uiterlijk: '2026-12-29',
  herkomst: 'register',
  verschoven: false,
  dagenResterend: 36,
  formulier: null,
  ...own,
});

export const maakBesluit = (own: Partial<BesluitSamenvatting> = {}): BesluitSamenvatting => ({
  bron: 'openzaak',
  id: '6f6dc4b4-6c1f-4d5b-9a51-7c0c6a1f0007',
  soort: 'Besluit Wmo',
  datum: '2026-11-16',
  toelichting: null,
  ingangsdatum: null,
  vervaldatum: null,
  verzenddatum: '2026-11-17',
  geldigheid: 'onbekend',
  ingetrokkenDoor: null,
  reactie: maakReactie(),
  documenten: [],
  ...own,
});
