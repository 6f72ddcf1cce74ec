import { FoutMelding, Pagina, SourceNotice, StaleNotice, useApp } from '@loket/app';
import type { AfspraakSamenvatting } from '@loket/contract';
import {
  ButtonLink,
  Card,
  CardList,
  Cluster,
  EmptyState,
  IconCalendar,
  Section,
  SkeletonCards,
  StatusBadge,
} from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { afsprakenQuery } from './queries.ts';
import { plekIcoon, standSoort, useWanneer, WoordenTekst } from './woorden.tsx';

export function AfsprakenPage() {
  const { t } = useTranslation('afspraken');
  const { api } = useApp();
  const { data, error, refetch, isFetching, isPending } = useQuery(afsprakenQuery(api));
  const retry = () => void refetch();
  const onbekend = (data?.ontbrekend.length ?? 0) > 0;
  const leeg = data?.komend.length === 0;
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      <Cluster gap="s">
        <ButtonLink variant="primary" href="/afspraken/nieuw" icon={IconCalendar}>
          {t('maak')}
        </ButtonLink>
      </Cluster>
      {isPending && <SkeletonCards count={2} label={t('laden')} />}
      {error && !data && <FoutMelding fout={error} wat="afspraken" onRetry={retry} busy={isFetching} />}
      {error && data && <StaleNotice peilmoment={data.peilmoment} onRetry={retry} busy={isFetching} />}
      {data && (
        <>
          <SourceNotice
            ontbrekend={data.ontbrekend}
            peilmoment={data.peilmoment}
            alles={leeg ? 'afspraken' : undefined}
            onRetry={retry}
            busy={isFetching}
          />
          {leeg && !onbekend && (
            <EmptyState icon={IconCalendar} headingLevel={2} title={t('leeg.titel')}>
              {t('leeg.tekst')}
            </EmptyState>
          )}
          {!leeg && (
            <Section title={t('komend')}>
              <Kaarten afspraken={data.komend} />
            </Section>
          )}
          {data.eerder.length > 0 && (
            <Section title={t('eerder')}>
              <Kaarten afspraken={data.eerder} />
            </Section>
          )}
        </>
      )}
    </Pagina>
  );
}

function Kaarten({ afspraken }: { afspraken: AfspraakSamenvatting[] }) {
  const { t } = useTranslation('afspraken');
  const wanneer = useWanneer();
  return (
    <CardList>
      {afspraken.map(({ id, stand, onderwerp, plek, begin, verzoek, vestiging }) => (
        <Card
          key={id}
          href={`/afspraken/${id}`}
          icon={plekIcoon[plek.soort]}
          title={<WoordenTekst>{onderwerp}</WoordenTekst>}
          badge={<StatusBadge kind={standSoort[stand]} label={t(`stand.${stand}`)} />}
          meta={<WoordenTekst>{plek.naam}</WoordenTekst>}
        >
          {wanneer(begin)}
          {vestiging !== null && <>, {t('vestiging.van', { naam: vestiging })}</>}
          {verzoek && <> {t(`verzoek.${verzoek.soort}.${verzoek.stand}.kort`)}</>}
        </Card>
      ))}
    </CardList>
  );
}
