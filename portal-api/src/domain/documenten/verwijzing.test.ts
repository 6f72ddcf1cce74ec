import { describe, expect, it } from 'vitest';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { isVerwijzing, leesVerwijzing, verwijzingId } from './verwijzing.ts';

const pseudonym = createPseudonym(Buffer.alloc(32, 2));
const wie = { soort: 'bsn', waarde: '999990019' } as const;
const verwijzing = {
  zaak: { bron: 'openzaak', id: '4a7c' },
  document: { bron: 'openzaak', id: '9b1d' },
  naam: 'Bankafschrift (Z-1, 3 okt 2026)',
  omvang: 812,
};
const id = verwijzingId(wie, verwijzing, pseudonym);
const gegeven = { id, naam: verwijzing.naam, omvang: verwijzing.omvang };

describe('a document that is at the municipality already', () => {
  it('stands among the answers under an id that says which it is, and nothing of whose', () => {
    expect(leesVerwijzing(wie, gegeven, pseudonym)).toEqual(verwijzing);
    expect(isVerwijzing(id)).toBe(true);
    expect(id).not.toContain(wie.waarde);
    expect(isVerwijzing('00000000-0000-4000-8000-000000000001')).toBe(false);
  });

  it('cannot be made up, nor taken from somebody else, nor called something else', () => {
    const ander = id.replace('9b1d', '9b1e');
    for (const [wiens, wat] of [
      [wie, { ...gegeven, id: ander }],
      [wie, { ...gegeven, naam: 'Diploma' }],
      [wie, { ...gegeven, omvang: 1 }],
      [wie, { ...gegeven, id: id.split('/').slice(0, -1).join('/') }],
      [{ soort: 'bsn', waarde: '999990020' } as const, gegeven],
    ] as const)
      expect(leesVerwijzing(wiens, wat, pseudonym)).toBeNull();
  });
});
