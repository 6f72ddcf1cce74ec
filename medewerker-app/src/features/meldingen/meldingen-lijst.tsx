import { BronTekst, FoutMelding, useApp, useOpmaak } from '@loket/app';
import type { Melding, MeldingenLijst as Lijst } from '@loket/contract';
import { Button, Card, CardList, IconCheck, Link, LiveRegion, Stack, StatusBadge, useAnnouncer } from '@loket/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Vraag } from './adres.ts';
import { leesAlle, leesMelding } from './queries.ts';

/** Marks what was read, and lets the list and the bell know. */
function useGelezen<Input>(markeer: (input: Input) => Promise<unknown>, gezegd: string) {
  const queryClient = useQueryClient();
  const announce = useAnnouncer();
  return useMutation({
    mutationFn: markeer,
    onSuccess: async () => {
      announce(gezegd);
      await queryClient.invalidateQueries({ queryKey: ['meldingen'] });
    },
  });
}

/** The list, with what can be done with all of it. */
export function MeldingenLijst({ lijst, vraag }: { lijst: Lijst; vraag: Vraag }) {
  const { t } = useTranslation('meldingen');
  const { api } = useApp();
  const alles = useGelezen(() => leesAlle(api, vraag.groep, lijst.peilmoment), t('allesGedaan'));
  const een = useGelezen((id: string) => leesMelding(api, id), t('gedaan'));
  const fout = alles.error ?? een.error;
  return (
    <Stack gap="m">
      <LiveRegion visible>{t('aantal', { count: lijst.aantal, ongelezen: lijst.ongelezen })}</LiveRegion>
      {lijst.meldingen.some(({ gelezen }) => !gelezen) && (
        <div>
          <Button busy={alles.isPending} busyLabel={t('bezig')} onClick={() => alles.mutate(undefined)}>
            {t(vraag.groep ? 'leesGroep' : 'leesAlles')}
          </Button>
        </div>
      )}
      {fout && <FoutMelding fout={fout} wat="meldingen" />}
      <CardList label={t('titel')}>
        {lijst.meldingen.map((melding) => (
          <MeldingKaart key={melding.id} melding={melding} onGelezen={() => een.mutate(melding.id)} />
        ))}
      </CardList>
    </Stack>
  );
}

/** One of them: the way there marks it, and so does the button. */
function MeldingKaart({ melding, onGelezen }: { melding: Melding; onGelezen: () => void }) {
  const { t } = useTranslation('meldingen');
  const opmaak = useOpmaak();
  const { soort, onderwerp, toelichting, pad, gemaakt, gelezen } = melding;
  return (
    <Card
      headingLevel={2}
      title={
        <Link href={pad} onClick={gelezen ? undefined : onGelezen}>
          <BronTekst>{onderwerp}</BronTekst>
        </Link>
      }
      badge={!gelezen && <StatusBadge kind="ontvangen" label={t('nieuw')} />}
      meta={[
        t(`soort.${soort}`),
        t('wanneer', { datum: opmaak.korteDatum(opmaak.dag(gemaakt)), tijd: opmaak.tijd(gemaakt) }),
      ]}
      actions={
        !gelezen && (
          <Button variant="subtle" icon={IconCheck} onClick={onGelezen} aria-label={t('leesEen', { onderwerp })}>
            {t('lees')}
          </Button>
        )
      }
    >
      {toelichting && <BronTekst>{toelichting}</BronTekst>}
    </Card>
  );
}
