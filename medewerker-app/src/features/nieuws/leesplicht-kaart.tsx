import { FoutMelding, useApp, useOpmaak } from '@loket/app';
import { EmptyState, IconCircleCheck, Link, Section, SkeletonRows, StatusBadge } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { leesplichtenQuery } from './queries.ts';

/** What I still have to say I read, the soonest day first. */
export function LeesplichtKaart() {
  const { t } = useTranslation('nieuws');
  const { api } = useApp();
  const opmaak = useOpmaak();
  const { data, error, refetch, isFetching } = useQuery(leesplichtenQuery(api));
  return (
    <Section
      title={t('kaart.lezen')}
      look="panel"
      action={data?.leidt ? <Link href="/nieuws/leesplichten-team">{t('kaart.team')}</Link> : undefined}
    >
      {error && !data && <FoutMelding fout={error} wat="nieuws" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows rows={2} label={t('laden')} />}
      {data?.leesplichten.length === 0 && (
        <EmptyState icon={IconCircleCheck} title={t('kaart.allesGelezen')}>
          {t('kaart.allesGelezenTekst')}
        </EmptyState>
      )}
      {data && data.leesplichten.length > 0 && (
        <ul className="mw-werklijst">
          {data.leesplichten.map(({ id, titel, uiterlijk }) => (
            <li key={id}>
              <Link href={`/nieuws/${id}`}>{titel}</Link>
              <StatusBadge
                kind={uiterlijk < data.vandaag ? 'te_laat' : 'wacht_op_u'}
                label={t('plicht.badge', { datum: opmaak.korteDatum(uiterlijk) })}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
