import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { listen, makeServer } from './server.ts';

it('lets a running request finish when it is stopped, and takes no new ones', async () => {
  let answer = () => {};
  const arrived = Promise.withResolvers<void>();
  const server = makeServer((_req, res) => {
    answer = () => void res.end('whole');
    arrived.resolve();
  });
  const { port, stop } = await listen(server, 0, '127.0.0.1');
  const request = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text());
  await arrived.promise;
  const stopped = stop(10_000);
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  answer();
  expect(await request).toBe('whole');
  await stopped;
});

it('breaks off what does not finish in time', async () => {
  const arrived = Promise.withResolvers<void>();
  const { port, stop } = await listen(
    makeServer(() => arrived.resolve()),
    0,
    '127.0.0.1',
  );
  const request = fetch(`http://127.0.0.1:${port}/`);
  const broken = expect(request).rejects.toThrow();
  await arrived.promise;
  await stop(10);
  await broken;
});

it('says in one sentence that a port is taken', async () => {
  const first = await listen(makeServer(), 0, '127.0.0.1');
  await expect(listen(makeServer(), first.port, '127.0.0.1')).rejects.toThrow(
    `Port ${first.port} is already in use: stop the program that uses it, or choose other ports with LOKET_PORT_BASE.`,
  );
  await first.stop(0);
});

it('lets go of a reader who does not read', async () => {
  const server = makeServer((_req, res) => {
    Readable.from(endless()).pipe(res);
    res.once('close', gone.resolve);
  });
  const gone = Promise.withResolvers<void>();
  expect(server.timeout).toBe(120_000);
  server.timeout = 50;
  const { port, stop } = await listen(server, 0, '127.0.0.1');
  const reader = connect(port, '127.0.0.1').on('error', () => {});
  reader.pause().write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await gone.promise;
  reader.destroy();
  await stop(0);
});

function* endless() {
  for (;;) yield Buffer.alloc(65_536);
}

it('keeps connections longer than a proxy does, in milliseconds', () => {
  expect(makeServer().keepAliveTimeout).toBe(65_000);
});
