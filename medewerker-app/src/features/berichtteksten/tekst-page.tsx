import { FoutMelding, Pagina, useApp, useIngelogd } from '@loket/app';
import { SkeletonRows } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { BERICHTTEKSTEN, sleutelUitAdres, taalNaam } from './adres.ts';
import { GeenToegang } from './geen-toegang.tsx';
import { tekstenQuery, tekstQuery } from './queries.ts';
import { TekstBewerken } from './tekst-bewerken.tsx';

/** One text: what is sent now, what is being written, and everything before. */
export function TekstPage() {
  const { t } = useTranslation('berichtteksten');
  const { api } = useApp();
  const params = useParams();
  const [zoek] = useSearchParams();
  const sleutel = sleutelUitAdres(params, zoek);
  const { data, error, refetch, isFetching, isPending } = useQuery(tekstQuery(api, sleutel));
  const { data: alle } = useQuery(tekstenQuery(api));
  const mag = useIngelogd()?.rechten.includes('berichtteksten');
  if (mag === false || error?.soort === 'geen-toegang') return <GeenToegang />;
  const zaaktype = alle?.zaaktypen.find(({ identificatie }) => identificatie === sleutel.zaaktype)?.naam;
  const voor = [zaaktype ?? sleutel.zaaktype, sleutel.status].filter(Boolean).join(' – ');
  return (
    <Pagina
      titel={t(`soort.${sleutel.soort}`)}
      lead={t('een.lead', { voor: voor || t('een.alles'), taal: taalNaam(sleutel.taal) })}
      kruimels={[{ label: t('titel'), href: BERICHTTEKSTEN }]}
    >
      {isPending && <SkeletonRows rows={6} label={t('laden')} />}
      {error && !data && (
        <FoutMelding fout={error} wat="berichttekst" onRetry={() => void refetch()} busy={isFetching} />
      )}
      {data && <TekstBewerken key={JSON.stringify(sleutel)} sleutel={sleutel} detail={data} />}
    </Pagina>
  );
}
