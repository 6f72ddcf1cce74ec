import { FoutMelding, SourceNotice, useApp, useOpmaak } from '@loket/app';
import type { Werkitem } from '@loket/contract';
import { EmptyState, Heading, IconCircleCheck, Link, Section, SkeletonRows, Stack, StatusBadge } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { adresVan } from './adres.ts';
import { werkQuery } from './queries.ts';
import { drawing } from './termijn.ts';
import { naamVan } from './wat.tsx';

const GETOOND = 6;
/** What waits for the team does not go out of sight behind my own. */
const MINSTENS_VAN_TEAM = 3;

/** What waits for me, on the start page, and then what waits for my team. */
export function WerkKaart() {
  const { t } = useTranslation('werk');
  const { api } = useApp();
  const mijn = useQuery(werkQuery(api, { wiens: 'mij', pagina: 1 }));
  const { data, error, refetch, isFetching } = mijn;
  const aantalVanTeam = data?.tellingen.team ?? 0;
  const plek = Math.min(aantalVanTeam, Math.max(MINSTENS_VAN_TEAM, GETOOND - (data?.items.length ?? 0)));
  const team = useQuery({ ...werkQuery(api, { wiens: 'team', pagina: 1 }), enabled: aantalVanTeam > 0 });
  const vanTeam = team.data?.items.slice(0, plek) ?? [];
  const niets = data?.aantal === 0 && aantalVanTeam === 0 && data.ontbrekend.length === 0;
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
          {niets && (
            <EmptyState icon={IconCircleCheck} title={t('leeg.titel')}>
              {t('leeg.tekst')}
            </EmptyState>
          )}
          {data.items.length > 0 && (
            <Lijst titel={t('wiens.mij')} href={adresVan({ wiens: 'mij' })} items={data.items.slice(0, GETOOND)} />
          )}
          {plek > 0 && team.isPending && <SkeletonRows rows={plek} label={t('laden')} />}
          {vanTeam.length > 0 && <Lijst titel={t('wiens.team')} href={adresVan({ wiens: 'team' })} items={vanTeam} />}
        </Stack>
      )}
    </Section>
  );
}

function Lijst({ titel, href, items }: { titel: string; href: string; items: Werkitem[] }) {
  const { t } = useTranslation('werk');
  const opmaak = useOpmaak();
  const id = useId();
  return (
    <Stack gap="s">
      <Heading level={3} looksLike={4} id={id}>
        <Link href={href}>{titel}</Link>
      </Heading>
      <ul className="mw-werklijst" aria-labelledby={id}>
        {items.map((item) => (
          <li key={item.sleutel}>
            <Link href={item.pad}>{naamVan(item, t)}</Link>
            <StatusBadge kind={drawing[item.termijn]} label={t(`termijn.${item.termijn}`)} />
            {item.uiterlijk && <span className="mw-nummer">{opmaak.korteDatum(item.uiterlijk)}</span>}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
