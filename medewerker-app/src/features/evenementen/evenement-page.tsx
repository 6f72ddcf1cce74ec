import { DatumTekst, FoutMelding, Pagina, useApp, useOpmaak } from '@loket/app';
import type { EvenementDetail } from '@loket/contract';
import {
  Button,
  ButtonLink,
  Cluster,
  DataTable,
  DescriptionList,
  IconDownload,
  Link,
  LiveRegion,
  Notice,
  Section,
  SkeletonText,
  Stack,
  Text,
} from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { KloptDitNiet } from '../../components/klopt-dit-niet.tsx';
import { MensLink } from '../../components/mens.tsx';
import { annuleer, evenementQuery, meld } from './queries.ts';
import { Stand } from './stand.tsx';
import { Wanneer } from './wanneer.tsx';

/** One event: when and where, and whether I go. */
export function EvenementPage() {
  const { t } = useTranslation('evenementen');
  const { api } = useApp();
  const { evenementId = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(evenementQuery(api, evenementId));
  return (
    <Pagina
      titel={data?.titel ?? t('een')}
      kruimels={[{ label: t('titel'), href: '/evenementen' }]}
      actions={data?.beheer && <ButtonLink href={`/beheer/evenementen/${data.id}`}>{t('wijzig')}</ButtonLink>}
    >
      {error && !data && <FoutMelding fout={error} wat="evenement" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('laden')} lines={6} />}
      {data && <Evenement evenement={data} />}
    </Pagina>
  );
}

function Evenement({ evenement }: { evenement: EvenementDetail }) {
  const { t } = useTranslation('evenementen');
  const opmaak = useOpmaak();
  const { id, plek, adres, plaatsen, geplaatst, wacht, sluitOp, omschrijving, beheer } = evenement;
  const rows: { label: string; value: ReactNode }[] = [
    { label: t('wanneer'), value: <Wanneer {...evenement} /> },
    { label: t(`waar.${evenement.soort}`), value: adres ? <Link href={adres}>{plek}</Link> : plek },
    {
      label: t('aanmeldingen'),
      value: plaatsen === null ? t('komen', { count: geplaatst }) : t('plekkenEnWacht', { geplaatst, plaatsen, wacht }),
    },
  ];
  if (sluitOp) {
    rows.push({
      label: t('sluitOp'),
      value: (
        <>
          <DatumTekst datum={opmaak.dag(sluitOp)} />, {opmaak.tijd(sluitOp)}
        </>
      ),
    });
  }
  return (
    <Stack gap="l">
      <Section title={t('wanneerEnWaar')} titleExtra={<Stand evenement={evenement} />} look="panel">
        <Stack gap="m">
          <DescriptionList rows={rows} />
          {beheer && evenement.soort === 'online' && !adres && !evenement.geannuleerd && (
            <Notice kind="warning" title={t('linkOntbreekt')}>
              {t('linkOntbreektUitleg')}
            </Notice>
          )}
          <Aanmelden evenement={evenement} />
          <Link native icon={IconDownload} href={`/api/v1/evenementen/${id}/agenda`}>
            {t('inAgenda')}
          </Link>
        </Stack>
      </Section>
      {omschrijving && (
        <Section title={t('waarover')}>
          <p className="mw-platte-tekst">{omschrijving}</p>
        </Section>
      )}
      <KloptDitNiet soort="evenement" id={id} eigenaar={t('organisator')} />
      {beheer && <Beheer id={id} geannuleerd={evenement.geannuleerd} deelnemers={beheer.deelnemers} />}
    </Stack>
  );
}

function Aanmelden({ evenement }: { evenement: EvenementDetail }) {
  const { t } = useTranslation('evenementen');
  const { api, queryClient } = useApp();
  const { id, mijn, open, geannuleerd, plaatsen, geplaatst, soort, adres } = evenement;
  const zet = useMutation({
    mutationFn: (aan: boolean) => meld(api, id, aan),
    onSuccess: async (nieuw) => {
      queryClient.setQueryData(evenementQuery(api, id).queryKey, nieuw);
      await queryClient.invalidateQueries({ queryKey: ['evenementen', 'lijst'] });
    },
  });
  const vol = plaatsen !== null && geplaatst >= plaatsen;
  const gesloten = zet.error?.code === 'niet-meer-open';
  const stand = mijn?.stand ?? 'geen';
  if (geannuleerd) return <Notice kind="warning" title={t('stand.geannuleerd')} />;
  return (
    <Stack gap="s">
      {gesloten && (
        <Notice kind="warning" live="assertive" title={t('gesloten')}>
          {t('geslotenUitleg')}
        </Notice>
      )}
      {zet.error && !gesloten && <FoutMelding fout={zet.error} wat="evenement" />}
      {soort === 'online' && !adres && <Text>{t(stand === 'geplaatst' ? 'linkVolgt' : 'linkNaAanmelden')}</Text>}
      <Cluster>
        {!mijn && open && (
          <Button variant="primary" busy={zet.isPending} onClick={() => zet.mutate(true)}>
            {t(vol ? 'naarWachtlijst' : 'meldAan')}
          </Button>
        )}
        {mijn && (
          <Button busy={zet.isPending} onClick={() => zet.mutate(false)}>
            {t('meldAf')}
          </Button>
        )}
        {!mijn && !open && <Text>{t('gesloten')}</Text>}
        <LiveRegion visible>{zet.isSuccess && t(`klaar.${stand}`)}</LiveRegion>
      </Cluster>
    </Stack>
  );
}

type Deelnemers = NonNullable<EvenementDetail['beheer']>['deelnemers'];

function Beheer({ id, geannuleerd, deelnemers }: { id: string; geannuleerd: boolean; deelnemers: Deelnemers }) {
  const { t } = useTranslation('evenementen');
  const { api, queryClient } = useApp();
  const zet = useMutation({
    mutationFn: () => annuleer(api, id, !geannuleerd),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['evenementen'] }),
  });
  return (
    <Section title={t('deelnemers', { count: deelnemers.length })}>
      <Stack gap="m">
        {deelnemers.length > 0 && (
          <DataTable
            caption={t('deelnemers', { count: deelnemers.length })}
            captionHidden
            rows={deelnemers}
            rowKey={({ identificatie }) => identificatie}
            columns={[
              { key: 'naam', header: t('kolom.naam'), rowHeader: true, cell: (wie) => <MensLink {...wie} /> },
              { key: 'stand', header: t('kolom.stand'), cell: ({ stand }) => t(`kolom.${stand}`) },
            ]}
          />
        )}
        <Cluster>
          <Button busy={zet.isPending} onClick={() => zet.mutate()}>
            {t(geannuleerd ? 'gaatDoor' : 'annuleer')}
          </Button>
        </Cluster>
        {zet.error && <FoutMelding fout={zet.error} wat="evenement" />}
      </Stack>
    </Section>
  );
}
