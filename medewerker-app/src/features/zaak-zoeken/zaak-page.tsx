import { FoutMelding, Pagina, SourceNotice, StaleNotice, useApp, useIngelogd } from '@loket/app';
import { Behandeling, Besluiten, Stappen, VerwanteZaken, ZaakKop, ZaakLaden, ZaakStand } from '@loket/app/zaak';
import type { MedewerkerZaakDetail } from '@loket/contract';
import { Split, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Instructies } from '../../components/instructies.tsx';
import { ZOEKEN } from '../../components/zoeken-pad.ts';
import { DoelNodig } from './doel-nodig.tsx';
import { GeenToegang } from './geen-toegang.tsx';
import { zaakQuery } from './queries.ts';
import { Betrokkenen } from './zaak/betrokkenen.tsx';
import { DoelBalk } from './zaak/doel-balk.tsx';
import { Eigenschappen } from './zaak/eigenschappen.tsx';
import { Feiten } from './zaak/feiten.tsx';
import { Stukken } from './zaak/stukken.tsx';
import { ZaakNietGevonden } from './zaak/zaak-niet-gevonden.tsx';

/** One case, under a purpose stated before; without one it is asked here. */
export function ZaakPage() {
  const { t } = useTranslation(['zaak-zoeken', 'zaken']);
  const { api } = useApp();
  const sessie = useIngelogd();
  const { bron = '', id = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(zaakQuery(api, { bron, id }));
  const [doelGegeven, setDoelGegeven] = useState(false);
  const retry = () => void refetch();
  const magZoeken = !sessie || sessie.rechten.includes('zaak-zoeken');

  useEffect(() => {
    // the form is gone with the focus on it; the page that took its place has the same address
    if (doelGegeven && data) document.querySelector<HTMLElement>('h1')?.focus();
  }, [doelGegeven, data]);

  // a refusal goes before what was fetched earlier: the purpose may have ended meanwhile
  if (!magZoeken) return <GeenToegang wat="rol" />;
  if (error?.soort === 'geen-toegang') return <GeenToegang wat="zaak" />;
  if (error?.soort === 'niet-gevonden') return <ZaakNietGevonden />;
  if (error?.soort === 'doel-nodig') {
    const opGegeven = async () => {
      await refetch();
      setDoelGegeven(true);
    };
    return <DoelNodig zaak={{ bron, id }} onGegeven={opGegeven} />;
  }
  if (data) return <ZaakInhoud zaak={data} stale={error !== null} onRetry={retry} busy={isFetching} />;
  if (error) {
    return (
      <Pagina titel={t('zaken:zaak.eenZaak')} kruimels={[{ label: t('titel'), href: ZOEKEN }]}>
        <FoutMelding fout={error} wat="zaak" onRetry={retry} busy={isFetching} />
      </Pagina>
    );
  }
  return <ZaakLaden />;
}

interface ZaakInhoudProps {
  zaak: MedewerkerZaakDetail;
  stale: boolean;
  onRetry: () => void;
  busy: boolean;
}

function ZaakInhoud({ zaak, stale, onRetry, busy }: ZaakInhoudProps) {
  const { t } = useTranslation('zaak-zoeken');
  const { ontbrekend, peilmoment } = zaak;
  const ontbreekt = new Set(ontbrekend.map(({ soort }) => soort));
  return (
    <ZaakKop zaak={zaak} kruimels={[{ label: t('titel'), href: ZOEKEN }]} lead={<DoelBalk {...zaak} />}>
      {stale && <StaleNotice peilmoment={peilmoment} onRetry={onRetry} busy={busy} />}
      <SourceNotice ontbrekend={ontbrekend} peilmoment={peilmoment} onRetry={onRetry} busy={busy} />
      {zaak.zaaktype && <Instructies onderwerp={zaak.zaaktype} />}
      <ZaakStand zaak={zaak} />
      <Split
        main={
          <Stack gap="l">
            <Betrokkenen betrokkenen={zaak.betrokkenen} />
            <Stappen zaak={zaak} onvolledig={ontbreekt.has('catalogus')} />
            <Besluiten zaak={zaak} onvolledig={ontbreekt.has('besluiten')} />
            <Stukken zaak={zaak} onvolledig={ontbreekt.has('documenten')} />
            <VerwanteZaken zaak={zaak} />
          </Stack>
        }
        aside={
          <Stack gap="l">
            <Feiten zaak={zaak} />
            <Eigenschappen eigenschappen={zaak.eigenschappen} />
            <Behandeling zaak={zaak} />
          </Stack>
        }
      />
    </ZaakKop>
  );
}
