import { expect, test } from 'vitest';
import { useDossier } from './dossier.testing.ts';
import type { InformatieObject } from './model.ts';
import { id, reply, visit } from './testing.ts';

const { use, opened, has, read, link, documentBody, documentRoutes } = useDossier();

test('documents are newest first, undated last (12), with the name of their kind', async () => {
  has({}, { zaakinformatieobjecten: [link(1, null), link(2), link(3)] }, documentRoutes(1, 2, 3));
  const { documenten } = (await read()).data;
  expect(documenten.map(({ titel }) => titel)).toEqual(['Document 3', 'Document 2', 'Document 1']);
  expect(documenten[0]).toMatchObject({
    ref: { bron: 'openzaak', id: id(3) },
    informatieobjecttype: 'Brief',
    registratiedatum: '2026-11-03T10:00:00Z',
    omvang: 100,
  });
});

test('a document that is refused to us, gone, or elsewhere is left out; one that fails is said', async () => {
  const elsewhere = { ...link(1), informatieobject: `http://elders.example/enkelvoudiginformatieobjecten/${id(1)}` };
  has(
    {},
    { zaakinformatieobjecten: [elsewhere, link(2), link(3), link(4), link(5)] },
    {
      ...documentRoutes(2),
      [`GET documenten/enkelvoudiginformatieobjecten/${id(3)}`]: () => reply({}, 403),
      [`GET documenten/enkelvoudiginformatieobjecten/${id(5)}`]: () => reply('', 500),
    },
  );
  const { data, incomplete } = await read();
  expect(data.documenten.map(({ titel }) => titel)).toEqual(['Document 2']);
  expect(incomplete).toEqual([expect.objectContaining({ kind: 'documenten', failure: 'unreachable' })]);
});

test('when all documents are refused our rights are wrong, and that is said', async () => {
  has(
    {},
    { zaakinformatieobjecten: [link(1)] },
    { [`GET documenten/enkelvoudiginformatieobjecten/${id(1)}`]: () => reply({}, 403) },
  );
  expect((await read()).incomplete).toEqual([expect.objectContaining({ kind: 'documenten', failure: 'refused' })]);
});

test('links that did not come along are fetched', async () => {
  has(
    { zaakinformatieobjecten: ['x'] },
    { zaakinformatieobjecten: undefined },
    { ...documentRoutes(1), 'GET zaken/zaakinformatieobjecten': [link(1)] },
  );
  expect((await read()).data.documenten).toHaveLength(1);
});

test('content is streamed with its length; what is gone is null, what fails is a failed source', async () => {
  const at = (n: number) => `GET documenten/enkelvoudiginformatieobjecten/${id(n)}/download`;
  Object.assign(use.fake.routes, { [at(1)]: { inhoud: 'hallo' }, [at(2)]: () => reply('', 503) });
  const { registers } = opened();
  const content = (n: number) =>
    registers.zaken.inhoud(visit().grant, { ref: { bron: 'openzaak', id: id(n) } } as InformatieObject);
  const found = await content(1);
  const chunks: Buffer[] = [];
  for await (const chunk of found?.stream ?? []) chunks.push(Buffer.from(chunk));
  expect(Buffer.concat(chunks).toString()).toBe('{"inhoud":"hallo"}');
  expect(await content(3)).toBeNull();
  await expect(content(2)).rejects.toMatchObject({ failure: { kind: 'documenten', failure: 'unreachable' } });
});
test.each([
  ['', null],
  ['definitief', 'definitief'],
  ['ter_vaststelling', 'ter_vaststelling'],
  ['iets anders', 'in_bewerking'],
])('a document with status %j', async (status, expected) => {
  has(
    {},
    { zaakinformatieobjecten: [link(1)] },
    {
      [`GET documenten/enkelvoudiginformatieobjecten/${id(1)}`]: documentBody(1, {
        status,
        titel: '',
        bestandsomvang: null,
        formaat: '',
      }),
    },
  );
  expect((await read()).data.documenten[0]).toMatchObject({
    status: expected,
    titel: 'Link 1',
    omvang: null,
    formaat: null,
  });
});
