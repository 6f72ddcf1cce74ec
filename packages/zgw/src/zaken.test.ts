import { afterAll, beforeAll, expect, test } from 'vitest';
import { headerAuth } from './auth.ts';
import { openDoor, type CallContext, type Door } from './http.ts';
import { sendJson, startStub, type Stub } from './testing.ts';
import { crsHeaders, zaak, zoekZaken } from './zaken.ts';

const context: CallContext = { user: { id: 'u', representation: 'iemand' } };
let stub: Stub;
let door: Door;
let answer: unknown;

beforeAll(async () => {
  stub = await startStub((_call, res) => sendJson(res, answer));
  door = openDoor({ name: 'zaken', baseUrl: stub.url, auth: headerAuth({}), headers: { ...crsHeaders } });
});
afterAll(async () => {
  await door.close();
  await stub.close();
});

const plain = { url: 'https://x/zaken/1', zaaktype: 'https://x/zaaktypen/1', startdatum: '2026-11-01' };

test('reads what is empty, missing or of another kind as null', async () => {
  answer = {
    ...plain,
    einddatum: '',
    toelichting: '',
    vertrouwelijkheidaanduiding: '',
    verlenging: {},
    opschorting: { indicatie: false, reden: '' },
    hoofdzaak: null,
    deelzaken: ['', 'https://x/zaken/2'],
    status: null,
    rollen: [],
  };
  expect(await zaak(door, 'u', '', context)).toMatchObject({
    identificatie: '',
    einddatum: null,
    toelichting: null,
    vertrouwelijkheidaanduiding: null,
    verlenging: null,
    opschorting: { indicatie: false, reden: null },
    deelzaken: ['https://x/zaken/2'],
    status: null,
    zonderRollen: true,
    zonderInformatieobjecten: false,
    expand: {
      status: null,
      rollen: null,
      resultaat: null,
      zaakinformatieobjecten: null,
      deelzaken: [],
      hoofdzaak: null,
      zaaktype: null,
    },
  });
});

test('reads what came along, and takes `{}` for nothing', async () => {
  answer = {
    ...plain,
    status: 'https://x/statussen/1',
    _expand: {
      status: {},
      resultaat: {
        resultaattype: 'https://x/r/1',
        toelichting: '',
        _expand: { resultaattype: { omschrijving: 'Toegekend', naam: 'Uw aanvraag is toegekend' } },
      },
      rollen: [
        {
          betrokkeneType: 'natuurlijk_persoon',
          omschrijvingGeneriek: 'initiator',
          betrokkeneIdentificatie: { inpBsn: '999990019' },
        },
        {},
      ],
      eigenschappen: [{ naam: 'soort', waarde: 'boom' }, { naam: '' }],
      zaakinformatieobjecten: [{ informatieobject: 'https://x/d/1', titel: 'Brief', registratiedatum: null }],
      hoofdzaak: {},
      deelzaken: [{ ...plain, url: 'https://x/zaken/2' }],
    },
  };
  const { expand } = await zaak(door, 'u', '', context);
  expect(expand.status).toBeNull();
  expect(expand.resultaat).toEqual({
    resultaattype: 'https://x/r/1',
    toelichting: null,
    naam: 'Uw aanvraag is toegekend',
  });
  expect(expand.rollen).toHaveLength(1);
  expect(expand.rollen?.[0]).toMatchObject({ inpBsn: '999990019', omschrijvingGeneriek: 'initiator', naam: null });
  expect(expand.eigenschappen).toEqual([{ naam: 'soort', waarde: 'boom' }]);
  expect(expand.zaakinformatieobjecten).toEqual([
    { informatieobject: 'https://x/d/1', titel: 'Brief', registratiedatum: null },
  ]);
  expect(expand.deelzaken.map(({ url }) => url)).toEqual(['https://x/zaken/2']);
});

test.each([
  [{ statutaireNaam: 'Bakkerij B.V.' }, 'Bakkerij B.V.'],
  [{ handelsnaam: ['Bakkerij', 'Brood'] }, 'Bakkerij'],
  [{ naam: 'Wijkteam Noord' }, 'Wijkteam Noord'],
  [{ geslachtsnaam: 'Brinke', voorvoegselGeslachtsnaam: 'ten', voorletters: 'J.G.' }, 'J.G. ten Brinke'],
  [{ achternaam: 'Nijland', voorvoegselAchternaam: '', voorletters: '' }, 'Nijland'],
  [{}, null],
])('finds the name in a role: %j', async (betrokkeneIdentificatie, naam) => {
  answer = { ...plain, _expand: { rollen: [{ betrokkeneType: 'x', betrokkeneIdentificatie }] } };
  expect((await zaak(door, 'u', '', context)).expand.rollen?.[0]?.naam).toBe(naam);
});

test('a case without what makes it a case is malformed', async () => {
  answer = { url: 'https://x/zaken/1' };
  await expect(zaak(door, 'u', '', context)).rejects.toMatchObject({ kind: 'malformed' });
  answer = { count: 1, next: null, results: [{ url: 'https://x/zaken/1' }] };
  expect((await zoekZaken(door, { identificatie: 'x' }, context)).failure).toMatchObject({ kind: 'malformed' });
});

test.each([{}, { identificatie: '' }, { rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: ' ' }])(
  'never searches without a value: %j',
  async (filters) => {
    const before = stub.calls.length;
    await expect(zoekZaken(door, { ...filters, expand: 'status' }, context)).rejects.toMatchObject({
      code: 'empty-filter',
    });
    expect(stub.calls).toHaveLength(before);
  },
);
