import { DatumTekst, useApp, useOpmaak } from '@loket/app';
import type { NieuwsDetail, NieuwsReactie } from '@loket/contract';
import { Button, Cluster, Text } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wijzigReactie } from './queries.ts';
import type { ReactieInvoer } from './queries.ts';
import { ReactieEerder } from './reactie-eerder.tsx';
import { MeldReactie, VoorRedactie } from './reactie-melding.tsx';
import { ReactieVeld } from './reactie-veld.tsx';
import { ReactieWeg } from './reactie-weg.tsx';

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
  const [open, setOpen] = useState<'antwoord' | 'wijzig' | 'weg' | 'meld' | 'eerder' | null>(null);
  const vernieuw = () => queryClient.invalidateQueries({ queryKey: ['nieuws', 'bericht', id] });
  const sluit = () => setOpen(null);
  const vernieuwEnSluit = async () => {
    await vernieuw();
    sluit();
  };
  const { naam, moment, tekst, gewijzigdOp, verwijderd, van, noemt } = reactie;
  const vanMij = van === 'mij';
  const staat = tekst !== null;
  const acties = [
    ...(staat && onAntwoord ? [['antwoord', t('reacties.antwoord', { naam })] as const] : []),
    ...(staat && vanMij ? [['wijzig', t('reacties.wijzig')] as const] : []),
    ...(staat && (vanMij || magModereren) ? [['weg', t('reacties.haalWeg', { naam })] as const] : []),
    ...(staat && !vanMij && !magModereren && !reactie.gemeldDoorMij
      ? [['meld', t('melden.knop', { naam })] as const]
      : []),
    ...(gewijzigdOp && (vanMij || magModereren) ? [['eerder', t('eerder.knop')] as const] : []),
  ];
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
      {reactie.gemeldDoorMij && <Text size="small">{t('melden.doorMij')}</Text>}
      {reactie.voorRedactie && <VoorRedactie berichtId={id} reactie={reactie} onKlaar={vernieuw} />}
      {open === null && (
        <Cluster gap="xs">
          {acties.map(([naar, label]) => (
            <Button key={naar} size="small" variant="subtle" onClick={() => setOpen(naar)}>
              {label}
            </Button>
          ))}
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
      {open === 'weg' && staat && (
        <ReactieWeg berichtId={id} reactieId={reactie.id} vanMij={vanMij} onKlaar={vernieuw} onSluit={sluit} />
      )}
      {open === 'meld' && <MeldReactie berichtId={id} reactie={reactie} onKlaar={vernieuwEnSluit} onSluit={sluit} />}
      {open === 'eerder' && (
        <>
          <ReactieEerder berichtId={id} reactieId={reactie.id} />
          <Button size="small" variant="subtle" onClick={sluit}>
            {t('eerder.sluit')}
          </Button>
        </>
      )}
    </article>
  );
}
