import { done, useApp } from '@loket/app';
import { Button, Cluster, Details, Notice, Stack, Text, Textarea } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What it is about: something with an id, or any page of the portal by its path. */
type Over = { soort: 'nieuws' | 'pagina' | 'evenement'; id: string } | { soort: 'portaal'; pad: string };

/** Where a reader says what is not right; it becomes work of whoever owns what she reads. */
export function KloptDitNiet({ eigenaar, open = false, ...over }: Over & { eigenaar: string; open?: boolean }) {
  const { t } = useTranslation('tekst');
  const { api } = useApp();
  const [tekst, setTekst] = useState('');
  const [leeg, setLeeg] = useState(false);
  const meld = useMutation({
    mutationFn: () => done(api.POST('/terugmeldingen', { body: { ...over, tekst } })),
    onSuccess: () => setTekst(''),
  });
  const stuur = () => {
    setLeeg(tekst.trim().length < 3);
    if (tekst.trim().length >= 3) meld.mutate();
  };
  if (meld.isSuccess) {
    return (
      <Notice kind="success" live="polite" title={t('kloptNiet.dank')}>
        {t('kloptNiet.dankUitleg', { naam: eigenaar })}
      </Notice>
    );
  }
  return (
    <Details summary={t('kloptNiet.titel')} open={open}>
      <Stack gap="s">
        <Text>{t('kloptNiet.uitleg', { naam: eigenaar })}</Text>
        <Textarea
          label={t('kloptNiet.wat')}
          rows={3}
          maxLength={1000}
          error={leeg ? t('kloptNiet.leeg') : undefined}
          value={tekst}
          onChange={(event) => setTekst(event.target.value)}
        />
        {meld.isError && (
          <Notice kind="error" live="assertive" title={t('kloptNiet.mislukt')}>
            {t('kloptNiet.misluktUitleg')}
          </Notice>
        )}
        <Cluster>
          <Button busy={meld.isPending} onClick={stuur}>
            {t('kloptNiet.knop')}
          </Button>
        </Cluster>
      </Stack>
    </Details>
  );
}
