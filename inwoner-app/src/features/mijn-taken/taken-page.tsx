import { FoutMelding, Pagina, SourceNotice, StaleNotice, useApp } from '@loket/app';
import type { TaakSamenvatting, TakenLijst } from '@loket/contract';
import { CardList, EmptyState, IconCoffee, Section, SkeletonCards, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SterkerInloggen } from '../../components/sterker-inloggen.tsx';
import { TaakKaart } from '../../components/taak-kaart.tsx';
import { isTeDoen } from '../../components/taak-stand.tsx';
import { takenQuery } from './queries.ts';

export function TakenPage() {
  const { t } = useTranslation('taken');
  const { api } = useApp();
  const { data, error, refetch, isFetching, isPending } = useQuery(takenQuery(api));
  const retry = () => void refetch();
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      {isPending && <SkeletonCards count={3} label={t('laden')} />}
      {error && !data && <FoutMelding fout={error} wat="taken" onRetry={retry} busy={isFetching} />}
      {error && data && <StaleNotice peilmoment={data.peilmoment} onRetry={retry} busy={isFetching} />}
      {data && <Taken lijst={data} onRetry={retry} busy={isFetching} />}
    </Pagina>
  );
}

function Taken({ lijst, onRetry, busy }: { lijst: TakenLijst; onRetry: () => void; busy: boolean }) {
  const { t } = useTranslation('taken');
  const { resultaten, ontbrekend, peilmoment, sterkerInloggen } = lijst;
  const teDoen = resultaten.filter(({ stand }) => isTeDoen(stand));
  const verlopen = resultaten.filter(({ stand }) => stand === 'verlopen');
  const klaar = resultaten.filter((taak) => !teDoen.includes(taak) && !verlopen.includes(taak));
  const onvolledig = ontbrekend.some(({ soort }) => soort === 'taken');
  return (
    <>
      <SourceNotice
        ontbrekend={ontbrekend}
        peilmoment={peilmoment}
        alles={onvolledig && resultaten.length === 0 ? 'taken' : undefined}
        onRetry={onRetry}
        busy={busy}
      />
      {teDoen.length > 0 && <Groep titel={t('teDoen')} taken={teDoen} />}
      {teDoen.length === 0 && !onvolledig && (
        <EmptyState
          tone="good"
          icon={IconCoffee}
          headingLevel={2}
          title={t(sterkerInloggen ? 'leeg.deelTitel' : 'leeg.titel')}
        >
          {t(sterkerInloggen ? 'leeg.deel' : 'leeg.tekst')}
        </EmptyState>
      )}
      {sterkerInloggen && <SterkerInloggen niveau={sterkerInloggen} over="lijst" />}
      {verlopen.length > 0 && <Groep titel={t('verlopen')} uitleg={t('verlopenUitleg')} taken={verlopen} />}
      {klaar.length > 0 && <Groep titel={t('klaar')} taken={klaar} />}
    </>
  );
}

function Groep({ titel, uitleg, taken }: { titel: string; uitleg?: string; taken: TaakSamenvatting[] }) {
  return (
    <Section title={titel}>
      {uitleg && <Text>{uitleg}</Text>}
      <CardList>
        {taken.map((taak) => (
          <TaakKaart key={taak.id} taak={taak} />
        ))}
      </CardList>
    </Section>
  );
}
