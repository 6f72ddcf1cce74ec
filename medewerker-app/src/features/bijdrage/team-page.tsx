import { FoutMelding, Pagina, SourceNotice, useApp } from '@loket/app';
import { EmptyState, SkeletonCards, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { CijferSectie } from './cijfer.tsx';
import { Dagen, Periode } from './periode.tsx';
import { leesPeriode, teamBijdrageQuery } from './queries.ts';

/** What a team did together; nothing of one person. */
export function TeamPage() {
  const { t } = useTranslation('bijdrage');
  const { api } = useApp();
  const { team = '' } = useParams();
  const [zoek] = useSearchParams();
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(
    teamBijdrageQuery(api, team, leesPeriode(zoek)),
  );
  const kruimels = [{ label: t('titel'), href: '/bijdrage' }];
  return (
    <Pagina titel={data?.team.naam ?? t('teams.titel')} lead={t('team.lead')} kruimels={kruimels}>
      {error && !data && <FoutMelding fout={error} wat="bijdrage" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonCards count={2} label={t('laden')} />}
      {data && (!data.aan || data.teKlein) && (
        <EmptyState headingLevel={2} title={t(data.aan ? 'team.teKlein' : 'uit.titel')}>
          {t(data.aan ? 'team.teKleinTekst' : 'uit.tekst')}
        </EmptyState>
      )}
      {data?.aan && !data.teKlein && (
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
              <CijferSectie key={cijfer.cijfer} cijfer={cijfer} tijdvak={data.tijdvak} van="team" />
            ))}
          </Stack>
        </div>
      )}
    </Pagina>
  );
}
