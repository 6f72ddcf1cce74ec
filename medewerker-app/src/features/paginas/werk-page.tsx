import { DatumTekst, FoutMelding, Pagina, useApp, useOpmaak } from '@loket/app';
import type { Terugmeldingen } from '@loket/contract';
import {
  Button,
  Cluster,
  EmptyState,
  IconChecklist,
  Link,
  Panel,
  Section,
  SkeletonRows,
  Stack,
  Text,
  TextInput,
} from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { handelAf, werkQuery } from './queries.ts';

/** What I have to do for what I own: what colleagues say is not right, reviews, and links that lead nowhere. */
export function WerkPage() {
  const { t } = useTranslation('paginas');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(werkQuery(api));
  const niets = data && data.meldingen.length === 0 && data.werk.length === 0;
  return (
    <Pagina titel={t('werk.titel')} lead={t('werk.lead')} kruimels={[{ label: t('titel'), href: '/paginas' }]}>
      {error && !data && <FoutMelding fout={error} wat="paginas" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows label={t('laden')} rows={4} />}
      {niets && (
        <EmptyState icon={IconChecklist} headingLevel={2} title={t('werk.leeg')}>
          {t('werk.leegUitleg')}
        </EmptyState>
      )}
      {data && data.meldingen.length > 0 && (
        <Section title={t('werk.meldingen')}>
          <ul className="app-plain-list mw-reacties">
            {data.meldingen.map((melding) => (
              <li key={melding.id}>
                <Melding melding={melding} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {data && data.werk.length > 0 && (
        <Section title={t('werk.paginas')}>
          <ul className="app-list">
            {data.werk.map(({ id, titel, soort, uiterlijk, links, pad }) => (
              <li key={`${id} ${soort}`}>
                <Link href={pad}>{titel}</Link>: {t(`werk.soort.${soort}`)}{' '}
                {uiterlijk && <DatumTekst datum={uiterlijk} kort />}
                {links.length > 0 && <span className="mw-platte-tekst">{links.join(', ')}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Pagina>
  );
}

function Melding({ melding }: { melding: Terugmeldingen['meldingen'][number] }) {
  const { t } = useTranslation('paginas');
  const { api, queryClient } = useApp();
  const { dag } = useOpmaak();
  const [antwoord, setAntwoord] = useState('');
  const { id, onderwerp, pad, tekst, naam, moment } = melding;
  const klaar = useMutation({
    mutationFn: () => handelAf(api, id, antwoord),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['werk'] }),
  });
  return (
    <Panel>
      <Stack gap="s">
        <Text>
          <Link href={pad}>{onderwerp}</Link>
        </Text>
        <p className="mw-platte-tekst" dir="auto">
          {tekst}
        </p>
        <Text size="small" tone="muted">
          <bdi>{naam}</bdi>, <DatumTekst datum={dag(moment)} kort />
        </Text>
        <TextInput
          label={t('werk.antwoord', { naam })}
          error={klaar.isError ? t('werk.mislukt') : undefined}
          value={antwoord}
          onChange={(event) => setAntwoord(event.target.value)}
        />
        <Cluster>
          <Button busy={klaar.isPending} onClick={() => klaar.mutate()}>
            {t('werk.klaar')}
          </Button>
        </Cluster>
      </Stack>
    </Panel>
  );
}
