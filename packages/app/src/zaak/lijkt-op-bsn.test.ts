import { expect, it } from 'vitest';
import { lijktOpBsn } from './lijkt-op-bsn.ts';

it.each(['999970021', '9999.70.021', '999 970 021', 'zaak van 999970021', '12345672'])(
  '%s could be a burgerservicenummer',
  (text) => {
    expect(lijktOpBsn(text)).toBe(true);
  },
);

it.each(['', 'parkeren', '2026', '999970022', 'ZAAK-2026-0000000024', '0014ESUITE66392022', '6639-2022', '9999700211'])(
  '%s is an ordinary search text',
  (text) => {
    expect(lijktOpBsn(text)).toBe(false);
  },
);
