import { BronTekst, DatumTekst, FoutMelding, Pagina, Telefoon, useApp } from '@loket/app';
import type { VoorzieningDetail } from '@loket/contract';
import { ButtonLink, DescriptionList, Link, Section, SkeletonText, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Openingstijden } from './openingstijden.tsx';
import { voorzieningQuery } from './queries.ts';
import { WijkteamKaart } from './wijkteam-kaart.tsx';
import { OpenTekst, useKosten } from './woorden.tsx';

const drempels = ['rolstoeltoegankelijk', 'invalidentoilet', 'ringleiding', 'prikkelarm'] as const;

/** One provision: what, for whom, when, where, at what cost, and how to reach it. */
export function VoorzieningPage() {
  const { t } = useTranslation('voorzieningen');
  const { api } = useApp();
  const { slug = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(voorzieningQuery(api, slug));
  if (error?.soort === 'niet-gevonden') {
    return (
      <Pagina titel={t('weg.titel')} kruimels={[{ label: t('titel'), href: '/voorzieningen' }]}>
        <Text>{t('weg.tekst')}</Text>
        <ButtonLink href="/voorzieningen">{t('niets.alles')}</ButtonLink>
      </Pagina>
    );
  }
  if (!data) {
    return (
      <Pagina titel={t('een')} kruimels={[{ label: t('titel'), href: '/voorzieningen' }]}>
        {error ? (
          <FoutMelding fout={error} wat="voorzieningen" onRetry={() => void refetch()} busy={isFetching} />
        ) : (
          <SkeletonText label={t('laden')} lines={6} />
        )}
      </Pagina>
    );
  }
  return <Voorziening voorziening={data} />;
}

function Voorziening({ voorziening }: { voorziening: VoorzieningDetail }) {
  const { t } = useTranslation('voorzieningen');
  const kosten = useKosten();
  const { slug, naam, omschrijving, adres, wijk, open, openingstijden, contact, toegankelijkheid } = voorziening;
  const wel = drempels.filter((drempel) => toegankelijkheid[drempel]).map((drempel) => t(`drempel.${drempel}`));
  const { telefoon, email, website } = contact;
  const rijen = [
    { label: t('feit.voor'), value: <BronTekst>{voorziening.doelgroepen.join(', ')}</BronTekst> },
    {
      label: t('feit.kosten'),
      value: kosten(voorziening.kosten),
      note: voorziening.kosten.toelichting && <BronTekst>{voorziening.kosten.toelichting}</BronTekst>,
    },
    { label: t('feit.aanmelden'), value: t(`aanmelden.${voorziening.aanmelden}`) },
    { label: t('feit.toegankelijk'), value: wel.length > 0 ? wel.join(', ') : t('feit.drempels') },
    adres && {
      label: t('feit.adres'),
      value: <BronTekst>{`${adres.straat} ${adres.huisnummer}, ${adres.postcode} ${adres.woonplaats}`}</BronTekst>,
      note: wijk && t('feit.wijk', { wijk }),
    },
    voorziening.online && { label: t('feit.online'), value: t('feit.onlineUitleg') },
    telefoon && {
      label: t('feit.telefoon'),
      value: <Telefoon href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>{telefoon}</Telefoon>,
    },
    email && { label: t('feit.email'), value: <Link href={`mailto:${email}`}>{email}</Link> },
    website && { label: t('feit.website'), value: <Link href={website}>{website.replace(/^https?:\/\//, '')}</Link> },
  ].filter((rij) => rij !== false && rij !== null && rij !== '');
  return (
    <Pagina
      titel={naam}
      kruimels={[{ label: t('titel'), href: '/voorzieningen' }]}
      lead={<BronTekst>{omschrijving}</BronTekst>}
    >
      <Stack gap="l">
        <Section title={t('feit.open')} look="panel">
          <Stack gap="s">
            <Text>
              <strong>
                <OpenTekst open={open} />
              </strong>
            </Text>
            {openingstijden.length > 0 && <Openingstijden tijden={openingstijden} />}
            {voorziening.openingstijdenToelichting && (
              <Text>
                <BronTekst>{voorziening.openingstijdenToelichting}</BronTekst>
              </Text>
            )}
          </Stack>
        </Section>
        <DescriptionList rows={rijen} />
        {voorziening.wijkteam && (
          <Section title={t('wijkteam.dichtbij')}>
            <WijkteamKaart wijkteam={voorziening.wijkteam} />
          </Section>
        )}
        <Text>
          {t('gecontroleerd')} <DatumTekst datum={voorziening.laatstGecontroleerd} kort />.{' '}
          <Link href={`/voorzieningen/doorgeven?over=${slug}`}>{t('doorgeven.kloptNiet')}</Link>
        </Text>
      </Stack>
    </Pagina>
  );
}
