import { Pagina, useApp } from '@loket/app';
import { Button, Cluster, Notice, Stack, TextInput } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { beginVan, opgeschoond } from './leeg.ts';
import { maakProduct } from './queries.ts';
import { TekstVelden } from './tekst-velden.tsx';

/** Writes a new product: its address, and what it says in Dutch. The rest follows on its own page. */
export function NieuwProductPage() {
  const { t } = useTranslation('producten-beheer');
  const { api, queryClient } = useApp();
  const navigate = useNavigate();
  const [slug, setSlug] = useState('');
  const [inhoud, setInhoud] = useState(beginVan(''));
  const maak = useMutation({
    mutationFn: () => maakProduct(api, slug.trim(), opgeschoond(inhoud)),
    onSuccess: async (product) => {
      await queryClient.invalidateQueries({ queryKey: ['producten'] });
      await navigate(`/beheer/producten/${product.slug}`);
    },
  });
  const fouten = maak.error?.velden ?? [];
  return (
    <Pagina titel={t('nieuw')} kruimels={[{ label: t('titel'), href: '/beheer/producten' }]}>
      <Stack gap="l">
        {maak.isError && (
          <Notice kind="error" live="assertive" title={t(fouten.length > 0 ? 'fout.titel' : 'fout.anders')}>
            {t('fout.uitleg')}
          </Notice>
        )}
        <TextInput
          label={t('veld.slug')}
          description={t('veld.slugUitleg')}
          error={fouten.includes('slug') ? t('veld.slugFout') : undefined}
          value={slug}
          onChange={(event) => setSlug(event.target.value)}
        />
        <TekstVelden
          taal="nl"
          tekst={inhoud.teksten.nl}
          fouten={fouten}
          onChange={(nl) => setInhoud({ ...inhoud, teksten: { nl, en: null } })}
        />
        <Cluster>
          <Button variant="primary" busy={maak.isPending} onClick={() => maak.mutate()}>
            {t('bewaar')}
          </Button>
        </Cluster>
      </Stack>
    </Pagina>
  );
}
