import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textAt, type Json, type JsonObject } from '../core/json.ts';
import { clientFor, results, type Client } from '../testing/client.ts';
import { readDescription, standardsArePresent } from '../testing/contract.ts';
import { startRegisters, type Registers } from './start.ts';

if (!standardsArePresent) {
  test.skip('the standards are not there (../shared/standards): contract tests are skipped', () => undefined);
}

describe.runIf(standardsArePresent)('what the sandbox answers is what the standard describes', () => {
  let registers: Registers;
  let call: Client;

  beforeAll(async () => {
    registers = await startRegisters({ port: 0 });
    call = clientFor(registers);
  });
  afterAll(() => registers.close());

  /** Asks every list and the first and last of what it holds, and checks both against the description. */
  async function checkLists(file: string, prefix: string, paths: readonly string[]): Promise<void> {
    const description = readDescription(file);
    for (const path of paths) {
      const list = await call('GET', prefix + path);
      expect(list.status, path).toBe(200);
      const found = results(list);
      expect(found.length, `${path} is empty`).toBeGreaterThan(0);
      expect(description.faults('get', path, 200, list.list.length > 0 ? list.list : list.body)).toEqual([]);
      for (const one of [found[0], found.at(-1)]) {
        const detail = await call('GET', textAt(one, 'url'));
        expect(description.faults('get', detailPath(description, path), 200, detail.body)).toEqual([]);
      }
    }
  }

  const detailPath = (description: ReturnType<typeof readDescription>, path: string): string => {
    const detail = `${path}/{uuid}`;
    return description.faults('get', detail, 200, {})[0]?.includes('not described') ? path : detail;
  };

  test('Zaken API 1.5', async () => {
    const file = 'mock/zaken-1.5.no-expand.yaml';
    await checkLists(file, '/openzaak/zaken/api/v1', [
      '/zaken',
      '/rollen',
      '/statussen',
      '/resultaten',
      '/zaakinformatieobjecten',
    ]);
    await checkLists(file, '/esuite/zaken/api/v1', ['/zaken', '/rollen', '/statussen']);
    const description = readDescription(file);
    const search = await call('POST', '/openzaak/zaken/api/v1/zaken/_zoek', {
      body: { einddatum__isnull: true, expand: 'status,status.statustype' },
    });
    expect(description.faults('post', '/zaken/_zoek', 200, search.body)).toEqual([]);
    const closed = results(await call('GET', '/openzaak/besluiten/api/v1/besluiten'))[0];
    const mirrored = await call('GET', `${textAt(closed, 'zaak')}/besluiten`);
    expect(description.faults('get', '/zaken/{zaak_uuid}/besluiten', 200, mirrored.list)).toEqual([]);
    const refusal = await call('GET', '/openzaak/zaken/api/v1/zaken?onbekend=1');
    expect(description.faults('get', '/zaken', 400, refusal.body)).toEqual([]);
  });

  test('Catalogi API 1.3', async () => {
    const paths = [
      '/catalogussen',
      '/zaaktypen',
      '/statustypen',
      '/resultaattypen',
      '/roltypen',
      '/informatieobjecttypen',
      '/zaaktype-informatieobjecttypen',
      '/besluittypen',
      '/eigenschappen',
    ];
    await checkLists('mock/catalogi-1.3.no-expand.yaml', '/openzaak/catalogi/api/v1', paths);
  });

  test('Documenten API 1.4 and Besluiten API 1.1', async () => {
    await checkLists('documenten-1.4.yaml', '/openzaak/documenten/api/v1', [
      '/enkelvoudiginformatieobjecten',
      '/objectinformatieobjecten',
    ]);
    await checkLists('mock/besluiten-1.1.no-expand.yaml', '/openzaak/besluiten/api/v1', [
      '/besluiten',
      '/besluitinformatieobjecten',
    ]);
  });

  test('Notificaties API 1.0', async () => {
    await checkLists('notificaties-1.0.yaml', '/notificaties/api/v1', ['/kanaal']);
  });

  test('Klantinteracties 0.9', async () => {
    const paths = [
      '/partijen',
      '/partij-identificatoren',
      '/klantcontacten',
      '/betrokkenen',
      '/digitaleadressen',
      '/onderwerpobjecten',
      '/internetaken',
      '/actoren',
    ];
    await checkLists('mock/klantinteracties-0.9.no-expand.yaml', '/klantinteracties/api/v1', paths);
  });

  test('Objecten and Objecttypen API 2', async () => {
    await checkLists('objecten-2.yaml', '/objecten/api/v2', ['/objects']);
    await checkLists('objecttypen-2.yaml', '/objecttypen/api/v2', ['/objecttypes']);
    const permissions = await call('GET', '/objecten/api/v2/permissions');
    expect(results(permissions).length).toBeGreaterThan(0);
    expect(readDescription('objecten-2.yaml').faults('get', '/permissions', 200, permissions.body)).toEqual([]);
  });

  test('BRP Personen 2 for every person of the seed', async () => {
    const description = readDescription('brp-personen-2.yaml');
    const numbers = [...registers.store.collection('brp', 'personen').all()].map(({ uuid }) => uuid);
    const fields = [
      'burgerservicenummer',
      'naam',
      'geboorte',
      'leeftijd',
      'verblijfplaats',
      'adressering',
      'nationaliteiten',
      'kinderen',
      'ouders',
      'partners',
      'gezag',
    ];
    for (let at = 0; at < numbers.length; at += 20) {
      const body = { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: numbers.slice(at, at + 20), fields };
      const answer = await call('POST', '/brp/haalcentraal/api/brp/personen', { body });
      expect(description.faults('post', '/personen', 200, answer.body)).toEqual([]);
      expect(results({ ...answer, body: { results: answer.body['personen'] ?? [] } }).length).toBe(
        Math.min(20, numbers.length - at),
      );
    }
  });

  test('BAG Individuele bevragingen 2', async () => {
    const description = readDescription('bag-2.yaml');
    for (const [query, status] of [
      ['postcode=7607EW&huisnummer=12', 200],
      ['postcode=7607EW&huisnummer=999', 200],
      ['postcode=7607EW', 400],
    ] as const) {
      const answer = await call('GET', `/bag/lvbag/individuelebevragingen/v2/adressen?${query}`);
      expect(answer.status, query).toBe(status);
      expect(description.faults('get', '/adressen', status, answer.body)).toEqual([]);
    }
  });

  test('KvK', async () => {
    const cases: [string, string, string][] = [
      ['kvk-basisprofiel-1.yaml', '/v1/basisprofielen/{kvkNummer}', '/kvk/api/v1/basisprofielen/90000097'],
      [
        'kvk-vestigingsprofiel-1.yaml',
        '/v1/vestigingsprofielen/{vestigingsnummer}',
        '/kvk/api/v1/vestigingsprofielen/000090000972',
      ],
      ['kvk-zoeken-2.yaml', '/zoeken', '/kvk/api/v2/zoeken?naam=korst'],
    ];
    for (const [file, path, address] of cases) {
      const answer = await call('GET', address);
      expect(answer.status, address).toBe(200);
      expect(readDescription(file).faults('get', path, 200, answer.body as Json as JsonObject)).toEqual([]);
    }
  });
});
