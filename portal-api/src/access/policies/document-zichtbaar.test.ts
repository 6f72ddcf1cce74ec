import { describe, expect, it } from 'vitest';
import { medewerker, settings } from '../../testing/toegang.ts';
import { documentVoorMedewerker, documentZichtbaar, type DocumentKenmerken } from './document-zichtbaar.ts';

const document = (anders: Partial<DocumentKenmerken>): DocumentKenmerken => ({
  status: 'definitief',
  vertrouwelijkheid: 'openbaar',
  ...anders,
});

describe('a document of a case that may be seen', () => {
  it.each([
    ['in_bewerking', false, false],
    ['ter_vaststelling', false, false],
    ['definitief', true, true],
    ['gearchiveerd', true, true],
    [null, false, true],
  ] as const)('with status %s: resident %s, employee %s (10)', (status, inwoner, voorMedewerker) => {
    expect(documentZichtbaar(document({ status }), settings).allow).toBe(inwoner);
    expect(documentVoorMedewerker(document({ status }), medewerker('kcc'), settings).allow).toBe(voorMedewerker);
  });

  it('without a status shows when the municipality chose so', () => {
    const keuzes = { ...settings, documenten: { ...settings.documenten, zonderStatusTonen: true } };
    expect(documentZichtbaar(document({ status: null }), keuzes).allow).toBe(true);
    expect(documentZichtbaar(document({ status: 'in_bewerking' }), keuzes).allow).toBe(false);
  });

  it.each([
    ['vertrouwelijk', true],
    ['confidentieel', false],
    [null, false],
  ] as const)('of confidentiality %s, below the ceiling vertrouwelijk: %s (11)', (vertrouwelijkheid, verwacht) => {
    expect(documentZichtbaar(document({ vertrouwelijkheid }), settings).allow).toBe(verwacht);
  });

  it('shows an employee no more than her role allows', () => {
    const vertrouwelijk = document({ vertrouwelijkheid: 'vertrouwelijk' });
    expect(documentVoorMedewerker(vertrouwelijk, medewerker('kcc'), settings).allow).toBe(false);
    expect(documentVoorMedewerker(vertrouwelijk, medewerker('coachj'), settings).allow).toBe(true);
  });
});
