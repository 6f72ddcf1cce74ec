import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { AfspraakDetail, AfspraakKeuzes, AfspraakUitkomst } from '@loket/contract';
import { Button, ButtonLink, Cluster, ErrorSummary, Notice, RadioGroup, SkeletonRows, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { SnelWeg } from '../../components/snel-weg/snel-weg.tsx';
import { NietGelukt } from './niet-gelukt.tsx';
import { afspraakQuery, keuzesQuery } from './queries.ts';
import { TijdKeuze } from './tijd-keuze.tsx';
import { useVersturen } from './use-versturen.ts';
import { useWanneer, WoordenTekst } from './woorden.tsx';

/** Another time, and another place when there is one. */
export function VerzettenPage() {
  const { t } = useTranslation('afspraken');
  const { api } = useApp();
  const { id = '' } = useParams();
  const afspraak = useQuery(afspraakQuery(api, id));
  const keuzes = useQuery(keuzesQuery(api));
  const fout = afspraak.error ?? keuzes.error;
  const kruimels = [
    { label: t('titel'), href: '/afspraken' },
    { label: t('een.titel'), href: `/afspraken/${id}` },
  ];
  const { data } = afspraak;
  return (
    <Pagina titel={t('verzetten.titel')} kruimels={kruimels}>
      {data?.gevoelig && <SnelWeg />}
      {fout && (!data || !keuzes.data) && (
        <FoutMelding
          fout={fout}
          wat="afspraak"
          onRetry={() => void Promise.all([afspraak.refetch(), keuzes.refetch()])}
          busy={afspraak.isFetching || keuzes.isFetching}
        />
      )}
      {!fout && (!data || !keuzes.data) && <SkeletonRows rows={6} label={t('laden')} />}
      {data && keuzes.data && !data.wijzigbaar && (
        <Notice
          kind="info"
          title={t('verzetten.kanNiet')}
          actions={<ButtonLink href={`/afspraken/${id}`}>{t('een.terug')}</ButtonLink>}
        />
      )}
      {data?.wijzigbaar && keuzes.data && <Verzetten afspraak={data} keuzes={keuzes.data} />}
    </Pagina>
  );
}

function Verzetten({ afspraak, keuzes }: { afspraak: AfspraakDetail; keuzes: AfspraakKeuzes }) {
  const { t } = useTranslation('afspraken');
  const navigate = useNavigate();
  const wanneer = useWanneer();
  const { id, product, begin: oud } = afspraak;
  const [plek, setPlek] = useState(afspraak.plek.id);
  const [begin, setBegin] = useState('');
  const [fout, setFout] = useState(false);
  const [geweigerd, setGeweigerd] = useState<AfspraakUitkomst | null>(null);
  const aangeboden = keuzes.producten.find(({ code }) => code === product)?.plekken ?? [];
  const plekken = keuzes.plekken.filter((een) => aangeboden.includes(een.id));
  const versturen = useVersturen<{ plek: string; begin: string }>((api, sleutel, waarden) =>
    api.POST('/afspraken/{id}/verzetting', { params: { path: { id } }, body: { sleutel, ...waarden } }),
  );
  const verstuur = async (event: FormEvent) => {
    event.preventDefault();
    setFout(begin === '');
    if (begin === '' || versturen.isPending) return;
    await versturen.mutateAsync({ plek, begin }).then(
      async (uitkomst) => {
        if (uitkomst.stand === 'niet-gelukt') setGeweigerd(uitkomst);
        else await navigate(`/afspraken/${id}`, { state: uitkomst.stand === 'gelukt' ? { net: 'verzet' } : null });
      },
      () => undefined,
    );
  };
  const melding = fout ? t('fout.tijd') : undefined;
  return (
    <form noValidate onSubmit={(event) => void verstuur(event)}>
      <Stack gap="l">
        <Text>{t('verzetten.nu', { wanneer: wanneer(oud) })}</Text>
        <ErrorSummary title={t('fout.titel')} errors={melding ? [{ fieldId: 'dag', message: melding }] : []} />
        {versturen.error && (
          <Notice kind="error" live="assertive" title={t('fout.versturen')}>
            {t('verzetten.oudeTijd')}
          </Notice>
        )}
        {geweigerd && (
          <NietGelukt
            uitkomst={geweigerd}
            onKies={(ander) => {
              setBegin(ander);
              setGeweigerd(null);
            }}
          />
        )}
        {plekken.length > 1 && (
          <RadioGroup
            id="plek"
            name="plek"
            legend={t('nieuw.plek.titel')}
            value={plek}
            onChange={(gekozen) => {
              setPlek(gekozen);
              setBegin('');
            }}
            options={plekken.map((een) => ({
              value: een.id,
              label: <WoordenTekst>{een.naam}</WoordenTekst>,
              description: een.adres.join(', ') || undefined,
            }))}
          />
        )}
        <TijdKeuze key={plek} product={product} plek={plek} begin={begin} onKies={setBegin} fout={{ dag: melding }} />
        {begin && <Text role="status">{t('verzetten.straks', { wanneer: wanneer(begin) })}</Text>}
        <Cluster>
          <Button type="submit" variant="primary" busy={versturen.isPending} busyLabel={t('bezig')}>
            {t('verzetten.knop')}
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}
