import { expect, test } from 'vitest';
import { buildOpenApi, downloadMediatypen } from './index.ts';

test.each(['inwoner', 'medewerker'] as const)(
  'the %s door tells with which media types a document may come',
  (door) => {
    const { paths } = buildOpenApi(door) as {
      paths: Record<string, { get: { responses: Record<string, { content: object }> } }>;
    };
    const download = paths['/zaken/{bron}/{id}/documenten/{documentBron}/{documentId}'];
    expect(Object.keys(download?.get.responses['200']?.content ?? {})).toEqual([...downloadMediatypen]);
  },
);

test('nothing that a browser would run is among them', () => {
  expect(downloadMediatypen.filter((type) => /html|svg|xml$|javascript/.test(type))).toEqual([]);
});
