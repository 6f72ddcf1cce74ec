import { DatumTekst, FoutMelding, Pagina, SourceNotice, useApp, useOpmaak } from '@loket/app';
import { telefoonHref } from '@loket/app/zaak';
import type { Contactverzoek } from '@loket/contract';
import {
  ButtonLink,
  DescriptionList,
  EmptyState,
  IconMail,
  IconPhone,
  Link,
  Section,
  SkeletonPage,
  Stack,
  StatusBadge,
  Text,
} from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Afronden } from './afronden.tsx';
import { GeefBalk } from './geef-balk.tsx';
import { NietBereikt } from './niet-bereikt.tsx';
import { contactverzoekQuery } from './queries.ts';
import { klok } from './wat.tsx';

/** One question or call-back: what was asked, how to reach them, and the ways on. */
export function ContactverzoekPage() {
  const { t } = useTranslation('werk');
  const { taakId = '' } = useParams();
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(contactverzoekQuery(api, taakId));
  const [klaar, setKlaar] = useState<'bezorgd' | 'wordt_bezorgd'>();
  const kruimels = [{ label: t('titel'), href: '/werk' }];
  const titel = t(data?.terugbellen === false ? 'soort.vraag' : 'soort.terugbelverzoek');
  if (klaar) {
    return (
      <Pagina titel={t('klaar.titel')} kruimels={kruimels}>
        <Stack gap="m">
          <Text>{t(`klaar.${klaar}`)}</Text>
          <div>
            <ButtonLink variant="primary" href="/werk">
              {t('klaar.verder')}
            </ButtonLink>
          </div>
        </Stack>
      </Pagina>
    );
  }
  if (error?.soort === 'niet-gevonden') {
    return (
      <Pagina titel={t('weg.titel')} kruimels={kruimels}>
        <EmptyState title={t('weg.kop')}>{t('weg.tekst')}</EmptyState>
      </Pagina>
    );
  }
  return (
    <Pagina titel={data?.onderwerp ?? titel} kruimels={kruimels}>
      {error && !data && <FoutMelding fout={error} wat="werk" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonPage label={t('laden')} />}
      {data && (
        <Stack gap="l">
          <SourceNotice
            ontbrekend={data.ontbrekend}
            peilmoment={data.peilmoment}
            onRetry={() => void refetch()}
            busy={isFetching}
          />
          <Vraag verzoek={data} soort={titel} />
          {data.van === 'team' && (
            <GeefBalk sleutels={[`contactverzoek:${data.id}`]} alVanMij={false} enkel onKlaar={() => void refetch()} />
          )}
          <Afronden verzoek={data} onKlaar={setKlaar} />
          <NietBereikt verzoek={data} />
          {data.van === 'mij' && (
            <Section title={t('geef.titel')}>
              <GeefBalk sleutels={[`contactverzoek:${data.id}`]} alVanMij enkel onKlaar={() => void refetch()} />
            </Section>
          )}
        </Stack>
      )}
    </Pagina>
  );
}

function Vraag({ verzoek, soort }: { verzoek: Contactverzoek; soort: string }) {
  const { t } = useTranslation('werk');
  const opmaak = useOpmaak();
  const { klant, vraag, notitie, bereikbaar, belmoment, uiterlijk, termijn, gesteld, kanaal, zaken, team, van } =
    verzoek;
  const adressen = bereikbaar.map(({ soort: hoe, adres }) => (
    <Link
      key={adres}
      icon={hoe === 'email' ? IconMail : IconPhone}
      href={hoe === 'email' ? `mailto:${adres}` : telefoonHref(adres)}
    >
      {adres}
    </Link>
  ));
  const rows = [
    { label: t('feit.soort'), value: soort },
    // a name may be written from right to left
    { label: t('feit.klant'), value: klant ? <bdi>{klant}</bdi> : t('feit.klantOnbekend') },
    ...(adressen.length > 0 ? [{ label: t('feit.bereikbaar'), value: <Stack gap="xs">{adressen}</Stack> }] : []),
    ...(belmoment
      ? [
          {
            label: t('feit.belmoment'),
            value: t('belmoment', { dag: opmaak.datum(belmoment.dag), ...klok(belmoment) }),
          },
        ]
      : []),
    {
      label: t('feit.uiterlijk'),
      value: uiterlijk ? <DatumTekst datum={uiterlijk} /> : t('onbekend'),
      note: termijn === 'te_laat' ? <StatusBadge kind="te_laat" label={t('termijn.te_laat')} /> : undefined,
    },
    ...(gesteld
      ? [
          {
            label: t('feit.gesteld'),
            value: t(`kanaal.${kanaal}`, { datum: opmaak.datum(opmaak.dag(gesteld)), tijd: opmaak.tijd(gesteld) }),
          },
        ]
      : []),
    { label: t('feit.van'), value: van === 'mij' ? t('vanMij') : (team?.naam ?? t('vanTeam')) },
    ...zaken.map(({ bron, id, nummer, titel }) => ({
      label: t('feit.zaak'),
      value: (
        <Link href={`/zaken/${bron}/${id}`}>
          {titel} {nummer}
        </Link>
      ),
    })),
  ];
  return (
    <>
      <Section title={t('vraag')} look="panel">
        <Text>{vraag ?? t('vraagOnbekend')}</Text>
      </Section>
      <DescriptionList rows={rows} />
      {notitie && (
        <Section title={t('notitie')}>
          <Text>{notitie}</Text>
        </Section>
      )}
    </>
  );
}
