import { DatumTekst, useApp, useOpmaak } from '@loket/app';
import type { NieuwsDetail, NieuwsReactie } from '@loket/contract';
import { Button, Cluster, Stack, Text, TextInput } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { verwijderReactie, wijzigReactie } from './queries.ts';
import type { ReactieInvoer } from './queries.ts';
import { ReactieVeld } from './reactie-veld.tsx';

interface ReactieProps {
  bericht: NieuwsDetail;
  reactie: NieuwsReactie;
  onAntwoord?: ((invoer: ReactieInvoer) => Promise<void>) | undefined;
}

/** One reaction, and what I may do with it. */
export function Reactie({ bericht: { id, magModereren }, reactie, onAntwoord }: ReactieProps) {
  const { t } = useTranslation('nieuws');
  const { api, queryClient } = useApp();
  const { dag, tijd } = useOpmaak();
  const [open, setOpen] = useState<'antwoord' | 'wijzig' | 'weg' | null>(null);
  const [reden, setReden] = useState('');
  const vernieuw = () => queryClient.invalidateQueries({ queryKey: ['nieuws', 'bericht', id] });
  const weg = useMutation({ mutationFn: () => verwijderReactie(api, id, reactie.id, reden), onSuccess: vernieuw });
  const { naam, moment, tekst, gewijzigdOp, verwijderd, van, noemt } = reactie;
  const vanMij = van === 'mij';
  return (
    <article className="mw-reactie" aria-label={t('reacties.van', { naam })}>
      <Text size="small" tone="muted">
        <strong>
          <bdi>{naam}</bdi>
        </strong>{' '}
        · <DatumTekst datum={dag(moment)} kort /> {tijd(moment)} {gewijzigdOp && t('reacties.gewijzigd')}
      </Text>
      {tekst === null && (
        <Text tone="muted">
          {verwijderd?.door === 'redactie' ? t('reacties.wegRedactie', { reden: verwijderd.reden }) : t('reacties.weg')}
        </Text>
      )}
      {tekst !== null && open !== 'wijzig' && (
        <p className="mw-platte-tekst" dir="auto">
          {tekst}
        </p>
      )}
      {tekst !== null && noemt.length > 0 && (
        <Text size="small">{t('reacties.noemt', { namen: noemt.map((een) => een.naam).join(', ') })}</Text>
      )}
      {tekst !== null && open === null && (
        <Cluster gap="xs">
          {onAntwoord && (
            <Button size="small" variant="subtle" onClick={() => setOpen('antwoord')}>
              {t('reacties.antwoord', { naam })}
            </Button>
          )}
          {vanMij && (
            <Button size="small" variant="subtle" onClick={() => setOpen('wijzig')}>
              {t('reacties.wijzig')}
            </Button>
          )}
          {(vanMij || magModereren) && (
            <Button size="small" variant="subtle" onClick={() => setOpen('weg')}>
              {t('reacties.haalWeg', { naam })}
            </Button>
          )}
        </Cluster>
      )}
      {open === 'antwoord' && onAntwoord && (
        <ReactieVeld
          berichtId={id}
          label={t('reacties.antwoord', { naam })}
          knop={t('reacties.plaatsAntwoord')}
          onSluit={() => setOpen(null)}
          onPlaats={async (invoer) => {
            await onAntwoord(invoer);
            setOpen(null);
          }}
        />
      )}
      {open === 'wijzig' && (
        <ReactieVeld
          berichtId={id}
          begin={{ tekst: tekst ?? '', noemt }}
          label={t('reacties.wijzig')}
          knop={t('reacties.bewaar')}
          onSluit={() => setOpen(null)}
          onPlaats={async (invoer) => {
            await wijzigReactie(api, id, reactie.id, invoer);
            await vernieuw();
            setOpen(null);
          }}
        />
      )}
      {open === 'weg' && tekst !== null && (
        <Stack gap="s">
          {!vanMij && (
            <TextInput
              label={t('reacties.waarom')}
              error={weg.isError ? t('reacties.waaromNodig') : undefined}
              value={reden}
              onChange={(event) => setReden(event.target.value)}
            />
          )}
          <Cluster>
            <Button variant="danger" busy={weg.isPending} onClick={() => weg.mutate()}>
              {t('reacties.zekerWeg')}
            </Button>
            <Button onClick={() => setOpen(null)}>{t('annuleer')}</Button>
          </Cluster>
        </Stack>
      )}
    </article>
  );
}
