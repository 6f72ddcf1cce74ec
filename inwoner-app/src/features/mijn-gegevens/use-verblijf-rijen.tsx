import { BronTekst } from '@loket/app';
import type { PersoonGegevens } from '@loket/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BrpDatum } from './brp-datum.tsx';

interface Rij {
  label: string;
  value: ReactNode;
  note?: string;
}

/** Where somebody lives: an address, abroad, a place without address, or not known (BRP Personen 2). */
export function useVerblijfRijen(verblijf: PersoonGegevens['verblijf']): Rij[] {
  const { t } = useTranslation('mijn-gegevens');
  switch (verblijf.soort) {
    case 'adres':
      return [
        {
          label: verblijf.briefadres ? t('adres.brief') : t('adres.woon'),
          value: <Regels regels={verblijf.regels} />,
          note: verblijf.briefadres ? t('adres.briefUitleg') : undefined,
        },
        ...(verblijf.sinds ? [{ label: t('adres.sinds'), value: <BrpDatum datum={verblijf.sinds} /> }] : []),
      ];
    case 'buitenland':
      return [
        ...(verblijf.regels.length > 0
          ? [{ label: t('adres.buitenland'), value: <Regels regels={verblijf.regels} /> }]
          : []),
        ...(verblijf.land ? [{ label: t('adres.land'), value: <BronTekst>{verblijf.land}</BronTekst> }] : []),
      ];
    case 'locatie':
      return [{ label: t('adres.locatie'), value: <BronTekst>{verblijf.omschrijving}</BronTekst> }];
    case 'niet_getoond':
      return [{ label: t('adres.woonAnder'), value: t('adres.nietGetoond') }];
    case 'verborgen':
    case 'onbekend':
      return [];
  }
}

export function Regels({ regels }: { regels: string[] }) {
  return regels.map((regel) => (
    <span key={regel} className="app-address-line">
      {regel}
    </span>
  ));
}
