import { Button, Cluster, Dialog, Notice, Stack } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface BevestigKnopProps {
  label: string;
  /** What it means, asked before it is done. */
  vraag: { titel: string; uitleg: string; ja: string };
  /** Said when it failed; nothing was changed then. */
  mislukt: string;
  doe: () => Promise<unknown>;
}

/** A button for what is not undone with one click: it asks first. */
export function BevestigKnop({ label, vraag, mislukt, doe }: BevestigKnopProps) {
  const { t } = useTranslation();
  const [stand, setStand] = useState<'dicht' | 'vraagt' | 'bezig' | 'mislukt'>('dicht');
  const ja = () => {
    setStand('bezig');
    doe().then(
      () => setStand('dicht'),
      () => setStand('mislukt'),
    );
  };
  return (
    <>
      <Button variant="subtle" onClick={() => setStand('vraagt')}>
        {label}
      </Button>
      <Dialog
        open={stand !== 'dicht'}
        role="alertdialog"
        onClose={() => setStand('dicht')}
        title={vraag.titel}
        actions={
          <Cluster>
            <Button variant="danger" busy={stand === 'bezig'} onClick={ja}>
              {vraag.ja}
            </Button>
            <Button onClick={() => setStand('dicht')}>{t('annuleer')}</Button>
          </Cluster>
        }
      >
        <Stack gap="m">
          <p>{vraag.uitleg}</p>
          {stand === 'mislukt' && <Notice kind="error" live="assertive" title={mislukt} />}
        </Stack>
      </Dialog>
    </>
  );
}
