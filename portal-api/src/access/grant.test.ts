import { describe, expect, it } from 'vitest';
import { inwoner, medewerker } from '../testing/toegang.ts';
import { createGrant, zonderPersoonsgegevens, type Purpose } from './grant.ts';

const grantFor = (acting: Parameters<typeof createGrant>[0]['acting'], purpose: Partial<Purpose> = {}) =>
  createGrant({
    acting,
    purpose: { activity: 'a', doel: null, toelichting: null, ...purpose },
    traceId: 'a'.repeat(32),
    signal: new AbortController().signal,
  });

describe('a grant', () => {
  it('puts looks at the same subject together', () => {
    const { grant, close } = grantFor(inwoner());
    grant.looksAt({ soort: 'bsn', waarde: '1' }, 'zaken');
    grant.looksAt({ soort: 'bsn', waarde: '1' }, 'naam');
    grant.looksAt({ soort: 'bsn', waarde: '1' }, 'naam');
    grant.looksAt({ soort: 'kvk', waarde: '1' }, 'zaken');
    grant.looksAt({ soort: 'kvk', waarde: '' }, 'zaken');
    expect(close()).toEqual([
      { subject: { soort: 'bsn', waarde: '1' }, categories: ['naam', 'zaken'] },
      { subject: { soort: 'kvk', waarde: '1' }, categories: ['zaken'] },
    ]);
  });

  it('refuses a look after the log was written', () => {
    const { grant, close } = grantFor(inwoner());
    close();
    expect(() => grant.looksAt({ soort: 'bsn', waarde: '1' }, 'zaken')).toThrow();
  });

  it('refuses a look by an employee without a purpose, and on routes without personal data', () => {
    const look = { soort: 'bsn', waarde: '1' } as const;
    expect(() => grantFor(medewerker('kcc')).grant.looksAt(look, 'zaak')).toThrow();
    expect(() => grantFor(medewerker('kcc'), { doel: 'anders' }).grant.looksAt(look, 'zaak')).not.toThrow();
    const { grant } = createGrant({ ...grantFor(inwoner()).grant, purpose: zonderPersoonsgegevens });
    expect(() => grant.looksAt(look, 'zaak')).toThrow();
  });
});
