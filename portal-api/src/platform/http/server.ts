import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A listening server and how to stop it. */
export interface Listening {
  server: Server;
  port: number;
  /** Takes no new connections, lets running requests finish, and breaks off what still runs after `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** An HTTP server whose limits fit behind a proxy; all times in milliseconds. */
export function makeServer(handler?: RequestListener): Server {
  // A file of 50 MB over a slow line takes minutes; anything else must have come within one (below).
  const server = createServer({ headersTimeout: 15_000, requestTimeout: 900_000, maxHeaderSize: 16_384 });
  server.on('request', (req) => {
    if (req.headers['content-type'] === 'application/octet-stream') return;
    const late = setTimeout(() => req.complete || req.destroy(), 60_000).unref();
    req.once('close', () => clearTimeout(late));
  });
  // Longer than proxies keep theirs (usually 60 s), so that it is never us who close a connection in use.
  server.keepAliveTimeout = 65_000;
  // Who asks for a document and never reads it would keep its connection to the register for ever.
  server.timeout = 120_000;
  if (handler) server.on('request', handler);
  return server;
}

/** Listens; rejects with one clear sentence when the port is taken or not ours to take. Port 0 chooses a free one. */
export function listen(server: Server, port: number, address?: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const sockets = new Set<Socket>();
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(reasonWhy(error, port), { cause: error })));
    server.listen({ port, host: address }, () => {
      const { port: chosen } = server.address() as AddressInfo;
      resolve({ server, port: chosen, stop: (graceMs) => stop(server, sockets, graceMs) });
    });
  });
}

function reasonWhy(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is already in use: stop the program that uses it, or choose other ports with LOKET_PORT_BASE.`;
  }
  if (error.code === 'EACCES') return `Port ${port} may not be used by this user: choose a port above 1023.`;
  return `Port ${port} cannot be used (${error.code}).`;
}

async function stop(server: Server, sockets: Set<Socket>, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that finishes its request now becomes idle and would be kept alive for a minute.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  // Also sockets that are no longer HTTP (hot reload), which the server itself has let go of.
  const lastResort = setTimeout(() => sockets.forEach((socket) => socket.destroy()), graceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(lastResort);
}
