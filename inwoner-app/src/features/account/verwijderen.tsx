import { answer, FoutMelding, useApp } from '@loket/app';
import type { Account } from '@loket/contract';
import { Button, Checkbox, Notice, Section, Stack, Text } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OpnieuwInloggen } from './opnieuw-inloggen.tsx';

const VELD = 'begrepen';

/** The end of my account: first what goes and what stays, then one clear yes. */
export function Verwijderen({ account }: { account: Account }) {
  const { t } = useTranslation('account');
  const { api, leave, session } = useApp();
  const [begrepen, setBegrepen] = useState(false);
  const [gevraagd, setGevraagd] = useState(false);
  const verwijder = useMutation({
    mutationFn: () => answer(api.POST('/account/verwijderen', { body: { begrepen: true } })),
    onSuccess({ naar }) {
      session.end('uitgelogd');
      leave(naar);
    },
  });
  const verlopen = verwijder.error?.code === 'opnieuw-inloggen';
  const doe = () => {
    setGevraagd(true);
    if (begrepen) verwijder.mutate();
    else document.getElementById(VELD)?.focus();
  };
  return (
    <Section title={t('verwijder.titel')} look="panel">
      <Stack gap="m">
        <Text>{t('verwijder.weg')}</Text>
        <Text>{t('verwijder.blijft')}</Text>
        {account.onderweg > 0 && (
          <Notice kind="warning" title={t('verwijder.onderwegTitel', { count: account.onderweg })}>
            {t('verwijder.onderweg')}
          </Notice>
        )}
        {account.versTot === null || verlopen ? (
          <OpnieuwInloggen />
        ) : (
          <>
            <Checkbox
              id={VELD}
              label={t('verwijder.begrepen')}
              checked={begrepen}
              onChange={(event) => setBegrepen(event.target.checked)}
              error={gevraagd && !begrepen ? t('verwijder.vinkAan') : undefined}
            />
            <div>
              <Button variant="danger" onClick={doe} busy={verwijder.isPending} busyLabel={t('verwijder.bezig')}>
                {t('verwijder.knop')}
              </Button>
            </div>
          </>
        )}
        {verwijder.error && !verlopen && <FoutMelding fout={verwijder.error} wat="gegevens" />}
      </Stack>
    </Section>
  );
}
