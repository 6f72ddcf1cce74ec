import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startClamd, type RunningClamd } from './clamd.ts';

let clamd: RunningClamd;
beforeAll(async () => {
  clamd = await startClamd({ port: 0 });
});
afterAll(() => clamd.close());

const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

function ask(command: string, ...pieces: Buffer[]): Promise<string> {
  const socket = connect({ port: clamd.port, host: '127.0.0.1' });
  socket.on('error', () => undefined);
  socket.write(command);
  for (const piece of pieces) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    socket.write(piece);
  }
  if (pieces.length > 0) socket.write(Buffer.alloc(4));
  return text(socket);
}

it('answers PING', async () => {
  expect(await ask('zPING\0')).toBe('PONG\0');
});

it('finds EICAR, also when it is spread over pieces, and nothing else', async () => {
  expect(await ask('zINSTREAM\0', Buffer.from('hallo'))).toBe('stream: OK\0');
  const [begin, end] = [Buffer.from(`%PDF ${EICAR.slice(0, 20)}`), Buffer.from(EICAR.slice(20))];
  expect(await ask('zINSTREAM\0', begin, end)).toBe('stream: Eicar-Test-Signature FOUND\0');
});

it('does not look at what is too large', async () => {
  const piece = Buffer.alloc(1024 * 1024, 1);
  expect(await ask('zINSTREAM\0', ...Array.from({ length: 26 }, () => piece))).toContain('size limit exceeded');
});
