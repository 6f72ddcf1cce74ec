import type { ZaakSamenvatting } from '@loket/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBronTaal } from '../format/bron-tekst.tsx';
import { Pagina } from '../page/pagina.tsx';
import type { PaginaProps } from '../page/pagina.tsx';

interface ZaakKopProps extends Pick<PaginaProps, 'kruimels' | 'lead' | 'actions' | 'tabblad'> {
  zaak: Pick<ZaakSamenvatting, 'titel' | 'nummer'>;
  children: ReactNode;
}

/** The page of one case: everyday name as title, number small. */
export function ZaakKop({ zaak, children, ...page }: ZaakKopProps) {
  const { t } = useTranslation('zaken');
  const taal = useBronTaal();
  return (
    <Pagina titel={zaak.titel} titelTaal={taal} over={t('kaart.nummer', { nummer: zaak.nummer })} {...page}>
      {children}
    </Pagina>
  );
}
