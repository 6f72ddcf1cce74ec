import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { objects, textAt, valueAt, type Json, type JsonObject } from '../core/json.ts';
import { clientFor, results, token, type Answer, type Client } from '../testing/client.ts';
import { startRegisters, type Registers } from './start.ts';

const ZAKEN = '/openzaak/zaken/api/v1';
const CATALOGI = '/openzaak/catalogi/api/v1';
let registers: Registers;
let call: Client;

beforeAll(async () => {
  registers = await startRegisters({ port: 0, today: '2026-11-23' });
  call = clientFor(registers);
});
afterAll(() => registers.close());

const code = (answer: Answer): string => textAt(answer.body, 'invalidParams.code');

async function types(
  soort: string,
): Promise<{ zaaktype: string; statustypen: JsonObject[]; resultaattypen: JsonObject[]; initiator: string }> {
  const zaaktype = textAt(results(await call('GET', `${CATALOGI}/zaaktypen?identificatie=${soort}`))[0], 'url');
  const of = async (kind: string): Promise<JsonObject[]> =>
    results(await call('GET', `${CATALOGI}/${kind}?zaaktype=${encodeURIComponent(zaaktype)}`));
  const roltypen = await of('roltypen');
  return {
    zaaktype,
    statustypen: await of('statustypen'),
    resultaattypen: await of('resultaattypen'),
    initiator: textAt(
      roltypen.find((one) => one['omschrijvingGeneriek'] === 'initiator'),
      'url',
    ),
  };
}

const newZaak = (zaaktype: string, more: JsonObject = {}): Promise<Answer> =>
  call('POST', `${ZAKEN}/zaken`, {
    body: {
      zaaktype,
      bronorganisatie: '823288444',
      verantwoordelijkeOrganisatie: '823288444',
      startdatum: '2026-11-01',
      ...more,
    },
  });

describe('a case from beginning to end', () => {
  test('gets a role, statuses, a result, an end date, and opens again', async () => {
    const { zaaktype, statustypen, resultaattypen, initiator } = await types('MOR');
    const zaak = await newZaak(zaaktype);
    expect(zaak.status).toBe(201);
    expect(zaak.headers.get('location')).toBe(zaak.body['url']);
    expect(zaak.body).toMatchObject({
      status: null,
      einddatum: null,
      toelichting: '',
      vertrouwelijkheidaanduiding: 'openbaar',
    });
    const url = textAt(zaak.body, 'url');

    const rol: JsonObject = {
      zaak: url,
      betrokkeneType: 'natuurlijk_persoon',
      roltype: initiator,
      roltoelichting: 'Melder',
      betrokkeneIdentificatie: { inpBsn: '999970239' },
    };
    expect((await call('POST', `${ZAKEN}/rollen`, { body: rol })).body).toMatchObject({
      omschrijving: 'Melder',
      omschrijvingGeneriek: 'initiator',
    });

    const setStatus = (nth: number, at: string): Promise<Answer> =>
      call('POST', `${ZAKEN}/statussen`, {
        body: { zaak: url, statustype: textAt(statustypen.at(nth), 'url'), datumStatusGezet: at },
      });
    expect((await setStatus(0, '2026-11-01T10:00:00Z')).status).toBe(201);
    const tooEarly = await setStatus(-1, '2026-11-05T10:00:00Z');
    expect([tooEarly.status, code(tooEarly)]).toEqual([400, 'resultaat-does-not-exist']);

    await call('POST', `${ZAKEN}/resultaten`, { body: { zaak: url, resultaattype: textAt(resultaattypen[0], 'url') } });
    const end = await setStatus(-1, '2026-11-05T10:00:00Z');
    expect(end.body).toMatchObject({ indicatieLaatstGezetteStatus: true });
    const closed = (await call('GET', url)).body;
    expect(closed).toMatchObject({ einddatum: '2026-11-05', status: end.body['url'], archiefnominatie: 'vernietigen' });
    expect(closed['archiefactiedatum']).toMatch(/^\d{4}-11-05$/);

    await setStatus(1, '2026-11-06T10:00:00Z');
    expect((await call('GET', url)).body).toMatchObject({
      einddatum: null,
      archiefactiedatum: null,
      archiefnominatie: null,
    });
  });

  test('is refused with every wrong field named', async () => {
    const { zaaktype } = await types('MOR');
    const answer = await call('POST', `${ZAKEN}/zaken`, {
      body: { zaaktype: 'https://elders.example/zaaktypen/1', omschrijving: 'x'.repeat(81) },
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const refused = Object.fromEntries(
      objects(answer.body['invalidParams']).map((one) => [textAt(one, 'name'), one['code']]),
    );
    expect(refused).toMatchObject({
      bronorganisatie: 'required',
      startdatum: 'required',
      zaaktype: 'does_not_exist',
      omschrijving: 'max_length',
    });

    await newZaak(zaaktype, { identificatie: 'DUBBEL-1' });
    expect(code(await newZaak(zaaktype, { identificatie: 'DUBBEL-1' }))).toBe('identificatie-niet-uniek');
  });

  test('can be changed in part, and be a sub-case of one level', async () => {
    const { zaaktype } = await types('MOR');
    const main = textAt((await newZaak(zaaktype)).body, 'url');
    const sub = textAt((await newZaak(zaaktype, { hoofdzaak: main })).body, 'url');
    expect((await call('GET', main)).body['deelzaken']).toEqual([sub]);
    expect(code(await newZaak(zaaktype, { hoofdzaak: sub }))).toBe('deelzaak-als-hoofdzaak');
    const patched = await call('PATCH', main, { body: { verlenging: { reden: 'Druk', duur: 'P14D' } } });
    expect(patched.body).toMatchObject({ verlenging: { reden: 'Druk', duur: 'P14D' }, startdatum: '2026-11-01' });
  });
});

describe('finding cases', () => {
  const search = (body: JsonObject, query = ''): Promise<Answer> =>
    call('POST', `${ZAKEN}/zaken/_zoek${query}`, { body });
  const daan: JsonObject = { rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: '999970161' };

  test('by person and kind of role, newest first, with status and statustype', async () => {
    const answer = await search({
      ...daan,
      rol__omschrijvingGeneriek: 'initiator',
      expand: 'status,status.statustype',
      ordering: '-startdatum',
    });
    const found = results(answer);
    expect(found.length).toBeGreaterThan(5);
    expect(answer.body['count']).toBe(found.length);
    const starts = found.map((zaak) => textAt(zaak, 'startdatum'));
    expect(starts).toEqual(starts.toSorted().reverse());
    const started = found.find((zaak) => zaak['status']);
    expect(textAt(started, '_expand.status._expand.statustype.omschrijving')).not.toBe('');
    expect(valueAt(found[0], '_expand.zaaktype')).toBeUndefined();
  });

  test('a reference that is not there expands to {}', async () => {
    await registers.putNamed('zaak-zonder-status', { bsn: '900000001' });
    const answer = await search({
      rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: '900000001',
      expand: 'status,status.statustype',
    });
    expect(results(answer)[0]).toMatchObject({ status: null, _expand: { status: {} } });
  });

  test('open cases, up to a confidentiality, by number, by the four ways of a company', async () => {
    const open = results(await search({ ...daan, einddatum__isnull: true }));
    expect(open.every((zaak) => zaak['einddatum'] === null)).toBe(true);
    const levels = new Set(
      results(await search({ ...daan, maximaleVertrouwelijkheidaanduiding: 'zaakvertrouwelijk' })).map(
        (zaak) => zaak['vertrouwelijkheidaanduiding'],
      ),
    );
    expect(levels.has('vertrouwelijk')).toBe(false);
    const identificatie = textAt(open[0], 'identificatie');
    expect(results(await call('GET', `${ZAKEN}/zaken?identificatie=${identificatie}`))).toHaveLength(1);
    const ways: [string, string][] = [
      ['nietNatuurlijkPersoon__innNnpId', '90000097'],
      ['nietNatuurlijkPersoon__innNnpId', '999976011'],
      ['nietNatuurlijkPersoon__annIdentificatie', '90000097'],
      ['vestiging__vestigingsNummer', '000090000972'],
    ];
    for (const [name, value] of ways) {
      expect(
        results(await search({ [`rol__betrokkeneIdentificatie__${name}`]: value })).length,
        name + value,
      ).toBeGreaterThan(0);
    }
    expect(
      results(await search({ rol__betrokkeneIdentificatie__vestiging__vestigingsNummer: '000090000973' })),
    ).toEqual([]);
  });

  test('an empty value filters nothing', async () => {
    const all = await call('GET', `${ZAKEN}/zaken`);
    const empty = await call('GET', `${ZAKEN}/zaken?rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn=`);
    expect(empty.body['count']).toBe(all.body['count']);
  });

  test('in pages of a hundred; past the end is 404', async () => {
    await registers.putNamed('bench', { zaken: 230, bsn: '900000002', documenten: 1 });
    const body: JsonObject = { rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: '900000002' };
    const first = await search(body);
    expect([first.body['count'], results(first).length, first.body['previous']]).toEqual([230, 100, null]);
    expect(first.body['next']).toBe(`${registers.url}${ZAKEN}/zaken/_zoek?page=2`);
    const last = await search(body, '?page=3');
    expect([results(last).length, last.body['next']]).toEqual([30, null]);
    expect((await search(body, '?page=4')).status).toBe(404);
  });

  test('the roles of a case by e-Suite are more than asked', async () => {
    await registers.putNamed('ruim-rolfilter', { bsn: '900000003' });
    const body: JsonObject = {
      rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: '900000003',
      rol__omschrijvingGeneriek: 'initiator',
    };
    const found = results(await call('POST', '/esuite/zaken/api/v1/zaken/_zoek', { body }));
    expect(found).toHaveLength(1);
    const zaak = encodeURIComponent(textAt(found[0], 'url'));
    const rollen = results(
      await call('GET', `/esuite/zaken/api/v1/rollen?zaak=${zaak}&omschrijvingGeneriek=initiator`),
    );
    expect(rollen.map((rol) => rol['omschrijvingGeneriek'])).toEqual(['behandelaar', 'initiator']);
    expect((await call('GET', `${textAt(found[0], 'url')}?expand=rollen`)).status).toBe(400);
  });

  test('statuses newest first, documents as a plain list', async () => {
    const zaak = results(await search({ ...daan, einddatum__isnull: true })).find((one) => one['status']);
    const query = `zaak=${encodeURIComponent(textAt(zaak, 'url'))}`;
    const dates = results(await call('GET', `${ZAKEN}/statussen?${query}`)).map((one) =>
      textAt(one, 'datumStatusGezet'),
    );
    expect(dates).toEqual(dates.toSorted().reverse());
    const documents = (await call('GET', `${ZAKEN}/zaakinformatieobjecten?${query}`)).list;
    expect(documents.every((one) => one['zaak'] === zaak?.['url'])).toBe(true);
  });
});

describe('the manners of Open Zaak', () => {
  test('unknown parameters, unknown expansions and unknown values are refused', async () => {
    for (const [query, expected] of [
      ['onbekend=1', 'unknown-parameters'],
      ['expand=rollen.zaak', 'invalid_choice'],
      ['rol__omschrijvingGeneriek=baas', 'invalid_choice'],
    ] as const) {
      const answer = await call('GET', `${ZAKEN}/zaken?${query}`);
      expect([answer.status, code(answer)], query).toEqual([400, expected]);
    }
  });

  test('CRS headers: missing 412, another system 406, not asked outside /zaken', async () => {
    const status = async (
      headers: Record<string, string>,
      path = `${ZAKEN}/zaken`,
      method = 'GET',
      body?: Json,
    ): Promise<number> => {
      const response = await fetch(registers.url + path, {
        method,
        headers: { Authorization: token(), 'Content-Type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return response.status;
    };
    expect(await status({})).toBe(412);
    expect(await status({ 'Accept-Crs': 'EPSG:28992' })).toBe(406);
    expect(await status({ 'Accept-Crs': 'EPSG:4326' })).toBe(200);
    expect(await status({ 'Accept-Crs': 'EPSG:4326' }, `${ZAKEN}/zaken/_zoek`, 'POST', { identificatie: 'x' })).toBe(
      412,
    );
    expect(await status({}, `${ZAKEN}/rollen`)).toBe(200);
  });

  test('a detail has an ETag and is not sent twice', async () => {
    const url = textAt(results(await call('GET', `${ZAKEN}/zaken`))[0], 'url');
    const etag = (await call('GET', url)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^".+"$/);
    expect((await call('GET', url, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    await call('PATCH', url, { body: { toelichting: 'veranderd' } });
    expect((await call('GET', url, { headers: { 'If-None-Match': etag } })).status).toBe(200);
    expect((await call('GET', `${ZAKEN}/zaken`)).headers.get('etag')).toBeNull();
  });

  test('what is not there is a problem of its own', async () => {
    const answer = await call('GET', `${ZAKEN}/zaken/00000000-0000-0000-0000-000000000000`);
    expect([answer.status, answer.body['code']]).toEqual([404, 'not_found']);
  });
});
