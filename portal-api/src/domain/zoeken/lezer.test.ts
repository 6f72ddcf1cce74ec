import { expect, it } from 'vitest';
import { inwoner, medewerker, NU } from '../../testing/toegang.ts';
import { lezerVan } from './lezer.ts';

it('finds more only by who somebody is', () => {
  expect(lezerVan(null, 'nl', NU)).toEqual({ audience: ['iedereen'], language: 'nl', now: NU });
  expect(lezerVan(inwoner(), 'en', NU).audience).toEqual(['iedereen', 'inwoner']);
  expect(lezerVan(medewerker('kcc'), 'nl', NU).audience).toEqual(
    expect.arrayContaining(['iedereen', 'medewerker', 'rol:kcc']),
  );
});
