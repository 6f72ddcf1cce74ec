import { FoutMelding, Pagina, SourceNotice, useApp } from '@loket/app';
import { EmptyState, Link, Section, SkeletonCards, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CijferSectie } from './cijfer.tsx';
import { Items } from './items.tsx';
import { Dagen, Periode } from './periode.tsx';
import { bijdrageQuery, leesPeriode, teamsOnderQuery } from './queries.ts';
import { Vergelijking } from './vergelijking.tsx';

/** My own figures: nobody else sees them. */
export function BijdragePage() {
  const { t } = useTranslation('bijdrage');
  const { api } = useApp();
  const [zoek] = useSearchParams();
  const periode = leesPeriode(zoek);
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(bijdrageQuery(api, periode));
  const teams = useQuery(teamsOnderQuery(api)).data?.teams ?? [];
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      {error && !data && <FoutMelding fout={error} wat="bijdrage" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonCards count={2} label={t('laden')} />}
      {data && !data.aan && (
        <EmptyState headingLevel={2} title={t('uit.titel')}>
          {t('uit.tekst')}
        </EmptyState>
      )}
      {data?.aan && (
        <div aria-busy={isPlaceholderData}>
          <Stack gap="l">
            <Periode />
            <Dagen tijdvak={data.tijdvak} />
            <SourceNotice
              ontbrekend={data.ontbrekend}
              peilmoment={data.peilmoment}
              onRetry={() => void refetch()}
              busy={isFetching}
            />
            {data.cijfers.map((cijfer) => (
              <CijferSectie key={cijfer.cijfer} cijfer={cijfer} tijdvak={data.tijdvak} van="mij">
                <Vergelijking vergelijking={cijfer.vergelijking} />
                <Items cijfer={cijfer.cijfer} periode={periode} />
              </CijferSectie>
            ))}
            {teams.length > 0 && (
              <Section title={t('teams.titel')} description={t('teams.uitleg')}>
                <ul className="app-list">
                  {teams.map(({ id, naam }) => (
                    <li key={id}>
                      <Link href={`/bijdrage/teams/${encodeURIComponent(id)}`}>{naam}</Link>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </Stack>
        </div>
      )}
    </Pagina>
  );
}
