import { useApp } from '@loket/app';
import type { PaginaBeheerDetail, PaginaInhoud, PaginaKeuzes } from '@loket/contract';
import { Button, Cluster, LiveRegion, Stack } from '@loket/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Botsing } from '../../components/botsing.tsx';
import { NA_BEWAREN, NietBewaard } from '../../components/niet-bewaard.tsx';
import { Nakijken } from '../../components/nakijken.tsx';
import { useSchrijven } from '../../components/use-schrijven.ts';
import type { Schrijven } from '../../components/use-schrijven.ts';
import { useTekstFout } from '../../components/tekst-fout.ts';
import { VeldFouten } from '../../components/veldfouten.tsx';
import { isFout } from '../../components/veldfout.ts';
import { VersieLijst } from '../../components/versie-lijst.tsx';
import { VoorWie } from '../../components/voor-wie.tsx';
import { PaginaVelden } from './pagina-velden.tsx';
import { bewaarPagina, haal } from './queries.ts';
import { Stand } from './stand.tsx';
import { usePaginaUitleg } from './uitleg.ts';

interface WerkbladProps {
  pagina: PaginaBeheerDetail | null;
  begin: PaginaInhoud;
  ouder: string | null;
  keuzes: PaginaKeuzes;
  /** What is chosen before anything is written. */
  boven?: (schrijven: Schrijven<PaginaInhoud, PaginaBeheerDetail>) => ReactNode;
}

const velden = ['titel', 'samenvatting', 'tekst', 'bijlagen', 'doelgroep', 'eigenaar'] as const;

/** Where a page is written. When a colleague saved meanwhile, nothing is lost: both are put together. */
export function Werkblad({ pagina, begin, ouder, keuzes, boven }: WerkbladProps) {
  const { t } = useTranslation('paginas-beheer');
  const { api, queryClient } = useApp();
  const navigate = useNavigate();
  const uitleg = usePaginaUitleg(keuzes);
  const ververs = async (nieuw: PaginaBeheerDetail) => {
    queryClient.setQueryData(['paginabeheer', nieuw.id], nieuw);
    await queryClient.invalidateQueries({ queryKey: ['paginabeheer'], exact: true });
  };
  const schrijven = useSchrijven<PaginaInhoud, PaginaBeheerDetail>({
    begin,
    versie: pagina?.versie ?? 0,
    bewaar: (nu, versie) => bewaarPagina(api, nu, pagina ? { id: pagina.id, versie } : { ouder }),
    haal: () => haal(api, pagina?.id ?? ''),
    onBewaard: async (nieuw) => {
      await ververs(nieuw);
      if (!pagina) await navigate(`/beheer/paginas/${nieuw.id}`, { state: NA_BEWAREN });
    },
  });
  const { inhoud, setInhoud, beurt, opslag, fouten, gewijzigd } = schrijven;
  const tekstFout = useTekstFout(opslag.error, inhoud.tekst);
  const zeg = (veld: (typeof velden)[number]) => (veld === 'tekst' && tekstFout) || t(`veldfout.${veld}`);
  const gelezen = pagina?.versies.find((een) => een.versie === pagina.gepubliceerd)?.inhoud ?? null;
  return (
    <Stack gap="l">
      <NietBewaard gewijzigd={gewijzigd} />
      {boven?.(schrijven)}
      {pagina && <Stand pagina={pagina} gewijzigd={gewijzigd} />}
      <Nakijken inhoud={inhoud} gelezen={gelezen} uitleg={uitleg} />
      <VeldFouten fout={opslag.error} velden={velden} zeg={zeg} />
      <Botsing schrijven={schrijven} uitleg={uitleg} onNeem={(nieuw) => void ververs(nieuw)} />
      <PaginaVelden key={beurt} inhoud={inhoud} keuzes={keuzes} fouten={fouten} zeg={zeg} onChange={setInhoud} />
      <VoorWie
        doelgroep={inhoud.doelgroep}
        keuzes={keuzes.doelgroepen}
        fout={isFout(fouten, 'doelgroep')}
        onChange={(doelgroep) => setInhoud({ ...inhoud, doelgroep })}
      />
      <Cluster>
        <Button variant="primary" busy={opslag.isPending} onClick={schrijven.bewaar}>
          {t('bewaar')}
        </Button>
        <LiveRegion visible>{pagina && !gewijzigd && t('bewaard', { versie: pagina.versie })}</LiveRegion>
      </Cluster>
      {pagina && (
        <VersieLijst
          versies={pagina.versies}
          nieuwste={pagina.versie}
          uitleg={uitleg}
          onTerug={(woorden) => schrijven.neem({ ...inhoud, ...woorden })}
        />
      )}
    </Stack>
  );
}
