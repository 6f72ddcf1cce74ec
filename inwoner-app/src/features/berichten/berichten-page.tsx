import { FoutMelding, Pagina, SourceNotice, StaleNotice, useApp } from '@loket/app';
import { lijktOpBsn } from '@loket/app/zaak';
import type { BerichtenLijst } from '@loket/contract';
import { FilterButtons, Notice, Pagination, SearchField, SkeletonCards, Stack, useAnnouncer } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Lijst } from './lijst.tsx';
import { berichtenQuery } from './queries.ts';
import type { BerichtenVraag } from './queries.ts';
import { leesVraag, schrijfVraag } from './vraag.ts';

export function BerichtenPage() {
  const { t } = useTranslation('berichten');
  const { api } = useApp();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const vraag = leesVraag(params);
  const inAdres = params.get('zoek') ?? '';
  const [bsnGetypt, setBsnGetypt] = useState(() => lijktOpBsn(inAdres));
  const { data, error, refetch, isFetching, isPending, isPlaceholderData } = useQuery(berichtenQuery(api, vraag));
  const retry = () => void refetch();
  const ga = (naar: Partial<BerichtenVraag>) =>
    void navigate(`/berichten${schrijfVraag({ ...vraag, pagina: 1, ...naar })}`, { preventScrollReset: true });
  const zoek = (tekst: string) => {
    setBsnGetypt(lijktOpBsn(tekst));
    if (!lijktOpBsn(tekst)) ga({ zoek: tekst.trim() });
  };
  useEffect(() => {
    // a number that got into the address all the same leaves it at once
    if (lijktOpBsn(inAdres)) void navigate('/berichten', { replace: true });
  }, [inAdres, navigate]);
  useSayResults(data && !isPlaceholderData && !error ? data : undefined, vraag);

  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      <Stack gap="m">
        <SearchField
          key={vraag.zoek}
          label={t('zoek.label')}
          buttonLabel={t('zoek.knop')}
          defaultValue={vraag.zoek}
          onSubmit={zoek}
        />
        {bsnGetypt && (
          <Notice kind="info" live="polite" headingLevel={2} title={t('zoek.bsnTitel')}>
            {t('zoek.bsn')}
          </Notice>
        )}
        <FilterButtons
          label={t('filter.label')}
          value={vraag.stand}
          onChange={(stand) => ga({ stand })}
          options={[
            { value: 'alle', label: t('filter.alle'), count: data?.aantalAlle ?? undefined },
            { value: 'ongelezen', label: t('filter.ongelezen'), count: data?.aantalOngelezen ?? undefined },
          ]}
        />
      </Stack>
      {isPending && <SkeletonCards count={4} label={t('laden')} />}
      {error && !data && <FoutMelding fout={error} wat="berichten" onRetry={retry} busy={isFetching} />}
      {error && data && <StaleNotice peilmoment={data.peilmoment} onRetry={retry} busy={isFetching} />}
      {data && (
        <div className="app-results" aria-busy={isPlaceholderData}>
          <Stack gap="m">
            <SourceNotice
              ontbrekend={data.ontbrekend}
              peilmoment={data.peilmoment}
              alles={data.resultaten.length === 0 ? 'berichten' : undefined}
              onRetry={retry}
              busy={isFetching}
            />
            <Lijst lijst={data} vraag={vraag} onWis={() => ga({ zoek: '' })} />
            <Pagination
              label={t('paginas.label')}
              current={data.pagina}
              total={Math.ceil(data.aantal / data.perPagina)}
              hrefFor={(pagina) => `/berichten${schrijfVraag({ ...vraag, pagina })}`}
              previousLabel={t('paginas.vorige')}
              nextLabel={t('paginas.volgende')}
              pageLabel={(pagina) => t('paginas.pagina', { pagina })}
            />
          </Stack>
        </div>
      )}
    </Pagina>
  );
}

/** Says how many messages there are, each time the question changes; not on arrival, when the page itself is read. */
function useSayResults(lijst: BerichtenLijst | undefined, vraag: BerichtenVraag): void {
  const { t } = useTranslation('berichten');
  const announce = useAnnouncer();
  const asked = schrijfVraag(vraag);
  const said = useRef(asked);
  useEffect(() => {
    if (!lijst || said.current === asked) return;
    said.current = asked;
    announce(t('aantal', { count: lijst.aantal }));
  }, [lijst, asked, announce, t]);
}
