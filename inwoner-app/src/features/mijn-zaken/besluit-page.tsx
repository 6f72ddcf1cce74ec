import { BelOns, BronTekst, Pagina, SourceNotice, StaleNotice, useApp, useBronTaal, useOpmaak } from '@loket/app';
import { ZaakLaden } from '@loket/app/zaak';
import type { BesluitSamenvatting, ZaakDetail } from '@loket/contract';
import { ButtonLink, Cluster, IconArrowLeft, Split, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PaginaActies } from '../../components/pagina-acties.tsx';
import { SnelWeg } from '../../components/snel-weg/snel-weg.tsx';
import { Brieven } from './besluit/brieven.tsx';
import { Geldigheid, NietMeer } from './besluit/geldigheid.tsx';
import { KortOpEenRij } from './besluit/kort-op-een-rij.tsx';
import { NietMeeEens } from './besluit/niet-mee-eens.tsx';
import { WatBesloten } from './besluit/wat-besloten.tsx';
import { zaakQuery } from './queries.ts';
import { ZaakFout } from './zaak/zaak-fout.tsx';

/** One decision: what was decided and why, from when it holds, and what one can do. Asked along with its case. */
export function BesluitPage() {
  const { api } = useApp();
  const { bron = '', id = '', besluitBron, besluitId } = useParams();
  const { data: zaak, error, refetch, isFetching } = useQuery(zaakQuery(api, { bron, id }));
  const opnieuw = { onRetry: () => void refetch(), busy: isFetching };

  if (!zaak) return error ? <ZaakFout error={error} {...opnieuw} /> : <ZaakLaden />;
  const besluit = zaak.besluiten.find((een) => een.bron === besluitBron && een.id === besluitId);
  if (!besluit) return <GeenBesluit zaak={zaak} {...opnieuw} />;
  return <BesluitInhoud zaak={zaak} besluit={besluit} stale={error !== null} {...opnieuw} />;
}

interface Opnieuw {
  onRetry: () => void;
  busy: boolean;
}

interface BesluitInhoudProps extends Opnieuw {
  zaak: ZaakDetail;
  besluit: BesluitSamenvatting;
  stale: boolean;
}

function BesluitInhoud({ zaak, besluit, stale, ...opnieuw }: BesluitInhoudProps) {
  const { t } = useTranslation('besluit');
  const opmaak = useOpmaak();
  const taal = useBronTaal();
  const kruimels = useKruimels(zaak);
  const lead = (
    <>
      {t('lead', { datum: opmaak.datum(besluit.datum) })} <BronTekst>{zaak.titel}</BronTekst>.
    </>
  );
  return (
    <Pagina
      titel={besluit.soort}
      titelTaal={taal}
      tabblad={t('over')}
      kruimels={kruimels}
      over={t('over')}
      lead={lead}
      actions={<PaginaActies delen />}
    >
      {zaak.gevoelig && <SnelWeg />}
      {stale && <StaleNotice peilmoment={zaak.peilmoment} {...opnieuw} />}
      <SourceNotice ontbrekend={zaak.ontbrekend} peilmoment={zaak.peilmoment} {...opnieuw} />
      <NietMeer besluit={besluit} />
      <Split
        main={
          <Stack gap="xl">
            <WatBesloten zaak={zaak} besluit={besluit} />
            <Geldigheid besluit={besluit} />
            <Brieven zaak={zaak} besluit={besluit} />
            <NietMeeEens zaak={zaak} besluit={besluit} />
          </Stack>
        }
        aside={<KortOpEenRij zaak={zaak} besluit={besluit} />}
      />
      <TerugNaarZaak zaak={zaak} />
    </Pagina>
  );
}

/** The decision is not in the case; or nobody can say, because the decisions could not be asked for. */
function GeenBesluit({ zaak, ...opnieuw }: Opnieuw & { zaak: ZaakDetail }) {
  const { t } = useTranslation('besluit');
  const kruimels = useKruimels(zaak);
  const ontbreekt = zaak.ontbrekend.some(({ soort }) => soort === 'besluiten');
  const reden = ontbreekt ? 'nuNiet' : 'nietGevonden';
  return (
    <Pagina titel={t(`${reden}.titel`)} lead={t(`${reden}.lead`)} kruimels={kruimels}>
      {ontbreekt && <SourceNotice ontbrekend={zaak.ontbrekend} peilmoment={zaak.peilmoment} {...opnieuw} />}
      <TerugNaarZaak zaak={zaak} />
      <BelOns />
    </Pagina>
  );
}

function TerugNaarZaak({ zaak }: { zaak: ZaakDetail }) {
  const { t } = useTranslation('besluit');
  const { deur } = useApp();
  return (
    <Cluster className="app-no-print">
      <ButtonLink icon={IconArrowLeft} href={deur.zaakPad(zaak)}>
        {t('terug')}
      </ButtonLink>
    </Cluster>
  );
}

function useKruimels(zaak: ZaakDetail) {
  const { t } = useTranslation('mijn-zaken');
  const { deur } = useApp();
  return [
    { label: t('titel'), href: '/mijn-zaken' },
    { label: zaak.titel, href: deur.zaakPad(zaak) },
  ];
}
