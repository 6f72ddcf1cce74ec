import { afterEach, beforeEach } from 'vitest';
import { sendJson, startStub, type ReceivedCall } from '@loket/zgw/testing';
import { createGrant, type OpenGrant } from '../access/grant.ts';
import type { Acting } from '../identity/acting.ts';
import type { RegistersConfig, ZgwBackEnd } from '../platform/config/registers-file.ts';
import { createPseudonym } from '../platform/crypto/pseudonym.ts';
import { createRegisters, type OpenRegisters, type RegisterDeps } from './index.ts';

/** An answer: a body for 200, or a function that gives `{ status, body, delay }`. */
export type Reply = { status?: number; body?: unknown; headers?: Record<string, string>; silent?: boolean };
type Route = object | ((call: ReceivedCall, query: URLSearchParams) => Reply);

export const reply = (body: unknown, status = 200): Reply => ({ body, status });
export const page = (results: unknown[], count = results.length, next: string | null = null) => ({
  count,
  next,
  previous: null,
  results,
});

/** A stub of all registers: routes as `GET zaken/zaken/<uuid>`, everything else is 404. */
export async function startFakeRegisters(routes: Record<string, Route> = {}) {
  const stub = await startStub((call, res) => {
    const { pathname, searchParams } = new URL(call.url, 'http://stub');
    const route = routes[`${call.method} ${pathname.slice(1)}`];
    const { status, body, headers, silent } =
      typeof route === 'function'
        ? route(call, searchParams)
        : reply(route ?? { code: 'not_found' }, route ? 200 : 404);
    if (!silent) sendJson(res, body, status, headers);
  });
  /** Calls since the last look, as `GET zaken/zaken/…`. */
  const seen = (): string[] =>
    stub.calls
      .splice(0)
      .map(({ method, url }) => `${method} ${url.slice(1).split('?')[0]}`.replaceAll(/[0-9a-f-]{36}/g, '…'));
  return { ...stub, routes, seen };
}
export type FakeRegisters = Awaited<ReturnType<typeof startFakeRegisters>>;

export function backEndAt(url: string, part: Partial<ZgwBackEnd> = {}): ZgwBackEnd {
  const name = part.name ?? 'openzaak';
  const component = (api: string) => ({ url: `${url}/${api}` });
  return {
    name,
    label: name,
    kind: 'openzaak',
    zaken: component('zaken'),
    catalogi: component('catalogi'),
    documenten: component('documenten'),
    besluiten: component('besluiten'),
    clientId: 'loket',
    secret: 'geheim',
    enabled: true,
    ...part,
  };
}

/** Registers on the given back ends; the clock stands still until it is moved. */
export function openTestRegisters(
  zgw: ZgwBackEnd[],
  part: Partial<RegistersConfig> = {},
  deps: Partial<RegisterDeps> = {},
) {
  const time = { now: new Date('2026-11-23T09:00:00Z'), monotonic: 0 };
  const lines: { facts: Record<string, unknown>; message: string }[] = [];
  const write = (facts: object, message: string) => void lines.push({ facts: { ...facts }, message });
  const config = { zgw, brp: null, kvk: null, timeoutMs: 1000, ...part } as RegistersConfig;
  const registers: OpenRegisters = createRegisters(config, {
    clock: { now: () => time.now },
    pseudonym: createPseudonym(Buffer.alloc(32, 7)),
    log: { info: write, warn: write },
    monotonic: () => time.monotonic,
    ...deps,
  });
  return { registers, time, lines };
}

const inwoner: Acting = { door: 'inwoner', soort: 'persoon', bsn: '999970021', niveau: 'midden' };

/** A grant for a new request. */
export function visit(acting: Acting = inwoner, signal: AbortSignal = new AbortController().signal): OpenGrant {
  return createGrant({
    acting,
    purpose: { activity: 'mijn-zaken', doel: 'test', toelichting: null },
    traceId: '0af7651916cd43dd8448eb211c80319c',
    signal,
  });
}

/** A uuid that is easily recognised. */
export const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export function rol(
  betrokkeneIdentificatie: object,
  omschrijvingGeneriek = 'initiator',
  betrokkeneType = 'natuurlijk_persoon',
) {
  return {
    betrokkeneType,
    roltype: 'x',
    omschrijving: 'Aanvrager',
    omschrijvingGeneriek,
    indicatieMachtiging: '',
    betrokkeneIdentificatie,
  };
}

/** A case in Open Zaak's shape, with the expands of a list. */
export function zaakBody(
  url: string,
  n: number,
  part: Record<string, unknown> = {},
  expand: Record<string, unknown> | null = {},
) {
  const expanded = expand && {
    status: {},
    rollen: [rol({ inpBsn: '999970021' })],
    resultaat: {},
    zaakinformatieobjecten: [],
    eigenschappen: [],
    hoofdzaak: {},
    deelzaken: [],
    ...expand,
  };
  return {
    url: `${url}/zaken/zaken/${id(n)}`,
    uuid: id(n),
    identificatie: `ZAAK-2026-${String(n).padStart(10, '0')}`,
    bronorganisatie: '823288444',
    omschrijving: `Zaak ${n}`,
    toelichting: '',
    zaaktype: `${url}/catalogi/zaaktypen/${id(900)}`,
    registratiedatum: '2026-11-01',
    startdatum: '2026-11-01',
    einddatum: null,
    einddatumGepland: null,
    uiterlijkeEinddatumAfdoening: null,
    vertrouwelijkheidaanduiding: 'openbaar',
    verlenging: { reden: '', duur: null },
    opschorting: { indicatie: false, reden: '' },
    hoofdzaak: null,
    deelzaken: [],
    status: null,
    resultaat: null,
    ...part,
    ...(expanded && { _expand: expanded }),
  };
}

export const zaaktypeBody = (url: string, n = 900, part: Record<string, unknown> = {}) => ({
  url: `${url}/catalogi/zaaktypen/${id(n)}`,
  identificatie: `TYPE-${n}`,
  omschrijving: 'Melding openbare ruimte',
  omschrijvingGeneriek: '',
  indicatieInternOfExtern: 'extern',
  vertrouwelijkheidaanduiding: 'openbaar',
  doorlooptijd: 'P56D',
  servicenorm: null,
  onderwerp: '',
  ...part,
});

export const statustypeBody = (url: string, n: number, part: Record<string, unknown> = {}, zaaktype = 900) => ({
  url: `${url}/catalogi/statustypen/${id(n)}`,
  zaaktype: `${url}/catalogi/zaaktypen/${id(zaaktype)}`,
  omschrijving: `Stap ${n}`,
  statustekst: '',
  volgnummer: n,
  isEindstatus: false,
  informeren: true,
  ...part,
});

/** Routes of a catalogue with one zaaktype of two steps. */
export function catalogusRoutes(url: string): Record<string, Route> {
  return {
    'GET catalogi/zaaktypen': page([zaaktypeBody(url)]),
    'GET catalogi/statustypen': page([statustypeBody(url, 2, { isEindstatus: true }), statustypeBody(url, 1)]),
  };
}

/** For a test file: fresh stubs and registers for every test, closed after it. */
export function useFakeRegisters() {
  const open: { close(): Promise<void> }[] = [];
  const use = {
    fake: undefined as unknown as FakeRegisters,
    async another(): Promise<FakeRegisters> {
      const other = await startFakeRegisters();
      open.push(other);
      return other;
    },
    /** Registers on these back ends; by default one Open Zaak on `fake`. */
    opened(backEnds: ZgwBackEnd[] = [backEndAt(use.fake.url)], part: Partial<RegistersConfig> = {}) {
      const all = openTestRegisters(backEnds, part);
      // Closed before the stubs: these wait for open connections.
      open.unshift(all.registers);
      return all;
    },
    /** The back end gives these cases for every search, and has a catalogue. */
    hasZaken(zaken: unknown[], routes: Record<string, Route> = {}): void {
      Object.assign(use.fake.routes, catalogusRoutes(use.fake.url), { 'POST zaken/zaken/_zoek': page(zaken) }, routes);
    },
    /** The bodies of all searches so far. */
    searches: () =>
      use.fake.calls
        .filter(({ method }) => method === 'POST')
        .map(({ body }) => JSON.parse(body) as Record<string, string>),
  };
  beforeEach(async () => {
    use.fake = await use.another();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
  });
  return use;
}
