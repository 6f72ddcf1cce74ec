import { done, useApp } from '@loket/app';
import { Button, Cluster, Details, Notice, Stack, Text, Textarea } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Where a reader says what is not right; it becomes work of whoever owns what she reads. */
export function KloptDitNiet({ soort, id, eigenaar }: { soort: 'nieuws' | 'pagina'; id: string; eigenaar: string }) {
  const { t } = useTranslation('tekst');
  const { api } = useApp();
  const [tekst, setTekst] = useState('');
  const [leeg, setLeeg] = useState(false);
  const meld = useMutation({
    mutationFn: () => done(api.POST('/terugmeldingen', { body: { soort, id, tekst } })),
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
    <Details summary={t('kloptNiet.titel')}>
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
