import { inwonerOperations } from '@loket/contract';
import { describe, expect, it } from 'vitest';
import { backEndAt, useFakeRegisters, visit } from '../../registers/testing.ts';
import { inwoner, NU } from '../../testing/toegang.ts';
import { onleesbaar, vervangen, vreemdeWaarden } from '../../testing/vreemd.ts';
import { getMijnGegevens } from './get-mijn-gegevens.ts';

const use = useFakeRegisters();
const kvkNummer = '90000021';
const vestigingsnummer = '000090000211';
const datum = { type: 'Datum', datum: '1982-04-12', langFormaat: '12 april 1982', jaar: 1982, maand: 4, dag: 12 };
const naam = {
  voornamen: 'Jan',
  voorletters: 'J.',
  voorvoegsel: 'van',
  geslachtsnaam: 'Dijk',
  volledigeNaam: 'Jan van Dijk',
};
const tabel = { code: '0141', omschrijving: 'Almelo' };
const adres = {
  officieleStraatnaam: 'Windehof',
  huisnummer: 14,
  postcode: '7604SX',
  woonplaats: 'Almelo',
  land: tabel,
};
const verwant = { naam, geboorte: { datum }, aangaanHuwelijkPartnerschap: { datum }, soortVerbintenis: tabel };

/** A person of whom everything is known, with some parts written in another way. */
const persoon = (met: (deel: object) => object, blad: (deel: object) => object) => ({
  naam: met(naam),
  adressering: met({
    aanhef: 'Geachte heer',
    aanschrijfwijze: blad({ naam: 'J. van Dijk' }),
    adresregel1: 'Windehof 14',
  }),
  geboorte: met({ datum: blad(datum), plaats: blad(tabel), land: blad(tabel) }),
  geslacht: blad(tabel),
  gemeenteVanInschrijving: blad(tabel),
  datumInschrijvingInGemeente: blad(datum),
  immigratie: met({ datumVestigingInNederland: blad(datum) }),
  verblijfstitel: met({ aanduiding: blad(tabel), datumEinde: blad(datum) }),
  nationaliteiten: [met({ type: 'Nationaliteit', nationaliteit: blad(tabel) })],
  verblijfplaats: {
    ...met({ datumVan: blad(datum), functieAdres: blad(tabel), verblijfadres: blad(adres) }),
    type: 'Adres',
  },
  partners: [met({ ...verwant, naam: blad(naam) })],
  kinderen: [met(verwant)],
  ouders: [blad(verwant)],
});
const bedrijf = (met: (deel: object) => object) => {
  const vestiging = {
    eersteHandelsnaam: 'Thuiszorg',
    indHoofdvestiging: 'Ja',
    adressen: [
      met({ type: 'bezoekadres', straatnaam: 'Zorglaan', huisnummer: 10, postcode: '7609XA', plaats: 'Almelo' }),
    ],
    websites: ['zorg.example'],
    sbiActiviteiten: [met({ sbiCode: '8710', sbiOmschrijving: 'Zorg', indHoofdactiviteit: 'Ja' })],
    totaalWerkzamePersonen: 4,
    materieleRegistratie: met({ datumAanvang: '20150401' }),
  };
  return {
    ...met({
      naam: 'Thuiszorg',
      statutaireNaam: 'Thuiszorg B.V.',
      formeleRegistratiedatum: '20150401',
      totaalWerkzamePersonen: 27,
      indNonMailing: 'Nee',
      handelsnamen: [{ naam: 'Zorg' }],
      sbiActiviteiten: [],
      materieleRegistratie: {},
    }),
    kvkNummer,
    _embedded: {
      hoofdvestiging: { ...met(vestiging), vestigingsnummer, kvkNummer },
      eigenaar: met({ rsin: '999971001', rechtsvorm: 'BV' }),
    },
  };
};

async function toon(acting: Parameters<typeof getMijnGegevens>[0]['acting'], routes: Record<string, object>) {
  Object.assign(use.fake.routes, routes);
  const aan = (naam: string) => ({ url: `${use.fake.url}/${naam}`, headers: {}, enabled: true });
  const { registers } = use.opened([backEndAt(use.fake.url)], { brp: aan('brp'), kvk: aan('kvk'), timeoutMs: 20_000 });
  const { grant } = visit(acting);
  const antwoord = await getMijnGegevens({ acting, grant, now: NU, query: { adres: 'tonen' } }, { registers });
  return inwonerOperations.getMijnGegevens.response!.parse(antwoord);
}

/** A day of which the page makes a day of the calendar. */
const dagen = (gezien: unknown): string[] =>
  [...JSON.stringify(gezien).matchAll(/"datum":"([^"]{10})"/g)].map(([, dag]) => dag ?? '');

describe.each(Object.entries(vreemdeWaarden))('wat een basisregister schrijft als %s', (_naam, waarde) => {
  const anders = (deel: object) => vervangen(deel, waarde, ['type']);
  const gelijk = (deel: object) => deel;

  it.each([
    ['in elk onderdeel', persoon(anders, gelijk)],
    ['diep in elk onderdeel', persoon(gelijk, anders)],
    ['in plaats van elk onderdeel', { ...vervangen(persoon(gelijk, gelijk), waarde), burgerservicenummer: waarde }],
  ])('staat er van een persoon leesbaar of niet: %s', async (_waar, een) => {
    const gezien = await toon(inwoner(), { 'POST brp/personen': { personen: [een] } });
    expect(gezien.ontbrekend).toEqual([]);
    expect(JSON.stringify(gezien)).not.toMatch(onleesbaar);
    for (const dag of dagen(gezien)) expect(Number.isNaN(Date.parse(`${dag}T00:00:00Z`)), dag).toBe(false);
  });

  it('staat er van een bedrijf leesbaar of niet', async () => {
    const acting = { door: 'inwoner', soort: 'bedrijf', kvkNummer, vestigingsnummer: null, niveau: 'midden' } as const;
    const gezien = await toon(acting, {
      [`GET kvk/v1/basisprofielen/${kvkNummer}`]: bedrijf(anders),
      [`GET kvk/v1/basisprofielen/${kvkNummer}/vestigingen`]: {
        vestigingen: [
          { ...anders({ eersteHandelsnaam: 'Thuiszorg', volledigAdres: 'Zorglaan 10' }), vestigingsnummer },
        ],
      },
      [`GET kvk/v1/vestigingsprofielen/${vestigingsnummer}`]: bedrijf(anders)._embedded.hoofdvestiging,
    });
    expect(gezien.ontbrekend).toEqual([]);
    expect(JSON.stringify(gezien)).not.toMatch(onleesbaar);
  });
});
