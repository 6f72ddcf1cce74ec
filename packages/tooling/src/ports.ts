import net from 'node:net';

/** What stands at which distance from `LOKET_PORT_BASE`. */
export const portOffsets = {
  inwoner: 0,
  medewerker: 1,
  registers: 10,
  identityProvider: 11,
  mailbox: 12,
  smtp: 13,
  sms: 15,
  clamd: 14,
  postgres: 20,
} as const;

export type PortName = keyof typeof portOffsets;
export type Ports = Record<PortName, number>;

/** All ports of one stack. */
export function portsFrom(base: number): Ports {
  const entries = Object.entries(portOffsets).map(([name, offset]) => [name, base + offset]);
  return Object.fromEntries(entries) as Ports;
}

/** The base from `LOKET_PORT_BASE` (4000 when it is not set); throws one clear sentence when it is no usable number. */
export function portBaseFrom(env: NodeJS.ProcessEnv): number {
  const text = env.LOKET_PORT_BASE ?? '4000';
  const base = Number(text);
  if (!Number.isInteger(base) || base < 1024 || base > 65_500) {
    throw new Error(`LOKET_PORT_BASE must be a whole number from 1024 to 65500, and is "${text}".`);
  }
  return base;
}

/** Fetch standard, "bad port", from 1024 on. */
const refusedByBrowsers = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080,
]);

/** The first port of a stack that no browser will open; undefined when there is none. */
export function portRefusedByBrowsers({ inwoner, medewerker, identityProvider, mailbox }: Ports): number | undefined {
  return [inwoner, medewerker, identityProvider, mailbox].find((port) => refusedByBrowsers.has(port));
}

/** Whether nobody listens on this port, on any address of this machine. */
export async function isPortFree(port: number): Promise<boolean> {
  const server = net.createServer();
  try {
    await listen(server, port);
    return true;
  } catch {
    return false;
  } finally {
    await new Promise((done) => server.close(done));
  }
}

/** A port that is free now. Use it at once: nothing keeps it reserved. */
export async function freePort(): Promise<number> {
  const server = net.createServer();
  await listen(server, 0);
  const { port } = server.address() as net.AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/**
 * A `LOKET_PORT_BASE` all of whose ports are free now. It lies below the range (from 32768) that the kernel hands out
 * for outgoing calls, and is drawn at random, so that stacks that start at the same moment do not meet.
 */
export async function freePortBase(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const base = 10_000 + 30 * Math.floor(Math.random() * 700);
    const free = await Promise.all(Object.values(portsFrom(base)).map(isPortFree));
    if (free.every(Boolean)) return base;
  }
  throw new Error('No free range of ports was found between 10000 and 31000.');
}

function listen(server: net.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, exclusive: true }, resolve);
  });
}

const portTitles: Record<PortName, string> = {
  inwoner: 'the resident portal',
  medewerker: 'the employee portal',
  registers: 'the sandbox registers',
  identityProvider: 'the identity provider',
  mailbox: 'the mailbox',
  smtp: 'the mail server',
  sms: 'the text message service',
  clamd: 'the virus scanner',
  postgres: 'the database',
};

/** Throws one sentence that names the port when another program listens on one that the stack needs. */
export async function refuseTakenPorts(base: number, except: PortName[] = []): Promise<void> {
  for (const [name, port] of Object.entries(portsFrom(base)) as [PortName, number][]) {
    if (except.includes(name) || (await isPortFree(port))) continue;
    throw new Error(
      `Port ${port} (${portTitles[name]}) is taken by another program: ` +
        `stop that, or choose other ports with LOKET_PORT_BASE (now ${base}).`,
    );
  }
}
