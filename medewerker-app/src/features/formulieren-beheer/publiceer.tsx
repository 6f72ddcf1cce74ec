import type { FormulierBeheer } from '@loket/contract';
import { verschillenTussen } from '@loket/formulieren';
import type { Formulier } from '@loket/formulieren';
import { Button, Cluster, Dialog, Notice, Stack } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { Verschillen } from './verschillen.tsx';

interface PubliceerProps {
  beheer: FormulierBeheer;
  inhoud: Formulier;
  bezig: boolean;
  mislukt: boolean;
  onJa: () => void;
  onSluit: () => void;
}

/** What everybody who begins from now on gets, and what is different in it; asked before it is done. */
export function Publiceer({ beheer, inhoud, bezig, mislukt, onJa, onSluit }: PubliceerProps) {
  const { t } = useTranslation('formulieren-beheer');
  const { nieuwste, versies } = beheer;
  return (
    <Dialog
      open
      onClose={onSluit}
      title={t('publiceer.titel', { versie: (versies[0]?.versie ?? 0) + 1 })}
      closeLabel={t('sluit')}
      actions={
        <Cluster>
          <Button variant="primary" busy={bezig} onClick={onJa}>
            {t('publiceer.ja')}
          </Button>
          <Button onClick={onSluit}>{t('annuleer')}</Button>
        </Cluster>
      }
    >
      <Stack gap="m">
        <p>{t(nieuwste ? 'publiceer.uitleg' : 'publiceer.eerste')}</p>
        {nieuwste && <Verschillen verschillen={verschillenTussen(nieuwste as Formulier, inhoud)} />}
        {mislukt && <Notice kind="error" live="assertive" title={t('fout.publiceren')} />}
      </Stack>
    </Dialog>
  );
}
