import { useApp } from '@loket/app';
import type { NieuwsBeheerDetail, NieuwsInhoud, NieuwsKeuzes } from '@loket/contract';
import { Button, Cluster, LiveRegion, Stack } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Botsing } from '../../components/botsing.tsx';
import { NA_BEWAREN, NietBewaard } from '../../components/niet-bewaard.tsx';
import { Nakijken } from '../../components/nakijken.tsx';
import { useSchrijven } from '../../components/use-schrijven.ts';
import { useTekstFout } from '../../components/tekst-fout.ts';
import { VeldFouten } from '../../components/veldfouten.tsx';
import { isFout } from '../../components/veldfout.ts';
import { VersieLijst } from '../../components/versie-lijst.tsx';
import { VoorWie } from '../../components/voor-wie.tsx';
import { BerichtVelden } from './bericht-velden.tsx';
import { Geschiedenis } from './geschiedenis.tsx';
import { leegBericht } from './invoer.ts';
import { LeesplichtVelden } from './leesplicht-velden.tsx';
import { bewaarNieuws, haal } from './queries.ts';
import { Stappen } from './stappen.tsx';
import { useBerichtUitleg } from './uitleg.ts';

interface WerkbladProps {
  bericht: NieuwsBeheerDetail | null;
  keuzes: NieuwsKeuzes;
}

/** Where an article is written. When a colleague saved meanwhile, nothing is lost: both are put together. */
export function Werkblad({ bericht, keuzes }: WerkbladProps) {
  const { t } = useTranslation('nieuws-beheer');
  const { api, queryClient } = useApp();
  const navigate = useNavigate();
  const uitleg = useBerichtUitleg(keuzes);
  const ververs = async (nieuw: NieuwsBeheerDetail) => {
    queryClient.setQueryData(['nieuwsbeheer', nieuw.id], nieuw);
    await queryClient.invalidateQueries({ queryKey: ['nieuwsbeheer', 'lijst'] });
  };
  const schrijven = useSchrijven<NieuwsInhoud, NieuwsBeheerDetail>({
    begin: bericht?.inhoud ?? leegBericht,
    versie: bericht?.versie ?? 0,
    bewaar: (nu, versie) => bewaarNieuws(api, nu, bericht && { id: bericht.id, versie }),
    haal: () => haal(api, bericht?.id ?? ''),
    onBewaard: async (nieuw) => {
      await ververs(nieuw);
      if (!bericht) await navigate(`/beheer/nieuws/${nieuw.id}`, { state: NA_BEWAREN });
    },
  });
  const { inhoud, setInhoud, beurt, opslag, fouten, gewijzigd } = schrijven;
  const tekstFout = useTekstFout(opslag.error, inhoud.tekst);
  const zeg = (veld: (typeof velden)[number]) => (veld === 'tekst' && tekstFout) || t(`veldfout.${veld}`);
  const gelezen = bericht?.versies.find((een) => een.versie === bericht.gepubliceerd)?.inhoud ?? null;
  const nakijken = (
    <Nakijken
      inhoud={inhoud}
      gelezen={gelezen}
      uitleg={uitleg}
      open={bericht?.stand === 'ter-beoordeling' && bericht.magBeoordelen}
    />
  );
  return (
    <Stack gap="l">
      <NietBewaard gewijzigd={gewijzigd} />
      {bericht && <Stappen bericht={bericht} gewijzigd={gewijzigd} nakijken={nakijken} />}
      <VeldFouten fout={opslag.error} velden={velden} zeg={zeg} />
      <Botsing schrijven={schrijven} uitleg={uitleg} onNeem={(nieuw) => void ververs(nieuw)} />
      <BerichtVelden key={beurt} inhoud={inhoud} fouten={fouten} zeg={zeg} onChange={setInhoud} />
      <VoorWie
        doelgroep={inhoud.doelgroep}
        keuzes={keuzes.doelgroepen}
        fout={isFout(fouten, 'doelgroep')}
        onChange={(doelgroep) => setInhoud({ ...inhoud, doelgroep })}
      />
      <LeesplichtVelden inhoud={inhoud} keuzes={keuzes} fouten={fouten} onChange={setInhoud} />
      <Cluster>
        <Button variant="primary" busy={opslag.isPending} onClick={schrijven.bewaar}>
          {t('bewaar')}
        </Button>
        <LiveRegion visible>{bericht && !gewijzigd && t('bewaard', { versie: bericht.versie })}</LiveRegion>
      </Cluster>
      {bericht && (
        <VersieLijst
          versies={bericht.versies}
          nieuwste={bericht.versie}
          uitleg={uitleg}
          onTerug={(woorden) => schrijven.neem({ ...inhoud, ...woorden })}
        />
      )}
      {bericht && <Geschiedenis stappen={bericht.stappen} />}
    </Stack>
  );
}

const velden = [
  'titel',
  'samenvatting',
  'tekst',
  'bijlagen',
  'doelgroep',
  'vanaf',
  'tot',
  'onderwerpen',
  'leesplicht',
] as const;
