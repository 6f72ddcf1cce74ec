import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { objects, textAt, type JsonObject } from '../core/json.ts';
import { clientFor, results, token, type Answer, type Client } from '../testing/client.ts';
import { startRegisters, type Registers } from './start.ts';

const DOCUMENTEN = '/openzaak/documenten/api/v1';
const ZAKEN = '/openzaak/zaken/api/v1';
let registers: Registers;
let call: Client;

beforeAll(async () => {
  registers = await startRegisters({ port: 0, today: '2026-11-23' });
  call = clientFor(registers);
});
afterAll(() => registers.close());

const code = (answer: Answer): string => textAt(answer.body, 'invalidParams.code');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

async function typeNamed(omschrijving: string): Promise<string> {
  return textAt(
    results(
      await call(
        'GET',
        `/openzaak/catalogi/api/v1/informatieobjecttypen?omschrijving=${encodeURIComponent(omschrijving)}`,
      ),
    )[0],
    'url',
  );
}

async function newDocument(more: JsonObject = {}): Promise<Answer> {
  return call('POST', `${DOCUMENTEN}/enkelvoudiginformatieobjecten`, {
    body: {
      bronorganisatie: '823288444',
      creatiedatum: '2026-11-23',
      titel: 'Bewijs',
      auteur: 'Inwoner',
      taal: 'nld',
      bestandsnaam: 'Bewijs – één.txt',
      formaat: 'text/plain',
      informatieobjecttype: await typeNamed('Foto'),
      indicatieGebruiksrecht: false,
      inhoud: base64('hallo'),
      bestandsomvang: 5,
      ...more,
    },
  });
}

async function download(
  address: string,
): Promise<{ text: string; type: string | null; disposition: string | null; status: number }> {
  const response = await fetch(address, { headers: { Authorization: token() } });
  return {
    status: response.status,
    text: await response.text(),
    type: response.headers.get('content-type'),
    disposition: response.headers.get('content-disposition'),
  };
}

describe('a small document', () => {
  test('is kept with its content and downloads as it was', async () => {
    const made = await newDocument();
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      versie: 1,
      locked: false,
      bestandsomvang: 5,
      vertrouwelijkheidaanduiding: 'zaakvertrouwelijk',
      link: '',
    });
    expect(Object.keys(made.body).filter((name) => name.startsWith('_'))).toEqual([]);
    const file = await download(textAt(made.body, 'inhoud'));
    expect(file).toMatchObject({
      status: 200,
      text: 'hallo',
      type: 'text/plain',
      disposition: "attachment; filename*=UTF-8''Bewijs%20%E2%80%93%20%C3%A9%C3%A9n.txt",
    });
  });

  test('is refused when its size is another than said, or its kind unknown', async () => {
    expect(code(await newDocument({ bestandsomvang: 6 }))).toBe('file-size');
    expect(code(await newDocument({ indicatieGebruiksrecht: true }))).toBe('missing-gebruiksrechten');
  });

  test('changes only under its lock; older versions stay readable', async () => {
    const url = textAt((await newDocument()).body, 'url');
    expect(code(await call('PATCH', url, { body: { titel: 'Nieuw' } }))).toBe('unlocked');
    const { lock } = (await call('POST', `${url}/lock`)).body;
    expect(code(await call('POST', `${url}/lock`))).toBe('existing-lock');
    expect(code(await call('PATCH', url, { body: { titel: 'Nieuw', lock: 'fout' } }))).toBe('incorrect-lock-id');
    const changed = await call('PATCH', url, {
      body: { titel: 'Nieuw', inhoud: base64('tweede'), bestandsomvang: 6, lock: lock ?? '' },
    });
    expect(changed.body).toMatchObject({ versie: 2, titel: 'Nieuw', locked: true });
    expect((await call('POST', `${url}/unlock`, { body: { lock: lock ?? '' } })).status).toBe(204);
    expect((await download(textAt(changed.body, 'inhoud'))).text).toBe('tweede');
    expect((await download(`${url}/download?versie=1`)).text).toBe('hallo');
    expect((await call('GET', `${url}?versie=1`)).body).toMatchObject({ titel: 'Bewijs', versie: 1 });
    expect((await call('GET', `${url}?versie=3`)).status).toBe(404);
  });
});

describe('a large document', () => {
  test('goes in parts and has no content before it is unlocked', async () => {
    const size = 11 * 1024 * 1024;
    const made = await newDocument({ inhoud: null, bestandsomvang: size });
    const parts = objects(made.body['bestandsdelen']);
    const lock = textAt(made.body, 'lock');
    expect(parts.map((part) => part['omvang'])).toEqual([10 * 1024 * 1024, 1024 * 1024]);
    expect(made.body).toMatchObject({ inhoud: null, locked: true });
    const url = textAt(made.body, 'url');
    expect((await download(`${url}/download`)).status).toBe(404);
    expect(code(await call('POST', `${url}/unlock`, { body: { lock } }))).toBe('incomplete-upload');

    const put = async (part: JsonObject, bytes: Uint8Array<ArrayBuffer>): Promise<Response> => {
      const form = new FormData();
      form.set('inhoud', new Blob([bytes]), 'deel');
      form.set('lock', lock);
      return fetch(textAt(part, 'url'), { method: 'PUT', headers: { Authorization: token() }, body: form });
    };
    const [first = {}, second = {}] = parts;
    expect((await put(first, new Uint8Array(3))).status).toBe(400);
    expect((await put(first, new Uint8Array(10 * 1024 * 1024).fill(97))).status).toBe(200);
    expect((await put(second, new Uint8Array(1024 * 1024).fill(98))).status).toBe(200);
    expect((await call('POST', `${url}/unlock`, { body: { lock } })).status).toBe(204);
    const file = await download(`${url}/download`);
    expect([file.text.length, file.text.at(0), file.text.at(-1)]).toEqual([size, 'a', 'b']);
  });
});

describe('a document with a case', () => {
  test('is related once, mirrored, and not removed while related', async () => {
    const zaak = textAt(
      results(await call('POST', `${ZAKEN}/zaken/_zoek`, { body: { zaaktype: await zaaktype('MOR') } }))[0],
      'url',
    );
    const informatieobject = textAt((await newDocument()).body, 'url');
    const relation = await call('POST', `${ZAKEN}/zaakinformatieobjecten`, {
      body: { zaak, informatieobject, titel: 'Foto' },
    });
    expect(relation.status).toBe(201);
    expect(code(await call('POST', `${ZAKEN}/zaakinformatieobjecten`, { body: { zaak, informatieobject } }))).toBe(
      'unique',
    );
    const mirror = (): Promise<Answer> =>
      call('GET', `${DOCUMENTEN}/objectinformatieobjecten?informatieobject=${encodeURIComponent(informatieobject)}`);
    expect((await mirror()).list).toMatchObject([{ object: zaak, objectType: 'zaak' }]);
    expect(code(await call('DELETE', informatieobject))).toBe('pending-relations');
    expect((await call('DELETE', textAt(relation.body, 'url'))).status).toBe(204);
    expect((await mirror()).list).toEqual([]);
    expect((await call('DELETE', informatieobject)).status).toBe(204);
  });

  test('of a kind that its zaaktype does not know is refused', async () => {
    const zaak = textAt(
      results(await call('POST', `${ZAKEN}/zaken/_zoek`, { body: { zaaktype: await zaaktype('IIT') } }))[0],
      'url',
    );
    const informatieobject = textAt((await newDocument()).body, 'url');
    const answer = await call('POST', `${ZAKEN}/zaakinformatieobjecten`, { body: { zaak, informatieobject } });
    expect(code(answer)).toBe('missing-zaaktype-informatieobjecttype-relation');
  });

  async function zaaktype(identificatie: string): Promise<string> {
    return textAt(
      results(await call('GET', `/openzaak/catalogi/api/v1/zaaktypen?identificatie=${identificatie}`))[0],
      'url',
    );
  }
});

test('usage rights set and clear their mark on the document', async () => {
  const url = textAt((await newDocument({ indicatieGebruiksrecht: null })).body, 'url');
  const made = await call('POST', `${DOCUMENTEN}/gebruiksrechten`, {
    body: { informatieobject: url, startdatum: '2026-11-23T00:00:00Z', omschrijvingVoorwaarden: 'Geen' },
  });
  expect((await call('GET', url)).body['indicatieGebruiksrecht']).toBe(true);
  await call('DELETE', textAt(made.body, 'url'));
  expect((await call('GET', url)).body['indicatieGebruiksrecht']).toBeNull();
});

test('searching by uuid finds just those', async () => {
  const made = await newDocument();
  const uuid = textAt(made.body, 'url').split('/').at(-1) ?? '';
  const found = await call('POST', `${DOCUMENTEN}/enkelvoudiginformatieobjecten/_zoek`, { body: { uuid__in: [uuid] } });
  expect(results(found)).toMatchObject([{ url: made.body['url'] }]);
});

test('every seeded document has the bytes and the kind that it says', async () => {
  const kinds: Record<string, string> = {
    'application/pdf': '%PDF',
    'image/jpeg': '\xff\xd8',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'PK',
  };
  for (const { body } of registers.store.collection('openzaak.documenten', 'enkelvoudiginformatieobjecten').all()) {
    if (!body['_contentVersion'] && body['_hasContent'] !== true) continue;
    const content = await registers.store.bytes(`openzaak.documenten/${textAt(body, 'url').split('/').at(-1)}/1`);
    const begin = kinds[textAt(body, 'formaat')];
    if (begin) expect(content?.toString('latin1').startsWith(begin)).toBe(true);
    if (body['auteur'] === 'Gemeente Almelo') expect(content?.length).toBe(body['bestandsomvang']);
  }
});
