import { FoutMelding, Pagina, useApp, useOpmaak } from '@loket/app';
import type { InzageBeperkingen } from '@loket/contract';
import { ButtonLink, Card, CardList, IconFilePlus, Section, SkeletonCards, Stack, StatusBadge, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { GeenToegang } from './geen-toegang.tsx';
import { beperkingenQuery } from './queries.ts';
import { soortVan } from './stand.ts';
import { useMag } from './use-mag.ts';

type Beperking = InzageBeperkingen['beperkingen'][number];

/** All restrictions: what waits for a decision first. Whom they are about stands on their own pages. */
export function BeperkingenPage() {
  const { t } = useTranslation('inzage-beperken');
  const { api } = useApp();
  const { data, error, refetch, isFetching, isPending } = useQuery(beperkingenQuery(api));
  const mag = useMag();
  if (mag === false || error?.soort === 'geen-toegang') return <GeenToegang />;
  const alle = data?.beperkingen ?? [];
  const wacht = alle.filter(({ stand }) => stand === 'wacht_op_collega');
  const kracht = alle.filter(({ stand }) => stand === 'van_kracht');
  const eerder = alle.filter((een) => !wacht.includes(een) && !kracht.includes(een));
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      <div>
        <ButtonLink variant="primary" icon={IconFilePlus} href="/beheer/inzage/nieuw">
          {t('nieuw.knop')}
        </ButtonLink>
      </div>
      {isPending && <SkeletonCards count={2} label={t('laden')} />}
      {error && <FoutMelding fout={error} wat="beperkingen" onRetry={() => void refetch()} busy={isFetching} />}
      {data && (
        <Stack gap="xl">
          <Lijst titel={t('lijst.wacht')} leeg={t('lijst.leegWacht')} beperkingen={wacht} />
          <Lijst titel={t('lijst.kracht')} leeg={t('lijst.leegKracht')} beperkingen={kracht} />
          {eerder.length > 0 && <Lijst titel={t('lijst.eerder')} beperkingen={eerder} />}
        </Stack>
      )}
    </Pagina>
  );
}

function Lijst({ titel, leeg, beperkingen }: { titel: string; leeg?: string; beperkingen: Beperking[] }) {
  const { t } = useTranslation('inzage-beperken');
  const opmaak = useOpmaak();
  return (
    <Section title={titel}>
      {beperkingen.length === 0 && <Text>{leeg}</Text>}
      <CardList>
        {beperkingen.map(({ id, grond, stand, aangevraagd, einde, vanMij }) => (
          <Card
            key={id}
            href={`/beheer/inzage/${id}`}
            title={t('lijst.kaart', { grond })}
            badge={<StatusBadge kind={soortVan(stand)} label={t(`stand.${stand}`)} />}
            meta={[
              vanMij
                ? t('lijst.vanMij')
                : t('lijst.aangevraagd', {
                    naam: aangevraagd.door,
                    datum: opmaak.korteDatum(opmaak.dag(aangevraagd.op)),
                  }),
              t('lijst.tot', { datum: opmaak.korteDatum(einde) }),
            ]}
          >
            {t(`grond.${grond}`)}
          </Card>
        ))}
      </CardList>
    </Section>
  );
}
