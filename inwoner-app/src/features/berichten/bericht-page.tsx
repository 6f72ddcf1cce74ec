import {
  BelOns,
  BronTekst,
  done,
  FoutMelding,
  Pagina,
  SourceNotice,
  StaleNotice,
  useApp,
  useBronTaal,
  useOpmaak,
} from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { BerichtDetail } from '@loket/contract';
import { ActionCard, FileList, Panel, Section, SkeletonText, Text } from '@loket/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NietGevonden } from '../../components/niet-gevonden.tsx';
import { PaginaActies } from '../../components/pagina-acties.tsx';
import { VeiligeTekst } from '../../components/veilige-tekst.tsx';
import { berichtQuery } from './queries.ts';
import { useBijlagen } from './use-bijlagen.tsx';

export function BerichtPage() {
  const { t } = useTranslation('berichten');
  const { api } = useApp();
  const { id = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(berichtQuery(api, id));
  const retry = () => void refetch();
  useMarkeerGelezen(data);
  if (data) return <Bericht bericht={data} stale={error !== null} onRetry={retry} busy={isFetching} />;
  if (error) return <BerichtFout error={error} onRetry={retry} busy={isFetching} />;
  return (
    <Pagina titel={t('eenBericht')} kruimels={[{ label: t('titel'), href: '/berichten' }]}>
      <SkeletonText lines={5} label={t('berichtLaden')} />
    </Pagina>
  );
}

/** Tells once that the message was opened. When that does not work the message is read all the same. */
function useMarkeerGelezen(bericht: BerichtDetail | undefined): void {
  const { api } = useApp();
  const queryClient = useQueryClient();
  const gemeld = useRef<string>(undefined);
  const { mutate } = useMutation({
    mutationFn: (id: string) => done(api.POST('/berichten/{id}/gelezen', { params: { path: { id } } })),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['berichten', 'lijst'] });
      void queryClient.invalidateQueries({ queryKey: ['berichten', 'ongelezen'] });
      void queryClient.invalidateQueries({ queryKey: ['overzicht'] });
    },
  });
  const nieuw = bericht && !bericht.gelezen ? bericht.id : undefined;
  useEffect(() => {
    if (!nieuw || gemeld.current === nieuw) return;
    gemeld.current = nieuw;
    mutate(nieuw);
  }, [nieuw, mutate]);
}

interface BerichtProps {
  bericht: BerichtDetail;
  stale: boolean;
  onRetry: () => void;
  busy: boolean;
}

function Bericht({ bericht, stale, onRetry, busy }: BerichtProps) {
  const { t } = useTranslation('berichten');
  const taal = useBronTaal();
  const opmaak = useOpmaak();
  const bijlagen = useBijlagen(bericht);
  const { onderwerp, gepubliceerdOp, vraag, uiterlijk, tekst, referentie, ontbrekend } = bericht;
  return (
    <Pagina
      titel={onderwerp ?? t('eenBericht')}
      {...(onderwerp && taal && { titelTaal: taal })}
      kruimels={[{ label: t('titel'), href: '/berichten' }]}
      lead={t('van', { datum: opmaak.datum(gepubliceerdOp) })}
      actions={<PaginaActies />}
    >
      {stale && <StaleNotice peilmoment={bericht.peilmoment} onRetry={onRetry} busy={busy} />}
      {vraag && (
        <ActionCard
          headingLevel={2}
          verb={t(`vraag.${vraag}`)}
          why={t(`vraag.${vraag}Hoe`)}
          until={uiterlijk ? t('uiterlijk', { datum: opmaak.datum(uiterlijk) }) : undefined}
        />
      )}
      <Panel>
        <VeiligeTekst tekst={tekst} leeg={t('zonderTekst')} />
      </Panel>
      <SourceNotice ontbrekend={ontbrekend} peilmoment={bericht.peilmoment} onRetry={onRetry} busy={busy} />
      {bijlagen.length > 0 && (
        <Section title={t('bijlagenTitel')} look="panel">
          <FileList label={t('bijlagenTitel')} files={bijlagen} />
        </Section>
      )}
      {referentie && (
        <Text size="small" tone="muted">
          {t('referentie')} <BronTekst>{referentie}</BronTekst>
        </Text>
      )}
      <BelOns />
    </Pagina>
  );
}

function BerichtFout({ error, onRetry, busy }: { error: ApiFout; onRetry: () => void; busy: boolean }) {
  const { t } = useTranslation('berichten');
  const kruimels = [{ label: t('titel'), href: '/berichten' }];
  if (error.soort === 'niet-gevonden') {
    return (
      <NietGevonden
        titel={t('nietGevonden.titel')}
        lead={t('nietGevonden.lead')}
        watNu={t('nietGevonden.watNu')}
        lijst={{ naam: t('titel'), href: '/berichten', knop: t('nietGevonden.naarLijst') }}
      />
    );
  }
  return (
    <Pagina titel={t('eenBericht')} kruimels={kruimels}>
      <FoutMelding fout={error} wat="bericht" onRetry={onRetry} busy={busy} />
    </Pagina>
  );
}
