import { expect, it } from 'vitest';
import { deliveryStatus } from '../../../../packages/sandbox/src/mailbox/late-bounce.ts';
import { readBounce } from './bounce.ts';
import { bounceAddress } from './bounce-address.ts';

const ID = '0b6ce3a0-6b52-4d2e-9a3b-4a3f4c8e3a01';
const bounces = 'bounces@almelo.example';
const to = bounceAddress(bounces, ID);
const report = deliveryStatus({ aan: ['weg@voorbeeld.example'], headers: { 'message-id': '<x@almelo.example>' } }, to);
const read = (text: string, envelopeTo?: string) => readBounce(Buffer.from(text), { bounces }, envelopeTo);

it('a mail that came back names its sending and why', async () => {
  expect(await read(report)).toEqual({ id: ID, status: '5.1.1' });
  expect(await read(report.replace(`To: ${to}`, 'To: iemand@almelo.example'), to.toUpperCase())).toMatchObject({
    id: ID,
  });
});

it('a delay, a holiday reply and mail for another address are nothing', async () => {
  expect(await read(report.replace('Action: failed', 'Action: delayed'))).toBeNull();
  expect(await read(`From: x@y.example\r\nTo: ${to}\r\nSubject: Ik ben er niet\r\n\r\nTot maandag`)).toBeNull();
  expect(await read(report.replaceAll(ID, 'geen-id'))).toBeNull();
  expect(await read(report.replaceAll('almelo.example', 'elders.example'))).toBeNull();
  expect(await read('')).toBeNull();
});
