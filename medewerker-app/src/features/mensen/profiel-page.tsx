import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { EigenProfiel, MijnProfiel } from '@loket/contract';
import { Button, Cluster, ErrorSummary, LiveRegion, Notice, SkeletonText, Stack } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FotoVeld } from './foto-veld.tsx';
import { ProfielVelden } from './profiel-velden.tsx';
import { bewaarProfiel, profielQuery } from './queries.ts';

/** What colleagues see of me, as far as I say it myself. */
export function ProfielPage() {
  const { t } = useTranslation('mensen');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(profielQuery(api));
  return (
    <Pagina titel={t('mijnProfiel')} lead={t('profiel.lead')} kruimels={[{ label: t('titel'), href: '/mensen' }]}>
      {error && !data && <FoutMelding fout={error} wat="mens" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('laden')} lines={8} />}
      {data && (
        <Stack gap="l">
          <FotoVeld mens={data.mens} />
          <Formulier data={data} />
        </Stack>
      )}
    </Pagina>
  );
}

function Formulier({ data: { mens, keuzes } }: { data: MijnProfiel }) {
  const { t } = useTranslation('mensen');
  const { api, queryClient } = useApp();
  const [profiel, setProfiel] = useState<EigenProfiel>(() => eigenVan(mens));
  const bewaar = useMutation({
    mutationFn: () => bewaarProfiel(api, { revisie: mens.revisie, profiel }),
    onSuccess: async (nieuw) => {
      queryClient.setQueryData(profielQuery(api).queryKey, { mens: nieuw, keuzes });
      await queryClient.invalidateQueries({ queryKey: ['mensen'] });
    },
  });
  const velden = bewaar.error?.velden ?? [];
  const ingehaald = velden.includes('revisie');
  const datumFout = velden.some((naam) => naam.startsWith('profiel.afwezig'));
  return (
    <Stack gap="m" className="mw-formulier">
      <ErrorSummary
        title={t('profiel.fout')}
        errors={datumFout ? [{ fieldId: 'profiel-van', message: t('profiel.datumFout') }] : []}
      />
      {ingehaald && (
        <Notice kind="error" live="assertive" title={t('profiel.ingehaald')}>
          {t('profiel.ingehaaldUitleg')}
        </Notice>
      )}
      {bewaar.error && velden.length === 0 && <FoutMelding fout={bewaar.error} wat="mens" />}
      <ProfielVelden
        profiel={profiel}
        keuzes={keuzes}
        datumFout={datumFout ? t('profiel.datumFout') : undefined}
        onChange={setProfiel}
      />
      <Cluster>
        <Button variant="primary" busy={bewaar.isPending} onClick={() => bewaar.mutate()}>
          {t('profiel.bewaar')}
        </Button>
        <LiveRegion visible>{bewaar.isSuccess && t('profiel.bewaard')}</LiveRegion>
      </Cluster>
    </Stack>
  );
}

function eigenVan(mens: MijnProfiel['mens']): EigenProfiel {
  const { vaardigheden, talen, wijken, werkdagen, vraagMijOver, vervanger, afwezig } = mens;
  return { vaardigheden, talen, wijken, werkdagen, vraagMijOver, vervanger, afwezig };
}
