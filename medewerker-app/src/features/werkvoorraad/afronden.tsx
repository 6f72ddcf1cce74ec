import { FoutMelding, useApp, type ApiFout } from '@loket/app';
import type { Afgerond, Contactverzoek } from '@loket/contract';
import { Button, IconCheck, Notice, Section, Stack, Textarea, useAnnouncer } from '@loket/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rondAf } from './queries.ts';

interface Props {
  verzoek: Contactverzoek;
  onKlaar: (stand: Afgerond['stand']) => void;
}

/** Answers and closes. What was written stays on the page until it is kept. */
export function Afronden({ verzoek: { id, terugbellen, beantwoordbaar }, onKlaar }: Props) {
  const { t } = useTranslation('werk');
  const { api } = useApp();
  const queryClient = useQueryClient();
  const announce = useAnnouncer();
  const [sleutel] = useState(() => crypto.randomUUID());
  const [antwoord, setAntwoord] = useState('');
  const [notitie, setNotitie] = useState('');
  const [fout, setFout] = useState<'antwoord' | 'notitie'>();
  const stuur = useMutation<Afgerond, ApiFout>({
    mutationFn: () => rondAf(api, id, { sleutel, antwoord: antwoord.trim(), notitie: notitie.trim() }),
    onSuccess: ({ stand }) => {
      announce(t('klaar.titel'));
      onKlaar(stand);
      void queryClient.invalidateQueries({ queryKey: ['werk', 'lijst'] });
    },
  });
  const nodig = terugbellen || !beantwoordbaar ? 'notitie' : 'antwoord';
  const verstuur = () => {
    const leeg = (nodig === 'antwoord' ? antwoord : `${antwoord}${notitie}`).trim() === '';
    setFout(leeg ? nodig : undefined);
    if (!leeg) stuur.mutate();
  };
  return (
    <Section title={t(terugbellen ? 'afronden.titelBellen' : 'afronden.titel')} look="panel">
      <Stack gap="m">
        {beantwoordbaar && (
          <Textarea
            id="antwoord"
            label={t('afronden.antwoord')}
            description={t('afronden.antwoordUitleg')}
            optionalLabel={nodig === 'antwoord' ? undefined : t('nietVerplicht')}
            error={fout === 'antwoord' && antwoord.trim() === '' ? t('afronden.antwoordNodig') : undefined}
            maxLength={1000}
            value={antwoord}
            onChange={({ target }) => setAntwoord(target.value)}
          />
        )}
        <Textarea
          id="notitie"
          rows={3}
          label={t('afronden.notitie')}
          description={t('afronden.notitieUitleg')}
          optionalLabel={nodig === 'notitie' ? undefined : t('nietVerplicht')}
          error={fout === 'notitie' && notitie.trim() === '' ? t('afronden.notitieNodig') : undefined}
          maxLength={500}
          value={notitie}
          onChange={({ target }) => setNotitie(target.value)}
        />
        {stuur.error?.code === 'niet-meer-open' || stuur.error?.code === 'niet-gevonden' ? (
          <Notice kind="warning" title={t('weg.kop')} live="polite">
            {t('weg.tekstBijSchrijven')}
          </Notice>
        ) : (
          stuur.error && <FoutMelding fout={stuur.error} wat="werk" />
        )}
        <div>
          <Button variant="primary" icon={IconCheck} busy={stuur.isPending} busyLabel={t('bezig')} onClick={verstuur}>
            {t(terugbellen ? 'afronden.klaarBellen' : 'afronden.klaar')}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}
