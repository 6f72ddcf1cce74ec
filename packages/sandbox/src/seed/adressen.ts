import { textAt, valueAt, type JsonObject } from '../core/json.ts';
import type { Builder } from './builder.ts';
import { seedFiles } from './files.ts';

interface Adres {
  straat: string;
  huisnummer: number;
  huisletter?: string;
  toevoeging?: string;
  postcode: string;
  plaats: string;
}

/** Where several addresses stand at one number, and the town hall. */
const EXTRA: readonly Adres[] = [
  { straat: 'Haven Zuidzijde', huisnummer: 30, postcode: '7607EW', plaats: 'Almelo' },
  { straat: 'Haven Zuidzijde', huisnummer: 12, postcode: '7607EW', plaats: 'Almelo' },
  { straat: 'Haven Zuidzijde', huisnummer: 12, huisletter: 'A', postcode: '7607EW', plaats: 'Almelo' },
  {
    straat: 'Haven Zuidzijde',
    huisnummer: 12,
    huisletter: 'A',
    toevoeging: 'bis',
    postcode: '7607EW',
    plaats: 'Almelo',
  },
];

/** The addresses of the persons of the seed, as the base register of addresses has them. */
export function seedAdressen(builder: Builder): void {
  const bekend = new Map<string, Adres>();
  for (const adres of [...EXTRA, ...seedFiles.personen().personen.flatMap(adresVan)]) {
    const { postcode, huisnummer, huisletter = '', toevoeging = '' } = adres;
    bekend.set([postcode, huisnummer, huisletter, toevoeging].join(' '), adres);
  }
  for (const [at, adres] of [...bekend.values()].entries())
    builder.addAs('bag', 'adressen', nummer('20', at), inBag(adres, at));
}

function adresVan(persoon: JsonObject): Adres[] {
  const veld = (naam: string) => textAt(persoon, `verblijfplaats.verblijfadres.${naam}`);
  const huisnummer = Number(valueAt(persoon, 'verblijfplaats.verblijfadres.huisnummer'));
  const [straat, postcode, plaats] = [
    veld('officieleStraatnaam') || veld('korteStraatnaam'),
    veld('postcode'),
    veld('woonplaats'),
  ];
  if (!straat || !postcode || !plaats || !huisnummer) return [];
  return [
    {
      straat,
      huisnummer,
      postcode: postcode.replaceAll(' ', ''),
      plaats,
      ...(veld('huisletter') && { huisletter: veld('huisletter') }),
      ...(veld('huisnummertoevoeging') && { toevoeging: veld('huisnummertoevoeging') }),
    },
  ];
}

/** Sixteen digits: the municipality of Almelo, the kind of object, and which. */
const nummer = (soort: string, at: number): string => `0141${soort}${String(at + 1).padStart(10, '0')}`;

function inBag({ straat, huisnummer, huisletter, toevoeging, postcode, plaats }: Adres, at: number): JsonObject {
  const achter = [`${huisnummer}${huisletter ?? ''}`, toevoeging].filter(Boolean).join('-');
  const kort = straat.slice(0, 24);
  return {
    openbareRuimteNaam: straat,
    // The standard requires the one and describes the other.
    kortNaam: kort,
    korteNaam: kort,
    huisnummer,
    ...(huisletter && { huisletter }),
    ...(toevoeging && { huisnummertoevoeging: toevoeging }),
    postcode,
    woonplaatsNaam: plaats,
    nummeraanduidingIdentificatie: nummer('20', at),
    openbareRuimteIdentificatie: nummer('30', at),
    woonplaatsIdentificatie: '2587',
    adresseerbaarObjectIdentificatie: nummer('01', at),
    pandIdentificaties: [nummer('10', at)],
    adresregel5: `${straat} ${achter}`,
    adresregel6: `${postcode.slice(0, 4)} ${postcode.slice(4)}  ${plaats.toUpperCase()}`,
  };
}
