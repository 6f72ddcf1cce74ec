import { answer, useApp } from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { Verstuurd } from '@loket/contract';
import { Button, ErrorSummary, Notice, Panel, Stack, Textarea } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Api } from '../platform/inwoner-deur.ts';
import { useConcept } from './use-concept.ts';

interface Props {
  /** Under which the draft is kept; holds nothing of a person. */
  sleutel: string;
  label: string;
  description: string;
  knop: string;
  meeste: number;
  stuur: (api: Api, sleutel: string, tekst: string) => Parameters<typeof answer<Verstuurd>>[0];
}

/**
 * One question in one's own words, from a page where it is clear what it is about. What is typed is kept until it is
 * sent; afterwards it stands among the questions, with where it is and when the answer comes.
 */
export function VraagFormulier({ sleutel, label, description, knop, meeste, stuur }: Props) {
  const { t } = useTranslation('vraag-formulier');
  const { api, queryClient } = useApp();
  const navigate = useNavigate();
  const [tekst, setTekst] = useState('');
  const [gewijzigd, setGewijzigd] = useState(false);
  const [fout, setFout] = useState<'leeg' | 'teLang' | null>(null);
  const zending = useRef<string | null>(null);
  const waarden = { tekst };
  const concept = useConcept({
    sleutel,
    waarden,
    gewijzigd,
    onHersteld: (oud) => setTekst(String(oud.tekst ?? '')),
  });
  // under a key that stays the same until it has arrived: pressed twice, it is still one
  const versturen = useMutation<Verstuurd, ApiFout>({
    mutationFn: () => answer(stuur(api, (zending.current ??= crypto.randomUUID()), tekst.trim())),
    async onSuccess({ id }) {
      zending.current = null;
      await concept.wis();
      void queryClient.invalidateQueries({ queryKey: ['vragen'] });
      await navigate(`/mijn-vragen/${id}`, { state: { verstuurd: true } });
    },
  });
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    const lengte = tekst.trim().length;
    const gevonden = lengte === 0 ? 'leeg' : lengte > meeste ? 'teLang' : null;
    setFout(gevonden);
    if (!gevonden && !versturen.isPending) versturen.mutate();
  };
  const melding = fout && t(fout, { meeste });
  return (
    <Panel>
      <form noValidate onSubmit={verstuur}>
        <Stack gap="l">
          <ErrorSummary title={t('fouten')} errors={melding ? [{ fieldId: 'tekst', message: melding }] : []} />
          {versturen.error && !fout && (
            <Notice kind="error" live="assertive" title={t('mislukt')}>
              {t('misluktTekst')}
            </Notice>
          )}
          {concept.hersteld && !gewijzigd && <Notice kind="info" title={t('bewaard')} />}
          <Textarea
            id="tekst"
            label={label}
            description={description}
            rows={6}
            value={tekst}
            onChange={(event) => {
              setTekst(event.target.value);
              setGewijzigd(true);
            }}
            error={melding || undefined}
          />
          <div>
            <Button type="submit" variant="primary" busy={versturen.isPending} busyLabel={t('bezig')}>
              {knop}
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}
