import type { PaginaInhoud, PaginaKeuzes } from '@loket/contract';
import { useTranslation } from 'react-i18next';
import { useGedeeldeUitleg, useZeg } from '../../components/uitleg.ts';
import type { Uitleg } from '../../components/uitleg.ts';

/** Each field of a page as people read it, where two versions are compared. */
export function usePaginaUitleg(keuzes: PaginaKeuzes): Uitleg<PaginaInhoud> {
  const { t } = useTranslation('paginas-beheer');
  const { jaNee, dag, lijst } = useZeg();
  const naamVan = (code: string) => keuzes.medewerkers.find((een) => een.code === code)?.naam ?? code;
  return {
    ...useGedeeldeUitleg(keuzes.doelgroepen),
    eigenaar: { naam: t('eigenaar'), regels: (code) => lijst(code ? [naamVan(code)] : []) },
    herzienOp: { naam: t('herzienOp'), regels: dag },
    sjabloon: { naam: t('veld.isSjabloon'), regels: jaNee },
  };
}
