import { DatumTekst, FoutMelding, Pagina, useApp, useOpmaak } from '@loket/app';
import type { MensenBeheer } from '@loket/contract';
import {
  Button,
  ButtonLink,
  Cluster,
  DataTable,
  Link,
  Notice,
  Section,
  SkeletonRows,
  Stack,
  Text,
  TextInput,
} from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MensLink } from '../../components/mens.tsx';
import { mensenBeheerQuery, zetUitDienst } from './queries.ts';

/** Who joined, changed and left, and who is going to. */
export function MensenBeheerPage() {
  const { t } = useTranslation('mensen-beheer');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(mensenBeheerQuery(api));
  return (
    <Pagina
      titel={t('titel')}
      lead={t('lead')}
      actions={
        <ButtonLink variant="primary" href="/beheer/mensen/import">
          {t('import.knop')}
        </ButtonLink>
      }
    >
      {error && !data && <FoutMelding fout={error} wat="mensen" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows label={t('laden')} rows={8} />}
      {data && (
        <Stack gap="xl">
          <Text>{t('inDienst', { count: data.inDienst })}</Text>
          {data.zonderManager.length > 0 && <ZonderManager teams={data.zonderManager} />}
          <Vertrek />
          {data.gepland.length > 0 && <Gepland gepland={data.gepland} />}
          <Section title={t('log.titel')} description={t('log.uitleg')}>
            <Logboek gebeurtenissen={data.gebeurtenissen} />
          </Section>
        </Stack>
      )}
    </Pagina>
  );
}

/** Teams that nobody manages; who does stands in the configuration, not here. */
function ZonderManager({ teams }: { teams: MensenBeheer['zonderManager'] }) {
  const { t } = useTranslation('mensen-beheer');
  return (
    <Notice kind="warning" title={t('zonderManager.titel')}>
      <Text>{t('zonderManager.uitleg')}</Text>
      <ul className="app-list">
        {teams.map(({ id, naam, wie }) => (
          <li key={id}>
            <Link href={`/mensen/teams/${encodeURIComponent(id)}`}>{naam}</Link>
            {wie && (
              <>
                {': '}
                <MensLink {...wie} /> {t('zonderManager.weg')}
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Lets one person leave, without a file. */
function Vertrek() {
  const { t } = useTranslation('mensen-beheer');
  const { api, queryClient } = useApp();
  const [wie, setWie] = useState('');
  const [vanaf, setVanaf] = useState('');
  const zet = useMutation({
    mutationFn: () => zetUitDienst(api, wie.trim(), vanaf || null),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['mensen-beheer'] }),
  });
  const onbekend = zet.error?.status === 404;
  const jezelf = zet.error?.invalidParams.some(({ code }) => code === 'jezelf');
  return (
    <Section title={t('vertrek.titel')} description={t('vertrek.uitleg')} look="panel">
      <Stack gap="m" className="mw-formulier">
        <TextInput
          label={t('vertrek.wie')}
          description={t('vertrek.wieUitleg')}
          width="medium"
          value={wie}
          error={onbekend ? t('vertrek.onbekend') : jezelf ? t('vertrek.jezelf') : undefined}
          onChange={(event) => setWie(event.target.value)}
        />
        <TextInput
          type="date"
          label={t('vertrek.vanaf')}
          description={t('vertrek.vanafUitleg')}
          width="medium"
          value={vanaf}
          onChange={(event) => setVanaf(event.target.value)}
        />
        {zet.error && !onbekend && !jezelf && <FoutMelding fout={zet.error} wat="mensen" />}
        {zet.data && (
          <Notice kind="success" live="polite" title={t(vanaf ? 'vertrek.klaar' : 'vertrek.blijft')}>
            {[
              t('vertrek.sessies', { count: zet.data.sessies }),
              ...zet.data.overgedragen.map(({ wat, aantal }) => t('vertrek.overgedragen', { wat, aantal })),
              ...(zet.data.volgt ? [t('vertrek.volgt')] : []),
            ].join(' ')}
          </Notice>
        )}
        <Cluster>
          <Button busy={zet.isPending} disabled={!wie.trim()} onClick={() => zet.mutate()}>
            {t('vertrek.knop')}
          </Button>
        </Cluster>
      </Stack>
    </Section>
  );
}

function Gepland({ gepland }: Pick<MensenBeheer, 'gepland'>) {
  const { t } = useTranslation('mensen-beheer');
  return (
    <Section title={t('gepland')}>
      <ul className="app-list">
        {gepland.map(({ identificatie, naam, vanaf }) => (
          <li key={identificatie}>
            <MensLink identificatie={identificatie} naam={naam} /> <DatumTekst datum={vanaf} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Logboek({ gebeurtenissen }: Pick<MensenBeheer, 'gebeurtenissen'>) {
  const { t } = useTranslation('mensen-beheer');
  const opmaak = useOpmaak();
  if (gebeurtenissen.length === 0) return <Text>{t('log.leeg')}</Text>;
  return (
    <DataTable
      caption={t('log.titel')}
      captionHidden
      rows={gebeurtenissen}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'wie',
          header: t('log.wie'),
          rowHeader: true,
          cell: ({ identificatie, wie }) => <MensLink identificatie={identificatie} naam={wie} />,
        },
        {
          key: 'wat',
          header: t('log.wat'),
          cell: ({ soort, wat }) => (
            <>
              {t(`soort.${soort}`)}
              {wat.length > 0 && <span className="mw-nummer">{wat.join(', ')}</span>}
            </>
          ),
        },
        { key: 'door', header: t('log.door'), cell: ({ door }) => <bdi>{door}</bdi> },
        {
          key: 'moment',
          header: t('log.wanneer'),
          cell: ({ moment }) => (
            <>
              <DatumTekst datum={opmaak.dag(moment)} kort />, {opmaak.tijd(moment)}
            </>
          ),
        },
      ]}
    />
  );
}
