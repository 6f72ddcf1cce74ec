import { BronTekst, FoutMelding, Pagina, SourceNotice, StaleNotice, useApp, useOpmaak } from '@loket/app';
import { documentAdres } from '@loket/app/zaak';
import { FileList, LiveRegion, Pagination, SearchField, SkeletonCards, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { documentenQuery } from './queries.ts';

/** All my documents, of all my cases. */
export function DocumentenPage() {
  const { t } = useTranslation('documenten');
  const { api } = useApp();
  const opmaak = useOpmaak();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const zoek = (params.get('zoek') ?? '').slice(0, 100);
  const pagina = Math.max(1, Number.parseInt(params.get('pagina') ?? '1', 10) || 1);
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(documentenQuery(api, { zoek, pagina }));
  const retry = () => void refetch();
  const adres = (naar: { zoek: string; pagina: number }) => {
    const vraag = new URLSearchParams({
      ...(naar.zoek && { zoek: naar.zoek }),
      ...(naar.pagina > 1 && { pagina: String(naar.pagina) }),
    }).toString();
    return `/mijn-documenten${vraag && `?${vraag}`}`;
  };
  const bestanden = (data?.resultaten ?? []).map((document) => ({
    id: `${document.zaak.id} ${document.id}`,
    href: documentAdres(document.zaak, document),
    name: <BronTekst>{document.titel}</BronTekst>,
    type: document.formaat ?? undefined,
    size: document.omvang === null ? undefined : opmaak.omvang(document.omvang),
    meta: [
      document.richting === 'onbekend' ? null : t(`lijst.${document.richting}`),
      document.datum && opmaak.korteDatum(document.datum),
      document.zaak.titel,
    ]
      .filter(Boolean)
      .join(', '),
  }));
  const onvolledig = (data?.ontbrekend.length ?? 0) > 0;
  return (
    <Pagina titel={t('lijst.titel')} lead={t('lijst.lead')}>
      <SearchField
        key={zoek}
        label={t('lijst.zoek')}
        description={t('lijst.zoekUitleg')}
        buttonLabel={t('lijst.zoekKnop')}
        defaultValue={zoek}
        onSubmit={(tekst) => void navigate(adres({ zoek: tekst.slice(0, 100), pagina: 1 }))}
      />
      {!data && !error && <SkeletonCards count={4} label={t('laden')} />}
      {error && !data && <FoutMelding fout={error} wat="documenten" onRetry={retry} busy={isFetching} />}
      {error && data && <StaleNotice peilmoment={data.peilmoment} onRetry={retry} busy={isFetching} />}
      {data && (
        <div className="app-results" aria-busy={isPlaceholderData}>
          <Stack gap="m">
            <SourceNotice
              ontbrekend={data.ontbrekend}
              peilmoment={data.peilmoment}
              alles={data.aantal === 0 && onvolledig ? 'documenten' : undefined}
              onRetry={retry}
              busy={isFetching}
            />
            <LiveRegion visible>
              {onvolledig
                ? t('lijst.aantalOnvolledig', { count: data.aantal })
                : t('lijst.aantal', { count: data.aantal })}
            </LiveRegion>
            {data.brievenBijZaak && <Text>{t('lijst.brievenBijZaak')}</Text>}
            {data.aantal === 0 && !onvolledig && <Text>{zoek ? t('lijst.nietGevonden') : t('lijst.leeg')}</Text>}
            {bestanden.length > 0 && <FileList label={t('lijst.titel')} files={bestanden} />}
            <Text>{t('lijst.brieven')}</Text>
            <Pagination
              label={t('lijst.paginas')}
              current={data.pagina}
              total={Math.ceil(data.aantal / data.perPagina)}
              hrefFor={(naar) => adres({ zoek, pagina: naar })}
              previousLabel={t('lijst.vorige')}
              nextLabel={t('lijst.volgende')}
              pageLabel={(naar) => t('lijst.pagina', { pagina: naar })}
            />
          </Stack>
        </div>
      )}
    </Pagina>
  );
}
