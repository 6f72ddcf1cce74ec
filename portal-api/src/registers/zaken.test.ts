import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Zaakzoeker } from './model.ts';
import { backEndAt, id, page, reply, rol, useFakeRegisters, visit, zaakBody } from './testing.ts';

const bsn: Zaakzoeker[] = [{ soort: 'bsn', bsn: '999970021' }];
const use = useFakeRegisters();

test('three calls cold, one warm, no number in an address', async () => {
  use.hasZaken([zaakBody(use.fake.url, 1), zaakBody(use.fake.url, 2)]);
  const { registers } = use.opened();
  const cold = await registers.zaken.zakenVan(visit().grant, bsn);
  expect(cold.data.map(({ zaak, zaaktype }) => [zaak.omschrijving, zaaktype?.omschrijving])).toEqual([
    ['Zaak 1', 'Melding openbare ruimte'],
    ['Zaak 2', 'Melding openbare ruimte'],
  ]);
  expect(cold.incomplete).toEqual([]);
  expect(use.fake.calls.every(({ url }) => !url.includes('999970021'))).toBe(true);
  expect(use.searches()[0]).toMatchObject({ rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: '999970021' });
  expect(use.fake.seen().sort()).toEqual([
    'GET catalogi/statustypen',
    'GET catalogi/zaaktypen',
    'POST zaken/zaken/_zoek',
  ]);
  await registers.zaken.zakenVan(visit().grant, bsn);
  expect(use.fake.seen()).toEqual(['POST zaken/zaken/_zoek']);
});

test('300 cases are three pages in two rounds, all of them', async () => {
  const all = Array.from({ length: 300 }, (_, n) => zaakBody(use.fake.url, n));
  use.hasZaken([], {
    'POST zaken/zaken/_zoek': (_call: unknown, query: URLSearchParams) => {
      const n = Number(query.get('page') ?? 1);
      return reply(page(all.slice((n - 1) * 100, n * 100), 300, n < 3 ? 'meer' : null));
    },
  });
  const { registers } = use.opened();
  expect((await registers.zaken.zakenVan(visit().grant, bsn)).data).toHaveLength(300);
  expect(use.fake.seen()).toHaveLength(5);
});

test('a failing page is said, and the other cases are there', async () => {
  use.hasZaken([], {
    'POST zaken/zaken/_zoek': (_call: unknown, query: URLSearchParams) =>
      query.get('page') === '2'
        ? reply('', 503)
        : reply(
            page([zaakBody(use.fake.url, query.has('page') ? 3 : 1)], 3, query.get('page') === '3' ? null : 'meer'),
          ),
  });
  const { registers } = use.opened();
  const { data, incomplete } = await registers.zaken.zakenVan(visit().grant, bsn);
  expect(data.map(({ zaak }) => zaak.omschrijving)).toEqual(['Zaak 1', 'Zaak 3']);
  expect(incomplete).toEqual([expect.objectContaining({ source: 'openzaak', kind: 'zaken', failure: 'unreachable' })]);
});

test('who acts is told under a pseudonym, with the trace; the look is noted', async () => {
  use.hasZaken([]);
  const { registers } = use.opened();
  const { grant, close } = visit();
  await registers.zaken.zakenVan(grant, bsn);
  const [call] = use.fake.calls.filter(({ method }) => method === 'POST');
  const claims = Buffer.from(call?.headers.authorization?.split('.')[1] ?? '', 'base64url').toString();
  expect(JSON.parse(claims)).toMatchObject({
    client_id: 'loket',
    user_id: expect.stringMatching(/^[\w-]{22}$/),
    user_representation: 'inwoner',
  });
  expect(claims).not.toContain('999970021');
  expect(call?.headers['traceparent']).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/);
  expect(close()).toEqual([{ subject: { soort: 'bsn', waarde: '999970021' }, categories: ['zaken'] }]);
});

describe('companies are noted in four ways (17)', () => {
  const company: Zaakzoeker[] = [
    { soort: 'kvk', kvkNummer: '12345678' },
    { soort: 'rsin', rsin: '123456789' },
    { soort: 'vestiging', vestigingsnummer: '000000001234' },
  ];
  const noted = (n: number, identificatie: object, type = 'niet_natuurlijk_persoon') =>
    zaakBody(use.fake.url, n, {}, { rollen: [rol(identificatie, 'initiator', type)] });

  beforeEach(() => {
    const zaken: Record<string, unknown[]> = {
      innNnpId12345678: [noted(1, { innNnpId: '12345678' })],
      innNnpId123456789: [noted(2, { innNnpId: '123456789' })],
      annIdentificatie12345678: [noted(3, { annIdentificatie: '12345678' })],
      vestigingsNummer000000001234: [noted(4, { vestigingsNummer: '000000001234' }, 'vestiging')],
    };
    use.hasZaken([], {
      'POST zaken/zaken/_zoek': (call: { body: string }) => {
        const [[field = '', value] = []] = Object.entries(JSON.parse(call.body) as Record<string, string>).filter(
          ([key]) => key.startsWith('rol__'),
        );
        return reply(page(zaken[`${field.split('__').at(-1)}${value}`] ?? []));
      },
    });
  });
  const titles = async (zoekers: Zaakzoeker[]) => {
    const { registers } = use.opened();
    return (await registers.zaken.zakenVan(visit().grant, zoekers)).data.map(({ zaak }) => zaak.omschrijving).sort();
  };

  test('the whole company sees all, in four searches', async () => {
    expect(await titles(company)).toEqual(['Zaak 1', 'Zaak 2', 'Zaak 3', 'Zaak 4']);
    expect(use.searches()).toHaveLength(4);
  });
  test('a branch sees its own only', async () => {
    expect(await titles([{ soort: 'vestiging', vestigingsnummer: '000000001234' }])).toEqual(['Zaak 4']);
    expect(await titles([{ soort: 'vestiging', vestigingsnummer: '000000005678' }])).toEqual([]);
  });
});

test('a number without a value is never searched for', async () => {
  use.hasZaken([zaakBody(use.fake.url, 1)]);
  const { registers } = use.opened();
  const { data, incomplete } = await registers.zaken.zakenVan(visit().grant, [{ soort: 'bsn', bsn: '' }]);
  expect([data, use.searches()]).toEqual([[], []]);
  expect(incomplete).toHaveLength(1);
});

test('an answer that is too wide is filtered on the roles (14, 15)', async () => {
  use.hasZaken([
    zaakBody(use.fake.url, 1),
    zaakBody(use.fake.url, 2, {}, { rollen: [rol({ inpBsn: '123456782' })] }),
    zaakBody(use.fake.url, 3, {}, { rollen: [] }),
  ]);
  const { registers } = use.opened();
  expect((await registers.zaken.zakenVan(visit().grant, bsn)).data.map(({ zaak }) => zaak.omschrijving)).toEqual([
    'Zaak 1',
  ]);
});

test('an e-Suite brings no roles along: they are fetched, and a case without its roles is not shown but said', async () => {
  const bare = (n: number) => zaakBody(use.fake.url, n, { identificatie: '0014ESUITE66392022', rollen: ['x'] }, null);
  use.hasZaken([bare(1), bare(2), bare(3)], {
    'GET zaken/rollen': (_call: unknown, query: URLSearchParams) => {
      const zaak = query.get('zaak') ?? '';
      if (zaak.endsWith(id(3))) return reply('', 500);
      return reply(page([rol({ inpBsn: zaak.endsWith(id(1)) ? '999970021' : '123456782' }, 'behandelaar')]));
    },
  });
  const { registers } = use.opened([backEndAt(use.fake.url, { name: 'esuite', kind: 'esuite' })]);
  const { data, incomplete } = await registers.zaken.zakenVan(visit().grant, bsn);
  expect(data.map(({ zaak }) => [zaak.ref, zaak.identificatie])).toEqual([
    [{ bron: 'esuite', id: id(1) }, '0014ESUITE66392022'],
  ]);
  expect(incomplete).toEqual([expect.objectContaining({ source: 'esuite', kind: 'zaken' })]);
  expect(use.searches()[0]?.['expand']).toBe('status');
});

describe('odd cases', () => {
  const one = async (
    part: Record<string, unknown>,
    expand: Record<string, unknown> = {},
    routes: Record<string, object> = {},
  ) => {
    use.hasZaken([zaakBody(use.fake.url, 1, part, expand)], routes);
    const { registers } = use.opened();
    const { data } = await registers.zaken.zakenVan(visit().grant, bsn);
    return data[0]?.zaak;
  };

  test('a case without a status has none (2)', async () => {
    expect(await one({ status: null })).toMatchObject({ status: null });
  });
  test('a status that did not come along is fetched, not taken for none', async () => {
    const status = {
      url: 'x',
      statustype: 'https://x/statustypen/1',
      datumStatusGezet: '2026-11-02T10:00:00Z',
      statustoelichting: '',
    };
    const zaak = await one(
      { status: `${use.fake.url}/zaken/statussen/${id(5)}` },
      { status: {} },
      { [`GET zaken/statussen/${id(5)}`]: status },
    );
    expect(zaak?.status).toEqual({
      id: null,
      statustypeUrl: status.statustype,
      datumStatusGezet: status.datumStatusGezet,
      statustoelichting: null,
    });
  });
  test.each(['non_existent_key', ''])('confidentiality %j is unknown (9)', async (value) => {
    expect((await one({ vertrouwelijkheidaanduiding: value }))?.vertrouwelijkheid).toBeNull();
  });
  test.each([
    [{}, null],
    [{ reden: '', duur: '' }, null],
    [null, null],
    [
      { reden: 'Meer onderzoek', duur: 'P14D' },
      { reden: 'Meer onderzoek', duur: 'P14D' },
    ],
    [
      { reden: '', duur: 'P14D' },
      { reden: '', duur: 'P14D' },
    ],
  ])('verlenging %j (21)', async (verlenging, expected) => {
    expect((await one({ verlenging }))?.verlenging).toEqual(expected);
  });
  test.each([
    [{}, null],
    [{ indicatie: false, reden: 'was' }, null],
    [{ indicatie: true }, { reden: '' }],
  ])('opschorting %j (21)', async (opschorting, expected) => {
    expect((await one({ opschorting }))?.opschorting).toEqual(expected);
  });
  test('no result while the case is open, and the long name when it is closed (20)', async () => {
    const type = { omschrijving: 'Short description..', naam: 'Long description (>20 chars) of result' };
    const expand = { resultaat: { resultaattype: 'x', toelichting: 'Toelichting', _expand: { resultaattype: type } } };
    expect((await one({ einddatum: null, resultaat: 'x' }, expand))?.resultaat).toBeNull();
    expect((await one({ einddatum: '2026-11-20', resultaat: 'x' }, expand))?.resultaat).toEqual({
      naam: type.naam,
      toelichting: 'Toelichting',
    });
  });
});

test('calls stop when the reader leaves', async () => {
  use.hasZaken([], { 'POST zaken/zaken/_zoek': () => ({ silent: true }) });
  const { registers, lines } = use.opened();
  const leaving = new AbortController();
  const asking = registers.zaken.zakenVan(visit(undefined, leaving.signal).grant, bsn);
  await vi.waitFor(() => expect(use.searches()).toHaveLength(1));
  leaving.abort();
  await expect(asking).rejects.toMatchObject({ kind: 'aborted' });
  expect(lines).toEqual([]);
});
