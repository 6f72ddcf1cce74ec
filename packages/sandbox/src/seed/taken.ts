import { textAt, type JsonObject } from '../core/json.ts';
import { uuidFrom } from '../core/random.ts';
import type { Objecttype } from './basis.ts';
import type { SeedContext } from './context.ts';
import { runningZaak } from './running.ts';

/** Adds an object of a type, with one record. */
export function addObject(
  type: Objecttype,
  key: string,
  data: JsonObject,
  day: string,
  { builder }: SeedContext,
): string {
  const record: JsonObject = {
    index: 1,
    typeVersion: type === 'externe-klanttaak' ? 2 : 1,
    data,
    geometry: null,
    references: [],
    startAt: day,
    endAt: null,
    registrationAt: day,
    correctionFor: null,
    correctedBy: null,
  };
  return builder.add('objecten', 'objects', key, {
    type: `${builder.address('objecttypen')}/objecttypes/${uuidFrom(`objecttypen/objecttypes/${type}`)}`,
    _current: record,
    _records: [record],
  });
}

interface Taak {
  titel: string;
  soort: 'url' | 'portaalformulier' | 'ogonebetaling';
  /** Days from today until it expires. */
  over?: number;
  status?: 'open' | 'afgerond' | 'verwerkt' | 'gesloten';
  /** Kind of the running case it belongs to; absent: no case. */
  zaak?: string;
  /** Id of the form that it asks for; the portal does not know the usual one, so one answers freely. */
  formulier?: string;
  /** What is known already. */
  gegevens?: JsonObject;
}

const KLANTTAKEN: readonly (Taak & { wie: { bsn: string } | { kvk: string } })[] = [
  {
    wie: { bsn: '999970161' },
    titel: 'Lever uw bankafschriften van de laatste drie maanden aan',
    soort: 'portaalformulier',
    over: 11,
    zaak: 'BB',
  },
  {
    wie: { bsn: '999970161' },
    titel: 'Stuur een overzicht van uw schulden',
    soort: 'portaalformulier',
    over: 18,
    zaak: 'SHV',
  },
  {
    wie: { bsn: '999970161' },
    titel: 'Vul de vragenlijst over uw woonsituatie in',
    soort: 'url',
    over: 25,
    zaak: 'BIJSTAND',
  },
  {
    wie: { bsn: '999970161' },
    titel: 'Stuur uw loonstrook',
    soort: 'portaalformulier',
    status: 'verwerkt',
    over: -20,
    zaak: 'BIJSTAND',
  },
  {
    wie: { bsn: '999970021' },
    titel: 'Geef toestemming voor overleg met de school',
    formulier: 'toestemming-overleg',
    soort: 'portaalformulier',
    over: 9,
    zaak: 'JEUGD',
  },
  { wie: { bsn: '999970021' }, titel: 'Kies een moment voor het eerste gesprek', soort: 'url', over: 5, zaak: 'JEUGD' },
  {
    wie: { bsn: '999970276' },
    titel: 'Betaal de kosten van de parkeerkaart',
    soort: 'ogonebetaling',
    over: 14,
    zaak: 'GPK',
  },
  {
    wie: { bsn: '999970392' },
    titel: 'Onderteken het verslag van het gesprek',
    formulier: 'akkoord-verslag',
    soort: 'portaalformulier',
    over: 3,
    zaak: 'WMO-HBH',
  },
  {
    wie: { bsn: '999970069' },
    titel: 'Onderteken het verslag van het gesprek',
    formulier: 'akkoord-verslag',
    soort: 'portaalformulier',
    over: 12,
    zaak: 'WMO-HBH',
  },
  {
    wie: { bsn: '999970215' },
    titel: 'Lever een kopie van uw verblijfsdocument aan',
    soort: 'portaalformulier',
    over: 8,
    zaak: 'BIJSTAND',
  },
  {
    wie: { bsn: '999970173' },
    titel: 'Bevestig hoe wij u veilig kunnen bereiken',
    soort: 'portaalformulier',
    over: 6,
    zaak: 'JEUGD',
  },
  {
    wie: { bsn: '999970094' },
    titel: 'Stuur de verklaring van de school',
    soort: 'portaalformulier',
    over: 10,
    zaak: 'LLV',
  },
  { wie: { bsn: '999970446' }, titel: 'Vertel of u naar de hoorzitting komt', soort: 'url', over: 16, zaak: 'BEZWAAR' },
  {
    wie: { bsn: '999970549' },
    titel: 'Geef door waar u post kunt ontvangen',
    formulier: 'bevestig-adres',
    soort: 'portaalformulier',
    over: 21,
  },
  {
    wie: { bsn: '999970379' },
    titel: 'Geef uw rekeningnummer door voor de waardering',
    soort: 'portaalformulier',
    status: 'afgerond',
    over: -5,
  },
  { wie: { bsn: '999970483' }, titel: 'Vul de vragenlijst over uw woonsituatie in', soort: 'url', over: -3 },
  {
    wie: { kvk: '90000097' },
    titel: 'Stuur de plattegrond van het terras',
    soort: 'portaalformulier',
    over: 13,
    zaak: 'EVEN',
  },
  {
    wie: { kvk: '90000013' },
    titel: 'Vul uw gronden van bezwaar aan',
    soort: 'portaalformulier',
    over: 7,
    zaak: 'BEZWAAR',
  },
  { wie: { kvk: '90000063' }, titel: 'Betaal de kosten van de vergunning', soort: 'ogonebetaling', over: 20 },
  {
    wie: { bsn: '999970161' },
    titel: 'Geef extra gegevens over uw inkomen',
    formulier: 'extra-gegevens-inkomen',
    gegevens: { soortInkomen: 'uitkering' },
    soort: 'portaalformulier',
    over: 9,
    zaak: 'BB',
  },
  {
    wie: { bsn: '999970276' },
    titel: 'Bevestig de afspraak met de arts',
    formulier: 'bevestig-afspraak',
    soort: 'portaalformulier',
    over: 6,
    zaak: 'GPK',
  },
  // done by the resident, and waiting for whoever handles the case
  {
    wie: { bsn: '999970288' },
    titel: 'Stuur de offerte van de traplift',
    soort: 'portaalformulier',
    status: 'afgerond',
    over: 8,
    zaak: 'WMO-WON',
  },
  {
    wie: { bsn: '999970318' },
    titel: 'Stuur het lesrooster van de school',
    soort: 'portaalformulier',
    status: 'afgerond',
    over: 5,
    zaak: 'LLV',
  },
  {
    wie: { bsn: '999970367' },
    titel: 'Lever uw huurcontract aan',
    soort: 'portaalformulier',
    status: 'afgerond',
    over: 12,
    zaak: 'BIJSTAND',
  },
];

const EIGENAAR = 'zaaksysteem';
const ONBEKEND = 'stukken-aanleveren';

/** Tasks for residents and companies: version 2, and a few of version 1 that are still about. */
export function seedTaken(context: SeedContext): void {
  const { builder } = context;
  for (const [index, taak] of KLANTTAKEN.entries()) {
    const { wie, titel, soort, over = 14, status = 'open', zaak } = taak;
    const number = 'bsn' in wie ? wie.bsn : wie.kvk;
    const found = zaak ? runningZaak(zaak, number, context) : undefined;
    addObject(
      'externe-klanttaak',
      `taak ${index}`,
      {
        titel,
        status,
        soort,
        identificatie: { type: 'bsn' in wie ? 'bsn' : 'kvk', value: number },
        verwerker_taak_id: uuidFrom(`verwerker taak ${index}`),
        eigenaar: EIGENAAR,
        verloopdatum: builder.day(over),
        ...(found ? { koppeling: { registratie: 'zaak', value: found.uuid } } : {}),
        ...detail(taak, index),
      },
      builder.day(-4),
      context,
    );
  }
  seedOlderTaken(context);
}

function detail({ soort, formulier = ONBEKEND, gegevens = {} }: Taak, index: number): JsonObject {
  if (soort === 'url') return { url: { uri: `https://formulieren.almelo.example/vragenlijst/${index}` } };
  if (soort === 'ogonebetaling')
    return { ogonebetaling: { bedrag: 42.5, betaalkenmerk: `ALM-2026-${1000 + index}`, pspid: 'almelo-test' } };
  return { portaalformulier: { formulier: { soort: 'id', value: formulier }, data: gegevens } };
}

function seedOlderTaken(context: SeedContext): void {
  const { builder } = context;
  const older = [
    {
      bsn: '999970343',
      title: 'Lever uw inkomensgegevens aan',
      formulier: 'extra-gegevens-inkomen',
      zaak: 'IIT',
      status: 'open',
      over: 10,
    },
    {
      bsn: '999970136',
      title: 'Maak een afspraak voor het huisbezoek',
      formulier: 'bevestig-afspraak',
      zaak: 'WMO-HBH',
      status: 'open',
      over: 15,
    },
    {
      bsn: '999970094',
      title: 'Stuur uw bankafschrift',
      formulier: ONBEKEND,
      zaak: 'BIJSTAND',
      status: 'ingediend',
      over: 4,
    },
  ];
  for (const [index, { bsn, title, formulier, zaak, status, over }] of older.entries()) {
    const found = runningZaak(zaak, bsn, context);
    addObject(
      'taak',
      `oude taak ${index}`,
      {
        identificatie: { type: 'bsn', value: bsn },
        title,
        data: {},
        verzonden_data: {},
        status,
        formulier: { type: 'id', value: formulier },
        verwerker_taak_id: uuidFrom(`oude verwerker taak ${index}`),
        zaak: found ? textAt(found.body, 'url') : null,
        verloopdatum: builder.day(over),
      },
      builder.day(-6),
      context,
    );
  }
}
