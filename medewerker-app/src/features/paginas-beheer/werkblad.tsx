import { useApp } from '@loket/app';
import type { PaginaBeheerDetail, PaginaInhoud, PaginaKeuzes } from '@loket/contract';
import { Button, Cluster, LiveRegion, Notice, Stack } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Botsing } from '../../components/botsing.tsx';
import { VersieLijst } from '../../components/versie-lijst.tsx';
import { VoorWie } from '../../components/voor-wie.tsx';
import { regelsVan } from '../../components/tekst-verschil.ts';
import { isFout, PaginaVelden } from './pagina-velden.tsx';
import { bewaarPagina, haal } from './queries.ts';
import { Stand } from './stand.tsx';

interface WerkbladProps {
  pagina: PaginaBeheerDetail | null;
  begin: PaginaInhoud;
  ouder: string | null;
  keuzes: PaginaKeuzes;
}

const delen = ['titel', 'samenvatting', 'tekst'] as const;
const velden = ['titel', 'samenvatting', 'tekst', 'bijlagen', 'doelgroep', 'eigenaar'] as const;
const regels = ({ titel, samenvatting, tekst }: PaginaInhoud) => [titel, samenvatting, ...regelsVan(tekst)];

/** Where a page is written. When a colleague saved meanwhile, nothing is lost: both are shown and chosen from. */
export function Werkblad({ pagina, begin, ouder, keuzes }: WerkbladProps) {
  const { t } = useTranslation('paginas-beheer');
  const { api, queryClient } = useApp();
  const navigate = useNavigate();
  const [inhoud, setInhoud] = useState(begin);
  /** Another text in the editor: it begins with it only once. */
  const [beurt, setBeurt] = useState(0);
  const [versie, setVersie] = useState(pagina?.versie ?? 0);
  const [anders, setAnders] = useState<PaginaBeheerDetail>();
  const neem = (nieuw: PaginaInhoud) => {
    setInhoud(nieuw);
    setBeurt(beurt + 1);
  };
  const bewaar = useMutation({
    mutationFn: () => bewaarPagina(api, inhoud, pagina ? { id: pagina.id, versie } : { ouder }),
    onSuccess: async (nieuw) => {
      queryClient.setQueryData(['paginabeheer', nieuw.id], nieuw);
      await queryClient.invalidateQueries({ queryKey: ['paginabeheer'], exact: true });
      if (!pagina) await navigate(`/beheer/paginas/${nieuw.id}`);
    },
    onError: async (fout) => {
      if (pagina && fout.velden.includes('versie')) setAnders(await haal(api, pagina.id).catch(() => undefined));
    },
  });
  const fouten = bewaar.error?.velden ?? [];
  const gewijzigd = JSON.stringify(inhoud) !== JSON.stringify(begin);
  return (
    <Stack gap="l">
      {pagina && <Stand pagina={pagina} gewijzigd={gewijzigd} />}
      {bewaar.isError && !fouten.includes('versie') && (
        <Notice kind="error" live="assertive" title={t(fouten.length > 0 ? 'fout.titel' : 'fout.anders')}>
          {fouten.length > 0 ? (
            <ul>
              {velden
                .filter((veld) => isFout(fouten, veld))
                .map((veld) => (
                  <li key={veld}>{t(`veldfout.${veld}`)}</li>
                ))}
            </ul>
          ) : (
            t('fout.uitleg')
          )}
        </Notice>
      )}
      {fouten.includes('versie') && anders && (
        <Botsing
          naam={anders.gewijzigdDoor}
          mijn={inhoud}
          daar={anders.inhoud}
          delen={delen}
          regels={regels}
          onKlaar={(samen) => {
            neem(samen);
            setVersie(anders.versie);
            setAnders(undefined);
            bewaar.reset();
          }}
        />
      )}
      <PaginaVelden key={beurt} inhoud={inhoud} keuzes={keuzes} fouten={fouten} onChange={setInhoud} />
      <VoorWie
        doelgroep={inhoud.doelgroep}
        keuzes={keuzes.doelgroepen}
        fout={isFout(fouten, 'doelgroep')}
        onChange={(doelgroep) => setInhoud({ ...inhoud, doelgroep })}
      />
      <Cluster>
        <Button variant="primary" busy={bewaar.isPending} onClick={() => bewaar.mutate()}>
          {t('bewaar')}
        </Button>
        <LiveRegion visible>{pagina && !gewijzigd && t('bewaard', { versie: pagina.versie })}</LiveRegion>
      </Cluster>
      {pagina && <VersieLijst versies={pagina.versies} nieuwste={pagina.versie} regels={regels} onTerug={neem} />}
    </Stack>
  );
}
