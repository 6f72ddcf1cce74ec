import { startSms, type RunningSms } from '../../../../packages/sandbox/src/sms/index.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sandboxSecrets } from '../config/sandbox.ts';
import { createLogger } from '../logging/logger.ts';
import { createSmsSender } from './notify.ts';
import { readReceipt } from './receipt.ts';

const ID = '0b6ce3a0-6b52-4d2e-9a3b-4a3f4c8e3a01';
const lines: string[] = [];
const log = createLogger('debug', { write: (line) => void lines.push(line) });
const sms = { id: ID, to: '+31612345678', text: 'Er staat nieuws voor u klaar.' };

let service: RunningSms;
beforeAll(async () => {
  service = await startSms({ port: 0 });
});
afterAll(() => service.close());

const sender = (apiKey: string = sandboxSecrets.sms, url = service.url) =>
  createSmsSender({ url, apiKey, templateId: '3f0f0c1e-6c3b-4d0e-9d59-7a4c1b1c0a15', webhookToken: null }, log);
const received = async () => (await (await fetch(`${service.url}/berichten.json`)).json()) as object[];

it('sends a text message, and not again under the same id', async () => {
  expect(await sender().send(sms)).toEqual({ outcome: 'accepted' });
  expect(await sender().send(sms)).toEqual({ outcome: 'accepted' });
  expect(await received()).toMatchObject([{ phone_number: sms.to, body: sms.text, reference: ID }]);
  await sender().check();
});

it('tells a number that is wrong from a service or key that is', async () => {
  const next = { ...sms, id: '0b6ce3a0-6b52-4d2e-9a3b-4a3f4c8e3a02' };
  expect(await sender().send({ ...next, to: '12' })).toEqual({ outcome: 'refused', code: '400 ValidationError' });
  const wrong = `${sandboxSecrets.sms.slice(0, -1)}4`;
  expect(await sender(wrong).send(next)).toEqual({ outcome: 'deferred', code: '403' });
  expect(await sender(undefined, 'http://127.0.0.1:9').send(next)).toMatchObject({ outcome: 'deferred' });
  await expect(sender(wrong).check()).rejects.toThrow();
  expect(lines.join()).not.toContain('12345678');
});

it('reads receipts of messages of ours', () => {
  expect(readReceipt({ id: 'x', reference: ID, to: sms.to, status: 'permanent-failure' })).toEqual({
    id: ID,
    delivered: false,
    status: 'permanent-failure',
  });
  expect(readReceipt({ reference: null, status: 'delivered' })).toBeNull();
  expect(readReceipt('nonsense')).toBeNull();
});
