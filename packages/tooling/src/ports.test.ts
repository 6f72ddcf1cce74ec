import net from 'node:net';
import { expect, test } from 'vitest';
import { freePort, freePortBase, portBaseFrom, portRefusedByBrowsers, portsFrom, refuseTakenPorts } from './ports.ts';

test('the base is 4000 when nothing is set, and what LOKET_PORT_BASE says otherwise', () => {
  expect(portBaseFrom({})).toBe(4000);
  expect(portBaseFrom({ LOKET_PORT_BASE: '4500' })).toBe(4500);
});

test.each(['', 'four', '80', '4000.5', '70000'])('LOKET_PORT_BASE "%s" is refused in one sentence', (value) => {
  expect(() => portBaseFrom({ LOKET_PORT_BASE: value })).toThrow(
    `LOKET_PORT_BASE must be a whole number from 1024 to 65500, and is "${value}".`,
  );
});

test('a port that no browser opens is pointed out', () => {
  expect(portRefusedByBrowsers(portsFrom(6000))).toBe(6000);
  expect(portRefusedByBrowsers(portsFrom(5050))).toBe(5061);
  expect(portRefusedByBrowsers(portsFrom(4000))).toBeUndefined();
});

test('a taken port is named, with what it is for and how to choose another', async () => {
  const base = await freePortBase();
  const { mailbox } = portsFrom(base);
  const server = net.createServer().listen(mailbox, '127.0.0.1');
  try {
    await expect(refuseTakenPorts(base)).rejects.toThrow(
      `Port ${mailbox} (the mailbox) is taken by another program: ` +
        `stop that, or choose other ports with LOKET_PORT_BASE (now ${base}).`,
    );
    await expect(refuseTakenPorts(base, ['mailbox'])).resolves.toBeUndefined();
  } finally {
    server.close();
  }
});

test('a free port can be listened on', async () => {
  const port = await freePort();
  const server = net.createServer().listen(port);
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  server.close();
});
