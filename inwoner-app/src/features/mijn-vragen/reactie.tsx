import { Button, Cluster, Notice, Section, Stack, Textarea } from '@loket/ui';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConcept } from '../../components/use-concept.ts';
import { MEESTE_TEKENS } from './tekens.ts';
import { useVersturen } from './use-versturen.ts';

/** Saying more in a conversation. What is typed is kept until it is sent. */
export function Reactie({ id }: { id: string }) {
  const { t } = useTranslation('vragen');
  const [tekst, setTekst] = useState('');
  const [gewijzigd, setGewijzigd] = useState(false);
  const [fout, setFout] = useState<string>();
  const concept = useConcept({
    sleutel: `reactie:${id.toLowerCase()}`,
    waarden: { tekst },
    gewijzigd,
    onHersteld: (oud) => setTekst(String(oud.tekst ?? '')),
  });
  const versturen = useVersturen<string>((api, sleutel, inhoud) =>
    api.POST('/vragen/{id}/reacties', { params: { path: { id } }, body: { sleutel, tekst: inhoud } }),
  );
  const verstuur = async (event: FormEvent) => {
    event.preventDefault();
    if (versturen.isPending) return;
    const leeg = tekst.trim() === '';
    setFout(
      leeg ? t('formulier.fout.tekst') : tekst.length > MEESTE_TEKENS ? t('formulier.fout.tekstTeLang') : undefined,
    );
    if (leeg || tekst.length > MEESTE_TEKENS) return;
    await versturen.mutateAsync(tekst).then(
      async () => {
        await concept.wis();
        setTekst('');
        setGewijzigd(false);
      },
      () => undefined,
    );
  };
  return (
    <Section title={t('een.reactie.titel')}>
      <form noValidate onSubmit={(event) => void verstuur(event)}>
        <Stack gap="m">
          {versturen.isSuccess && !gewijzigd && (
            <Notice
              kind={versturen.data.stand === 'niet_bezorgd' ? 'error' : 'success'}
              live="polite"
              title={t(`een.reactie.${versturen.data.stand}`)}
            />
          )}
          {versturen.isError && (
            <Notice kind="error" live="assertive" title={t('formulier.mislukt')}>
              {t('formulier.misluktTekst')}
            </Notice>
          )}
          <Textarea
            label={t('een.reactie.label')}
            description={t('een.reactie.uitleg')}
            error={fout}
            value={tekst}
            rows={4}
            onChange={(event) => {
              setTekst(event.target.value);
              setGewijzigd(true);
            }}
          />
          <Cluster>
            <Button type="submit" variant="primary" busy={versturen.isPending} busyLabel={t('een.reactie.bezig')}>
              {t('een.reactie.knop')}
            </Button>
          </Cluster>
        </Stack>
      </form>
    </Section>
  );
}
