import { textAt, type Json } from '../core/json.ts';
import type { SeedContext } from './context.ts';
import { runningZaak } from './running.ts';
import { addObject } from './taken.ts';

interface Bericht {
  wie: string;
  onderwerp: string;
  tekst: string;
  /** Days ago that it was published. */
  dagen: number;
  type?: 'notificatie' | 'betaalverzoek' | 'uitnodiging' | 'verzoek';
  doen?: 'betalen' | 'informatie verstrekken' | 'informatie ontvangen';
  /** Days from today by which something must be done. */
  over?: number;
  geopend?: boolean;
  /** Kind of case whose first document hangs on it. */
  stuk?: string;
}

const BERICHTEN: readonly Bericht[] = [
  {
    wie: '999970021',
    onderwerp: 'Afspraak voor het eerste gesprek',
    tekst: 'Wij willen graag met u en uw kind praten. Kies in het portaal een moment dat u past.',
    dagen: 2,
    type: 'uitnodiging',
    doen: 'informatie verstrekken',
    over: 5,
  },
  {
    wie: '999970021',
    onderwerp: 'Uw verhuizing is verwerkt',
    tekst: 'Uw nieuwe adres staat in de Basisregistratie Personen. U hoeft niets meer te doen.',
    dagen: 20,
    geopend: true,
  },
  {
    wie: '999970161',
    onderwerp: 'Wij missen nog stukken van u',
    tekst:
      'Wij missen nog stukken van u:\n- uw bankafschriften van de laatste drie maanden\n- een overzicht van uw schulden\n\nStuur ze voor de datum die bij de taak staat. Lukt dat niet? Bel ons dan. Meer leest u op https://www.almelo.example/bijstand.',
    dagen: 3,
    type: 'verzoek',
    doen: 'informatie verstrekken',
    over: 11,
    stuk: 'BB',
  },
  {
    wie: '999970161',
    onderwerp: 'Gesprek met uw coach financiën',
    tekst: 'Uw coach belt u volgende week om een afspraak te maken.',
    dagen: 9,
    type: 'uitnodiging',
    geopend: true,
  },
  {
    wie: '999970161',
    onderwerp: 'Betaling van uw uitkering',
    tekst: 'Uw uitkering staat rond de twintigste op uw rekening.',
    dagen: 34,
    doen: 'informatie ontvangen',
    geopend: true,
  },
  {
    wie: '999970392',
    onderwerp: 'Het verslag van ons gesprek',
    tekst: 'Lees het verslag rustig door, eventueel samen met uw dochter. Klopt het? Onderteken het dan.',
    dagen: 5,
    type: 'verzoek',
    doen: 'informatie verstrekken',
    over: 3,
    stuk: 'WMO-HBH',
  },
  {
    wie: '999970069',
    onderwerp: 'Wij hebben meer tijd nodig',
    tekst: 'Wij wachten op het advies van een deskundige. Daarom duurt het zes weken langer.',
    dagen: 6,
  },
  {
    wie: '999970082',
    onderwerp: 'U krijgt een pas voor de regiotaxi',
    tekst: 'De pas krijgt u binnen een week met de post.',
    dagen: 8,
    geopend: true,
  },
  {
    wie: '999970276',
    onderwerp: 'Betaal de kosten van de parkeerkaart',
    tekst: 'De kosten zijn € 42,50. Na uw betaling maakt de arts een afspraak met u.',
    dagen: 4,
    type: 'betaalverzoek',
    doen: 'betalen',
    over: 14,
  },
  {
    wie: '999970215',
    onderwerp: 'Uitnodiging voor een gesprek',
    tekst: 'Er is een tolk bij het gesprek. Neem uw verblijfsdocument mee.',
    dagen: 1,
    type: 'uitnodiging',
    over: 8,
  },
  {
    wie: '999970173',
    onderwerp: 'Wij bellen u op het nummer dat u gaf',
    tekst: 'Wij sturen geen post naar uw adres. Bericht u ons liever op een andere manier? Laat het weten.',
    dagen: 7,
  },
  {
    wie: '999970379',
    onderwerp: 'Dank voor uw zorg',
    tekst: 'De waardering voor mantelzorgers is aan u uitbetaald.',
    dagen: 15,
    geopend: true,
  },
  {
    wie: '999970094',
    onderwerp: 'Wij zoeken vervoer voor Noor',
    tekst: 'De vervoerder belt u binnen twee weken over de tijden.',
    dagen: 2,
  },
  {
    wie: '999970549',
    onderwerp: 'Waar kunt u post ontvangen?',
    tekst: 'Geef door waar wij u kunnen bereiken. U kunt ook langskomen in het stadhuis.',
    dagen: 10,
    type: 'verzoek',
    over: 21,
  },
  {
    wie: '999970446',
    onderwerp: 'Hoorzitting over uw bezwaar',
    tekst: 'U mag uw verhaal vertellen. De datum staat in de uitnodiging.',
    dagen: 6,
    type: 'uitnodiging',
    over: 16,
  },
  {
    wie: '999970471',
    onderwerp: 'U bent 18 geworden',
    tekst: 'Er verandert veel. Kijk wat u zelf moet regelen.',
    dagen: 25,
  },
  {
    wie: '999970288',
    onderwerp: 'Uw klacht is ontvangen',
    tekst: 'Onze klachtencoördinator belt u binnen een week.',
    dagen: 12,
  },
  {
    wie: '999970343',
    onderwerp: 'Uw inkomenstoeslag',
    tekst: 'Wij hebben nog gegevens over uw inkomen nodig.',
    dagen: 5,
    type: 'verzoek',
    over: 10,
  },
  {
    wie: '90000097',
    onderwerp: 'Plattegrond van het terras',
    tekst: 'Stuur een plattegrond waarop de vluchtwegen staan.',
    dagen: 4,
    type: 'verzoek',
    over: 13,
  },
  {
    wie: '90000013',
    onderwerp: 'Uw bezwaar is ontvangen',
    tekst: 'Vul uw gronden aan voor de datum die bij de taak staat.',
    dagen: 9,
    type: 'verzoek',
    over: 7,
  },
];

/** Messages of the municipality, as objects. */
export function seedBerichten(context: SeedContext): void {
  const { builder } = context;
  for (const [index, one] of BERICHTEN.entries()) {
    const company = one.wie.length === 8;
    addObject(
      'bericht',
      `bericht ${index}`,
      {
        onderwerp: one.onderwerp,
        berichtTekst: one.tekst,
        berichtType: one.type ?? 'notificatie',
        handelingsperspectief: one.doen ?? 'informatie ontvangen',
        einddatumHandelingstermijn: one.over === undefined ? null : builder.day(one.over),
        publicatiedatum: builder.day(-one.dagen),
        geopend: one.geopend ?? false,
        identificatie: { type: company ? 'kvk' : 'bsn', value: one.wie },
        referentie: `B-${String(index + 1).padStart(4, '0')}`,
        bijlages: one.stuk ? firstDocument(one.stuk, one.wie, context) : [],
      },
      builder.day(-one.dagen),
      context,
    );
  }
}

function firstDocument(soort: string, bsn: string, context: SeedContext): Json[] {
  const zaak = runningZaak(soort, bsn, context);
  const relation = context.builder.rows.find(
    ({ kind, body }) => kind === 'zaakinformatieobjecten' && zaak !== undefined && body['zaak'] === zaak.body['url'],
  );
  return relation ? [textAt(relation.body, 'informatieobject')] : [];
}
