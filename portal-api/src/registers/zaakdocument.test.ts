import { expect, test } from 'vitest';
import { useDossier } from './dossier.testing.ts';
import { id, page, reply, rol, visit } from './testing.ts';

const { use, ref, opened, has, link, documentUrl, documentBody, documentRoutes, besluitBody } = useDossier();

async function read(n: number, kind: 'openzaak' | 'esuite' = 'openzaak', document = { bron: 'openzaak', id: id(n) }) {
  const { registers } = opened(kind);
  // What everybody shares is there after the first reader.
  await registers.zaken.documentVan(visit().grant, ref, { bron: 'openzaak', id: id(9) });
  use.fake.seen();
  return registers.zaken.documentVan(visit().grant, ref, document);
}

test('a document of a case takes two calls: the case with its roles and links, and the document', async () => {
  has({}, { zaakinformatieobjecten: [link(1), link(2)] }, documentRoutes(1, 2));
  const found = await read(2);
  expect(found?.data).toMatchObject({
    zaak: { ref, rollen: [{ bsn: '999970021' }] },
    zaaktype: { identificatie: expect.any(String) },
    document: { ref: { bron: 'openzaak', id: id(2) }, titel: 'Document 2', status: 'definitief' },
  });
  expect(found?.incomplete).toEqual([]);
  expect(use.fake.seen()).toEqual(['GET zaken/zaken/…', 'GET documenten/enkelvoudiginformatieobjecten/…']);
});

test('one that is linked elsewhere is not asked for', async () => {
  has({}, { zaakinformatieobjecten: [link(1)] }, documentRoutes(1, 2));
  expect((await read(2))?.data.document).toBeNull();
  expect((await read(1, 'openzaak', { bron: 'esuite', id: id(1) }))?.data.document).toBeUndefined();
  expect(use.fake.seen().join()).not.toContain('documenten');
});

test('a letter of a decision in the case belongs to it, without being linked', async () => {
  has({}, { zaakinformatieobjecten: [] }, documentRoutes(3));
  Object.assign(use.fake.routes, {
    'GET besluiten/besluiten': page([besluitBody(50)]),
    'GET besluiten/besluitinformatieobjecten': [{ informatieobject: documentUrl(3) }],
  });
  expect((await read(3))?.data.document).toMatchObject({ titel: 'Document 3' });
});

test('a back end that cannot expand is asked for roles and links', async () => {
  has({}, null, {
    ...documentRoutes(1),
    'GET zaken/rollen': page([rol({ inpBsn: '999970021' })]),
    'GET zaken/zaakinformatieobjecten': [link(1)],
  });
  const found = await read(1, 'esuite');
  expect(found?.data).toMatchObject({ zaak: { rollen: [{ bsn: '999970021' }] }, document: { titel: 'Document 1' } });
});

test.each([
  [404, []],
  [403, []],
  [401, [{ kind: 'documenten', failure: 'refused' }]],
  [500, [{ kind: 'documenten', failure: 'unreachable' }]],
])('a document that answers %i', async (status, incomplete) => {
  has({}, { zaakinformatieobjecten: [link(1)] });
  use.fake.routes[`GET documenten/enkelvoudiginformatieobjecten/${id(1)}`] = () => reply({}, status);
  expect(await read(1)).toMatchObject({ data: { document: null }, incomplete });
});

test('links that cannot be read are a failed source, and no "not found"', async () => {
  has({ zaakinformatieobjecten: ['x'] }, { zaakinformatieobjecten: undefined }, documentRoutes(1));
  use.fake.routes['GET zaken/zaakinformatieobjecten'] = () => reply('', 503);
  expect(await read(1)).toMatchObject({ data: { document: null }, incomplete: [{ kind: 'documenten' }] });
});

test('a case that is not there is null; one that cannot be read is a failed source', async () => {
  has({}, {}, { [`GET documenten/enkelvoudiginformatieobjecten/${id(1)}`]: documentBody(1) });
  const { registers } = opened();
  const none = { bron: 'openzaak', id: id(44) };
  expect(await registers.zaken.documentVan(visit().grant, none, { bron: 'openzaak', id: id(1) })).toBeNull();
  use.fake.routes[`GET zaken/zaken/${id(1)}`] = () => reply('', 500);
  await expect(registers.zaken.documentVan(visit().grant, ref, { bron: 'openzaak', id: id(1) })).rejects.toMatchObject({
    failure: { kind: 'zaken', failure: 'unreachable' },
  });
});
