import { FoutMelding, SourceNotice, useApp, useOpmaak } from '@loket/app';
import { EmptyState, IconCircleCheck, Link, Section, SkeletonRows, Stack, StatusBadge } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { werkQuery } from './queries.ts';
import { drawing } from './termijn.ts';

const GETOOND = 6;

/** What waits for me first, on the start page. */
export function WerkKaart() {
  const { t } = useTranslation('werk');
  const { api } = useApp();
  const opmaak = useOpmaak();
  const { data, error, refetch, isFetching } = useQuery(werkQuery(api, { wiens: 'alles', pagina: 1 }));
  return (
    <Section title={t('kaart.titel')} look="panel" action={<Link href="/werk">{t('kaart.alles')}</Link>}>
      {error && !data && <FoutMelding fout={error} wat="werk" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows rows={4} label={t('laden')} />}
      {data && (
        <Stack gap="m">
          <SourceNotice
            ontbrekend={data.ontbrekend}
            peilmoment={data.peilmoment}
            onRetry={() => void refetch()}
            busy={isFetching}
          />
          {data.aantal === 0 && data.ontbrekend.length === 0 && (
            <EmptyState icon={IconCircleCheck} title={t('leeg.titel')}>
              {t('leeg.tekst')}
            </EmptyState>
          )}
          {data.items.length > 0 && (
            <ul className="mw-werklijst">
              {data.items.slice(0, GETOOND).map(({ sleutel, soort, onderwerp, pad, termijn, uiterlijk }) => (
                <li key={sleutel}>
                  <Link href={pad}>{t(`item.${soort}`, { onderwerp })}</Link>
                  <StatusBadge kind={drawing[termijn]} label={t(`termijn.${termijn}`)} />
                  {uiterlijk && <span className="mw-nummer">{opmaak.korteDatum(uiterlijk)}</span>}
                </li>
              ))}
            </ul>
          )}
        </Stack>
      )}
    </Section>
  );
}
