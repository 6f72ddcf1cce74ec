import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { AfspraakKeuzes } from '@loket/contract';
import { EmptyState, IconCalendar, SkeletonRows } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router';
import { useConcept } from '../../../components/use-concept.ts';
import { keuzesQuery } from '../queries.ts';
import { Controle } from './controle.tsx';
import { ContactStap, ProductStap, PlekStap, TijdStap } from './stappen.tsx';
import { leeg, stapPad, stappen, type Stap, type Wens } from './wens.ts';

/** Making an appointment, one question a page. */
export function NieuwPage() {
  const { t } = useTranslation('afspraken');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(keuzesQuery(api));
  const kruimels = [{ label: t('titel'), href: '/afspraken' }];
  if (data && data.producten.length > 0) return <Nieuw keuzes={data} />;
  return (
    <Pagina titel={t('maak')} kruimels={kruimels}>
      {!data && !error && <SkeletonRows rows={5} label={t('laden')} />}
      {error && !data && <FoutMelding fout={error} wat="afspraken" onRetry={() => void refetch()} busy={isFetching} />}
      {data && (
        <EmptyState icon={IconCalendar} headingLevel={2} title={t('nieuw.niets')}>
          {t('nieuw.nietsTekst')}
        </EmptyState>
      )}
    </Pagina>
  );
}

function Nieuw({ keuzes }: { keuzes: AfspraakKeuzes }) {
  const { t } = useTranslation('afspraken');
  const navigate = useNavigate();
  const [zoek] = useSearchParams();
  const { stap: genoemd } = useParams();
  const gevraagd = keuzes.producten.find(({ code }) => code === zoek.get('product'));
  const [wens, setWens] = useState<Wens>(() => leeg(keuzes, gevraagd?.code));
  const [gewijzigd, setGewijzigd] = useState(false);
  const concept = useConcept({
    sleutel: 'afspraak',
    waarden: wens,
    gewijzigd,
    onHersteld: (oud) =>
      setWens((nu) => {
        const bewaard = Object.fromEntries(
          Object.keys(nu).map((veld) => [veld, String(oud[veld as keyof Wens] ?? '')]),
        );
        // Who comes from a page about something else begins with that.
        return gevraagd && gevraagd.code !== bewaard['product'] ? nu : ({ ...nu, ...bewaard } as Wens);
      }),
  });
  const zet = (deel: Partial<Wens>) => {
    setWens((oud) => ({ ...oud, ...deel }));
    setGewijzigd(true);
  };
  const stap: Stap = stappen.find((een) => een === genoemd) ?? 'waarover';
  const product = keuzes.producten.find(({ code }) => code === wens.product);
  const plek = keuzes.plekken.find(({ id }) => id === wens.plek && product?.plekken.includes(id));
  // The first that was not answered yet: nobody can skip one by its address.
  const eerste: Stap = !product ? 'waarover' : !plek ? 'waar' : !wens.begin ? 'wanneer' : 'contact';
  const teVer = stappen.indexOf(stap) > stappen.indexOf(eerste) && eerste !== 'contact';
  if (!concept.klaar && stap !== 'waarover')
    return (
      <Pagina titel={t('maak')}>
        <SkeletonRows rows={5} label={t('laden')} />
      </Pagina>
    );
  if (teVer) return <Navigate to={stapPad(eerste)} replace />;
  const naar = (volgende: Stap) => void navigate(stapPad(volgende));
  const wat = {
    keuzes,
    wens,
    zet,
    product,
    plek,
    verder: () => naar(stappen[stappen.indexOf(stap) + 1] ?? 'controle'),
  };
  switch (stap) {
    case 'waarover':
      return <ProductStap {...wat} />;
    case 'waar':
      return <PlekStap {...wat} />;
    case 'wanneer':
      return <TijdStap {...wat} />;
    case 'contact':
      return <ContactStap {...wat} />;
    default:
      return <Controle {...wat} onKlaar={() => concept.wis()} />;
  }
}
