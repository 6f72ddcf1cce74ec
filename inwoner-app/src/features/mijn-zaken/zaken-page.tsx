import { FoutMelding, Pagina, SourceNotice, StaleNotice, useApp } from '@loket/app';
import { lijktOpBsn } from '@loket/app/zaak';
import { FilterButtons, Pagination, SearchField, SkeletonCards, Stack, useAnnouncer } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { SterkerInloggen } from '../../components/sterker-inloggen.tsx';
import { BsnUitleg } from './bsn-uitleg.tsx';
import { zakenQuery } from './queries.ts';
import { leesVraag, schrijfVraag } from './vraag.ts';
import type { ZakenVraag } from './vraag.ts';
import { aantalInWoorden, isOnvolledig, telAlles } from './aantal.ts';
import { ZakenLijst } from './zaken-lijst.tsx';

export function ZakenPage() {
  const { t } = useTranslation('mijn-zaken');
  const { api } = useApp();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const vraag = leesVraag(params);
  const inAdres = params.get('zoek') ?? '';
  const [bsnGetypt, setBsnGetypt] = useState(() => lijktOpBsn(inAdres));
  const { data, error, refetch, isFetching, isPending, isPlaceholderData } = useQuery(zakenQuery(api, vraag));
  const retry = () => void refetch();
  const ga = (naar: Partial<ZakenVraag>) =>
    void navigate(`/mijn-zaken${schrijfVraag({ ...vraag, pagina: 1, ...naar })}`, { preventScrollReset: true });
  const zoek = (tekst: string) => {
    setBsnGetypt(lijktOpBsn(tekst));
    if (!lijktOpBsn(tekst)) ga({ zoek: tekst });
  };

  useEffect(() => {
    // a number that got into the address all the same leaves it at once
    if (lijktOpBsn(inAdres)) void navigate('/mijn-zaken', { replace: true });
  }, [inAdres, navigate]);
  const countRef = useSayResults(data && !isPlaceholderData && !error ? aantalInWoorden(t, data) : undefined, vraag);

  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      <Stack gap="m">
        <SearchField
          key={vraag.zoek}
          label={t('zoek.label')}
          description={t('zoek.uitleg')}
          buttonLabel={t('zoek.knop')}
          defaultValue={vraag.zoek}
          onSubmit={zoek}
        />
        {bsnGetypt && <BsnUitleg />}
        <FilterButtons
          label={t('filter.label')}
          value={vraag.stand}
          onChange={(stand) => ga({ stand })}
          options={[
            { value: 'lopend', label: t('filter.lopend'), count: data?.aantalLopend ?? undefined },
            { value: 'afgerond', label: t('filter.afgerond'), count: data?.aantalAfgerond ?? undefined },
            { value: 'alle', label: t('filter.alle'), count: data && telAlles(data) },
          ]}
        />
      </Stack>
      {isPending && <SkeletonCards count={4} label={t('laden')} />}
      {error && !data && <FoutMelding fout={error} wat="zaken" onRetry={retry} busy={isFetching} />}
      {error && data && <StaleNotice peilmoment={data.peilmoment} onRetry={retry} busy={isFetching} />}
      {data && (
        <div className="app-results" aria-busy={isPlaceholderData}>
          <Stack gap="m">
            <SourceNotice
              ontbrekend={data.ontbrekend}
              peilmoment={data.peilmoment}
              alles={data.resultaten.length === 0 && isOnvolledig(data) && !vraag.zoek ? 'zaken' : undefined}
              onRetry={retry}
              busy={isFetching}
            />
            <ZakenLijst lijst={data} vraag={vraag} onWis={() => ga({ zoek: '' })} countRef={countRef} />
            <Pagination
              label={t('paginas.label')}
              current={data.pagina}
              total={Math.ceil(data.aantal / data.perPagina)}
              hrefFor={(pagina) => `/mijn-zaken${schrijfVraag({ ...vraag, pagina })}`}
              previousLabel={t('paginas.vorige')}
              nextLabel={t('paginas.volgende')}
              pageLabel={(pagina) => t('paginas.pagina', { pagina })}
            />
            {data.sterkerInloggen && <SterkerInloggen niveau={data.sterkerInloggen} over="lijst" />}
          </Stack>
        </div>
      )}
    </Pagina>
  );
}

/**
 * Says how many cases there are, each time the question changes; not on arrival, when the page itself is read. Another
 * page of the list takes the focus to its first line, or a keyboard would go on below the list.
 */
function useSayResults(aantal: string | undefined, vraag: ZakenVraag): RefObject<HTMLParagraphElement | null> {
  const announce = useAnnouncer();
  const count = useRef<HTMLParagraphElement>(null);
  const asked = schrijfVraag(vraag);
  const list = schrijfVraag({ ...vraag, pagina: 1 });
  const said = useRef({ asked, list });
  useEffect(() => {
    if (aantal === undefined || said.current.asked === asked) return;
    const otherPage = said.current.list === list;
    said.current = { asked, list };
    if (otherPage && count.current) count.current.focus();
    else announce(aantal);
  }, [aantal, asked, list, announce]);
  return count;
}
