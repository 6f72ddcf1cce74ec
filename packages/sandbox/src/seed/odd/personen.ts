import type { Fixture } from '../../core/admin.ts';
import { isObject, type JsonObject } from '../../core/json.ts';
import { listOr, RESIDENT, valueOr, type OddContext, type OddFixture } from './context.ts';

/** A person of the seed under another number, changed. Nothing found (`personen: []`) is any number not put in. */
function oddPersoon(values: JsonObject, velden: JsonObject, { store }: OddContext): Fixture[] {
  const model = store.collection('brp', 'personen').get(valueOr(values, 'model', '999970021'))?.body ?? {};
  const { kinderen: _kinderen, partners: _partners, ...rest } = model;
  const own: JsonObject = isObject(values['persoon']) ? values['persoon'] : {};
  return [
    {
      register: 'brp',
      resource: 'personen',
      body: { ...rest, burgerservicenummer: valueOr(values, 'bsn', RESIDENT), ...velden, ...own },
    },
  ];
}

const born = (datum: JsonObject): JsonObject => ({
  geboorte: { datum, land: { code: '6030', omschrijving: 'Nederland' } },
  leeftijd: undefined,
});
const since: JsonObject = { type: 'Datum', datum: '2024-03-01', langFormaat: '1 maart 2024' };
const lives = (verblijfplaats: JsonObject): JsonObject => ({ verblijfplaats });

/**
 * A child under the authority of `ouders` (BSNs), born on `geboren`; `model` says after whom of the seed it is, and so
 * where it lives. `soort` is the kind of authority: that of two parents, of one, or of a guardian.
 */
export function kindOnderGezag(values: JsonObject, context: OddContext): Fixture[] {
  const bsn = valueOr(values, 'bsn', RESIDENT);
  const geboren = valueOr(values, 'geboren', '2017-09-30');
  const ouders = listOr(values, 'ouders', ['999970021', '999970033']).map((ouder) => ({ burgerservicenummer: ouder }));
  const soort = valueOr(
    values,
    'soort',
    ouders.length === 2 ? 'GezamenlijkOuderlijkGezag' : 'EenhoofdigOuderlijkGezag',
  );
  const wie: JsonObject = {
    GezamenlijkOuderlijkGezag: { ouders },
    EenhoofdigOuderlijkGezag: { ouder: ouders[0] ?? {} },
    Voogdij: { derden: ouders.map((derde) => ({ type: 'BekendeDerde', ...derde })) },
  }[soort] ?? { toelichting: 'Het gezag kan niet worden bepaald.' };
  const velden: JsonObject = {
    geboorte: { datum: { type: 'Datum', datum: geboren, langFormaat: geboren } },
    gezag: [{ type: soort, minderjarige: { burgerservicenummer: bsn }, ...wie }],
  };
  return oddPersoon({ model: '999970057', ...values }, velden, context);
}

/** Odd persons: row 28 of odd-register-data.md. */
export const oddPersonen: Readonly<Record<string, OddFixture>> = {
  'persoon-geboren-in-maand': (values, context) =>
    oddPersoon(values, born({ type: 'JaarMaandDatum', jaar: 1982, maand: 4, langFormaat: 'april 1982' }), context),
  'persoon-geboren-in-jaar': (values, context) =>
    oddPersoon(values, born({ type: 'JaarDatum', jaar: 1982, langFormaat: '1982' }), context),
  'persoon-geboorte-onbekend': (values, context) =>
    oddPersoon(values, born({ type: 'DatumOnbekend', onbekend: true, langFormaat: 'onbekend' }), context),
  'persoon-in-buitenland': (values, context) =>
    oddPersoon(
      values,
      lives({
        type: 'VerblijfplaatsBuitenland',
        verblijfadres: {
          regel1: 'Bentheimer Weg 12',
          regel2: '48529 Nordhorn',
          land: { code: '9089', omschrijving: 'Bondsrepubliek Duitsland' },
        },
        datumVan: since,
        datumIngangGeldigheid: since,
      }),
      context,
    ),
  'persoon-op-locatie': (values, context) =>
    oddPersoon(
      values,
      lives({
        type: 'Locatie',
        verblijfadres: { locatiebeschrijving: 'Woonboot bij de sluis' },
        functieAdres: { code: 'W', omschrijving: 'woonadres' },
        datumVan: since,
        datumIngangGeldigheid: since,
      }),
      context,
    ),
  'persoon-verblijf-onbekend': (values, context) =>
    oddPersoon(
      values,
      lives({ type: 'VerblijfplaatsOnbekend', datumVan: since, datumIngangGeldigheid: since }),
      context,
    ),
  'persoon-zonder-huisnummer': (values, context) =>
    oddPersoon(
      values,
      lives({
        type: 'Adres',
        verblijfadres: {
          officieleStraatnaam: 'Windehof',
          korteStraatnaam: 'Windehof',
          postcode: '7604SX',
          woonplaats: 'Almelo',
        },
        datumVan: since,
      }),
      context,
    ),
  'persoon-met-geheimhouding': (values, context) =>
    oddPersoon(values, { geheimhoudingPersoonsgegevens: true }, context),
  'persoon-in-onderzoek': (values, context) =>
    oddPersoon(values, { inOnderzoek: { burgerservicenummer: true, datumIngangOnderzoekPersoon: since } }, context),
  'persoon-overleden': (values, context) =>
    oddPersoon(
      values,
      {
        overlijden: { datum: since },
        opschortingBijhouding: { reden: { code: 'O', omschrijving: 'overlijden' }, datum: since },
      },
      context,
    ),
};
