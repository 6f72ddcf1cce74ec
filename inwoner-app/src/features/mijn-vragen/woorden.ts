import { useOpmaak } from '@loket/app';
import type { VraagDetail, VraagSamenvatting } from '@loket/contract';
import type { StatusBadge } from '@loket/ui';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

type Gesprek = VraagSamenvatting | VraagDetail;

/** The look of each standing; the word says the same. */
export const standSoort: Record<Gesprek['stand'], ComponentProps<typeof StatusBadge>['kind']> = {
  wordt_bezorgd: 'ontvangen',
  niet_bezorgd: 'te_laat',
  open: 'in_behandeling',
  beantwoord: 'afgerond',
  afgehandeld: 'afgerond',
  ingetrokken: 'neutraal',
};

/** A time of day as it is read: "9.00" and "12.00 uur". */
export function useTijdvak() {
  const { i18n } = useTranslation();
  return ({ van, tot }: { van: string; tot: string }) => {
    if (i18n.language !== 'nl') return { van, tot };
    const punt = (tijd: string) => tijd.replace(/^0/, '').replace(':', '.');
    return { van: punt(van), tot: `${punt(tot)} uur` };
  };
}

/** Where a conversation stands, as one sentence; and whether a day that was promised has passed. */
export function useStandZin() {
  const { t } = useTranslation('vragen');
  const opmaak = useOpmaak();
  const tijdvak = useTijdvak();
  return ({ stand, soort, antwoordUiterlijk, belmoment, peilmoment }: VraagDetail) => {
    const vandaag = opmaak.dag(peilmoment);
    if (stand === 'open' && soort === 'terugbelverzoek') {
      if (!belmoment) return { tekst: t('een.zin.bellenZonderDatum') };
      const wanneer = { datum: opmaak.datum(belmoment.dag), ...tijdvak(belmoment) };
      const voorbij = belmoment.dag < vandaag;
      return { tekst: t(voorbij ? 'een.zin.bellenVoorbij' : 'een.zin.bellen', wanneer), teLaat: voorbij };
    }
    if (stand === 'open') {
      if (!antwoordUiterlijk) return { tekst: t('een.zin.openZonderDatum') };
      const teLaat = antwoordUiterlijk < vandaag;
      const datum = opmaak.datum(antwoordUiterlijk);
      return teLaat
        ? { tekst: t('een.zin.openTeLaat', { datum }), teLaat }
        : { tekst: t('een.zin.open', { datum }), sub: t('een.werkdagen') };
    }
    if (stand === 'wordt_bezorgd' || stand === 'niet_bezorgd')
      return { tekst: t(`een.zin.${stand}`), sub: t(`een.zin.${stand}_sub`), teLaat: stand === 'niet_bezorgd' };
    return { tekst: t(`een.zin.${stand}`) };
  };
}
