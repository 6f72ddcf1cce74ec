import { FoutMelding, useApp, useOpmaak } from '@loket/app';
import type { RedenenLijst } from '@loket/contract';
import {
  Button,
  Cluster,
  FilterLinks,
  LiveRegion,
  Notice,
  Pagination,
  Panel,
  Section,
  SkeletonText,
  Stack,
  Text,
} from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { leesRedenen, metKeuze, scores, stappen } from './adres.ts';
import { redenenQuery, wisReden } from './queries.ts';
import type { Waarvan } from './queries.ts';
import './waardering.css';

const PER_PAGINA = 20;

/** Why people think so, in their own words. */
export function Redenen({ waarvan }: { waarvan: Waarvan }) {
  const { t } = useTranslation('waardering');
  const { api, queryClient } = useApp();
  const [zoek] = useSearchParams();
  const keuze = leesRedenen(zoek);
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(redenenQuery(api, waarvan, keuze));
  const wis = useMutation({
    mutationFn: (id: string) => wisReden(api, id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['waardering', 'redenen'] }),
  });
  return (
    <Section title={t('redenen.titel')} description={`${t('redenen.uitleg')} ${t('redenen.wisUitleg')}`}>
      <Stack gap="m">
        <FilterLinks
          label={t('redenen.score')}
          options={scores.map((score) => ({
            value: String(score),
            label: t(`scores.${score}`),
            href: metKeuze(zoek, { score: keuze.score === score ? null : score }),
            on: keuze.score === score,
          }))}
        />
        {waarvan.soort === 'zaaktype' && (
          <FilterLinks
            label={t('redenen.stap')}
            options={stappen.map((stap) => ({
              value: stap,
              label: `${t('redenen.stap')} ${t(`redenen.stappen.${stap}`)}`,
              href: metKeuze(zoek, { stap: keuze.stap === stap ? null : stap }),
              on: keuze.stap === stap,
            }))}
          />
        )}
        {error && !data && (
          <FoutMelding fout={error} wat="waardering" onRetry={() => void refetch()} busy={isFetching} />
        )}
        {!data && !error && <SkeletonText label={t('laden')} />}
        {wis.isError && (
          <Notice kind="error" live="assertive">
            {t('redenen.wisMislukt')}
          </Notice>
        )}
        {data && (
          <div aria-busy={isPlaceholderData}>
            <Stack gap="m">
              <LiveRegion visible>
                {data.aantal === 0 ? t('redenen.niets') : t('redenen.aantal', { count: data.aantal })}
              </LiveRegion>
              {data.redenen.map((reden) => (
                <Reden
                  key={reden.id}
                  reden={reden}
                  busy={wis.isPending && wis.variables === reden.id}
                  onWis={() => wis.mutate(reden.id)}
                />
              ))}
              <Pagination
                label={t('redenen.paginas')}
                current={data.pagina}
                total={Math.ceil(data.aantal / PER_PAGINA)}
                hrefFor={(pagina) => metKeuze(zoek, { pagina })}
                previousLabel={t('redenen.vorige')}
                nextLabel={t('redenen.volgende')}
                pageLabel={(pagina) => t('redenen.pagina', { pagina })}
              />
            </Stack>
          </div>
        )}
      </Stack>
    </Section>
  );
}

interface RedenProps {
  reden: RedenenLijst['redenen'][number];
  busy: boolean;
  onWis: () => void;
}

function Reden({ reden: { score, stap, week, tekst }, busy, onWis }: RedenProps) {
  const { t } = useTranslation('waardering');
  const opmaak = useOpmaak();
  const kop = `${t(`scores.${score as 1 | 2 | 3 | 4 | 5}`)}, ${t('redenen.week', { datum: opmaak.korteDatum(week) })}`;
  return (
    <article aria-label={kop}>
      <Panel>
        <Stack gap="s">
          <Text>
            <strong>{kop}</strong>
          </Text>
          <p className="mw-reden">{tekst}</p>
          <Cluster justify="between">
            <Text size="small" tone="muted">
              {t('redenen.stap')} {t(`redenen.stappen.${stap}`)}
            </Text>
            <Button size="small" variant="subtle" busy={busy} onClick={onWis}>
              {t('redenen.wis')}
            </Button>
          </Cluster>
        </Stack>
      </Panel>
    </article>
  );
}
