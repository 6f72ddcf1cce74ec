import { FoutMelding, Pagina, useApp, useOpmaak } from '@loket/app';
import type { InzageBeperking } from '@loket/contract';
import { DescriptionList, Section, SkeletonRows, Split, Stack, StatusBadge } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Besluit } from './besluit.tsx';
import { GeenToegang } from './geen-toegang.tsx';
import { beperkingQuery } from './queries.ts';
import { Spoor } from './spoor.tsx';
import { soortVan } from './stand.ts';
import { useMag } from './use-mag.ts';

/** One restriction in full, and what this colleague can do with it. */
export function BeperkingPage() {
  const { t } = useTranslation('inzage-beperken');
  const { api } = useApp();
  const { beperkingId = '' } = useParams();
  const { data, error, refetch, isFetching, isPending } = useQuery(beperkingQuery(api, beperkingId));
  if (useMag() === false || error?.soort === 'geen-toegang') return <GeenToegang />;
  return (
    <Pagina titel={t('een.titel')} kruimels={[{ label: t('titel'), href: '/beheer/inzage' }]}>
      {isPending && <SkeletonRows rows={6} label={t('laden')} />}
      {error && !data && <FoutMelding fout={error} wat="beperking" onRetry={() => void refetch()} busy={isFetching} />}
      {data && (
        <Split
          main={
            <Stack gap="xl">
              <Inhoud beperking={data} />
              <Besluit key={data.stand} beperking={data} />
            </Stack>
          }
          aside={<Spoor beperking={data} />}
        />
      )}
    </Pagina>
  );
}

function Inhoud({ beperking }: { beperking: InzageBeperking }) {
  const { t } = useTranslation('inzage-beperken');
  const opmaak = useOpmaak();
  const { betrokkene, van, tot, doel, zaaknummer, regels, grond, reden, einde, stand } = beperking;
  const rows = [
    { label: t('een.persoon'), value: t(`een.${betrokkene.soort}`, { nummer: betrokkene.nummer }) },
    {
      label: t('een.periode'),
      value: t('een.vanTot', { van: opmaak.korteDatum(van), tot: opmaak.korteDatum(tot) }),
    },
    doel && { label: t('een.doel'), value: doel.naam },
    zaaknummer && { label: t('een.zaak'), value: zaaknummer },
    { label: t('een.regels'), value: t('een.aantal', { count: regels }) },
    { label: t('een.grond'), value: t(`grond.${grond}`) },
    { label: t('een.reden'), value: reden },
    { label: t('een.einde'), value: opmaak.korteDatum(einde) },
  ].filter((row) => typeof row === 'object' && row !== null);
  return (
    <Section
      title={t(`stand.${stand}`)}
      titleExtra={<StatusBadge kind={soortVan(stand)} label={t(`stand.${stand}`)} />}
      look="panel"
    >
      <DescriptionList rows={rows} />
    </Section>
  );
}
