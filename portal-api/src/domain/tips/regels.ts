import type { TipInhoud, TipKeuzes } from '@loket/contract';
import type { InvalidParam } from '../../platform/http/problem.ts';

/**
 * What is wrong with the rules of a tip besides their shape: they may only ask for neighbourhoods that there are, and
 * for cases that are not sensitive and are under the law of the tip.
 */
export function gebrekenVan({ voorwaarden, wet }: TipInhoud, keuzes: TipKeuzes): InvalidParam[] {
  return voorwaarden.flatMap((voorwaarde, index) => {
    const fout = (code: string, reason: string) => [{ name: `voorwaarden.${index}.is`, code, reason }];
    if (voorwaarde.feit === 'wijk' && !voorwaarde.is.every((wijk) => keuzes.wijken.includes(wijk))) {
      return fout('onbekend', 'Kies een wijk uit de lijst.');
    }
    if (voorwaarde.feit !== 'lopende_zaak') return [];
    const bekend = voorwaarde.is.map((code) => keuzes.zaaktypen.find(({ identificatie }) => identificatie === code));
    if (bekend.some((zaaktype) => !zaaktype)) return fout('onbekend', 'Kies een soort zaak uit de lijst.');
    if (bekend.some((zaaktype) => zaaktype?.wet !== wet)) {
      return fout('andere-wet', 'Een tip mag alleen kijken naar zaken van dezelfde wet als de tip.');
    }
    return [];
  });
}
