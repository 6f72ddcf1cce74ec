import { FoutMelding, Pagina, SourceNotice, StaleNotice, useApp } from '@loket/app';
import { ButtonLink, CardList, Cluster, EmptyState, IconMessages, IconPhone, SkeletonCards } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { vragenQuery } from './queries.ts';
import { VraagKaart } from './vraag-kaart.tsx';

export function VragenPage() {
  const { t } = useTranslation('vragen');
  const { api } = useApp();
  const { data, error, refetch, isFetching, isPending } = useQuery(vragenQuery(api));
  const retry = () => void refetch();
  const leeg = data?.resultaten.length === 0;
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      <Cluster gap="s">
        <ButtonLink variant="primary" href="/mijn-vragen/nieuw" icon={IconMessages}>
          {t('nieuw')}
        </ButtonLink>
        <ButtonLink href="/mijn-vragen/terugbellen" icon={IconPhone}>
          {t('bel')}
        </ButtonLink>
      </Cluster>
      {isPending && <SkeletonCards count={3} label={t('laden')} />}
      {error && !data && <FoutMelding fout={error} wat="vragen" onRetry={retry} busy={isFetching} />}
      {error && data && <StaleNotice peilmoment={data.peilmoment} onRetry={retry} busy={isFetching} />}
      {data && (
        <>
          <SourceNotice
            ontbrekend={data.ontbrekend}
            peilmoment={data.peilmoment}
            alles={leeg ? 'vragen' : undefined}
            onRetry={retry}
            busy={isFetching}
          />
          {leeg && data.ontbrekend.length === 0 && (
            <EmptyState icon={IconMessages} headingLevel={2} title={t('leeg.titel')}>
              {t('leeg.tekst')}
            </EmptyState>
          )}
          {!leeg && (
            <CardList label={t('titel')}>
              {data.resultaten.map((vraag) => (
                <VraagKaart key={vraag.id} vraag={vraag} peilmoment={data.peilmoment} />
              ))}
            </CardList>
          )}
        </>
      )}
    </Pagina>
  );
}
