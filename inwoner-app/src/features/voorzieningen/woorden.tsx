import { useOpmaak } from '@loket/app';
import type { OpenStand, VoorzieningKaart } from '@loket/contract';
import { useTranslation } from 'react-i18next';

/** "14.30" in Dutch, "14:30" elsewhere. */
export function useKlok(): (tijd: string) => string {
  const { i18n } = useTranslation();
  return (tijd) => (i18n.language === 'nl' ? tijd.replace(':', '.') : tijd);
}

/** Whether it is open, in words. */
export function OpenTekst({ open }: { open: OpenStand }) {
  const { t } = useTranslation('voorzieningen');
  const klok = useKlok();
  const uren = open.vandaag.map(({ van, tot }) => t('open.uren', { van: klok(van), tot: klok(tot) }));
  return <>{t(`open.${open.stand}`, { uren: uren.join(t('open.en')) })}</>;
}

/** What it costs, in words; what the place says about it comes after. */
export function useKosten(): (kosten: VoorzieningKaart['kosten']) => string {
  const { t, i18n } = useTranslation('voorzieningen');
  return ({ type, bedrag }) => {
    if (type !== 'betaald' || bedrag === null) return t(`kosten.${type}`);
    const geld = new Intl.NumberFormat(i18n.language === 'nl' ? 'nl-NL' : 'en-GB', {
      style: 'currency',
      currency: 'EUR',
    });
    return geld.format(bedrag);
  };
}

/** "350 meter", "1,2 km". */
export function useAfstand(): (meters: number) => string {
  const { t } = useTranslation('voorzieningen');
  const opmaak = useOpmaak();
  return (meters) =>
    meters < 1000
      ? t('afstand.meter', { aantal: Math.max(50, Math.round(meters / 50) * 50) })
      : t('afstand.km', { aantal: opmaak.getal(meters / 1000) });
}
