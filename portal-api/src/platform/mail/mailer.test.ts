import { createServer, type AddressInfo } from 'node:net';
import { startMailbox, type RunningMailbox } from '../../../../packages/sandbox/src/mailbox/index.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLogger } from '../logging/logger.ts';
import { createMailer } from './mailer.ts';
import type { Mail, Mailer } from './model.ts';

const ID = '0b6ce3a0-6b52-4d2e-9a3b-4a3f4c8e3a01';
const FROM = 'loket@almelo.example';
const lines: string[] = [];
const log = createLogger('debug', { write: (line) => void lines.push(line) });
const mail: Mail = {
  id: ID,
  to: 'fatma@voorbeeld.example',
  subject: 'Er staat nieuws voor u klaar',
  text: 'Log in om het te lezen.',
  html: '<p>Log in om het te lezen.</p>',
  language: 'nl',
  unsubscribe: 'https://mijn.almelo.example/instellingen',
};

let mailbox: RunningMailbox;
let mailer: Mailer;
const config = (smtpPort: number) => ({
  url: `smtp://127.0.0.1:${smtpPort}`,
  requireTls: false,
  from: FROM,
  fromName: 'Gemeente Almelo',
  bounces: 'bounces@almelo.example',
  webhookToken: null,
});
beforeAll(async () => {
  mailbox = await startMailbox({ smtpPort: 0, httpPort: 0 });
  mailer = createMailer(config(mailbox.smtpPort), log);
});
afterAll(async () => {
  mailer.close();
  await mailbox.close();
});

const bounce = (soort: string) =>
  fetch(`${mailbox.url}/_sandbox/bounce`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ adres: 'weg@voorbeeld.example', soort }),
  });

it('sends mail that says it is automatic, can be recognised when it comes back, and how to switch it off', async () => {
  expect(await mailer.send(mail)).toEqual({ outcome: 'accepted' });
  const [{ id }] = (await (await fetch(`${mailbox.url}/berichten.json`)).json()) as [{ id: string }];
  const caught = (await (await fetch(`${mailbox.url}/berichten/${id}.json`)).json()) as {
    headers: Record<string, string>;
  };
  expect(caught).toMatchObject({ van: FROM, aan: [mail.to], onderwerp: mail.subject, html: mail.html });
  expect(caught.headers).toMatchObject({
    'message-id': `<${ID}@almelo.example>`,
    'auto-submitted': 'auto-generated',
    'list-unsubscribe': '<https://mijn.almelo.example/instellingen>',
    'content-language': 'nl',
  });
});

it('tells an address that is gone from one that is only not there now', async () => {
  await bounce('hard');
  expect(await mailer.send({ ...mail, to: 'weg@voorbeeld.example' })).toEqual({
    outcome: 'refused',
    code: '550 5.1.1',
  });
  await bounce('soft');
  expect(await mailer.send({ ...mail, to: 'weg@voorbeeld.example' })).toEqual({
    outcome: 'deferred',
    code: '450 4.2.1',
  });
});

it('says when all of a mail but its end has left, and does not send the end without that', async () => {
  const order: string[] = [];
  const send = (beforeLast: () => Promise<void>) => mailer.send({ ...mail, to: 'eind@voorbeeld.example' }, beforeLast);
  expect(await send(async () => void order.push('end'))).toEqual({ outcome: 'accepted' });
  expect(order).toEqual(['end']);
  expect(await send(() => Promise.reject(new Error('no')))).toMatchObject({ outcome: 'deferred' });
  const kept = (await (await fetch(`${mailbox.url}/berichten.json`)).json()) as { aan: string[] }[];
  expect(kept.filter(({ aan }) => aan.includes('eind@voorbeeld.example'))).toHaveLength(1);
});

it('does not know whether a server that says nothing after the end took it', async () => {
  const server = createServer((socket) => {
    let data = false;
    socket.on('error', () => undefined);
    socket.write('220 x\r\n');
    socket.on('data', (chunk) => {
      if (data) return void (chunk.toString().endsWith('\r\n.\r\n') && socket.destroy());
      data = chunk.toString().startsWith('DATA');
      socket.write(data ? '354 go\r\n' : '250 ok\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const silent = createMailer(config((server.address() as AddressInfo).port), log);
  let ends = 0;
  expect(await silent.send(mail, async () => void (ends += 1))).toMatchObject({ outcome: 'unknown' });
  expect(ends).toBe(1);
  silent.close();
  server.close();
});

it('waits when the mail server is gone: that is not the fault of the address', async () => {
  const lost = createMailer(config(9), log);
  expect(await lost.send(mail)).toMatchObject({ outcome: 'deferred' });
  await expect(lost.check()).rejects.toThrow();
  lost.close();
});

it('never writes an address to the log', () => {
  expect(lines.join()).toContain('a mail was not taken');
  expect(lines.join()).not.toMatch(/voorbeeld\.example|fatma/);
});
