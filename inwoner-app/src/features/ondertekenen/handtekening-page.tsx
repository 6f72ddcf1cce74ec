import { BelOns, FoutMelding, Pagina, useApp, useOpmaak } from '@loket/app';
import type { Medeondertekening } from '@loket/contract';
import { ButtonLink, Cluster, DescriptionList, Notice, Section, SkeletonRows, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Kopie } from '../../components/kopie.tsx';
import { NietGevonden } from '../../components/niet-gevonden.tsx';
import { SterkerInloggen } from '../../components/sterker-inloggen.tsx';
import { handtekeningQuery } from './queries.ts';
import { Tekenen, TrekTerug } from './tekenen.tsx';

/** What somebody else asks me to sign: who, why and what; and signing, or not. */
export function HandtekeningPage() {
  const { t, i18n } = useTranslation('ondertekenen');
  const { api } = useApp();
  const { id = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(handtekeningQuery(api, id, i18n.language));
  if (data) return <Handtekening een={data} />;
  if (error?.soort === 'niet-gevonden') {
    return (
      <NietGevonden
        titel={t('nietGevonden.titel')}
        lead={t('nietGevonden.lead')}
        watNu={t('nietGevonden.watNu')}
        lijst={{ naam: t('titel'), href: '/ondertekenen', knop: t('nietGevonden.knop') }}
      />
    );
  }
  return (
    <Pagina titel={t('titel')} kruimels={[{ label: t('titel'), href: '/ondertekenen' }]}>
      {error?.soort === 'sterker-inloggen' && <SterkerInloggen niveau={error.niveau ?? 'substantieel'} over="zaak" />}
      {error && error.soort !== 'sterker-inloggen' && (
        <FoutMelding fout={error} wat="formulier" onRetry={() => void refetch()} busy={isFetching} />
      )}
      {!error && <SkeletonRows rows={4} label={t('laden')} />}
    </Pagina>
  );
}

function Handtekening({ een }: { een: Medeondertekening }) {
  const { t } = useTranslation('ondertekenen');
  const opmaak = useOpmaak();
  const { formulier, aanvrager, stand, waarom, nummer, ontvangenOp, uiterlijk, kopie, verklaringen } = een;
  const naam = aanvrager ?? t('onbekend');
  const open = stand === 'gevraagd';
  return (
    <Pagina
      titel={t('detail.titel', { formulier })}
      lead={t('detail.lead', { naam })}
      kruimels={[{ label: t('titel'), href: '/ondertekenen' }]}
    >
      <Stack gap="l">
        {!open && <Uitkomst een={een} naam={naam} />}
        <DescriptionList
          rows={[
            { label: t('detail.waarom'), value: waarom },
            { label: t('detail.nummer'), value: nummer },
            { label: t('detail.ontvangen'), value: opmaak.datum(opmaak.dag(ontvangenOp)) },
            ...(open ? [{ label: t('detail.uiterlijk'), value: opmaak.datum(uiterlijk) }] : []),
          ]}
        />
        {open && een.verlopen && <Notice kind="warning">{t('telaat', { datum: opmaak.datum(uiterlijk) })}</Notice>}
        <Section
          title={t('detail.gegevens')}
          description={t(kopie.length > 0 ? 'detail.gegevensUitleg' : 'detail.geenGegevens', { naam })}
        >
          <Kopie hoofdstukken={kopie} />
        </Section>
        {verklaringen.length > 0 && (
          <Section title={t('detail.verklaring')}>
            {verklaringen.map((verklaring) => (
              <Text key={verklaring}>{verklaring}</Text>
            ))}
          </Section>
        )}
        {open && <Tekenen een={een} />}
        {stand === 'getekend' && <TrekTerug een={een} />}
        {!open && (
          <Cluster>
            <ButtonLink href="/ondertekenen">{t('detail.terug')}</ButtonLink>
          </Cluster>
        )}
        <BelOns />
      </Stack>
    </Pagina>
  );
}

/** How it ended. */
function Uitkomst({ een: { stand, beslistOp }, naam }: { een: Medeondertekening; naam: string }) {
  const { t } = useTranslation('ondertekenen');
  const opmaak = useOpmaak();
  if (stand === 'gevraagd' || !beslistOp) return null;
  const waarden = { naam, datum: opmaak.datum(opmaak.dag(beslistOp)), tijd: opmaak.tijd(beslistOp) };
  return (
    <Notice
      kind={stand === 'getekend' ? 'success' : 'info'}
      headingLevel={2}
      live="polite"
      title={t(`detail.${stand}Titel`)}
    >
      {t(`detail.${stand}`, waarden)}
    </Notice>
  );
}
