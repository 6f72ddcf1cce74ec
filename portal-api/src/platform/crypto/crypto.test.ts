import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createKeyring } from './keyring.ts';
import { createPseudonym } from './pseudonym.ts';

const first = { id: 'a', key: randomBytes(32) };
const second = { id: '2027-01', key: randomBytes(32) };

describe('keyring', () => {
  it('reads back what it sealed, and writes every time differently', () => {
    const ring = createKeyring([first]);
    const sealed = ring.seal('één geheim', 'test:1');
    expect(ring.open(sealed, 'test:1')).toBe('één geheim');
    expect(ring.seal('één geheim', 'test:1').equals(sealed)).toBe(false);
    expect(sealed.includes(Buffer.from('geheim'))).toBe(false);
  });

  it('reads old values after a change of keys, and writes with the new key', () => {
    const old = createKeyring([first]).seal('oud', 'c');
    const rotated = createKeyring([second, first]);
    expect(rotated.open(old, 'c')).toBe('oud');
    const fresh = rotated.seal('nieuw', 'c');
    expect(createKeyring([second]).open(fresh, 'c')).toBe('nieuw');
    expect(createKeyring([first]).open(fresh, 'c')).toBeNull();
  });

  it('gives null for what was moved to another place', () => {
    const ring = createKeyring([first]);
    expect(ring.open(ring.seal('x', 'rij:1'), 'rij:2')).toBeNull();
  });

  it('gives null for any changed byte and for rubbish', () => {
    const ring = createKeyring([first]);
    const sealed = ring.seal('abc', 'c');
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(ring.open(changed, 'c')).toBeNull();
    }
    for (const length of [0, 1, 2, 20]) expect(ring.open(Buffer.alloc(length, 1), 'c')).toBeNull();
  });
});

describe('pseudonym', () => {
  const pseudonym = createPseudonym(randomBytes(32));

  it('is stable, differs by kind and key, and does not show the number', () => {
    expect(pseudonym('bsn', '999990019')).toBe(pseudonym('bsn', '999990019'));
    expect(pseudonym('bsn', '999990019')).not.toBe(pseudonym('rsin', '999990019'));
    expect(createPseudonym(randomBytes(32))('bsn', '999990019')).not.toBe(pseudonym('bsn', '999990019'));
    expect(pseudonym('bsn', '999990019')).not.toContain('999990019');
  });
});
