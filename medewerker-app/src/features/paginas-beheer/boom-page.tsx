import { DatumTekst, FoutMelding, Pagina, useApp } from '@loket/app';
import type { PaginaBeheerRegel } from '@loket/contract';
import { Button, ButtonLink, Cluster, Link, Notice, SkeletonRows, StatusBadge, Text, useAnnouncer } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { beheerLijstQuery, verplaatsPagina } from './queries.ts';
import { naar } from './verzetten.ts';
import type { Richting } from './verzetten.ts';

const richtingen: readonly Richting[] = ['omhoog', 'omlaag', 'dieper', 'ondieper'];

/** All pages as a tree, in which they are moved with buttons: by mouse, keyboard and voice alike. */
export function BoomPage() {
  const { t } = useTranslation('paginas-beheer');
  const { api, queryClient } = useApp();
  const announce = useAnnouncer();
  const { data, error, refetch, isFetching } = useQuery(beheerLijstQuery(api));
  const zet = useMutation({
    mutationFn: ({ id, plek }: { id: string; plek: { ouder: string | null; voor: string | null }; titel: string }) =>
      verplaatsPagina(api, id, plek),
    onSuccess: async (_niets, { titel }) => {
      await Promise.all(['paginabeheer', 'paginas'].map((wat) => queryClient.invalidateQueries({ queryKey: [wat] })));
      announce(t('boom.verzet', { titel }));
    },
  });
  const tak = (alle: readonly PaginaBeheerRegel[], ouder: string | null) => {
    const hier = alle.filter((een) => een.ouder === ouder);
    if (hier.length === 0) return null;
    return (
      <ul className="mw-paginaboom">
        {hier.map((regel) => (
          <li key={regel.id}>
            <Cluster gap="xs">
              <Link href={`/beheer/paginas/${regel.id}`}>{regel.titel}</Link>
              {regel.stand !== 'gepubliceerd' && <StatusBadge kind="neutraal" label={t(`stand.${regel.stand}`)} />}
              {regel.kapotteLinks > 0 && (
                <StatusBadge kind="te_laat" label={t('kapotteLinks', { count: regel.kapotteLinks })} />
              )}
              {regel.herzienOp && (
                <Text size="small" tone="muted">
                  {t('herzienOp')} <DatumTekst datum={regel.herzienOp} kort />
                </Text>
              )}
              <span role="group" aria-label={t('boom.verzetten', { titel: regel.titel })}>
                {richtingen.map((richting) => {
                  const plek = naar(alle, regel.id, richting);
                  return (
                    plek && (
                      <Button
                        key={richting}
                        size="small"
                        variant="subtle"
                        onClick={() => zet.mutate({ id: regel.id, plek, titel: regel.titel })}
                      >
                        {t(`boom.${richting}`)}
                      </Button>
                    )
                  );
                })}
              </span>
            </Cluster>
            {tak(alle, regel.id)}
          </li>
        ))}
      </ul>
    );
  };
  return (
    <Pagina
      titel={t('titel')}
      lead={t('lead')}
      actions={
        <ButtonLink variant="primary" href="/beheer/paginas/nieuw">
          {t('nieuw')}
        </ButtonLink>
      }
    >
      {error && !data && <FoutMelding fout={error} wat="paginas" onRetry={() => void refetch()} busy={isFetching} />}
      {zet.isError && (
        <Notice kind="error" live="assertive" title={t('boom.mislukt')}>
          {t('fout.uitleg')}
        </Notice>
      )}
      {!data && !error && <SkeletonRows label={t('laden')} rows={10} />}
      {data && tak(data.paginas, null)}
    </Pagina>
  );
}
