import { useApp } from '@loket/app';
import { Button, Cluster, Notice, Stack, TextInput } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { verwijderReactie } from './queries.ts';

interface ReactieWegProps {
  berichtId: string;
  reactieId: string;
  /** Of an own reaction nobody asks why. */
  vanMij: boolean;
  onKlaar: () => Promise<unknown>;
  onSluit: () => void;
}

/** Takes a reaction away: an own one after asking once, one of a colleague with the reason that she reads. */
export function ReactieWeg({ berichtId, reactieId, vanMij, onKlaar, onSluit }: ReactieWegProps) {
  const { t } = useTranslation('nieuws');
  const { api } = useApp();
  const [reden, setReden] = useState('');
  const [leeg, setLeeg] = useState(false);
  const weg = useMutation({
    mutationFn: () => verwijderReactie(api, berichtId, reactieId, reden),
    onSuccess: onKlaar,
  });
  const haalWeg = () => {
    const mist = !vanMij && reden.trim() === '';
    setLeeg(mist);
    if (!mist) weg.mutate();
  };
  return (
    <Stack gap="s">
      {!vanMij && (
        <TextInput
          label={t('reacties.waarom')}
          maxLength={200}
          error={leeg ? t('reacties.waaromNodig') : undefined}
          value={reden}
          onChange={(event) => setReden(event.target.value)}
        />
      )}
      {weg.isError && (
        <Notice kind="error" live="assertive" title={t('mislukt.titel')}>
          {t('mislukt.weg')}
        </Notice>
      )}
      <Cluster>
        <Button variant="danger" busy={weg.isPending} onClick={haalWeg}>
          {t('reacties.zekerWeg')}
        </Button>
        <Button onClick={onSluit}>{t('annuleer')}</Button>
      </Cluster>
    </Stack>
  );
}
