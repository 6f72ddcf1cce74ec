import { expect, it } from 'vitest';
import { betaalLink, taakLink } from './link.ts';

const settings = { hosts: ['formulieren.almelo.example'], betaling: 'https://betalen.almelo.example/betaal' };

it.each([
  'https://formulieren.almelo.example/vragenlijst/1',
  'https://FORMULIEREN.almelo.example/vragenlijst/1?stap=2#b',
])('a task may lead to %s', (url) =>
  expect(taakLink(url, settings)).toMatch(/^https:\/\/formulieren\.almelo\.example\//),
);

it.each([
  null,
  '',
  'geen adres',
  '/vragenlijst/1',
  'http://formulieren.almelo.example/1',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://elders.example/1',
  'https://formulieren.almelo.example.elders.example/1',
  'https://formulieren.almelo.example@elders.example/1',
  'https://iemand:geheim@formulieren.almelo.example/1',
  'https://formulieren.almelo.example:8443/1',
])('and not to %j', (url) => expect(taakLink(url, settings)).toBeNull());

it('one pays at the host of the configuration only, the amount in cents', () => {
  const betaling = { soort: 'betaling', bedrag: 42.5, kenmerk: 'ALM 1&x', pspid: 'almelo' } as const;
  expect(betaalLink(betaling, settings)).toBe(
    'https://betalen.almelo.example/betaal?PSPID=almelo&ORDERID=ALM+1%26x&AMOUNT=4250&CURRENCY=EUR',
  );
  expect(betaalLink({ ...betaling, bedrag: null }, settings)).toBeNull();
  expect(betaalLink(betaling, { betaling: null })).toBeNull();
});
