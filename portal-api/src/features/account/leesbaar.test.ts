import { describe, expect, it } from 'vitest';
import { leesbaar } from './leesbaar.ts';
import type { Deel } from './verzamel.ts';

const deel = (own: Partial<Deel> = {}): Deel => ({
  naam: 'zaken',
  herkomst: 'register',
  volledig: 'ja',
  ontbreekt: [],
  gegevens: [{ titel: 'Hulp', startdatum: '2026-11-02', statusdatum: null, laatsteActie: '2026-11-23T09:00:00.000Z' }],
  ...own,
});
const pagina = (...delen: Deel[]) => leesbaar({ gemaakt: '2026-11-23T09:00:00.000Z', delen }, 'nl');

describe('the readable download', () => {
  it('reads as a person reads: names of parts, dates in words, nothing empty', () => {
    const html = pagina(deel(), deel({ naam: 'inlogsessies', herkomst: 'portaal', gegevens: [] }));
    for (const tekst of [
      'Uw zaken, met documenten en besluiten',
      '2 november 2026',
      'Laatste actie',
      'Hierover staat niets.',
    ])
      expect(html).toContain(tekst);
    expect(html).toContain('23 november 2026 om 10:00');
    expect(html).not.toMatch(/null|undefined|\[object/);
  });

  it('is honest about what is missing', () => {
    const html = pagina(
      deel({ volledig: 'niet', gegevens: null }),
      deel({ naam: 'taken', volledig: 'deels', ontbreekt: ['objecten'] }),
    );
    expect(html).toContain('Dit konden wij nu niet ophalen.');
    expect(html).toContain('Het ontbreekt in dit bestand.');
    expect(html).toContain('Een bron gaf geen antwoord.');
    expect(html).toContain('Geen antwoord kwam van: objecten.');
  });

  it('runs nothing, whatever others wrote in it', () => {
    const html = pagina(deel({ gegevens: { '<img onerror=x>': '<script>alert(1)</script>', b: '"\' onload=' } }));
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain("default-src 'none'");
  });
});
