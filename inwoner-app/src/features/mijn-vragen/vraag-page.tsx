import { BelOns, BronTekst, FoutMelding, Pagina, SourceNotice, StaleNotice, useApp } from '@loket/app';
import type { VraagDetail } from '@loket/contract';
import {
  ButtonLink,
  Cluster,
  IconFolder,
  Link,
  Notice,
  Section,
  SkeletonTimeline,
  Stack,
  Standing,
  StatusBadge,
  Text,
} from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { Gesprek } from './gesprek.tsx';
import { Intrekken } from './intrekken.tsx';
import { vraagQuery } from './queries.ts';
import { Reactie } from './reactie.tsx';
import { useGelezen } from './use-gelezen.ts';
import { standSoort, useStandZin } from './woorden.ts';

export function VraagPage() {
  const { t } = useTranslation('vragen');
  const { api } = useApp();
  const { id = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(vraagQuery(api, id));
  const retry = () => void refetch();
  if (data) return <Vraag key={data.id} vraag={data} stale={error !== null} onRetry={retry} busy={isFetching} />;
  if (error?.soort === 'niet-gevonden') return <NietGevonden />;
  const kruimels = [{ label: t('titel'), href: '/mijn-vragen' }];
  return (
    <Pagina titel={t('soort.vraag')} kruimels={kruimels}>
      {error ? (
        <FoutMelding fout={error} wat="vragen" onRetry={retry} busy={isFetching} />
      ) : (
        <SkeletonTimeline label={t('een.laden')} />
      )}
    </Pagina>
  );
}

interface VraagProps {
  vraag: VraagDetail;
  stale: boolean;
  onRetry: () => void;
  busy: boolean;
}

function Vraag({ vraag, stale, onRetry, busy }: VraagProps) {
  const { t } = useTranslation('vragen');
  const zin = useStandZin()(vraag);
  const { state } = useLocation() as { state: { verstuurd?: boolean } | null };
  useGelezen(vraag);
  const titel = vraag.onderwerp ?? t('zonderOnderwerp');
  const net = state?.verstuurd && vraag.stand === 'open';
  return (
    <Pagina
      titel={titel}
      titelTaal={vraag.onderwerp ? 'nl' : undefined}
      kruimels={[{ label: t('titel'), href: '/mijn-vragen' }]}
    >
      {net && (
        <Notice
          kind="success"
          live="polite"
          title={t(`verstuurd.${vraag.soort === 'terugbelverzoek' ? 'terugbelverzoek' : 'vraag'}`)}
        />
      )}
      {stale && <StaleNotice peilmoment={vraag.peilmoment} onRetry={onRetry} busy={busy} />}
      <Standing
        badge={<StatusBadge kind={standSoort[vraag.stand]} label={t(`stand.${vraag.stand}`)} />}
        text={zin.tekst}
        sub={zin.sub}
      />
      <SourceNotice ontbrekend={vraag.ontbrekend} peilmoment={vraag.peilmoment} onRetry={onRetry} busy={busy} />
      {vraag.zaken.map((zaak) => (
        <Text key={zaak.id}>
          {t('een.over')}{' '}
          <Link icon={IconFolder} href={`/mijn-zaken/${zaak.bron}/${zaak.id}`}>
            {/* one piece, so that a long title breaks instead of standing beside its number */}
            <span>
              <BronTekst>{zaak.titel}</BronTekst> ({zaak.nummer})
            </span>
          </Link>
        </Text>
      ))}
      <Section title={t('een.gesprek')}>
        <Gesprek id={vraag.id} bijdragen={vraag.bijdragen} />
      </Section>
      {vraag.reageerbaar && <Reactie id={vraag.id} />}
      <Stack gap="m">
        {vraag.intrekbaar && <Intrekken vraag={vraag} />}
        {(zin.teLaat || vraag.stand === 'wordt_bezorgd') && <BelOns />}
      </Stack>
    </Pagina>
  );
}

/** Not there, or not of this person: the same words, so that nothing leaks. */
function NietGevonden() {
  const { t } = useTranslation('vragen');
  return (
    <Pagina
      titel={t('een.nietGevonden')}
      lead={t('een.nietGevondenTekst')}
      kruimels={[{ label: t('titel'), href: '/mijn-vragen' }]}
    >
      <Cluster>
        <ButtonLink variant="primary" href="/mijn-vragen">
          {t('een.naarLijst')}
        </ButtonLink>
      </Cluster>
      <BelOns />
    </Pagina>
  );
}
