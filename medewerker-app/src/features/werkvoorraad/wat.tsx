import { useOpmaak } from '@loket/app';
import type { Werkitem } from '@loket/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

type Benoemd = Pick<Werkitem, 'soort' | 'onderwerp' | 'toelichting'>;

/** What it is called; by its number where nothing is known of what it is about. */
export function naamVan({ soort, onderwerp, toelichting }: Benoemd, t: TFunction<'werk'>): string {
  if (onderwerp !== '') return t(`item.${soort}`, { onderwerp });
  return toelichting ? t('zonderOnderwerp', { soort: t(`soort.${soort}`), nummer: toelichting }) : t(`soort.${soort}`);
}

/** Beside its name, so that somebody can choose without opening it: when was agreed to call, how was asked, its number. */
export function Bijzonderheden({ item }: { item: Werkitem }) {
  const { t } = useTranslation('werk');
  const opmaak = useOpmaak();
  const { belmoment, kanaal, onderwerp, toelichting } = item;
  const regels = [
    belmoment && t('belmoment', { dag: opmaak.datum(belmoment.dag), ...klok(belmoment) }),
    kanaal && !belmoment && t(`via.${kanaal}`),
    onderwerp !== '' && toelichting,
  ];
  return regels.map((regel) =>
    regel ? (
      <span key={regel} className="mw-nummer">
        {regel}
      </span>
    ) : null,
  );
}

/** Times of day as they are read. */
export function klok({ van, tot }: { van: string; tot: string }) {
  const lees = (tijd: string) => tijd.replace(/^0/, '').replace(/:00$/, '').replace(':', '.');
  return { van: lees(van), tot: lees(tot) };
}
