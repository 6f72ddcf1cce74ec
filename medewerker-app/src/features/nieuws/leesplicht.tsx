import { DatumTekst, useApp, useOpmaak } from '@loket/app';
import type { NieuwsDetail } from '@loket/contract';
import { Button, Cluster, Notice, RadioGroup, Section, Stack, Text } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bevestig } from './queries.ts';

interface LeesplichtProps {
  bericht: Pick<NieuwsDetail, 'id' | 'controlevraag'>;
  leesplicht: NonNullable<NieuwsDetail['leesplicht']>;
}

/** Asks to say that it was read, with a question when there is one. A wrong answer may be put right. */
export function Leesplicht({ bericht: { id, controlevraag }, leesplicht }: LeesplichtProps) {
  const { t } = useTranslation('nieuws');
  const { api, queryClient } = useApp();
  const { dag } = useOpmaak();
  const [antwoord, setAntwoord] = useState<string>();
  const [leeg, setLeeg] = useState(false);
  const stuur = useMutation({
    mutationFn: () => bevestig(api, id, antwoord === undefined ? null : Number(antwoord)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['nieuws'] }),
  });
  if (leesplicht.stand === 'bevestigd') {
    return (
      <Notice kind="success" live="polite" title={t('plicht.bevestigd')}>
        {leesplicht.bevestigdOp && <DatumTekst datum={dag(leesplicht.bevestigdOp)} />}
      </Notice>
    );
  }
  const fout = stuur.error?.velden.includes('antwoord');
  const controle = () => {
    const mist = controlevraag !== null && antwoord === undefined;
    setLeeg(mist);
    if (!mist) stuur.mutate();
  };
  return (
    <Section title={t('plicht.titel')} look="panel">
      <Stack gap="s">
        <Text>
          {t('plicht.uiterlijk')} <DatumTekst datum={leesplicht.uiterlijk} />.
        </Text>
        {controlevraag && (
          <RadioGroup
            legend={controlevraag.vraag}
            name="controlevraag"
            value={antwoord}
            error={leeg ? t('plicht.kies') : fout ? t('plicht.fout') : undefined}
            options={controlevraag.antwoorden.map((label, plek) => ({ value: String(plek), label }))}
            onChange={(keuze) => {
              setAntwoord(keuze);
              stuur.reset();
            }}
          />
        )}
        {stuur.isError && !fout && (
          <Notice kind="error" live="assertive" title={t('mislukt.titel')}>
            {t('mislukt.tekst')}
          </Notice>
        )}
        <Cluster>
          <Button variant="primary" busy={stuur.isPending} onClick={controle}>
            {t('plicht.knop')}
          </Button>
        </Cluster>
      </Stack>
    </Section>
  );
}
