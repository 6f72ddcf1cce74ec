import { BronTekst, FoutMelding, SourceNotice, useApp, useOpmaak } from '@loket/app';
import type { ZaakRef } from '@loket/app/zaak';
import type { DocumentVanZaak } from '@loket/contract';
import { Button, Checkbox, LiveRegion, SearchField, Section, SkeletonCards, Stack, Text } from '@loket/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { herbruikbaarQuery } from './queries.ts';

export type EerderDocument = DocumentVanZaak;

interface Props {
  zaak: ZaakRef;
  gekozen: EerderDocument[];
  onKies: (gekozen: EerderDocument[]) => void;
}

const zelfde = (a: ZaakRef, b: ZaakRef) => a.bron === b.bron && a.id === b.id;

/** Documents that she gave before, for another case: never linked by themselves, only when she asks and picks. */
export function EerderGestuurd({ zaak, gekozen, onKies }: Props) {
  const { t } = useTranslation('documenten');
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('eerder.titel')}>
      <Stack gap="s">
        <Text>{t('eerder.uitleg')}</Text>
        {open ? (
          <Keuze zaak={zaak} gekozen={gekozen} onKies={onKies} />
        ) : (
          <div>
            <Button onClick={() => setOpen(true)}>{t('eerder.toon')}</Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}

/** All that fits, to search and to leaf through. What was picked stays in sight, whatever is searched for next. */
function Keuze({ zaak, gekozen, onKies }: Props) {
  const { t } = useTranslation('documenten');
  const { api } = useApp();
  const opmaak = useOpmaak();
  const [zoek, setZoek] = useState('');
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    herbruikbaarQuery(api, zaak, zoek),
  );
  const retry = () => void refetch();
  const [eerste] = data?.pages ?? [];
  if (!eerste) {
    return error ? (
      <FoutMelding fout={error} wat="documenten" onRetry={retry} busy={isFetching} />
    ) : (
      <SkeletonCards count={2} label={t('laden')} />
    );
  }
  const gevonden = data?.pages.flatMap(({ resultaten }) => resultaten) ?? [];
  const uitBeeld = gekozen.filter((een) => !gevonden.some((ander) => zelfde(een, ander)));
  const onvolledig = eerste.ontbrekend.length > 0;
  return (
    <Stack gap="s">
      <SourceNotice ontbrekend={eerste.ontbrekend} peilmoment={eerste.peilmoment} onRetry={retry} busy={isFetching} />
      {(eerste.aantal > 0 || zoek) && (
        <SearchField
          label={t('eerder.zoek')}
          buttonLabel={t('lijst.zoekKnop')}
          defaultValue={zoek}
          onSubmit={(tekst) => setZoek(tekst.trim().slice(0, 100))}
          busy={isFetching}
        />
      )}
      <LiveRegion visible>
        {eerste.aantal > 0
          ? t('eerder.aantal', { count: eerste.aantal })
          : onvolledig
            ? t('lijst.aantalOnvolledig', { count: 0 })
            : t(zoek ? 'lijst.nietGevonden' : 'eerder.geen')}
      </LiveRegion>
      {[...uitBeeld, ...gevonden].map((document) => (
        <Checkbox
          key={document.id}
          label={<BronTekst>{document.titel}</BronTekst>}
          description={[
            t('eerder.uit', { zaak: document.zaak.titel }),
            document.datum && opmaak.korteDatum(document.datum),
          ]
            .filter(Boolean)
            .join(', ')}
          checked={gekozen.some((een) => zelfde(een, document))}
          onChange={({ target }) =>
            onKies(target.checked ? [...gekozen, document] : gekozen.filter((een) => !zelfde(een, document)))
          }
        />
      ))}
      {error && <FoutMelding fout={error} wat="documenten" onRetry={() => void fetchNextPage()} busy={isFetching} />}
      {hasNextPage && (
        <div>
          <Button onClick={() => void fetchNextPage()} busy={isFetchingNextPage} busyLabel={t('laden')}>
            {t('eerder.meer')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
