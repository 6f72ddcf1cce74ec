import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { ProductDetail } from '@loket/contract';
import { Button, Checkbox, Cluster, Notice, Section, SkeletonText, Stack } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { FeitenVelden } from './feiten-velden.tsx';
import { legeTekst, opgeschoond } from './leeg.ts';
import { Publicatie } from './publicatie.tsx';
import { bewaarProduct, productQuery } from './queries.ts';
import { TekstVelden } from './tekst-velden.tsx';
import { Versies } from './versies.tsx';
import { Voorbeeld } from './voorbeeld.tsx';

/** One product: what it says in each language, its versions, and what everybody reads of it. */
export function ProductPage() {
  const { t } = useTranslation('producten-beheer');
  const { api } = useApp();
  const { slug = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(productQuery(api, slug));
  return (
    <Pagina titel={data?.titel ?? t('product')} kruimels={[{ label: t('titel'), href: '/beheer/producten' }]}>
      {error && !data && <FoutMelding fout={error} wat="product" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('laden')} />}
      {data && <Werkblad key={data.versie} product={data} />}
    </Pagina>
  );
}

function Werkblad({ product }: { product: ProductDetail }) {
  const { t } = useTranslation('producten-beheer');
  const { api, queryClient } = useApp();
  const [inhoud, setInhoud] = useState(product.inhoud);
  const bewaar = useMutation({
    mutationFn: () => bewaarProduct(api, product.slug, product.versie, opgeschoond(inhoud)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['producten'] }),
  });
  const fouten = bewaar.error?.velden ?? [];
  const { nl, en } = inhoud.teksten;
  return (
    <Stack gap="l">
      <Publicatie product={product} gewijzigd={inhoud !== product.inhoud} />
      {bewaar.isError && (
        <Notice kind="error" live="assertive" title={t(fouten.length > 0 ? 'fout.titel' : 'fout.anders')}>
          {t(fouten.includes('versie') ? 'fout.ingehaald' : 'fout.uitleg')}
        </Notice>
      )}
      <Section title={t('deel.nl')}>
        <TekstVelden
          taal="nl"
          tekst={nl}
          fouten={fouten}
          onChange={(tekst) => setInhoud({ ...inhoud, teksten: { nl: tekst, en } })}
        />
      </Section>
      <Section title={t('deel.en')}>
        <Stack gap="m">
          <Checkbox
            label={t('veld.engels')}
            checked={en !== null}
            onChange={(event) =>
              setInhoud({
                ...inhoud,
                teksten: { nl, en: event.target.checked ? (product.inhoud.teksten.en ?? legeTekst) : null },
              })
            }
          />
          {en && (
            <TekstVelden
              taal="en"
              tekst={en}
              fouten={fouten}
              onChange={(tekst) => setInhoud({ ...inhoud, teksten: { nl, en: tekst } })}
            />
          )}
        </Stack>
      </Section>
      <Section title={t('deel.feiten')}>
        <FeitenVelden inhoud={inhoud} keuzes={product.keuzes} fouten={fouten} onChange={setInhoud} />
      </Section>
      <Cluster>
        <Button variant="primary" busy={bewaar.isPending} onClick={() => bewaar.mutate()}>
          {t('bewaar')}
        </Button>
      </Cluster>
      <Section title={t('voorbeeld')} description={t('voorbeeldUitleg')}>
        <Stack gap="m">
          <Voorbeeld taal="nl" tekst={nl} />
          {en && <Voorbeeld taal="en" tekst={en} />}
        </Stack>
      </Section>
      <Versies product={product} onNeemOver={setInhoud} />
    </Stack>
  );
}
