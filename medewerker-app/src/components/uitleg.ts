import { useOpmaak } from '@loket/app';
import type { Bijlage, RijkeTekst } from '@loket/contract';
import { useTranslation } from 'react-i18next';
import { type Groep, useDoelgroepNaam } from './doelgroep-naam.ts';
import { regelsVan } from './tekst-verschil.ts';

/** One field of what is written, as people read it. */
export interface Veld<Waarde> {
  naam: string;
  regels: (waarde: Waarde) => string[];
  /** Words that say by themselves what they are. */
  woorden?: true;
}
/** Every field of what is written: none can be forgotten where two versions are compared. */
export type Uitleg<Inhoud> = { readonly [Naam in keyof Inhoud]-?: Veld<Inhoud[Naam]> };

/** A version as lines to compare: its words, and each setting as its name and what it says. */
export function alsRegels<Inhoud extends object>(inhoud: Inhoud, uitleg: Uitleg<Inhoud>): string[] {
  return (Object.keys(uitleg) as (keyof Inhoud)[]).flatMap((naam) => {
    const veld = uitleg[naam];
    const regels = veld.regels(inhoud[naam]);
    return veld.woorden ? regels : regels.map((regel) => `${veld.naam}: ${regel}`);
  });
}

/** How values of all kinds are said. */
export function useZeg() {
  const { t } = useTranslation('tekst');
  const { datum, dag, tijd } = useOpmaak();
  return {
    jaNee: (waarde: boolean) => [t(waarde ? 'zeg.ja' : 'zeg.nee')],
    dag: (waarde: string | null) => [waarde ? datum(waarde) : t('zeg.niet')],
    moment: (waarde: string | null) => [waarde ? `${datum(dag(waarde))} ${tijd(waarde)}` : t('zeg.niet')],
    lijst: (waarden: readonly string[]) => [
      waarden.length > 0 ? waarden.toSorted((a, b) => a.localeCompare(b, 'nl')).join(', ') : t('zeg.niet'),
    ],
  };
}

interface Gedeeld {
  titel: string;
  samenvatting: string;
  tekst: RijkeTekst;
  bijlagen: Bijlage[];
  doelgroep: string[];
}

/** The fields that news and pages of the handbook share. */
export function useGedeeldeUitleg(doelgroepen: readonly Groep[]): Uitleg<Gedeeld> {
  const { t } = useTranslation('tekst');
  const groep = useDoelgroepNaam(doelgroepen);
  const { lijst } = useZeg();
  return {
    titel: { naam: t('deel.titel'), woorden: true, regels: (titel) => [titel] },
    samenvatting: { naam: t('deel.samenvatting'), woorden: true, regels: (regel) => (regel ? [regel] : []) },
    tekst: { naam: t('deel.tekst'), woorden: true, regels: regelsVan },
    bijlagen: { naam: t('bijlagen.titel'), woorden: true, regels: (alle) => alle.map(({ naam }) => `[${naam}]`) },
    doelgroep: { naam: t('voor.titel'), regels: (codes) => lijst(codes.map(groep)) },
  };
}
