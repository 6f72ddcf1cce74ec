import { useApp } from '@loket/app';
import type { FormulierBeheer } from '@loket/contract';
import { Button, Cluster, Dialog, Notice, Stack } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gooiOntwerpWeg, trekFormulierIn } from './queries.ts';

interface WegdoenProps {
  beheer: FormulierBeheer;
  /** The concept is gone; `verwijderd` when it was all there was. */
  onWeg: (verwijderd: boolean) => Promise<unknown>;
  onIngetrokken: () => Promise<unknown>;
}

type Wat = 'gooiWeg' | 'verwijderFormulier' | 'trekIn';

/** Throwing the concept away and withdrawing the form; what that means is asked before it is done. */
export function Wegdoen({ beheer, onWeg, onIngetrokken }: WegdoenProps) {
  const { t } = useTranslation('formulieren-beheer');
  const { api } = useApp();
  const [vraagt, setVraagt] = useState<Wat | null>(null);
  const gooiWeg: Wat = beheer.nieuwste ? 'gooiWeg' : 'verwijderFormulier';
  const doe = useMutation({
    mutationFn: (wat: Wat) => (wat === 'trekIn' ? trekFormulierIn : gooiOntwerpWeg)(api, beheer.id),
    onSuccess: async (_niets, wat) => {
      setVraagt(null);
      await (wat === 'trekIn' ? onIngetrokken() : onWeg(wat === 'verwijderFormulier'));
    },
  });
  const sluit = () => {
    setVraagt(null);
    doe.reset();
  };
  return (
    <>
      <Cluster>
        {beheer.ontwerp && (
          <Button variant="subtle" onClick={() => setVraagt(gooiWeg)}>
            {t(gooiWeg)}
          </Button>
        )}
        {beheer.gepubliceerd !== null && (
          <Button variant="subtle" onClick={() => setVraagt('trekIn')}>
            {t('trekIn')}
          </Button>
        )}
      </Cluster>
      {vraagt && (
        <Dialog
          open
          role="alertdialog"
          onClose={sluit}
          title={t(`wegdoen.${vraagt}.titel`)}
          actions={
            <Cluster>
              <Button variant="danger" busy={doe.isPending} onClick={() => doe.mutate(vraagt)}>
                {t(`wegdoen.${vraagt}.ja`)}
              </Button>
              <Button onClick={sluit}>{t('annuleer')}</Button>
            </Cluster>
          }
        >
          <Stack gap="m">
            <p>{t(`wegdoen.${vraagt}.uitleg`)}</p>
            {doe.isError && <Notice kind="error" live="assertive" title={t('fout.wegdoen')} />}
          </Stack>
        </Dialog>
      )}
    </>
  );
}
