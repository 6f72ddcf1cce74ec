import { useOpmaak } from '@loket/app';
import type { NieuwsBeheerRegel } from '@loket/contract';
import { useTranslation } from 'react-i18next';

/** Which version waits for which moment, and what colleagues read until then. */
export function Gepland({ bericht: { gepland, gepubliceerd } }: { bericht: NieuwsBeheerRegel }) {
  const { t } = useTranslation('nieuws-beheer');
  const { korteDatum, dag, tijd } = useOpmaak();
  if (!gepland) return null;
  const { versie, vanaf } = gepland;
  const wanneer = { versie, datum: korteDatum(dag(vanaf)), tijd: tijd(vanaf) };
  return gepubliceerd === null ? t('gepland.eerste', wanneer) : t('gepland.naast', { ...wanneer, nu: gepubliceerd });
}
