import { DatumTekst, FoutMelding, Pagina, useApp, useOpmaak } from '@loket/app';
import type { PaginaDetail } from '@loket/contract';
import { ButtonLink, Link, Notice, Section, SkeletonText, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { KloptDitNiet } from '../../components/klopt-dit-niet.tsx';
import { LeesStuk } from '../../components/lees-stuk.tsx';
import { Hielp } from './hielp.tsx';
import { KloptNog } from './klopt-nog.tsx';
import { paginaQuery } from './queries.ts';

/** One page of the handbook, with whose it is and what lies under it. */
export function PaginaPage() {
  const { t } = useTranslation('paginas');
  const { api } = useApp();
  const { paginaId = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(paginaQuery(api, paginaId));
  const boven = (data?.kruimels ?? []).map(({ id, titel }) => ({ label: titel, href: `/paginas/${id}` }));
  return (
    <Pagina
      titel={data?.titel ?? t('pagina')}
      lead={data?.samenvatting || undefined}
      kruimels={[{ label: t('titel'), href: '/paginas' }, ...boven]}
      actions={data?.magBewerken && <ButtonLink href={`/beheer/paginas/${paginaId}`}>{t('bewerk')}</ButtonLink>}
    >
      {error && !data && <FoutMelding fout={error} wat="pagina" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('laden')} />}
      {data && <Inhoud key={data.id} pagina={data} />}
    </Pagina>
  );
}

function Inhoud({ pagina }: { pagina: PaginaDetail }) {
  const { t } = useTranslation('paginas');
  const { dag } = useOpmaak();
  const { id, tekst, bijlagen, onder, eigenaar, gewijzigdOp, buitenDoelgroep, magBewerken, hielpMij } = pagina;
  const adresVan = (bestandId: string) => `/api/v1/paginas/${id}/bestanden/${bestandId}`;
  return (
    <Stack gap="l">
      {buitenDoelgroep && <Notice kind="info" title={t('buitenDoelgroep')} />}
      {magBewerken && <KloptNog pagina={pagina} />}
      <LeesStuk tekst={tekst} bijlagen={bijlagen} adresVan={adresVan} />
      {onder.length > 0 && (
        <Section title={t('onder')}>
          <ul className="app-list">
            {onder.map((kind) => (
              <li key={kind.id}>
                <Link href={`/paginas/${kind.id}`}>{kind.titel}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Text size="small" tone="muted">
        {t('eigenaar', { naam: eigenaar.naam })} {t('gewijzigd')} <DatumTekst datum={dag(gewijzigdOp)} kort />.
      </Text>
      {!buitenDoelgroep && <Hielp id={id} hielpMij={hielpMij} eigenaar={eigenaar.naam} />}
      <KloptDitNiet soort="pagina" id={id} eigenaar={eigenaar.naam} />
    </Stack>
  );
}
