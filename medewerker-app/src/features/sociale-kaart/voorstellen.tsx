import { DatumTekst, FoutMelding, useApp } from '@loket/app';
import type { VoorstelRegel } from '@loket/contract';
import { Button, Card, CardList, Cluster, IconMessage, Link, Section, Stack, Text } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { behandelVoorstel, socialeKaartQuery } from './queries.ts';

/** What residents and organisations told, waiting for an editor. */
export function Voorstellen({ voorstellen }: { voorstellen: readonly VoorstelRegel[] }) {
  const { t } = useTranslation('sociale-kaart');
  return (
    <Section title={t('voorstel.titel', { count: voorstellen.length })} description={t('voorstel.uitleg')}>
      {voorstellen.length === 0 ? (
        <Text>{t('voorstel.geen')}</Text>
      ) : (
        <CardList>
          {voorstellen.map((voorstel) => (
            <Voorstel key={voorstel.id} voorstel={voorstel} />
          ))}
        </CardList>
      )}
    </Section>
  );
}

function Voorstel({ voorstel }: { voorstel: VoorstelRegel }) {
  const { t } = useTranslation('sociale-kaart');
  const { api, queryClient } = useApp();
  const klaar = useMutation({
    mutationFn: (besluit: 'overgenomen' | 'afgewezen') => behandelVoorstel(api, voorstel, besluit),
    onSuccess: () => queryClient.invalidateQueries(socialeKaartQuery(api)),
  });
  const { voorziening, van, tekst, email, moment } = voorstel;
  return (
    <Card
      icon={IconMessage}
      title={voorziening ? t('voorstel.over', { naam: voorziening.naam }) : t('voorstel.nieuw')}
      meta={[
        t(`voorstel.van.${van}`),
        <DatumTekst key="moment" datum={moment.slice(0, 10)} kort />,
        email && (
          <Link key="email" href={`mailto:${email}`}>
            {t('voorstel.antwoord', { email })}
          </Link>
        ),
      ]}
      actions={
        <Cluster>
          {voorziening && <Link href={`/beheer/sociale-kaart/${voorziening.id}`}>{t('voorstel.open')}</Link>}
          <Button size="small" busy={klaar.isPending} onClick={() => klaar.mutate('overgenomen')}>
            {t('voorstel.overgenomen')}
          </Button>
          <Button size="small" variant="subtle" busy={klaar.isPending} onClick={() => klaar.mutate('afgewezen')}>
            {t('voorstel.afgewezen')}
          </Button>
        </Cluster>
      }
    >
      <Stack gap="s">
        <Text>{tekst}</Text>
        {klaar.error && <FoutMelding fout={klaar.error} wat="socialeKaart" />}
      </Stack>
    </Card>
  );
}
