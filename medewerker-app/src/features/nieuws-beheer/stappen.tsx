import { useApp } from '@loket/app';
import type { NieuwsBeheerDetail } from '@loket/contract';
import { Button, Checkbox, Cluster, Link, Notice, Section, Stack, StatusBadge, Text, Textarea } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { BevestigKnop } from '../../components/bevestig-knop.tsx';
import { NA_BEWAREN } from '../../components/niet-bewaard.tsx';
import { Gepland } from './gepland.tsx';
import { zetStap } from './queries.ts';
import type { Stap } from './queries.ts';
import { standSoort } from './stand-soort.ts';

const stapfouten = ['ingehaald', 'eigen', 'te-vroeg', 'leeg', 'niet-gepland', 'opmerking'] as const;
const stapfout = (codes: readonly string[]) => stapfouten.find((een) => codes.includes(een)) ?? 'anders';

interface StappenProps {
  bericht: NieuwsBeheerDetail;
  gewijzigd: boolean;
  /** What who judges looks at first. */
  nakijken: ReactNode;
}

/** Where an article stands on its way from draft to news, and the next step for who looks at it. */
export function Stappen({ bericht, gewijzigd, nakijken }: StappenProps) {
  const { t } = useTranslation('nieuws-beheer');
  const { api, queryClient } = useApp();
  const navigate = useNavigate();
  const { id, titel, stand, versie, opmerking, magBeoordelen, magWeg, gepubliceerd, gepland, ooitGelezen } = bericht;
  const [terug, setTerug] = useState('');
  const [ingrijpend, setIngrijpend] = useState(false);
  const zet = useMutation({
    mutationFn: (stap: Stap) => zetStap(api, id, versie, stap),
    onSuccess: async (_niets, { soort }) => {
      if (soort === 'verwijder') await navigate('/beheer/nieuws', { state: NA_BEWAREN });
      await Promise.all(['nieuwsbeheer', 'nieuws'].map((wat) => queryClient.invalidateQueries({ queryKey: [wat] })));
    },
  });
  const bezig = (soort: Stap['soort']) => zet.isPending && zet.variables.soort === soort;
  const teBeoordelen = stand === 'ter-beoordeling' && magBeoordelen;
  const waarom =
    zet.error && stapfout(zet.error.invalidParams.map(({ code, name }) => (name === 'opmerking' ? name : code)));
  return (
    <Section
      title={t('stappen.titel')}
      look="panel"
      titleExtra={<StatusBadge kind={standSoort[stand]} label={t(`stand.${stand}`)} />}
    >
      <Stack gap="s">
        <Text>{t(`stappen.uitleg.${stand}`)}</Text>
        {opmerking && (
          <Notice kind="warning" title={t('stappen.opmerking')}>
            <p className="mw-platte-tekst">{opmerking}</p>
          </Notice>
        )}
        {gepland && (
          <Notice kind="info" title={t('gepland.titel')}>
            <Gepland bericht={bericht} />
          </Notice>
        )}
        {!gepland && gepubliceerd !== null && gepubliceerd !== versie && (
          <Text>{t('stappen.andereVersie', { versie: gepubliceerd })}</Text>
        )}
        {gewijzigd && <Text>{t('stappen.eerstBewaren')}</Text>}
        {waarom && (
          <Notice kind="error" live="assertive" title={t('stapfout.titel')}>
            {t(`stapfout.${waarom}`)}
          </Notice>
        )}
        {nakijken}
        {teBeoordelen && (
          <Textarea
            label={t('stappen.watMoetAnders')}
            rows={3}
            value={terug}
            onChange={(event) => setTerug(event.target.value)}
          />
        )}
        {stand === 'goedgekeurd' && ooitGelezen && (
          <Checkbox
            label={t('stappen.ingrijpend')}
            description={t('stappen.ingrijpendUitleg')}
            checked={ingrijpend}
            onChange={(event) => setIngrijpend(event.target.checked)}
          />
        )}
        {!gewijzigd && (
          <Cluster>
            {(stand === 'concept' || stand === 'teruggegeven') && (
              <Button variant="primary" busy={bezig('biedAan')} onClick={() => zet.mutate({ soort: 'biedAan' })}>
                {t('stappen.biedAan')}
              </Button>
            )}
            {teBeoordelen && (
              <>
                <Button variant="primary" busy={bezig('keurGoed')} onClick={() => zet.mutate({ soort: 'keurGoed' })}>
                  {t('stappen.keurGoed')}
                </Button>
                <Button busy={bezig('geefTerug')} onClick={() => zet.mutate({ soort: 'geefTerug', opmerking: terug })}>
                  {t('stappen.geefTerug')}
                </Button>
              </>
            )}
            {stand === 'goedgekeurd' && (
              <Button
                variant="primary"
                busy={bezig('publiceer')}
                onClick={() => zet.mutate({ soort: 'publiceer', ingrijpend })}
              >
                {t('stappen.publiceer', { versie })}
              </Button>
            )}
            {gepland && (
              <Button busy={bezig('annuleerPlanning')} onClick={() => zet.mutate({ soort: 'annuleerPlanning' })}>
                {t('gepland.annuleer', { versie: gepland.versie })}
              </Button>
            )}
            {gepubliceerd !== null && (
              <BevestigKnop
                label={t('stappen.trekIn')}
                vraag={{ titel: t('trekIn.vraag', { titel }), uitleg: t('trekIn.uitleg'), ja: t('trekIn.ja') }}
                mislukt={t('stapfout.titel')}
                doe={() => zet.mutateAsync({ soort: 'trekIn' })}
              />
            )}
            {magWeg && (
              <BevestigKnop
                label={t('verwijder.knop')}
                vraag={{ titel: t('verwijder.vraag', { titel }), uitleg: t('verwijder.uitleg'), ja: t('verwijder.ja') }}
                mislukt={t('stapfout.titel')}
                doe={() => zet.mutateAsync({ soort: 'verwijder' })}
              />
            )}
          </Cluster>
        )}
        {gepubliceerd !== null && stand !== 'verlopen' && <Link href={`/nieuws/${id}`}>{t('stappen.lees')}</Link>}
      </Stack>
    </Section>
  );
}
