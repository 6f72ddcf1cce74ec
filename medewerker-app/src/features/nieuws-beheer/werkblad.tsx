import { useApp } from '@loket/app';
import type { NieuwsBeheerDetail, NieuwsKeuzes } from '@loket/contract';
import { Button, Cluster, LiveRegion, Notice, Stack } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Botsing } from '../../components/botsing.tsx';
import { VersieLijst } from '../../components/versie-lijst.tsx';
import { VoorWie } from '../../components/voor-wie.tsx';
import { BerichtVelden, isFout } from './bericht-velden.tsx';
import { leegBericht } from './invoer.ts';
import { LeesplichtVelden } from './leesplicht-velden.tsx';
import { bewaarNieuws, haal } from './queries.ts';
import { berichtRegels } from './regels.ts';
import { Stappen } from './stappen.tsx';

interface WerkbladProps {
  bericht: NieuwsBeheerDetail | null;
  keuzes: NieuwsKeuzes;
}

/** Where an article is written. When a colleague saved meanwhile, nothing is lost: both are shown and chosen from. */
export function Werkblad({ bericht, keuzes }: WerkbladProps) {
  const { t } = useTranslation('nieuws-beheer');
  const { api, queryClient } = useApp();
  const navigate = useNavigate();
  const [inhoud, setInhoud] = useState(bericht?.inhoud ?? leegBericht);
  /** Another text in the editor: it begins with it only once. */
  const [beurt, setBeurt] = useState(0);
  const [versie, setVersie] = useState(bericht?.versie ?? 0);
  const [anders, setAnders] = useState<NieuwsBeheerDetail>();
  const neem = (nieuw: typeof inhoud) => {
    setInhoud(nieuw);
    setBeurt(beurt + 1);
  };
  const bewaar = useMutation({
    mutationFn: () => bewaarNieuws(api, inhoud, bericht && { id: bericht.id, versie }),
    onSuccess: async (nieuw) => {
      queryClient.setQueryData(['nieuwsbeheer', nieuw.id], nieuw);
      await queryClient.invalidateQueries({ queryKey: ['nieuwsbeheer'], exact: true });
      if (!bericht) await navigate(`/beheer/nieuws/${nieuw.id}`);
    },
    onError: async (fout) => {
      if (bericht && fout.invalidParams.some(({ code }) => code === 'ingehaald')) {
        setAnders(await haal(api, bericht.id).catch(() => undefined));
      }
    },
  });
  const fouten = bewaar.error?.velden ?? [];
  const ingehaald = fouten.includes('versie');
  const gewijzigd = JSON.stringify(inhoud) !== JSON.stringify(bericht?.inhoud ?? leegBericht);
  return (
    <Stack gap="l">
      {bericht && <Stappen bericht={bericht} gewijzigd={gewijzigd} />}
      {bewaar.isError && !ingehaald && (
        <Notice kind="error" live="assertive" title={t(fouten.length > 0 ? 'fout.titel' : 'fout.anders')}>
          {fouten.length > 0 ? (
            <ul>
              {veldenVan(fouten).map((veld) => (
                <li key={veld}>{t(`veldfout.${veld}`)}</li>
              ))}
            </ul>
          ) : (
            t('fout.uitleg')
          )}
        </Notice>
      )}
      {ingehaald && anders && (
        <Botsing
          naam={anders.gewijzigdDoor}
          mijn={inhoud}
          daar={anders.inhoud}
          delen={delen}
          regels={berichtRegels}
          onKlaar={(samen) => {
            neem(samen);
            setVersie(anders.versie);
            setAnders(undefined);
            bewaar.reset();
          }}
        />
      )}
      <BerichtVelden key={beurt} inhoud={inhoud} fouten={fouten} onChange={setInhoud} />
      <VoorWie
        doelgroep={inhoud.doelgroep}
        keuzes={keuzes.doelgroepen}
        fout={isFout(fouten, 'doelgroep')}
        onChange={(doelgroep) => setInhoud({ ...inhoud, doelgroep })}
      />
      <LeesplichtVelden inhoud={inhoud} keuzes={keuzes} fouten={fouten} onChange={setInhoud} />
      <Cluster>
        <Button variant="primary" busy={bewaar.isPending} onClick={() => bewaar.mutate()}>
          {t('bewaar')}
        </Button>
        <LiveRegion visible>{bericht && !gewijzigd && t('bewaard', { versie: bericht.versie })}</LiveRegion>
      </Cluster>
      {bericht && (
        <VersieLijst versies={bericht.versies} nieuwste={bericht.versie} regels={berichtRegels} onTerug={neem} />
      )}
    </Stack>
  );
}

const delen = ['titel', 'samenvatting', 'tekst'] as const;
const velden = ['titel', 'samenvatting', 'tekst', 'bijlagen', 'doelgroep', 'tot', 'onderwerpen', 'leesplicht'] as const;
const veldenVan = (fouten: readonly string[]) => velden.filter((veld) => isFout(fouten, veld));
