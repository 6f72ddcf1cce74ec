import { FoutMelding, useApp, type ApiFout } from '@loket/app';
import { Button, Cluster, IconArrowDown, IconArrowUp, Section, Stack, Text, useAnnouncer } from '@loket/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { alsIndeling, verplaatst, type Geplaatst } from './kaarten.ts';
import { bewaarIndeling, indelingQuery } from './queries.ts';

/** Which cards there are and in what order; each change is kept at once and said aloud. */
export function Indelen({ kaarten, onKlaar }: { kaarten: Geplaatst[]; onKlaar: () => void }) {
  const { t } = useTranslation('start');
  const { api } = useApp();
  const queryClient = useQueryClient();
  const announce = useAnnouncer();
  const { queryKey } = indelingQuery(api);
  const bewaar = useMutation<unknown, ApiFout, Geplaatst[]>({
    mutationFn: (nieuw) => bewaarIndeling(api, alsIndeling(nieuw)),
    // Shown before the answer: who moves a card five places does not wait five times.
    onMutate: async (nieuw) => {
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData(queryKey, alsIndeling(nieuw));
    },
    onError: () => void queryClient.invalidateQueries({ queryKey }),
  });
  const zet = (nieuw: Geplaatst[], gezegd: string) => {
    bewaar.mutate(nieuw);
    announce(gezegd);
  };
  return (
    <Section title={t('indelen.titel')} look="panel">
      <Stack gap="m">
        <Text>{t('indelen.uitleg')}</Text>
        {bewaar.error && <FoutMelding fout={bewaar.error} wat="start" />}
        <ol className="mw-indelen">
          {kaarten.map(({ kaart, verborgen }, at) => {
            const naam = t(`kaart.${kaart.naam}`);
            const wissel = kaarten.map((een, plek) => (plek === at ? { ...een, verborgen: !verborgen } : een));
            return (
              <li key={kaart.naam} className="mw-indelen__kaart">
                <span>{verborgen ? t('indelen.verborgenKaart', { naam }) : naam}</span>
                <Cluster>
                  <Button
                    size="small"
                    icon={IconArrowUp}
                    disabled={at === 0}
                    onClick={() => zet(verplaatst(kaarten, at, -1), t('indelen.verplaatst', { naam, plek: at }))}
                  >
                    {t('indelen.omhoog', { naam })}
                  </Button>
                  <Button
                    size="small"
                    icon={IconArrowDown}
                    disabled={at === kaarten.length - 1}
                    onClick={() => zet(verplaatst(kaarten, at, 1), t('indelen.verplaatst', { naam, plek: at + 2 }))}
                  >
                    {t('indelen.omlaag', { naam })}
                  </Button>
                  <Button
                    size="small"
                    onClick={() => zet(wissel, t(verborgen ? 'indelen.getoond' : 'indelen.verborgen', { naam }))}
                  >
                    {t(verborgen ? 'indelen.toon' : 'indelen.verberg', { naam })}
                  </Button>
                </Cluster>
              </li>
            );
          })}
        </ol>
        <div>
          <Button variant="primary" onClick={onKlaar}>
            {t('indelen.klaar')}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}
