import { useApp } from '@loket/app';
import type { NieuwsBeheerDetail } from '@loket/contract';
import { Button, Checkbox, Cluster, Link, Notice, Section, Stack, StatusBadge, Text, Textarea } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { standSoort } from './lijst-page.tsx';
import { zetStap } from './queries.ts';
import type { Stap } from './queries.ts';

const stapfouten = ['ingehaald', 'eigen', 'te-vroeg', 'opmerking'] as const;
const stapfout = (codes: readonly string[]) => stapfouten.find((een) => codes.includes(een)) ?? 'anders';

/** Where an article stands on its way from draft to news, and the next step for who looks at it. */
export function Stappen({ bericht, gewijzigd }: { bericht: NieuwsBeheerDetail; gewijzigd: boolean }) {
  const { t } = useTranslation('nieuws-beheer');
  const { api, queryClient } = useApp();
  const { id, stand, versie, opmerking, magBeoordelen, gepubliceerd } = bericht;
  const [terug, setTerug] = useState('');
  const [ingrijpend, setIngrijpend] = useState(false);
  const zet = useMutation({
    mutationFn: (stap: Stap) => zetStap(api, id, versie, stap),
    onSuccess: () =>
      Promise.all(['nieuwsbeheer', 'nieuws'].map((wat) => queryClient.invalidateQueries({ queryKey: [wat] }))),
  });
  const bezig = (soort: Stap['soort']) => zet.isPending && zet.variables.soort === soort;
  const teBeoordelen = stand === 'ter-beoordeling' && magBeoordelen;
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
        {gepubliceerd !== null && gepubliceerd !== versie && (
          <Text>{t('stappen.andereVersie', { versie: gepubliceerd })}</Text>
        )}
        {gewijzigd && <Text>{t('stappen.eerstBewaren')}</Text>}
        {zet.isError && (
          <Notice kind="error" live="assertive" title={t('stapfout.titel')}>
            {t(
              `stapfout.${stapfout(zet.error.invalidParams.map(({ code, name }) => (name === 'opmerking' ? name : code)))}`,
            )}
          </Notice>
        )}
        {teBeoordelen && (
          <Textarea
            label={t('stappen.watMoetAnders')}
            rows={3}
            value={terug}
            onChange={(event) => setTerug(event.target.value)}
          />
        )}
        {stand === 'goedgekeurd' && gepubliceerd !== null && (
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
            {gepubliceerd !== null && (
              <Button busy={bezig('trekIn')} onClick={() => zet.mutate({ soort: 'trekIn' })}>
                {t('stappen.trekIn')}
              </Button>
            )}
          </Cluster>
        )}
        {stand === 'gepubliceerd' && <Link href={`/nieuws/${id}`}>{t('stappen.lees')}</Link>}
      </Stack>
    </Section>
  );
}
