import { createServer, type IncomingMessage } from 'node:http';
import { benchFixtures, startRegisters, type Fixture } from '@loket/sandbox';
import { newestCaseOf, recordedCases, recordedResident, residentNumberIn, type RecordedCases } from './residents.ts';

/**
 * A process of its own that answers what the sandbox answered before, from memory, after a set latency: so that a
 * measurement of the portal is not one of the sandbox. The personal number in a request is taken out before looking
 * and put back into the answer, so that every resident has the recorded cases.
 */
interface Recorded {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** The answer names the resident. */
  personal: boolean;
}

export type ReplayOrder =
  { type: 'latency'; latencyMs: number } | { type: 'cases'; cases: RecordedCases } | { type: 'counts' };

const registers = await startRegisters({ port: 0, log: () => undefined });
const today = new Date().toISOString().slice(0, 10);
for (const cases of recordedCases) {
  const bsn = recordedResident[cases];
  await registers.put(fixturesOf(cases));
  await registers.putNamed('taak-zonder-zaak', { bsn });
  await registers.putNamed('bericht-geopend-als-tekst', { bsn });
}

const recorded = new Map<string, Recorded>();
let self = '';
let latencyMs = 0;
let cases: RecordedCases = 30;
let calls = 0;
/** Of those, what the portal looked up by itself, behind a page that was answered already. */
let behind = 0;
let aborted = 0;
let doorMs: number[] = [];

/** The newest case gets an address with the number of the resident in it. */
function fixturesOf(count: RecordedCases): Fixture[] {
  const bsn = recordedResident[count];
  const address = (register: string) => {
    const [backEnd, api] = register.split('.');
    return `${registers.url}/${backEnd}/${api}/api/v1`;
  };
  const fixtures = benchFixtures(count, { bsn, documents: 6 }, { store: registers.store, address, today });
  const newest = fixtures.findLast((fixture) => fixture.resource === 'zaken')?.body['uuid'];
  if (typeof newest !== 'string') throw new Error('the bench fixtures have no case');
  return JSON.parse(JSON.stringify(fixtures).replaceAll(newest, newestCaseOf(bsn))) as Fixture[];
}

async function bodyOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function record(request: IncomingMessage, path: string, body: string, template: string): Promise<Recorded> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string' && !['host', 'connection', 'content-length', 'if-none-match'].includes(name))
      headers.set(name, value);
  const sent = body.replaceAll(self, registers.url);
  const asked = path
    .replaceAll(encodeURIComponent(self), encodeURIComponent(registers.url))
    .replaceAll(self, registers.url);
  const answer = await fetch(registers.url + asked, {
    method: request.method ?? 'GET',
    headers,
    ...(request.method === 'GET' ? {} : { body: sent }),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const contentType = answer.headers.get('content-type') ?? 'application/octet-stream';
  const text = contentType.includes('json');
  return {
    status: answer.status,
    headers: { 'content-type': contentType },
    body: text ? Buffer.from(bytes.toString('utf8').replaceAll(registers.url, self)) : bytes,
    personal: text && bytes.includes(template),
  };
}

/** Whether a call is made under the portal's own name (`user_id` of the token). */
function isPortalItself({ headers }: IncomingMessage): boolean {
  const [, claims = ''] = (headers.authorization ?? '').split('.');
  return Buffer.from(claims, 'base64url').toString().includes('"user_id":"een-loket"');
}

const server = createServer((request, response) => {
  const arrived = performance.now();
  calls++;
  if (isPortalItself(request) && !request.url?.includes('/catalogi/api/')) behind++;
  response.on('close', () => {
    if (!response.writableFinished) aborted++;
  });
  void (async () => {
    const body = await bodyOf(request);
    const path = request.url ?? '/';
    const template = recordedResident[cases];
    const bsn = residentNumberIn.exec(path)?.[0] ?? residentNumberIn.exec(body)?.[0];
    const general = (text: string) => (bsn ? text.replaceAll(bsn, template) : text);
    const key = `${request.method} ${general(path)} ${general(body)}`;
    let answer = recorded.get(key);
    if (!answer) {
      answer = await record(request, general(path), general(body), template);
      if (answer.status < 400) recorded.set(key, answer);
    }
    const own = answer.personal && bsn && bsn !== template;
    const bytes = own ? Buffer.from(answer.body.toString('utf8').replaceAll(template, bsn)) : answer.body;
    const rest = latencyMs - (performance.now() - arrived);
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    response.writeHead(answer.status, { ...answer.headers, 'content-length': bytes.length });
    response.end(bytes, () => doorMs.push(performance.now() - arrived));
  })();
});
server.keepAliveTimeout = 60_000;
server.listen(0, 'localhost', () => {
  const address = server.address();
  self = `http://localhost:${typeof address === 'object' ? address?.port : 0}`;
  process.send?.({ type: 'ready', url: self });
});

process.on('message', (order: ReplayOrder) => {
  if (order.type === 'latency') latencyMs = order.latencyMs;
  if (order.type === 'cases') cases = order.cases;
  process.send?.({ type: 'counts', calls, behind, aborted, doorMs });
  calls = 0;
  behind = 0;
  aborted = 0;
  doorMs = [];
});
process.once('disconnect', () => process.exit(0));
