import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** StreamMaxLength as ClamAV has it out of the box. */
const MOST_BYTES = 25 * 1024 * 1024;
/** The one thing that it finds: the test file of EICAR, written so that this source is not found itself. */
const EICAR = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''));

export interface RunningClamd {
  port: number;
  close(): Promise<void>;
}

/** Starts a virus scanner that speaks `PING` and `INSTREAM` of ClamAV's clamd and finds EICAR, anywhere in a file. */
export async function startClamd({ port }: { port: number }): Promise<RunningClamd> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    talk(socket);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** One connection is one command: `zPING\0`, or `zINSTREAM\0` and then pieces, each with its length before it. */
function talk(socket: Socket): void {
  let waiting: Buffer = Buffer.alloc(0);
  let streaming = false;
  let seen = 0;
  let found = false;
  let tail: Buffer = Buffer.alloc(0);
  const say = (answer: string) => socket.end(`${answer}\0`);

  const look = (bytes: Buffer) => {
    seen += bytes.length;
    const window = Buffer.concat([tail, bytes]);
    found ||= window.includes(EICAR);
    tail = window.subarray(-EICAR.length);
  };
  const command = (): boolean => {
    const end = waiting.findIndex((byte) => byte === 0 || byte === 10);
    if (end < 0) return false;
    const name = waiting.subarray(0, end).toString('latin1').replace(/^[zn]/, '');
    waiting = waiting.subarray(end + 1);
    if (name === 'PING') say('PONG');
    else if (name === 'INSTREAM') streaming = true;
    else say('UNKNOWN COMMAND');
    return streaming;
  };
  const piece = (): boolean => {
    if (waiting.length < 4) return false;
    const length = waiting.readUInt32BE(0);
    if (length === 0) {
      say(found ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK');
      return false;
    }
    if (seen + length > MOST_BYTES) {
      say('INSTREAM size limit exceeded. ERROR');
      return false;
    }
    if (waiting.length < 4 + length) return false;
    look(waiting.subarray(4, 4 + length));
    waiting = waiting.subarray(4 + length);
    return true;
  };
  socket.on('data', (data) => {
    waiting = waiting.length === 0 ? data : Buffer.concat([waiting, data]);
    while (!socket.writableEnded && (streaming ? piece() : command()));
  });
}
