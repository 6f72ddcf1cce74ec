import { expect, test } from 'vitest';
import { SourceFailed } from '../platform/sourced.ts';
import { useDossier } from './dossier.testing.ts';
import { id, page, reply, visit, zaakBody, backEndAt } from './testing.ts';

const { use, ref, opened, has, read, documentUrl, link, documentBody, besluitBody, documentRoutes } = useDossier();

test('cold: six calls and one per document; warm: without the catalogue', async () => {
  has(
    {},
    {
      zaakinformatieobjecten: [1, 2, 3, 4, 5, 6].map((n) => link(n)),
      zaaktype: { url: `${use.fake.url}/catalogi/zaaktypen/${id(900)}`, omschrijving: 'Kwam mee' },
    },
    {
      ...documentRoutes(1, 2, 3, 4, 5, 6),
      'GET besluiten/besluiten': page([besluitBody(30)]),
      'GET besluiten/besluitinformatieobjecten': [{ informatieobject: documentUrl(6) }],
      [`GET catalogi/besluittypen/${id(80)}`]: { omschrijving: 'Beschikking' },
    },
  );
  const { registers } = opened();
  const cold = await registers.zaken.dossier(visit().grant, ref);
  expect(cold?.incomplete).toEqual([]);
  expect(cold?.data.zaaktype).toMatchObject({
    omschrijving: 'Kwam mee',
    statustypen: [{ volgnummer: 1 }, { volgnummer: 2 }],
  });
  const calls = use.fake.seen();
  expect(calls.filter((call) => call.startsWith('GET documenten'))).toHaveLength(6);
  expect(calls.filter((call) => !call.startsWith('GET documenten')).sort()).toEqual([
    'GET besluiten/besluiten',
    'GET besluiten/besluitinformatieobjecten',
    'GET catalogi/besluittypen/…',
    'GET catalogi/statustypen',
    'GET zaken/statussen',
    'GET zaken/zaken/…',
  ]);
  await registers.zaken.dossier(visit().grant, ref);
  expect(use.fake.seen().filter((call) => call.startsWith('GET catalogi/'))).toEqual([]);
});

test('decisions are oldest first, with letters that are not linked to the case', async () => {
  has(
    {},
    {},
    {
      ...documentRoutes(6),
      'GET besluiten/besluiten': page([besluitBody(31, '2026-11-12'), besluitBody(30)]),
      'GET besluiten/besluitinformatieobjecten': (_call: unknown, query: URLSearchParams) =>
        reply(query.get('besluit')?.endsWith(id(30)) ? [{ informatieobject: documentUrl(6) }] : []),
      [`GET catalogi/besluittypen/${id(80)}`]: { omschrijving: 'Beschikking' },
    },
  );
  const { data } = await read();
  expect(data.besluiten.map(({ besluittype, datum, documenten }) => [besluittype, datum, documenten.length])).toEqual([
    ['Beschikking', '2026-11-10', 1],
    ['Beschikking', '2026-11-12', 0],
  ]);
  expect(data.documenten).toEqual([]);
});

test('statuses are oldest first, ties in the order of the register (7)', async () => {
  const status = (n: number, datumStatusGezet: string) => ({
    url: `s${n}`,
    statustype: `type-${n}`,
    datumStatusGezet,
    statustoelichting: '',
  });
  has(
    {},
    {},
    {
      'GET zaken/statussen': page([
        status(4, '2026-03-12T09:00:00+01:00'),
        status(3, '2026-03-12T08:30:00Z'),
        status(1, '2026-01-12T00:00:00Z'),
        status(2, '2026-01-12T00:00:00Z'),
      ]),
    },
  );
  expect((await read()).data.statussen.map(({ statustypeUrl }) => statustypeUrl)).toEqual([
    'type-1',
    'type-2',
    'type-4',
    'type-3',
  ]);
});

test('when the history fails the current status is shown, and the failure said', async () => {
  const status = { url: 's', statustype: 'nu', datumStatusGezet: '2026-03-12T09:00:00Z' };
  has({ status: 's' }, { status }, { 'GET zaken/statussen': () => reply('', 500) });
  const { data, incomplete } = await read();
  expect(data.statussen.map(({ statustypeUrl }) => statustypeUrl)).toEqual(['nu']);
  expect(incomplete).toEqual([expect.objectContaining({ source: 'openzaak', kind: 'zaken', failure: 'unreachable' })]);
});

test('failing decisions leave the case standing', async () => {
  has({}, {}, { 'GET besluiten/besluiten': () => reply('', 503) });
  const { data, incomplete } = await read();
  expect([data.zaak.omschrijving, data.besluiten]).toEqual(['Zaak 1', []]);
  expect(incomplete).toEqual([expect.objectContaining({ kind: 'besluiten', failure: 'unreachable' })]);
});

test('a back end without decisions has none', async () => {
  has();
  const { registers } = use.opened([backEndAt(use.fake.url, { besluiten: null })]);
  const answer = await registers.zaken.dossier(visit().grant, ref);
  expect([answer?.data.besluiten, answer?.incomplete]).toEqual([[], []]);
});

test('related cases come along, with roles and type', async () => {
  const [main, sub] = [zaakBody(use.fake.url, 2), zaakBody(use.fake.url, 3)];
  has({ hoofdzaak: main.url, deelzaken: [sub.url] }, { hoofdzaak: main, deelzaken: [sub] });
  const { hoofdzaak, deelzaken } = (await read()).data;
  expect([hoofdzaak?.zaak.omschrijving, hoofdzaak?.zaak.rollen.length, hoofdzaak?.zaaktype?.identificatie]).toEqual([
    'Zaak 2',
    1,
    'TYPE-900',
  ]);
  expect(deelzaken.map(({ zaak }) => zaak.omschrijving)).toEqual(['Zaak 3']);
});

test('an e-Suite brings little along: roles, result, links and related cases are fetched', async () => {
  const bare = (n: number, part: object = {}) => zaakBody(use.fake.url, n, { rollen: ['x'], ...part }, null);
  const closed = {
    einddatum: '2026-11-20',
    resultaat: `${use.fake.url}/zaken/resultaten/${id(40)}`,
    deelzaken: [`${use.fake.url}/zaken/zaken/${id(3)}`],
  };
  has({}, null, {
    ...documentRoutes(1),
    [`GET documenten/enkelvoudiginformatieobjecten/${id(1)}`]: documentBody(1, { _expand: undefined }),
    [`GET catalogi/informatieobjecttypen/${id(70)}`]: { omschrijving: 'Brief' },
    [`GET zaken/zaken/${id(1)}`]: bare(1, closed),
    [`GET zaken/zaken/${id(3)}`]: bare(3),
    [`GET zaken/resultaten/${id(40)}`]: {
      resultaattype: `${use.fake.url}/catalogi/resultaattypen/${id(41)}`,
      toelichting: '',
    },
    [`GET catalogi/resultaattypen/${id(41)}`]: { omschrijving: 'Toegekend' },
    'GET zaken/rollen': page([
      { betrokkeneType: 'medewerker', betrokkeneIdentificatie: { identificatie: 'MDW00001' } },
    ]),
    'GET zaken/zaakinformatieobjecten': [link(1)],
  });
  const answer = await opened('esuite').registers.zaken.dossier(visit().grant, ref);
  expect(answer?.incomplete).toEqual([]);
  expect(answer?.data.zaak).toMatchObject({
    resultaat: { naam: 'Toegekend' },
    rollen: [{ betrokkeneType: 'medewerker', medewerkerIdentificatie: 'MDW00001', organisatorischeEenheid: null }],
  });
  expect(answer?.data.documenten[0]?.informatieobjecttype).toBe('Brief');
  expect(answer?.data.deelzaken.map(({ zaak }) => zaak.omschrijving)).toEqual(['Zaak 3']);
});

test('a case that nobody knows is null, whatever its id or back end', async () => {
  has({}, {}, { [`GET zaken/zaken/${id(1)}`]: () => reply({}, 404) });
  const { registers } = opened();
  const { grant } = visit();
  expect(await registers.zaken.dossier(grant, ref)).toBeNull();
  use.fake.seen();
  expect(await registers.zaken.dossier(grant, { bron: 'elders', id: id(1) })).toBeNull();
  expect(await registers.zaken.dossier(grant, { bron: 'openzaak', id: '../zaaktypen' })).toBeNull();
  expect(use.fake.seen()).toEqual([]);
});

test('a case that cannot be read is a failed source', async () => {
  has({}, {}, { [`GET zaken/zaken/${id(1)}`]: () => reply('', 503) });
  const { registers } = opened();
  await expect(registers.zaken.dossier(visit().grant, ref)).rejects.toThrow(SourceFailed);
  await expect(registers.zaken.dossier(visit().grant, ref)).rejects.toMatchObject({
    failure: { source: 'openzaak', kind: 'zaken', failure: 'unreachable' },
  });
});
