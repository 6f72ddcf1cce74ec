import type { DocumentSamenvatting } from '@loket/contract';
import type { FileLinkProps } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { BronTekst } from '../format/bron-tekst.tsx';
import { useOpmaak } from '../format/opmaak.ts';
import { documentAdres } from './zaak-ref.ts';
import type { ZaakRef } from './zaak-ref.ts';

/** Documents of a case as links to download them, with kind and size. */
export function useBestanden(zaak: ZaakRef, documenten: DocumentSamenvatting[]): (FileLinkProps & { id: string })[] {
  const { t } = useTranslation('zaken');
  const opmaak = useOpmaak();
  return documenten.map((document) => {
    const facts = [
      document.richting === 'onbekend'
        ? document.soort
        : document.richting === 'van_u'
          ? t('stukken.van_u')
          : t('documenten.van_gemeente'),
      document.datum ? opmaak.korteDatum(document.datum) : t('documenten.zonderDatum'),
    ];
    return {
      id: `${document.bron} ${document.id}`,
      href: documentAdres(zaak, document),
      name: <BronTekst>{document.titel}</BronTekst>,
      type: document.formaat ?? undefined,
      size: document.omvang === null ? undefined : opmaak.omvang(document.omvang),
      meta: facts.filter(Boolean).join(', '),
    };
  });
}
