import { answer, BronTekst, FoutMelding, SourceNotice, useApp, useOpmaak } from '@loket/app';
import type { Bestand } from '@loket/formulieren';
import { Button, Checkbox, LiveRegion, SearchField, SkeletonRows, Stack, Text } from '@loket/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvullen } from '../invullen.ts';

interface Props {
  /** The question that they would answer. */
  vraag: string;
  hoogstens: number;
  gekozen: Bestand[];
  onKies: (gekozen: Bestand[]) => void;
}

/** Whether a file among the answers is a document that the municipality has already: it was not uploaded. */
export const isBekendDocument = ({ id }: Bestand): boolean => id.includes('/');

/** Documents of her cases that fit this question: only when she asks, and only what she picks goes along. */
export function BekendeDocumenten(props: Props) {
  const { t } = useTranslation('aanvragen');
  const [open, setOpen] = useState(false);
  return (
    <Stack gap="s">
      <div>
        <Button variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'bekend.sluit' : 'bekend.toon')}
        </Button>
      </div>
      {open && <Keuze {...props} />}
    </Stack>
  );
}

function Keuze({ vraag, hoogstens, gekozen, onKies }: Props) {
  const { t } = useTranslation('aanvragen');
  const { api } = useApp();
  const opmaak = useOpmaak();
  const { formulier } = useInvullen();
  const [zoek, setZoek] = useState('');
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['documenten', 'bekend', formulier.id, formulier.versie, vraag, zoek],
    queryFn: ({ signal, pageParam: pagina }) =>
      answer(
        api.GET('/formulieren/{formulier}/documenten', {
          params: { path: { formulier: formulier.id }, query: { versie: formulier.versie, vraag, zoek, pagina } },
          signal,
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ pagina, perPagina, aantal }) => (pagina * perPagina < aantal ? pagina + 1 : undefined),
    placeholderData: keepPreviousData,
  });
  const retry = () => void refetch();
  const [eerste] = data?.pages ?? [];
  if (!eerste) {
    return error ? (
      <FoutMelding fout={error} wat="documenten" onRetry={retry} busy={isFetching} />
    ) : (
      <SkeletonRows rows={2} label={t('bekend.laden')} />
    );
  }
  const gevonden = data?.pages.flatMap(({ resultaten }) => resultaten) ?? [];
  const vol = gekozen.length >= hoogstens;
  return (
    <Stack gap="s">
      <Text size="small" tone="muted">
        {t('bekend.uitleg')}
      </Text>
      <SourceNotice ontbrekend={eerste.ontbrekend} peilmoment={eerste.peilmoment} onRetry={retry} busy={isFetching} />
      {(eerste.aantal > eerste.perPagina || zoek) && (
        <SearchField
          label={t('bekend.zoek')}
          buttonLabel={t('bekend.zoekKnop')}
          defaultValue={zoek}
          onSubmit={(tekst) => setZoek(tekst.trim().slice(0, 100))}
          busy={isFetching}
        />
      )}
      <LiveRegion visible>
        {eerste.aantal > 0
          ? t('bekend.aantal', { count: eerste.aantal })
          : t(zoek ? 'bekend.nietGevonden' : eerste.ontbrekend.length > 0 ? 'bekend.onbekend' : 'bekend.geen')}
      </LiveRegion>
      {gevonden.map(({ bestand, titel, datum, zaak }) => {
        const erbij = gekozen.some(({ id }) => id === bestand.id);
        return (
          <Checkbox
            key={bestand.id}
            label={<BronTekst>{titel}</BronTekst>}
            description={[
              t('bekend.uit', { zaak: zaak.titel, nummer: zaak.nummer }),
              datum && opmaak.korteDatum(datum),
              bestand.omvang > 0 && opmaak.omvang(bestand.omvang),
            ]
              .filter(Boolean)
              .join(', ')}
            checked={erbij}
            disabled={vol && !erbij}
            onChange={({ target }) =>
              onKies(target.checked ? [...gekozen, bestand] : gekozen.filter(({ id }) => id !== bestand.id))
            }
          />
        );
      })}
      {hasNextPage && (
        <div>
          <Button onClick={() => void fetchNextPage()} busy={isFetchingNextPage} busyLabel={t('bekend.laden')}>
            {t('bekend.meer')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
