import { describe, expect, it } from 'vitest';
import { checkLink } from './link-check.ts';

const outside = async () => [{ address: '93.184.216.34', family: 4 }];
const answering = (status: number) =>
  (async () => new Response(null, { status: status === 0 ? 200 : status })) as typeof fetch;
const nobody = (async () => {
  throw new Error('asked');
}) as typeof fetch;

describe('an address on the web', () => {
  it.each([
    [200, 'there'],
    [301, 'there'],
    [404, 'gone'],
    [410, 'gone'],
    [403, 'unknown'],
    [405, 'unknown'],
    [503, 'unknown'],
  ])('that answers %i is %s', async (status, outcome) => {
    expect(await checkLink('https://example.org/x', { fetch: answering(status), resolve: outside })).toBe(outcome);
  });

  it('whose name does not exist is gone; one that cannot be reached says nothing', async () => {
    const unknownName = () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }));
    expect(await checkLink('https://weg.example', { fetch: nobody, resolve: unknownName })).toBe('gone');
    expect(await checkLink('https://stil.example', { fetch: nobody, resolve: outside })).toBe('unknown');
  });

  it.each(['127.0.0.1', '10.1.2.3', '192.168.1.1', '172.20.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'])(
    'at %s inside the house is not asked',
    async (address) => {
      const asked: unknown[] = [];
      const fetch = (async (url: unknown) => (asked.push(url), new Response())) as typeof globalThis.fetch;
      const resolve = async () => [...(await outside()), { address, family: 4 }];
      expect(await checkLink('https://intern.example', { fetch, resolve })).toBe('unknown');
      expect(asked).toEqual([]);
    },
  );

  it.each(['::1', 'fd00::1', 'fe80::1', '::ffff:127.0.0.1'])('at %s inside the house is not asked', async (address) => {
    const resolve = async () => [{ address, family: 6 }];
    expect(await checkLink('https://intern.example', { fetch: answering(200), resolve })).toBe('unknown');
  });

  it.each([
    'http://example.org',
    'https://example.org:8443',
    'https://a@example.org',
    'https://127.0.0.1',
    'https://[::1]/',
    'x',
  ])('%s is not asked', async (address) =>
    expect(await checkLink(address, { fetch: answering(200), resolve: outside })).toBe('unknown'),
  );
});
