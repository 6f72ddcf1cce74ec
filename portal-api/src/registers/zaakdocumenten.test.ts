import { expect, test } from 'vitest';
import { useDossier } from './dossier.testing.ts';
import type { ZaakMetType } from './model.ts';
import { backEndAt, id, page, reply, visit, zaakBody } from './testing.ts';

const { use, link, documentBody, documentRoutes } = useDossier();

const zaken = (...numbers: number[]) =>
  numbers.map((n) => ({
    zaak: { url: `${use.fake.url}/zaken/zaken/${id(n)}`, ref: { bron: 'openzaak', id: id(n) } },
    zaaktype: null,
  })) as ZaakMetType[];
const linked = (n: number, ...documenten: number[]) =>
  zaakBody(use.fake.url, n, {}, { zaakinformatieobjecten: documenten.map((nr) => link(nr)) });
const ZAKEN = 'POST zaken/zaken/_zoek';
const DOCUMENTEN = 'POST documenten/enkelvoudiginformatieobjecten/_zoek';
const read = (numbers: number[], kind: 'openzaak' | 'esuite' = 'openzaak') =>
  use.opened([backEndAt(use.fake.url, { kind })]).registers.inzendingen.documentenVan(visit().grant, zaken(...numbers));
const pairs = ({ data }: Awaited<ReturnType<typeof read>>) =>
  data.map(({ zaak, document }) => `${zaak.zaak.ref.id.at(-1)} ${document.titel}`);

test('the documents of many cases take two calls, and one that hangs on two cases is asked once', async () => {
  Object.assign(use.fake.routes, {
    [ZAKEN]: page([linked(1, 1, 2), linked(2, 2), linked(3)]),
    [DOCUMENTEN]: page([documentBody(1), documentBody(2)]),
  });
  const answer = await read([1, 2, 3]);
  expect(pairs(answer)).toEqual(['1 Document 1', '1 Document 2', '2 Document 2']);
  expect(answer.data[0]?.document).toMatchObject({ informatieobjecttype: 'Brief', ref: { id: id(1) } });
  expect(answer.incomplete).toEqual([]);
  expect(use.searches()).toEqual([
    { uuid__in: [id(1), id(2), id(3)], expand: 'zaakinformatieobjecten' },
    { uuid__in: [id(1), id(2)], expand: 'informatieobjecttype' },
  ]);
  expect(use.fake.seen()).toEqual([ZAKEN, DOCUMENTEN]);
});

test('what the register leaves out is not shown; what it was not asked for is not taken', async () => {
  Object.assign(use.fake.routes, {
    [ZAKEN]: page([linked(1, 1, 2), linked(2, 3)]),
    [DOCUMENTEN]: page([documentBody(1), documentBody(9)]),
  });
  const answer = await read([1, 2]);
  expect(pairs(answer)).toEqual(['1 Document 1']);
  expect(answer.incomplete).toMatchObject([{ kind: 'documenten' }]);
});

test('a search that fails is said, and never an empty list', async () => {
  Object.assign(use.fake.routes, { [ZAKEN]: page([linked(1, 1), linked(2, 2)]), [DOCUMENTEN]: () => reply('', 503) });
  expect(await read([1, 2])).toMatchObject({ data: [], incomplete: [{ kind: 'documenten', failure: 'unreachable' }] });
  use.fake.routes[ZAKEN] = () => reply('', 503);
  expect(await read([1, 2])).toMatchObject({ data: [], incomplete: [{ kind: 'documenten', failure: 'unreachable' }] });
});

test('links that did not come along, and registers that do not search by ids, are asked one by one', async () => {
  const bare = zaakBody(use.fake.url, 2, { zaakinformatieobjecten: ['x'] }, { zaakinformatieobjecten: undefined });
  Object.assign(use.fake.routes, documentRoutes(1, 2), {
    [ZAKEN]: page([linked(1, 1), bare]),
    [DOCUMENTEN]: page([documentBody(1), documentBody(2)]),
    'GET zaken/zaakinformatieobjecten': [{ ...link(2), zaak: `${use.fake.url}/zaken/zaken/${id(2)}` }],
  });
  expect(pairs(await read([1, 2]))).toEqual(['1 Document 1', '2 Document 2']);
  use.fake.seen();
  expect(pairs(await read([2], 'esuite'))).toEqual(['2 Document 2']);
  expect(use.fake.seen()).toEqual([
    'GET zaken/zaakinformatieobjecten',
    'GET documenten/enkelvoudiginformatieobjecten/…',
  ]);
});
