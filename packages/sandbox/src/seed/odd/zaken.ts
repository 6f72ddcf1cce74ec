import type { Fixture } from '../../core/admin.ts';
import type { JsonObject } from '../../core/json.ts';
import { uuidFrom } from '../../core/random.ts';
import { addDays } from '../../registers/durations.ts';
import { listOr, oddZaak, persoonRol, RESIDENT, valueOr, type OddContext, type OddFixture } from './context.ts';

const company = (identificatie: Record<string, string>, betrokkeneType = 'niet_natuurlijk_persoon') => ({
  omschrijvingGeneriek: 'initiator',
  betrokkeneType,
  identificatie,
});

/** Odd cases: rows 1, 2, 7, 9, 14-21, 25 and 32 of odd-register-data.md. */
export const oddZaken: Readonly<Record<string, OddFixture>> = {
  'zaak-zonder-rol': (values, context) =>
    oddZaak({ name: 'zaak-zonder-rol', values, rollen: [], velden: { status: null } }, context).fixtures,
  'zaak-zonder-status': (values, context) =>
    oddZaak({ name: 'zaak-zonder-status', values, velden: { status: null } }, context).fixtures,
  'statussen-nieuwste-eerst': (values, context) =>
    oddZaak(
      {
        name: 'statussen-nieuwste-eerst',
        values,
        velden: { startdatum: '2021-01-12' },
        statussen: [
          { stap: 3, op: valueOr(values, 'laatste', '2021-03-12T00:00:00Z') },
          { stap: 0, op: valueOr(values, 'eerste', '2021-01-12T00:00:00Z') },
        ],
      },
      context,
    ).fixtures,
  'statussen-op-een-moment': (values, context) =>
    oddZaak(
      {
        name: 'statussen-op-een-moment',
        values,
        statussen: [0, 1, 2].map((stap) => ({ stap, op: valueOr(values, 'op', `${context.today}T00:00:00Z`) })),
      },
      context,
    ).fixtures,
  'geheime-zaak': (values, context) =>
    oddZaak(
      {
        name: 'geheime-zaak',
        values,
        velden: { vertrouwelijkheidaanduiding: valueOr(values, 'vertrouwelijkheidaanduiding', 'geheim') },
      },
      context,
    ).fixtures,
  'vreemde-behandelaar': (values, context) =>
    oddZaak(
      {
        name: 'vreemde-behandelaar',
        values,
        rollen: [
          persoonRol('initiator', valueOr(values, 'bsn', RESIDENT)),
          persoonRol('behandelaar', valueOr(values, 'behandelaar', '123456789')),
        ],
      },
      context,
    ).fixtures,
  'ruim-rolfilter': (values, context) =>
    oddZaak(
      {
        name: 'ruim-rolfilter',
        values,
        backend: 'esuite',
        rollen: [
          persoonRol('behandelaar', valueOr(values, 'bsn', RESIDENT)),
          persoonRol('initiator', valueOr(values, 'initiator', '123456789')),
        ],
      },
      context,
    ).fixtures,
  'partner-en-kind': (values, context) =>
    oddZaak(
      {
        name: 'partner-en-kind',
        values,
        soort: 'SHV',
        rollen: [
          persoonRol('initiator', valueOr(values, 'bsn', RESIDENT)),
          persoonRol('belanghebbende', valueOr(values, 'partner', '999970033')),
          persoonRol('belanghebbende', valueOr(values, 'kind', '999970112')),
        ],
        velden: { vertrouwelijkheidaanduiding: 'zaakvertrouwelijk' },
      },
      context,
    ).fixtures,
  'bedrijf-op-vier-manieren': (values, context) => {
    const kvk = valueOr(values, 'kvk', '12345678');
    const rollen = {
      A: company({ innNnpId: kvk, annIdentificatie: '' }),
      B: company({ innNnpId: valueOr(values, 'rsin', '123456789'), annIdentificatie: '' }),
      C: company({ innNnpId: '', annIdentificatie: kvk }),
      D: company({ vestigingsNummer: valueOr(values, 'vestigingsnummer', '1234') }, 'vestiging'),
    };
    return Object.entries(rollen).flatMap(
      ([letter, rol]) =>
        oddZaak(
          { name: `bedrijf ${letter}`, values, rollen: [rol], velden: { omschrijving: `Zaak ${letter}` } },
          context,
        ).fixtures,
    );
  },
  nummers: (values, context) => {
    const [esuite = '', zaak = ''] = listOr(values, 'identificaties', ['0014ESUITE66392022', 'ZAAK-2022-0000000024']);
    return [
      ...oddZaak({ name: 'nummer esuite', values, backend: 'esuite', velden: { identificatie: esuite } }, context)
        .fixtures,
      ...oddZaak({ name: 'nummer zaak', values, velden: { identificatie: zaak } }, context).fixtures,
    ];
  },
  'zelfde-uuid-in-twee-backends': (values, context) => {
    const uuid = valueOr(values, 'uuid', uuidFrom(`odd shared ${JSON.stringify(values)}`));
    return (['openzaak', 'esuite'] as const).flatMap(
      (backend) =>
        oddZaak(
          {
            name: `gedeeld ${backend}`,
            values: { ...values, uuid },
            backend,
            velden: { omschrijving: `Zaak in ${backend}` },
          },
          context,
        ).fixtures,
    );
  },
  termijnen: (values, context) =>
    oddZaak(
      {
        name: 'termijnen',
        values,
        soort: 'WMO-HBH',
        statussen: [{ stap: 0, op: '2021-11-10T09:00:00Z' }],
        velden: {
          startdatum: '2021-11-10',
          uiterlijkeEinddatumAfdoening: valueOr(values, 'uiterlijkeEinddatumAfdoening', '2022-01-05'),
          verlenging: { reden: 'Er is advies nodig.', duur: valueOr(values, 'duur', 'P14D') },
          opschorting: { indicatie: true, reden: 'Wij wachten op stukken.' },
        },
      },
      context,
    ).fixtures,
  'status-teruggezet': (values, context) =>
    oddZaak(
      {
        name: 'status-teruggezet',
        values,
        velden: { startdatum: addDays(context.today, -3) },
        statussen: [
          { stap: 0, op: `${addDays(context.today, -3)}T09:00:00Z` },
          { stap: 1, op: `${addDays(context.today, -1)}T10:00:00Z` },
          { stap: 0, op: `${addDays(context.today, -1)}T11:00:00Z` },
        ],
      },
      context,
    ).fixtures,
  'afgesloten-zaak': (values, context) =>
    oddZaak(
      {
        name: 'afgesloten-zaak',
        values,
        statussen: [{ stap: 3, op: `${context.today}T09:00:00Z` }],
        velden: { einddatum: context.today },
      },
      context,
    ).fixtures,
  'initiator-is-vestiging': (values, context) =>
    oddZaak(
      {
        name: 'initiator-is-vestiging',
        values,
        rollen: [company({ vestigingsNummer: valueOr(values, 'vestigingsnummer', '000090000972') }, 'vestiging')],
      },
      context,
    ).fixtures,
  'twee-mede-initiatoren': (values, context) =>
    oddZaak(
      {
        name: 'twee-mede-initiatoren',
        values,
        rollen: listOr(values, 'bsns', ['999970021', '999970033']).map((bsn) => persoonRol('initiator', bsn)),
        statussen: [{ stap: 0, op: `${context.today}T09:00:00Z` }],
      },
      context,
    ).fixtures,
  'zaak-van-vandaag': (values, context) =>
    oddZaak({ name: 'zaak-van-vandaag', values, statussen: [{ stap: 0, op: `${context.today}T09:00:00Z` }] }, context)
      .fixtures,
};

/** A plain case of a zaaktype of the seed (`soort`), of `bsn`, with others (`anderen`: BSNs) as belanghebbende. */
export function zaakVanSoort(values: JsonObject, context: OddContext): Fixture[] {
  const rollen = [
    persoonRol('initiator', valueOr(values, 'bsn', RESIDENT)),
    ...listOr<string>(values, 'anderen', []).map((bsn) => persoonRol('belanghebbende', bsn)),
  ];
  return oddZaak({ name: 'zaak-van-soort', values, soort: valueOr(values, 'soort', 'MOR'), rollen }, context).fixtures;
}
