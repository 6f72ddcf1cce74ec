import type { EnkeleVraag, Formulier, Onderdeel, Soort, Soorten, Stap } from './model.ts';

export const nu = { vandaag: '2026-11-23' };
const t = (nl: string) => ({ nl });

/** A question of a kind, with what a test does not care about filled in. */
export function vraag<S extends Exclude<Soort, 'groep'>>(
  soort: S,
  id: string,
  anders: Partial<EnkeleVraag> & Partial<Soorten[S]> = {},
): Extract<EnkeleVraag, { soort: S }> {
  const opties = ['rood', 'groen', 'blauw'].map((waarde) => ({ waarde, label: t(waarde) }));
  const extra = { maximaal: 100, decimalen: 0, opties, hoogstens: 3, tekst: t('Ik verklaar dit.') };
  const eigen: Partial<Record<Soort, readonly (keyof typeof extra)[]>> = {
    tekst: ['maximaal'],
    'lange-tekst': ['maximaal'],
    getal: ['decimalen'],
    keuze: ['opties'],
    meerkeuze: ['opties'],
    bestand: ['hoogstens'],
    verklaring: ['tekst'],
  };
  const basis = { id, soort, label: t(id), waarom: t('Dit is nodig voor het besluit.'), verplicht: true };
  const vanSoort = Object.fromEntries((eigen[soort] ?? []).map((naam) => [naam, extra[naam]]));
  return { ...basis, ...vanSoort, ...anders } as Extract<EnkeleVraag, { soort: S }>;
}

export function stap(id: string, onderdelen: Onderdeel[], als?: Stap['als']): Stap {
  return { id, titel: t(id), onderdelen, ...(als && { als }) };
}

export function formulier(...stappen: Stap[]): Formulier {
  return {
    id: 'proef',
    versie: 3,
    titel: t('Proef'),
    zaaktype: 'PROEF',
    toegang: 'ingelogd',
    voor: ['persoon'],
    start: { inleiding: t('Om te proberen.'), nodig: [], minuten: 5, daarna: t('U krijgt bericht.') },
    stappen,
  };
}
