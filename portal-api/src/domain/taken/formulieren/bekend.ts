import type { FormulierGegeven } from './model.ts';

/** The forms of tasks that the portal knows. Data: an editor's page or an engine for forms takes its place. */
export const bekendeFormulieren: readonly FormulierGegeven[] = [
  {
    namen: ['extra-gegevens-inkomen', 'inkomensgegevens'],
    waarom: 'Wij rekenen met uw inkomen uit waar u recht op heeft. Zonder deze gegevens kunnen wij niet beslissen.',
    vragen: [
      {
        naam: 'soortInkomen',
        soort: 'keuze',
        label: 'Wat voor inkomen heeft u?',
        opties: {
          loon: 'Loon van een werkgever',
          uitkering: 'Een uitkering',
          pensioen: 'AOW of pensioen',
          onderneming: 'Inkomen uit een eigen bedrijf',
          geen: 'Ik heb geen inkomen',
        },
      },
      {
        naam: 'betaler',
        soort: 'tekst',
        label: 'Van wie krijgt u het loon?',
        uitleg: 'De naam van uw werkgever.',
        als: ['soortInkomen', 'loon'],
        maximum: 120,
      },
      {
        naam: 'nettoPerMaand',
        soort: 'bedrag',
        label: 'Hoeveel krijgt u elke maand op uw rekening?',
        uitleg: 'Het bedrag in euro’s, bijvoorbeeld 1.250,00. Heeft u geen inkomen? Vul dan 0 in.',
      },
      {
        naam: 'sinds',
        soort: 'datum',
        label: 'Sinds wanneer is dit uw inkomen?',
        uitleg: 'Weet u de dag niet precies? Vul dan de eerste van de maand in.',
      },
      {
        naam: 'toelichting',
        soort: 'lange_tekst',
        label: 'Wilt u ons nog iets vertellen over uw inkomen?',
        verplicht: false,
        maximum: 2000,
      },
      { naam: 'verklaring', soort: 'verklaring', label: 'Ik heb alles naar waarheid ingevuld.' },
    ],
  },
  {
    namen: ['bevestig-afspraak', 'afspraak-huisbezoek'],
    waarom: 'Wij willen graag met u praten op een moment en een plek die u passen.',
    vragen: [
      {
        naam: 'plek',
        soort: 'keuze',
        label: 'Waar wilt u met ons praten?',
        opties: { thuis: 'Bij mij thuis', stadhuis: 'In het stadhuis', telefoon: 'Aan de telefoon' },
      },
      {
        naam: 'dagdeel',
        soort: 'keuze',
        label: 'Welk moment past u het best?',
        opties: { ochtend: 'In de ochtend', middag: 'In de middag', maaktnietuit: 'Dat maakt mij niet uit' },
      },
      {
        naam: 'telefoon',
        soort: 'tekst',
        label: 'Op welk nummer kunnen wij u bellen over de afspraak?',
        maximum: 20,
      },
      {
        naam: 'rekeningHouden',
        soort: 'lange_tekst',
        label: 'Waar kunnen wij rekening mee houden?',
        uitleg: 'Bijvoorbeeld een rolstoel, een tolk, of iemand die erbij is.',
        verplicht: false,
        maximum: 1000,
      },
    ],
  },
  {
    namen: ['bevestig-adres', 'postadres'],
    waarom: 'Zo weten wij zeker dat onze brieven bij u aankomen.',
    vragen: [
      {
        naam: 'adresKlopt',
        soort: 'keuze',
        label: 'Kunt u post krijgen op het adres waar u staat ingeschreven?',
        opties: { ja: 'Ja', nee: 'Nee, ik krijg mijn post ergens anders' },
      },
      {
        naam: 'anderAdres',
        soort: 'lange_tekst',
        label: 'Naar welk adres kunnen wij de post sturen?',
        uitleg: 'Straat en huisnummer, postcode en plaats.',
        als: ['adresKlopt', 'nee'],
        maximum: 300,
      },
      {
        naam: 'totWanneer',
        soort: 'datum',
        label: 'Tot wanneer krijgt u daar uw post?',
        uitleg: 'Alleen als u dat weet.',
        als: ['adresKlopt', 'nee'],
        verplicht: false,
      },
    ],
  },
  {
    namen: ['akkoord-verslag'],
    waarom: 'In het verslag staat wat wij samen hebben besproken. Wij gebruiken het voor ons besluit.',
    vragen: [
      {
        naam: 'klopt',
        soort: 'keuze',
        label: 'Klopt het verslag van het gesprek?',
        opties: { ja: 'Ja, het klopt', nee: 'Nee, er klopt iets niet' },
      },
      {
        naam: 'watNiet',
        soort: 'lange_tekst',
        label: 'Wat klopt er niet, of wat mist u?',
        als: ['klopt', 'nee'],
        maximum: 3000,
      },
      {
        naam: 'ondertekening',
        soort: 'verklaring',
        label: 'Ik heb het verslag gelezen. Met deze keuze onderteken ik het.',
      },
    ],
  },
  {
    namen: ['toestemming-overleg'],
    waarom: 'Wij praten alleen met anderen over u of uw kind als u dat goed vindt.',
    vragen: [
      {
        naam: 'toestemming',
        soort: 'keuze',
        label: 'Mogen wij hierover met de school praten?',
        opties: { ja: 'Ja, dat mag', nee: 'Nee, liever niet' },
      },
      {
        naam: 'grens',
        soort: 'lange_tekst',
        label: 'Is er iets waar wij niet over mogen praten?',
        als: ['toestemming', 'ja'],
        verplicht: false,
        maximum: 1000,
      },
    ],
  },
];
