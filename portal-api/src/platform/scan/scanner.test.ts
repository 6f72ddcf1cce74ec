import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createScanner } from './scanner.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** A scanner that gathers what is sent and answers as told. */
async function clamd(answer: (socket: Socket, sent: Buffer) => void): Promise<string> {
  const server = createServer((socket) => {
    let sent = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      sent = Buffer.concat([sent, data]);
      answer(socket, sent);
    });
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const whenEnded = (words: string) => (socket: Socket, sent: Buffer) => {
  if (sent.subarray(-4).equals(Buffer.alloc(4))) socket.end(`${words}\0`);
};

async function scan(address: string | null, bytes = Buffer.from('hallo'), maxBytes = 1000) {
  const reasons: unknown[] = [];
  const scanner = createScanner({ address, maxBytes }, { warn: (facts) => void reasons.push(facts) });
  const one = scanner.open();
  await one.write(bytes.subarray(0, 3));
  await one.write(bytes.subarray(3));
  return { outcome: await one.end(), reasons };
}

it('sends the file in pieces with their length, and ends it', async () => {
  let all: Buffer = Buffer.alloc(0);
  const address = await clamd((socket, sent) => {
    all = sent;
    whenEnded('stream: OK')(socket, sent);
  });
  expect((await scan(address)).outcome).toBe('clean');
  expect(all.toString('latin1')).toBe('zINSTREAM\0\0\0\0\x03hal\0\0\0\x02lo\0\0\0\0');
});

it('tells what was found', async () => {
  expect((await scan(await clamd(whenEnded('stream: Eicar-Test-Signature FOUND')))).outcome).toBe('infected');
});

it.each([
  ['it gives an error', whenEnded('stream: Can not allocate memory ERROR')],
  ['it breaks off', (socket: Socket) => void socket.destroy()],
  [
    'it closes on a file that is too large for it',
    (socket: Socket) => void socket.end('INSTREAM size limit exceeded. ERROR\0'),
  ],
])('a file counts as unscanned, never as clean, when %s', async (_, answer) => {
  const { outcome, reasons } = await scan(await clamd(answer));
  expect(outcome).toBe('unscanned');
  expect(reasons).toHaveLength(1);
});

it('a file counts as unscanned when nobody answers, there is no scanner, or it is larger than the scanner takes', async () => {
  expect((await scan('127.0.0.1:9')).outcome).toBe('unscanned');
  expect((await scan(null)).outcome).toBe('unscanned');
  const address = await clamd(whenEnded('stream: OK'));
  expect((await scan(address, Buffer.alloc(2000))).outcome).toBe('unscanned');
});
