import { FoutMelding, Pagina, useApp } from '@loket/app';
import { SkeletonPage } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { MisschienSneller } from '../../components/misschien-sneller.tsx';
import { NietGevonden } from '../../components/niet-gevonden.tsx';
import { PaginaActies } from '../../components/pagina-acties.tsx';
import { Verbeteringen } from '../../components/verbeteringen.tsx';
import { metTaal } from '../../components/zoeken/adres.ts';
import { ProductInhoud } from './product-inhoud.tsx';
import { productQuery } from './queries.ts';

/** One product: what it is, for whom, what it costs, how long it takes and how to arrange it. */
export function ProductPage() {
  const { t, i18n } = useTranslation('producten');
  const { api } = useApp();
  const { slug = '' } = useParams();
  const [params] = useSearchParams();
  const { data, error, refetch, isFetching } = useQuery(productQuery(api, slug, i18n.language));
  const lijst = metTaal('/producten', params.get('taal'));
  if (error?.soort === 'niet-gevonden' && !data) {
    return (
      <NietGevonden
        titel={t('weg.titel')}
        lead={t('weg.lead')}
        watNu={t('weg.watNu')}
        lijst={{ naam: t('titel'), href: lijst, knop: t('weg.knop') }}
      />
    );
  }
  const kruimels = [{ label: t('titel'), href: lijst }];
  if (!data) {
    return (
      <Pagina titel={t('product')} kruimels={kruimels}>
        {error ? (
          <FoutMelding fout={error} wat="product" onRetry={() => void refetch()} busy={isFetching} />
        ) : (
          <SkeletonPage label={t('laden')} />
        )}
      </Pagina>
    );
  }
  const { tekst, taal } = data;
  return (
    <Pagina
      titel={tekst.titel}
      titelTaal={taal === i18n.language ? undefined : taal}
      lead={tekst.samenvatting}
      kruimels={kruimels}
      actions={<PaginaActies delen />}
    >
      <ProductInhoud product={data} />
      <MisschienSneller bij={slug} />
      <Verbeteringen van={{ product: slug }} />
    </Pagina>
  );
}
