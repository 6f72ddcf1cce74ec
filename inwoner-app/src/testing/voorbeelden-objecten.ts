import { NU } from '@loket/app/testing';
import type { BerichtDetail, BerichtenLijst, BerichtSamenvatting, TaakDetail, TakenLijst } from '@loket/contract';

const ID = '00000000-0000-4000-8000-000000000001';

export const maakTaak = (own: Partial<TaakDetail> = {}): TaakDetail => ({
  id: ID,
  titel: 'Geef extra gegevens over uw inkomen',
  stand: 'open',
  soort: 'formulier',
  uiterlijk: '2026-12-04',
  sinds: '2026-11-20',
  zaak: null,
  actie: {
    soort: 'formulier',
    formulier: {
      vrij: false,
      waarom: 'Zonder deze gegevens kunnen wij niet beslissen.',
      vragen: [
        {
          naam: 'soort',
          soort: 'keuze',
          label: 'Wat voor inkomen heeft u?',
          uitleg: null,
          verplicht: true,
          opties: [
            { waarde: 'loon', label: 'Loon' },
            { waarde: 'geen', label: 'Geen inkomen' },
          ],
          maximum: 500,
          als: null,
        },
        {
          naam: 'werkgever',
          soort: 'tekst',
          label: 'Van wie krijgt u het loon?',
          uitleg: null,
          verplicht: true,
          opties: [],
          maximum: 500,
          als: { naam: 'soort', waarde: 'loon' },
        },
      ],
    },
    ingevuld: {},
    bewijs: 'bewijs',
  },
  verzonden: null,
  ontvangenOp: null,
  ontbrekend: [],
  peilmoment: NU,
  ...own,
});

export const maakTakenLijst = (own: Partial<TakenLijst> = {}): TakenLijst => ({
  resultaten: [],
  sterkerInloggen: null,
  ontbrekend: [],
  peilmoment: NU,
  ...own,
});

export const maakBerichtSamenvatting = (own: Partial<BerichtSamenvatting> = {}): BerichtSamenvatting => ({
  id: ID,
  onderwerp: 'Wij missen nog stukken van u',
  soort: 'verzoek',
  gepubliceerdOp: '2026-11-20',
  gelezen: false,
  vraag: 'informatie_verstrekken',
  uiterlijk: '2026-12-04',
  aantalBijlagen: 0,
  ...own,
});

export const maakBericht = (own: Partial<BerichtDetail> = {}): BerichtDetail => ({
  ...maakBerichtSamenvatting(),
  tekst: 'Stuur uw bankafschriften.',
  referentie: 'B-0001',
  bijlagen: [],
  ontbrekend: [],
  peilmoment: NU,
  ...own,
});

export const maakBerichtenLijst = (own: Partial<BerichtenLijst> = {}): BerichtenLijst => ({
  resultaten: [maakBerichtSamenvatting()],
  aantal: 1,
  aantalAlle: 1,
  aantalOngelezen: 1,
  pagina: 1,
  perPagina: 20,
  ontbrekend: [],
  peilmoment: NU,
  ...own,
});
