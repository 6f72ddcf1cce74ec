import type { VoorzieningInhoud } from '@loket/contract';
import { alsTekst, lijst, uitTekst } from './uren.ts';

/** A provision as it stands in the fields of the form. */
export type Concept = Omit<
  VoorzieningInhoud,
  'adres' | 'locatie' | 'doelgroepen' | 'themas' | 'talen' | 'openingstijden' | 'kosten' | 'contact'
> &
  Record<
    | 'straat'
    | 'huisnummer'
    | 'postcode'
    | 'woonplaats'
    | 'plek'
    | 'doelgroepen'
    | 'themas'
    | 'talen'
    | 'openingstijden'
    | 'bedrag'
    | 'kostenToelichting'
    | 'telefoon'
    | 'email'
    | 'website',
    string
  > & { kosten: VoorzieningInhoud['kosten']['type'] };

export const foutVelden = [
  'naam',
  'slug',
  'soort',
  'omschrijving',
  'adres',
  'locatie',
  'openingstijden',
  'kosten',
  'contact',
  'laatstGecontroleerd',
  'revisie',
] as const;
export type FoutVeld = (typeof foutVelden)[number];

export const leeg: VoorzieningInhoud = {
  slug: '',
  naam: '',
  soort: '',
  omschrijving: '',
  wijk: '',
  adres: null,
  locatie: null,
  doelgroepen: [],
  themas: [],
  openingstijden: [],
  openingstijdenToelichting: '',
  toegankelijkheid: { rolstoeltoegankelijk: false, invalidentoilet: false, ringleiding: false, prikkelarm: false },
  kosten: { type: 'gratis', bedrag: null, toelichting: '' },
  aanmelden: 'inloop',
  verwijzingNodig: false,
  talen: ['nl'],
  contact: { telefoon: null, email: null, website: null },
  online: false,
  laatstGecontroleerd: '',
  gepubliceerd: false,
};

/** What an editor sees in the fields. */
export function alsConcept({ adres, locatie, kosten, contact, ...rest }: VoorzieningInhoud): Concept {
  return {
    ...rest,
    straat: adres?.straat ?? '',
    huisnummer: adres?.huisnummer.toString() ?? '',
    postcode: adres?.postcode ?? '',
    woonplaats: adres?.woonplaats ?? '',
    plek: locatie ? locatie.coordinates.toReversed().join(', ') : '',
    doelgroepen: rest.doelgroepen.join(', '),
    themas: rest.themas.join(', '),
    talen: rest.talen.join(', '),
    openingstijden: alsTekst(rest.openingstijden),
    kosten: kosten.type,
    bedrag: kosten.bedrag?.toString().replace('.', ',') ?? '',
    kostenToelichting: kosten.toelichting,
    telefoon: contact.telefoon ?? '',
    email: contact.email ?? '',
    website: contact.website ?? '',
  };
}

/** What the fields say, or which of them cannot be read. The API judges the rest. */
export function alsInhoud(concept: Concept): { inhoud: VoorzieningInhoud } | { fouten: FoutVeld[] } {
  const {
    straat,
    huisnummer,
    postcode,
    woonplaats,
    plek,
    bedrag,
    kosten,
    kostenToelichting,
    telefoon,
    email,
    website,
    ...rest
  } = concept;
  const [breedte, lengte] = plek.split(/[,;]\s*/).map(Number);
  const uren = uitTekst(concept.openingstijden);
  const geld = bedrag.trim() === '' ? null : Number(bedrag.trim().replace(',', '.'));
  const fouten = (
    [
      !uren && 'openingstijden',
      plek.trim() && !(breedte && lengte) && 'locatie',
      Number.isNaN(geld) && 'kosten',
      !rest.laatstGecontroleerd && 'laatstGecontroleerd',
    ] as const
  ).filter((veld): veld is 'openingstijden' | 'locatie' | 'kosten' | 'laatstGecontroleerd' => Boolean(veld));
  if (fouten.length > 0) return { fouten };
  return {
    inhoud: {
      ...rest,
      adres: postcode.trim()
        ? { straat, huisnummer: Number(huisnummer), postcode: postcode.trim().toUpperCase(), woonplaats }
        : null,
      locatie: breedte && lengte ? { type: 'Point', coordinates: [lengte, breedte] } : null,
      doelgroepen: lijst(concept.doelgroepen),
      themas: lijst(concept.themas),
      talen: lijst(concept.talen),
      openingstijden: uren ?? [],
      kosten: { type: kosten, bedrag: geld, toelichting: kostenToelichting },
      contact: { telefoon: telefoon.trim() || null, email: email.trim() || null, website: website.trim() || null },
    },
  };
}

/** Which fields the API refused, of those that have words. */
export function veldfouten(params: readonly { name: string }[]): FoutVeld[] {
  const namen = params.map(({ name }) => name.replace(/^inhoud\./, '').split('.')[0]);
  return foutVelden.filter((veld) => namen.includes(veld));
}
