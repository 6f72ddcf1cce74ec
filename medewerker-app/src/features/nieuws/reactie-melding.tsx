import { DatumTekst, useApp, useOpmaak } from '@loket/app';
import type { NieuwsReactie } from '@loket/contract';
import { Button, Cluster, Notice, Stack, Text, TextInput } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { laatReactieStaan, meldReactie } from './queries.ts';

interface MeldProps {
  berichtId: string;
  reactie: NieuwsReactie;
  onKlaar: () => Promise<unknown>;
  onSluit: () => void;
}

/** Says that a reaction of a colleague does not belong here, and why. */
export function MeldReactie({ berichtId, reactie, onKlaar, onSluit }: MeldProps) {
  const { t } = useTranslation('nieuws');
  const { api } = useApp();
  const [reden, setReden] = useState('');
  const [kort, setKort] = useState(false);
  const meld = useMutation({ mutationFn: () => meldReactie(api, berichtId, reactie.id, reden), onSuccess: onKlaar });
  const stuur = () => {
    setKort(reden.trim().length < 3);
    if (reden.trim().length >= 3) meld.mutate();
  };
  return (
    <Stack gap="s">
      <TextInput
        label={t('melden.waarom')}
        description={t('melden.uitleg')}
        maxLength={200}
        error={kort ? t('melden.leeg') : undefined}
        value={reden}
        onChange={(event) => setReden(event.target.value)}
      />
      {meld.isError && <Mislukt />}
      <Cluster>
        <Button variant="primary" busy={meld.isPending} onClick={stuur}>
          {t('melden.stuur')}
        </Button>
        <Button onClick={onSluit}>{t('annuleer')}</Button>
      </Cluster>
    </Stack>
  );
}

/** For editors: what was taken away, and what readers say of it, to take it away or let it stand. */
export function VoorRedactie({ berichtId, reactie, onKlaar }: Omit<MeldProps, 'onSluit'>) {
  const { t } = useTranslation('nieuws');
  const { api } = useApp();
  const { dag } = useOpmaak();
  const laat = useMutation({ mutationFn: () => laatReactieStaan(api, berichtId, reactie.id), onSuccess: onKlaar });
  const { weggehaald, meldingen } = reactie.voorRedactie ?? { weggehaald: null, meldingen: [] };
  return (
    <>
      {weggehaald !== null && (
        <Notice kind="info" title={t('melden.weggehaald')}>
          <p className="mw-platte-tekst" dir="auto">
            {weggehaald}
          </p>
        </Notice>
      )}
      {meldingen.length > 0 && (
        <Notice kind="warning" title={t('melden.gemeld')}>
          <Stack gap="s">
            <ul className="app-list">
              {meldingen.map(({ naam, reden, moment }) => (
                <li key={naam + moment}>
                  <bdi>{naam}</bdi>, <DatumTekst datum={dag(moment)} kort />: <span dir="auto">{reden}</span>
                </li>
              ))}
            </ul>
            <Text>{t('melden.kies')}</Text>
            {laat.isError && <Mislukt />}
            <Cluster>
              <Button size="small" busy={laat.isPending} onClick={() => laat.mutate()}>
                {t('melden.laatStaan', { naam: reactie.naam })}
              </Button>
            </Cluster>
          </Stack>
        </Notice>
      )}
    </>
  );
}

function Mislukt() {
  const { t } = useTranslation('nieuws');
  return (
    <Notice kind="error" live="assertive" title={t('mislukt.titel')}>
      {t('mislukt.opnieuw')}
    </Notice>
  );
}
