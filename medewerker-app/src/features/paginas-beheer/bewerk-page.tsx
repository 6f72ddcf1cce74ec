import { FoutMelding, Pagina, useApp, useIngelogd } from '@loket/app';
import type { PaginaBeheerLijst, PaginaInhoud } from '@loket/contract';
import { Select, SkeletonText, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { legeTekst } from '../../components/tekst-editor/passend.ts';
import { beheerLijstQuery, beheerQuery } from './queries.ts';
import { SjabloonKeuze } from './sjabloon-keuze.tsx';
import { Werkblad } from './werkblad.tsx';

/** Writes a new page, from nothing or from a template. */
export function NieuwePaginaPage() {
  const { t } = useTranslation('paginas-beheer');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(beheerLijstQuery(api));
  return (
    <Pagina titel={t('nieuw')} kruimels={[{ label: t('titel'), href: '/beheer/paginas' }]}>
      {error && !data && <FoutMelding fout={error} wat="paginas" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('laden')} />}
      {data && <Nieuw lijst={data} />}
    </Pagina>
  );
}

const leeg: PaginaInhoud = {
  titel: '',
  samenvatting: '',
  tekst: legeTekst,
  bijlagen: [],
  doelgroep: ['medewerker'],
  eigenaar: '',
  herzienOp: null,
  sjabloon: false,
};

function Nieuw({ lijst: { paginas, keuzes } }: { lijst: PaginaBeheerLijst }) {
  const { t } = useTranslation('paginas-beheer');
  const [ouder, setOuder] = useState('');
  return (
    <Stack gap="m">
      <Select
        label={t('veld.onder')}
        value={ouder}
        options={[
          { value: '', label: t('veld.bovenaan') },
          ...paginas.filter(({ stand }) => stand !== 'sjabloon').map(({ id, titel }) => ({ value: id, label: titel })),
        ]}
        onChange={(event) => setOuder(event.target.value)}
      />
      <Werkblad
        pagina={null}
        begin={leeg}
        ouder={ouder || null}
        keuzes={keuzes}
        boven={(schrijven) => <SjabloonKeuze sjablonen={keuzes.sjablonen} leeg={leeg} schrijven={schrijven} />}
      />
    </Stack>
  );
}

/** One page: what it says, for whom, whose it is, and its versions. */
export function BewerkPage() {
  const { t } = useTranslation('paginas-beheer');
  const { api } = useApp();
  const { paginaId = '' } = useParams();
  const sessie = useIngelogd();
  // an owner who is no editor has one page to write, and no list of all
  const kruimel = sessie?.rechten.includes('redactie')
    ? { label: t('titel'), href: '/beheer/paginas' }
    : { label: t('handboek'), href: '/paginas' };
  const { data, error, refetch, isFetching } = useQuery(beheerQuery(api, paginaId));
  return (
    <Pagina titel={data?.titel ?? t('pagina')} kruimels={[kruimel]}>
      {error && !data && <FoutMelding fout={error} wat="pagina" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('laden')} />}
      {data && (
        <Werkblad
          key={`${data.id} ${data.versie}`}
          pagina={data}
          begin={data.inhoud}
          ouder={data.ouder}
          keuzes={data.keuzes}
        />
      )}
    </Pagina>
  );
}
