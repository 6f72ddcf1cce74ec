import {
  BelOns,
  BronTekst,
  FoutMelding,
  Pagina,
  SourceNotice,
  StaleNotice,
  useApp,
  useBronTaal,
  useOpmaak,
} from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { TaakDetail, TaakOntvangst } from '@loket/contract';
import { Link, Notice, SkeletonCards, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NietGevonden } from '../../components/niet-gevonden.tsx';
import { SterkerInloggen } from '../../components/sterker-inloggen.tsx';
import { isTeDoen, TaakBadge } from '../../components/taak-stand.tsx';
import { taakQuery } from './queries.ts';
import { Actie } from './taak/actie.tsx';
import { Ontvangen } from './taak/ontvangen.tsx';
import { Verstuurd } from './taak/verstuurd.tsx';

export function TaakPage() {
  const { api } = useApp();
  const { id = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(taakQuery(api, id));
  const retry = () => void refetch();
  if (data) return <Taak key={id} taak={data} stale={error !== null} onRetry={retry} busy={isFetching} />;
  if (error) return <TaakFout error={error} onRetry={retry} busy={isFetching} />;
  return <TaakLaden />;
}

interface TaakProps {
  taak: TaakDetail;
  stale: boolean;
  onRetry: () => void;
  busy: boolean;
}

function Taak({ taak, stale, onRetry, busy }: TaakProps) {
  const { t } = useTranslation('taken');
  const taal = useBronTaal();
  const opmaak = useOpmaak();
  const [ontvangst, setOntvangst] = useState<TaakOntvangst>();
  // open when this page appeared: what is sent meanwhile was sent from elsewhere
  const [wasTeDoen] = useState(() => isTeDoen(taak.stand));
  const { stand, uiterlijk, zaak, actie } = taak;
  const wanneer = uiterlijk ? t('doeUiterlijk', { datum: opmaak.datum(uiterlijk) }) : t('zonderDatumLang');
  return (
    <Pagina
      titel={taak.titel ?? t('zonderTitel')}
      {...(taak.titel && taal && { titelTaal: taal })}
      kruimels={[{ label: t('titel'), href: '/mijn-taken' }]}
      // what was just sent is with us, also while the register cannot say so
      badge={<TaakBadge stand={ontvangst && isTeDoen(stand) ? 'verstuurd' : stand} />}
      lead={isTeDoen(stand) && !ontvangst ? wanneer : undefined}
    >
      {stale && !ontvangst && <StaleNotice peilmoment={taak.peilmoment} onRetry={onRetry} busy={busy} />}
      <SourceNotice ontbrekend={taak.ontbrekend} peilmoment={taak.peilmoment} onRetry={onRetry} busy={busy} />
      {zaak && (
        <Text>
          {t('bijZaak')}{' '}
          <Link href={`/mijn-zaken/${zaak.bron}/${zaak.id}`}>
            <BronTekst>{zaak.titel}</BronTekst>
          </Link>{' '}
          ({t('nummer', { nummer: zaak.nummer })})
        </Text>
      )}
      <Stack gap="l">
        {ontvangst ? (
          <Ontvangen ontvangst={ontvangst} />
        ) : (
          <Stand taak={taak} elders={wasTeDoen && isVerstuurd(stand)} />
        )}
        {actie && !ontvangst && <Actie key={taak.id} taak={taak} actie={actie} onOntvangen={setOntvangst} />}
        {taak.verzonden && <Verstuurd taak={taak} regels={taak.verzonden} />}
        <BelOns />
      </Stack>
    </Pagina>
  );
}

const isVerstuurd = (stand: TaakDetail['stand']) =>
  stand === 'verstuurd' || stand === 'afgerond' || stand === 'verwerkt';

/** Where it stands, as a sentence; nothing while it is simply open. */
function Stand({ taak: { stand, uiterlijk, ontvangenOp }, elders }: { taak: TaakDetail; elders: boolean }) {
  const { t } = useTranslation('taken');
  const opmaak = useOpmaak();
  if (stand === 'open') return null;
  if (elders) {
    return (
      <Notice kind="info" live="assertive" headingLevel={2} title={t('nietVerstuurd.al-verstuurdTitel')}>
        {t('nietVerstuurd.al-verstuurd')}
      </Notice>
    );
  }
  const datum = uiterlijk ? opmaak.datum(uiterlijk) : '';
  return (
    <Text>
      {t(`zin.${stand}`, { datum })}
      {stand === 'verstuurd' &&
        ontvangenOp &&
        ` ${t('ontvangenOp', { datum: opmaak.datum(opmaak.dag(ontvangenOp)), tijd: opmaak.tijd(ontvangenOp) })}`}
    </Text>
  );
}

function TaakLaden() {
  const { t } = useTranslation('taken');
  return (
    <Pagina titel={t('eenTaak')} kruimels={[{ label: t('titel'), href: '/mijn-taken' }]}>
      <SkeletonCards count={1} label={t('taakLaden')} />
    </Pagina>
  );
}

function TaakFout({ error, onRetry, busy }: { error: ApiFout; onRetry: () => void; busy: boolean }) {
  const { t } = useTranslation('taken');
  const kruimels = [{ label: t('titel'), href: '/mijn-taken' }];
  if (error.soort === 'niet-gevonden') {
    return (
      <NietGevonden
        titel={t('nietGevonden.titel')}
        lead={t('nietGevonden.lead')}
        watNu={t('nietGevonden.watNu')}
        lijst={{ naam: t('titel'), href: '/mijn-taken', knop: t('nietGevonden.naarLijst') }}
      />
    );
  }
  if (error.soort === 'sterker-inloggen') {
    return (
      <Pagina titel={t('sterker.titel')} kruimels={kruimels} lead={t('sterker.lead')}>
        <SterkerInloggen niveau={error.niveau ?? 'substantieel'} over="zaak" />
      </Pagina>
    );
  }
  return (
    <Pagina titel={t('eenTaak')} kruimels={kruimels}>
      <FoutMelding fout={error} wat="taak" onRetry={onRetry} busy={busy} />
    </Pagina>
  );
}
