import { done, useApp } from '@loket/app';
import { Button, Dialog, Notice, Text } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useInvullen } from './invullen.ts';
import { aanvraagSleutel } from './queries.ts';

/** Throwing away what was typed, after asking once more. */
export function Weggooien({ formulier }: { formulier: string }) {
  const { t } = useTranslation('aanvragen');
  const { api, queryClient } = useApp();
  const { klaar, welke } = useInvullen();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const weg = useMutation({
    mutationFn: () =>
      done(
        api.DELETE('/formulieren/{formulier}/aanvraag', {
          params: { path: { formulier }, query: welke ? { welke } : {} },
        }),
      ),
    async onSuccess() {
      klaar();
      await navigate('/overzicht');
      queryClient.removeQueries({ queryKey: aanvraagSleutel(formulier) });
      await queryClient.invalidateQueries({ queryKey: ['overzicht'] });
    },
  });
  return (
    <>
      <Button variant="subtle" onClick={() => setOpen(true)}>
        {t('weggooien.knop')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('weggooien.titel')}
        closeLabel={t('weggooien.sluit')}
        actions={
          <>
            <Button variant="danger" busy={weg.isPending} onClick={() => weg.mutate()}>
              {t('weggooien.ja')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('weggooien.nee')}</Button>
          </>
        }
      >
        <Text>{t('weggooien.tekst')}</Text>
        {weg.error && <Notice kind="error" live="assertive" title={t('weggooien.mislukt')} />}
      </Dialog>
    </>
  );
}
