import { FoutMelding, useApp } from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { BerichttekstDetail, BerichttekstInhoud, BerichttekstSleutel } from '@loket/contract';
import { Button, Cluster, ErrorSummary, Notice, Section, Stack, Textarea, TextInput, useAnnouncer } from '@loket/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bevindingen } from './bevindingen.tsx';
import { Geschiedenis } from './geschiedenis.tsx';
import { bewaar, publiceer, tekstQuery, trekIn, zetTerug } from './queries.ts';
import { Voorbeeld } from './voorbeeld.tsx';

type Doen = { wat: 'bewaar' | 'publiceer' | 'trekIn' } | { wat: 'zetTerug'; versie: number };
const velden = ['onderwerp', 'tekst', 'sms'] as const;

/** Write, look how it will be, and publish. What was typed stays whatever happens. */
export function TekstBewerken({ sleutel, detail }: { sleutel: BerichttekstSleutel; detail: BerichttekstDetail }) {
  const { t } = useTranslation('berichtteksten');
  const { api } = useApp();
  const queryClient = useQueryClient();
  const announce = useAnnouncer();
  const concept = detail.versies.find(({ stand }) => stand === 'concept');
  const nu = detail.versies.find(({ stand }) => stand === 'gepubliceerd');
  const [inhoud, setInhoud] = useState<BerichttekstInhoud>((concept ?? nu)?.inhoud ?? detail.standaard);
  const [poging, setPoging] = useState(0);
  const bewaarNu = async () => bewaar(api, sleutel, inhoud, concept?.gewijzigd ?? null);
  const doe = useMutation<BerichttekstDetail, ApiFout, Doen>({
    mutationFn: async (doen) => {
      if (doen.wat === 'trekIn') return trekIn(api, sleutel);
      if (doen.wat === 'zetTerug') return zetTerug(api, sleutel, doen.versie);
      const bewaard = await bewaarNu();
      const vers = bewaard.versies.find(({ stand }) => stand === 'concept');
      if (doen.wat === 'bewaar' || !vers || bewaard.bevindingen.some(({ ernst }) => ernst === 'fout')) return bewaard;
      return publiceer(api, sleutel, vers.gewijzigd);
    },
    onSuccess: async (nieuw, doen) => {
      queryClient.setQueryData(tekstQuery(api, sleutel).queryKey, nieuw);
      const fout = nieuw.bevindingen.some(({ ernst }) => ernst === 'fout');
      setPoging((vorige) => vorige + 1);
      if (doen.wat === 'zetTerug' || doen.wat === 'trekIn') {
        const vers =
          nieuw.versies.find(({ stand }) => stand === 'concept') ??
          nieuw.versies.find(({ stand }) => stand === 'gepubliceerd');
        setInhoud(vers?.inhoud ?? nieuw.standaard);
      }
      announce(t(doen.wat === 'publiceer' && fout ? 'gedaan.nietGepubliceerd' : `gedaan.${doen.wat}`));
      await queryClient.invalidateQueries({ queryKey: ['berichtteksten'], exact: true });
    },
  });
  const fouten = detail.bevindingen.filter(({ ernst }) => ernst === 'fout');
  const foutBij = (veld: keyof BerichttekstInhoud) => {
    const hare = fouten.filter((een) => een.veld === veld);
    return hare.map(({ code, waarde }) => t(`bevinding.${code}`, { waarde: waarde ?? '' })).join(' ') || undefined;
  };
  const zet = (veld: keyof BerichttekstInhoud) => (event: { target: { value: string } }) =>
    setInhoud((vorig) => ({ ...vorig, [veld]: event.target.value }));
  const bezig = { busy: doe.isPending, busyLabel: t('bezig') };
  const voorbij = doe.error?.invalidParams.some(({ code }) => code === 'intussen-gewijzigd');
  return (
    <Stack gap="xl">
      {concept ? (
        <Notice kind="info" title={t('een.concept')}>
          {t(nu ? 'een.conceptUitleg' : 'een.conceptStandaard')}
        </Notice>
      ) : (
        <Notice kind="info" title={t(nu ? 'een.eigen' : 'een.standaard')}>
          {t(nu ? 'een.eigenUitleg' : 'een.standaardUitleg')}
        </Notice>
      )}
      <Section title={t('een.tekst')} look="panel">
        <form
          noValidate
          className="mw-formulier"
          onSubmit={(event) => {
            event.preventDefault();
            if (!doe.isPending) doe.mutate({ wat: 'bewaar' });
          }}
        >
          <Stack gap="m">
            {poging > 0 && (
              <ErrorSummary
                key={poging}
                title={t('fout.titel')}
                errors={velden.flatMap((veld) => {
                  const message = foutBij(veld);
                  return message ? [{ fieldId: veld, message }] : [];
                })}
              />
            )}
            <TextInput
              id="onderwerp"
              label={t('veld.onderwerp')}
              description={t('veld.onderwerpUitleg')}
              maxLength={300}
              value={inhoud.onderwerp}
              onChange={zet('onderwerp')}
              error={poging > 0 ? foutBij('onderwerp') : undefined}
            />
            <Textarea
              id="tekst"
              label={t('veld.tekst')}
              description={t('veld.tekstUitleg')}
              rows={6}
              maxLength={3000}
              value={inhoud.tekst}
              onChange={zet('tekst')}
              error={poging > 0 ? foutBij('tekst') : undefined}
            />
            <Textarea
              id="sms"
              label={t('veld.sms')}
              description={t('veld.smsUitleg')}
              rows={3}
              maxLength={1000}
              value={inhoud.sms}
              onChange={zet('sms')}
              error={poging > 0 ? foutBij('sms') : undefined}
            />
            <Bevindingen bevindingen={detail.bevindingen} />
            {voorbij ? (
              <Notice kind="warning" live="polite" title={t('fout.voorbijTitel')}>
                {t('fout.voorbij')}
              </Notice>
            ) : (
              doe.error && <FoutMelding fout={doe.error} wat="berichttekst" />
            )}
            <Cluster>
              <Button type="submit" {...bezig}>
                {t('knop.bewaar')}
              </Button>
              <Button variant="primary" {...bezig} onClick={() => doe.mutate({ wat: 'publiceer' })}>
                {t('knop.publiceer')}
              </Button>
              {nu && (
                <Button {...bezig} onClick={() => doe.mutate({ wat: 'trekIn' })}>
                  {t('knop.trekIn')}
                </Button>
              )}
            </Cluster>
          </Stack>
        </form>
      </Section>
      <Voorbeeld sleutel={sleutel} detail={detail} />
      <Geschiedenis
        detail={detail}
        busy={doe.isPending}
        onTerug={(versie) => doe.mutate({ wat: 'zetTerug', versie })}
      />
    </Stack>
  );
}
