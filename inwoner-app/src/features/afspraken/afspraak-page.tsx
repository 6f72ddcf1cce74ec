import { BelOns, FoutMelding, Pagina, StaleNotice, useApp, useOpmaak } from '@loket/app';
import type { AfspraakDetail } from '@loket/contract';
import {
  ButtonLink,
  Cluster,
  DescriptionList,
  IconCalendar,
  IconDownload,
  Notice,
  Section,
  SkeletonRows,
  Stack,
  Standing,
  StatusBadge,
  Text,
} from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { SnelWeg } from '../../components/snel-weg/snel-weg.tsx';
import { Annuleren } from './annuleren.tsx';
import { PlekUitleg } from './plek.tsx';
import { afspraakQuery } from './queries.ts';
import { standSoort, useWanneer, useWoorden, WoordenTekst } from './woorden.tsx';

export function AfspraakPage() {
  const { t } = useTranslation('afspraken');
  const { api } = useApp();
  const { id = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(afspraakQuery(api, id));
  const retry = () => void refetch();
  if (data) return <Afspraak key={id} afspraak={data} stale={error !== null} onRetry={retry} busy={isFetching} />;
  const kruimels = [{ label: t('titel'), href: '/afspraken' }];
  if (error?.soort === 'niet-gevonden')
    return (
      <Pagina titel={t('een.nietGevonden')} lead={t('een.nietGevondenTekst')} kruimels={kruimels}>
        <Cluster>
          <ButtonLink variant="primary" href="/afspraken">
            {t('een.naarLijst')}
          </ButtonLink>
        </Cluster>
        <BelOns />
      </Pagina>
    );
  return (
    <Pagina titel={t('een.titel')} kruimels={kruimels}>
      {error ? (
        <FoutMelding fout={error} wat="afspraak" onRetry={retry} busy={isFetching} />
      ) : (
        <SkeletonRows rows={5} label={t('laden')} />
      )}
    </Pagina>
  );
}

interface AfspraakProps {
  afspraak: AfspraakDetail;
  stale: boolean;
  onRetry: () => void;
  busy: boolean;
}

function Afspraak({ afspraak, stale, onRetry, busy }: AfspraakProps) {
  const { t, i18n } = useTranslation('afspraken');
  const woorden = useWoorden();
  const { state } = useLocation() as { state: { net?: 'gemaakt' | 'verzet' } | null };
  const { id, stand, onderwerp, plek, nummer, meenemen, gevoelig, wijzigbaar, vestiging } = afspraak;
  const taal = i18n.language === 'en' ? 'en' : 'nl';
  return (
    <Pagina
      titel={woorden.tekst(onderwerp)}
      titelTaal={woorden.taal(onderwerp)}
      tabblad={gevoelig ? t('een.titel') : undefined}
      kruimels={[{ label: t('titel'), href: '/afspraken' }]}
    >
      {stale && <StaleNotice peilmoment={afspraak.peilmoment} onRetry={onRetry} busy={busy} />}
      {gevoelig && <SnelWeg />}
      {state?.net && stand === 'gepland' && !afspraak.verzoek && (
        <Notice kind="success" live="polite" title={t(`net.${state.net}`)}>
          {t('net.tekst')}
        </Notice>
      )}
      <Stand afspraak={afspraak} />
      <Verzoek afspraak={afspraak} />
      <Feiten afspraak={afspraak} />
      {nummer !== null && stand === 'gepland' && (
        <Cluster gap="s">
          <ButtonLink native download icon={IconDownload} href={`/api/v1/afspraken/${id}/agenda?taal=${taal}`}>
            {t('een.agenda')}
          </ButtonLink>
        </Cluster>
      )}
      {stand === 'gepland' && meenemen.length > 0 && plek.soort === 'balie' && (
        <Section title={t('een.meenemen')}>
          <ul>
            {meenemen.map((een) => (
              <li key={een.nl}>
                <WoordenTekst>{een}</WoordenTekst>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {stand === 'gepland' && <PlekUitleg plek={plek} />}
      {wijzigbaar && (
        <Section title={t('een.kuntNiet')}>
          <Stack gap="m">
            <Text>{t('een.kuntNietTekst')}</Text>
            <Cluster gap="s">
              <ButtonLink icon={IconCalendar} href={`/afspraken/${id}/verzetten`}>
                {t('een.verzet')}
              </ButtonLink>
              <Annuleren afspraak={afspraak} />
            </Cluster>
          </Stack>
        </Section>
      )}
      {stand === 'gepland' && vestiging !== null && (
        <Notice
          kind="info"
          title={t('vestiging.titel', { naam: vestiging })}
          actions={
            <ButtonLink size="small" href="/vestiging">
              {t('vestiging.kies')}
            </ButtonLink>
          }
        >
          {t('vestiging.tekst')}
        </Notice>
      )}
      {stand === 'nog-niet' && (
        <Cluster>
          <Annuleren afspraak={afspraak} />
        </Cluster>
      )}
      {(stand === 'niet-gelukt' || stand === 'geannuleerd' || stand === 'geweest') && (
        <Cluster>
          <ButtonLink variant="primary" icon={IconCalendar} href={`/afspraken/nieuw?product=${afspraak.product}`}>
            {t(stand === 'niet-gelukt' ? 'een.andereTijd' : 'een.opnieuw')}
          </ButtonLink>
        </Cluster>
      )}
      <BelOns />
    </Pagina>
  );
}

/** Where it stands, as one sentence; only what the register confirmed is an appointment. */
function Stand({ afspraak }: { afspraak: AfspraakDetail }) {
  const { t } = useTranslation('afspraken');
  const opmaak = useOpmaak();
  const wanneer = useWanneer();
  const { stand, begin, reden, proberenTot } = afspraak;
  const sub =
    stand === 'nog-niet' && proberenTot
      ? t('zin.nog-niet_sub', { tijd: opmaak.tijd(proberenTot) })
      : stand === 'niet-gelukt'
        ? t('zin.niet-gelukt_sub')
        : undefined;
  const tekst =
    stand === 'niet-gelukt'
      ? t(`zin.niet-gelukt.${reden ?? 'niet-meer'}`)
      : t(`zin.${stand}`, { wanneer: wanneer(begin) });
  return (
    <Standing badge={<StatusBadge kind={standSoort[stand]} label={t(`stand.${stand}`)} />} text={tekst} sub={sub} />
  );
}

/** A change that was asked and not made: the old time holds. */
function Verzoek({ afspraak: { verzoek } }: { afspraak: AfspraakDetail }) {
  const { t } = useTranslation('afspraken');
  const wanneer = useWanneer();
  if (!verzoek) return null;
  const { soort, stand, begin } = verzoek;
  return (
    <Notice kind="warning" title={t(`verzoek.${soort}.${stand}.kort`)}>
      {t(`verzoek.${soort}.${stand}.tekst`, { wanneer: begin ? wanneer(begin) : '' })}
    </Notice>
  );
}

function Feiten({ afspraak }: { afspraak: AfspraakDetail }) {
  const { t } = useTranslation('afspraken');
  const wanneer = useWanneer();
  const { nummer, begin, plek, telefoon, email, toelichting } = afspraak;
  const rijen = [
    { label: t('feit.wanneer'), value: wanneer(begin) },
    { label: t('feit.waar'), value: <WoordenTekst>{plek.naam}</WoordenTekst> },
    nummer !== null && { label: t('feit.nummer'), value: nummer },
    telefoon && { label: t('feit.telefoon'), value: <bdi>{telefoon}</bdi> },
    email && { label: t('feit.email'), value: <bdi>{email}</bdi> },
    toelichting && { label: t('feit.toelichting'), value: toelichting },
  ].filter((rij) => rij !== false && rij !== null && rij !== '');
  return <DescriptionList rows={rijen} />;
}
