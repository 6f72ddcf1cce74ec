import { BronTekst, SourceNotice, StaleNotice, useApp } from '@loket/app';
import {
  Behandeling,
  Besluiten,
  Kenmerken,
  Stappen,
  VerwanteZaken,
  ZaakKop,
  ZaakLaden,
  ZaakStand,
} from '@loket/app/zaak';
import type { ZaakDetail, ZaakSamenvatting } from '@loket/contract';
import { Notice, SkeletonTimeline, Split, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Beoordeling } from '../../components/beoordeling/beoordeling.tsx';
import { PaginaActies } from '../../components/pagina-acties.tsx';
import { SnelWeg } from '../../components/snel-weg/snel-weg.tsx';
import { TakenVanZaak } from '../../components/taken-van-zaak.tsx';
import { besluitPad } from './besluit/besluit-pad.ts';
import { bekendeSamenvatting, zaakQuery } from './queries.ts';
import { Documenten } from './zaak/documenten.tsx';
import { VraagOver } from './zaak/vraag-over.tsx';
import { WatUKuntDoen } from './zaak/wat-u-kunt-doen.tsx';
import { WatUMoetDoen } from './zaak/wat-u-moet-doen.tsx';
import { ZaakFout } from './zaak/zaak-fout.tsx';

export function ZaakPage() {
  const { api, queryClient } = useApp();
  const { bron = '', id = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(zaakQuery(api, { bron, id }));
  const retry = () => void refetch();

  if (data) return <ZaakInhoud zaak={data} stale={error !== null} onRetry={retry} busy={isFetching} />;
  if (error) return <ZaakFout error={error} onRetry={retry} busy={isFetching} />;
  return <ZaakOnderweg bekend={bekendeSamenvatting(queryClient, { bron, id })} />;
}

/** What this case is about, so that cases of one kind can be told apart. */
function onderwerp({ omschrijving, titel }: ZaakSamenvatting) {
  return omschrijving && omschrijving !== titel ? <BronTekst>{omschrijving}</BronTekst> : undefined;
}

/** The top of the page from what a list told, the rest on its way. */
function ZaakOnderweg({ bekend }: { bekend: ZaakSamenvatting | undefined }) {
  const { t } = useTranslation(['mijn-zaken', 'zaken']);
  if (!bekend) return <ZaakLaden />;
  return (
    <ZaakKop
      zaak={bekend}
      tabblad={t('zaken:zaak.eenZaak')}
      kruimels={[{ label: t('titel'), href: '/mijn-zaken' }]}
      lead={onderwerp(bekend)}
    >
      {bekend.gevoelig && <SnelWeg />}
      <ZaakStand zaak={bekend} />
      <SkeletonTimeline label={t('zaken:zaak.laden')} />
    </ZaakKop>
  );
}

interface ZaakInhoudProps {
  zaak: ZaakDetail;
  stale: boolean;
  onRetry: () => void;
  busy: boolean;
}

function ZaakInhoud({ zaak, stale, onRetry, busy }: ZaakInhoudProps) {
  const { t } = useTranslation(['mijn-zaken', 'zaken']);
  const ontbreekt = new Set(zaak.ontbrekend.map(({ soort }) => soort));
  const besluiten = (
    <Besluiten
      zaak={zaak}
      onvolledig={ontbreekt.has('besluiten')}
      besluitPad={(besluit) => besluitPad(zaak, besluit)}
    />
  );
  const beslist = zaak.fase === 'beslist' || zaak.fase === 'afgerond';
  return (
    <ZaakKop
      zaak={zaak}
      tabblad={t('zaken:zaak.eenZaak')}
      kruimels={[{ label: t('titel'), href: '/mijn-zaken' }]}
      lead={onderwerp(zaak)}
      actions={<PaginaActies delen />}
    >
      {stale && <StaleNotice peilmoment={zaak.peilmoment} onRetry={onRetry} busy={busy} />}
      {zaak.gevoelig && <SnelWeg />}
      <ZaakStand zaak={zaak} />
      {zaak.nietAlles && (
        <Notice kind="info" title={t('nietAlles.titel')}>
          {t('nietAlles.tekst')}
        </Notice>
      )}
      <WatUMoetDoen zaak={zaak} />
      <TakenVanZaak zaak={zaak} />
      <WatUKuntDoen zaak={zaak} />
      <SourceNotice ontbrekend={zaak.ontbrekend} peilmoment={zaak.peilmoment} onRetry={onRetry} busy={busy} />
      <Split
        main={
          <Stack gap="xl">
            {beslist && besluiten}
            <Stappen zaak={zaak} onvolledig={ontbreekt.has('catalogus')} />
            {!beslist && besluiten}
            <Documenten zaak={zaak} onvolledig={ontbreekt.has('documenten')} />
            <VerwanteZaken zaak={zaak} />
            {zaak.einddatum !== null && <Beoordeling over={{ soort: 'zaak', bron: zaak.bron, id: zaak.id }} />}
          </Stack>
        }
        aside={
          <Stack gap="l">
            <Behandeling zaak={zaak} />
            <VraagOver zaak={zaak} />
            <Kenmerken zaak={zaak} zonderOnderwerp />
          </Stack>
        }
      />
    </ZaakKop>
  );
}
