import { DatumTekst, useApp } from '@loket/app';
import type { ProductDetail } from '@loket/contract';
import { Button, Cluster, Notice, Panel, Stack, StatusBadge, Text, TextInput } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { publiceerProduct, trekProductIn } from './queries.ts';

/** What everybody reads now, and from which day the newest version. */
export function Publicatie({ product, gewijzigd }: { product: ProductDetail; gewijzigd: boolean }) {
  const { t } = useTranslation('producten-beheer');
  const { api, queryClient } = useApp();
  const [vanaf, setVanaf] = useState('');
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: ['producten'] });
  const publiceer = useMutation({
    mutationFn: () => publiceerProduct(api, product.slug, product.versie, vanaf || null),
    onSuccess,
  });
  const trekIn = useMutation({ mutationFn: () => trekProductIn(api, product.slug), onSuccess });
  const { stand, versie, gepubliceerd, gepland } = product;
  return (
    <Panel>
      <Stack gap="s">
        <Cluster>
          <StatusBadge kind={stand === 'gepubliceerd' ? 'afgerond' : 'neutraal'} label={t(`stand.${stand}`)} />
          {gepland && (
            <Text>
              {t('gepland', { versie: gepland.versie })} <DatumTekst datum={gepland.op} />
            </Text>
          )}
        </Cluster>
        {gepubliceerd !== versie && (
          <TextInput
            type="date"
            label={t('vanaf')}
            description={t('vanafUitleg')}
            width="medium"
            value={vanaf}
            onChange={(event) => setVanaf(event.target.value)}
          />
        )}
        {gewijzigd && <Text>{t('eerstBewaren')}</Text>}
        <Cluster>
          {gepubliceerd !== versie && (
            <Button
              variant="primary"
              disabled={gewijzigd}
              busy={publiceer.isPending}
              onClick={() => publiceer.mutate()}
            >
              {t('publiceer', { versie })}
            </Button>
          )}
          {(gepubliceerd !== null || gepland) && (
            <Button busy={trekIn.isPending} onClick={() => trekIn.mutate()}>
              {t('trekIn')}
            </Button>
          )}
        </Cluster>
        {(publiceer.isError || trekIn.isError) && (
          <Notice kind="error" live="assertive" title={t('fout.anders')}>
            {t('fout.uitleg')}
          </Notice>
        )}
      </Stack>
    </Panel>
  );
}
