import { FoutMelding, Pagina, SourceNotice, useApp } from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { Contactgegevens } from '@loket/contract';
import { Notice, SkeletonRows } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { contactQuery } from './queries.ts';

interface SchilProps {
  deel: 'adressen' | 'kanalen' | 'taal';
  children: (gegevens: Contactgegevens) => ReactNode;
}

/** A page under settings with what is known of how somebody can be reached. */
export function Schil({ deel, children }: SchilProps) {
  const { t } = useTranslation('contactgegevens');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(contactQuery(api));
  const retry = () => void refetch();
  return (
    <Pagina
      titel={t(`${deel}.titel`)}
      lead={t(`${deel}.lead`)}
      kruimels={[{ label: t('kruimel'), href: '/instellingen' }]}
    >
      {!data && !error && <SkeletonRows rows={4} label={t('laden')} />}
      {error && !data && <FoutMelding fout={error} wat="contactgegevens" onRetry={retry} busy={isFetching} />}
      {data && (
        <>
          {deel !== 'taal' && (
            <SourceNotice ontbrekend={data.ontbrekend} peilmoment={data.peilmoment} onRetry={retry} busy={isFetching} />
          )}
          {children(data)}
        </>
      )}
    </Pagina>
  );
}

/** Why a change was not kept; what was filled in is still there. */
export function Mislukt({ fout }: { fout: ApiFout | null }) {
  const { t } = useTranslation('contactgegevens');
  if (!fout || fout.velden.length > 0) return null;
  const soort = fout.soort === 'te-vaak' ? 'teVaak' : 'mislukt';
  return (
    <Notice kind={soort === 'teVaak' ? 'warning' : 'error'} live="assertive" title={t(`${soort}.titel`)}>
      {t(`${soort}.tekst`)}
    </Notice>
  );
}
