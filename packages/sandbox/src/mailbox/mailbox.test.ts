import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTransport } from 'nodemailer';
import type { Transporter } from 'nodemailer';
import { startMailbox } from './index.ts';
import type { RunningMailbox } from './index.ts';

let mailbox: RunningMailbox;
let transport: Transporter;

beforeAll(async () => {
  mailbox = await startMailbox({ smtpPort: 0, httpPort: 0 });
  transport = createTransport({ host: '127.0.0.1', port: mailbox.smtpPort });
});
afterAll(async () => {
  transport.close();
  await mailbox.close();
});
beforeEach(async () => {
  await fetch(`${mailbox.url}/berichten`, { method: 'DELETE' });
  await fetch(`${mailbox.url}/_sandbox/bounce`, { method: 'DELETE' });
});

const send = (to: string, extra: object = {}) =>
  transport.sendMail({
    from: 'loket@almelo.example',
    to,
    subject: 'Nieuws over uw zaak',
    text: 'Er is één stap gezet.',
    ...extra,
  });
const listed = async (query = '') =>
  (await (await fetch(`${mailbox.url}/berichten.json${query}`)).json()) as {
    id: string;
    onderwerp: string;
    aan: string[];
  }[];
const bounce = (adres: string, soort: string | null) =>
  fetch(`${mailbox.url}/_sandbox/bounce`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ adres, soort }),
  });

describe('the mailbox', () => {
  it('catches mail and gives it as JSON, newest first, and by recipient', async () => {
    await send('een@voorbeeld.example');
    await send('Twee@voorbeeld.example', { subject: 'Tweede', html: '<p>Eén stap</p>' });
    expect((await listed()).map((mail) => mail.onderwerp)).toEqual(['Tweede', 'Nieuws over uw zaak']);
    const [mail] = await listed('?aan=twee@voorbeeld.example');
    const whole = await (await fetch(`${mailbox.url}/berichten/${mail?.id}.json`)).json();
    expect(whole).toMatchObject({
      van: 'loket@almelo.example',
      aan: ['Twee@voorbeeld.example'],
      html: '<p>Eén stap</p>',
      headers: { subject: 'Tweede' },
      bijlagen: [],
    });
    expect(whole).toHaveProperty('tekst', expect.stringContaining('Er is één stap gezet.'));
  });

  it('shows a list and a message, with foreign markup only inside a sandbox', async () => {
    await send('een@voorbeeld.example', { subject: '<script>alert(1)</script>', html: '<script>alert(2)</script>' });
    const [mail] = await listed();
    const list = await (await fetch(mailbox.url)).text();
    expect(list).toContain('&lt;script&gt;');
    const shown = await (await fetch(`${mailbox.url}/berichten/${mail?.id}`)).text();
    expect(shown).not.toContain('<script>');
    expect(shown).toContain(`<pre>Er is één stap gezet.`);
    const body = await fetch(`${mailbox.url}/berichten/${mail?.id}/html`);
    expect(body.headers.get('content-security-policy')).toMatch(/^sandbox .*; default-src 'none'/);
  });

  it('gives attachments as downloads', async () => {
    await send('een@voorbeeld.example', { attachments: [{ filename: 'brief.txt', content: 'inhoud' }] });
    const [mail] = await listed();
    const file = await fetch(`${mailbox.url}/berichten/${mail?.id}/bijlagen/0`);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename=brief.txt');
    expect(await file.text()).toBe('inhoud');
  });

  it('makes an address bounce, hard or soft, until told otherwise', async () => {
    await bounce('weg@voorbeeld.example', 'hard');
    await expect(send('Weg@voorbeeld.example')).rejects.toMatchObject({ responseCode: 550 });
    await bounce('weg@voorbeeld.example', 'soft');
    await expect(send('weg@voorbeeld.example')).rejects.toMatchObject({ responseCode: 450 });
    await bounce('weg@voorbeeld.example', null);
    await send('weg@voorbeeld.example');
    expect(await listed()).toHaveLength(1);
    expect((await bounce('weg@voorbeeld.example', 'soms')).status).toBe(400);
  });

  it('says that a message is gone', async () => {
    expect((await fetch(`${mailbox.url}/berichten/geen`)).status).toBe(404);
    expect((await fetch(`${mailbox.url}/berichten/geen.json`)).status).toBe(404);
  });
});
