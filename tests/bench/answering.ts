import { createServer } from 'node:http';

/** A process that gives every caller the same 2 kB of JSON: for measuring the register client and nothing else. */
const body = Buffer.from(
  JSON.stringify({ url: 'http://localhost/zaken/1', omschrijving: 'x'.repeat(1900), status: null }),
);
const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, 'localhost', () => {
  const address = server.address();
  process.send?.({ type: 'ready', url: `http://localhost:${typeof address === 'object' ? address?.port : 0}` });
});
process.once('disconnect', () => process.exit(0));
