import { FoutMelding, useApp } from '@loket/app';
import {
  ButtonLink,
  CardList,
  Cluster,
  IconKey,
  IconUsers,
  Link,
  Section,
  SkeletonCards,
  Stack,
  Text,
} from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MachtigingKaart } from './machtiging-kaart.tsx';
import { afschermingQuery, machtigingenQuery } from './queries.ts';

/** Who may act for me, what others let me do, and giving or accepting a mandate. */
export function MijnMachtigingen() {
  const { t } = useTranslation('voor-een-ander');
  const { api } = useApp();
  const { data, error, isPending, isFetching, refetch } = useQuery(machtigingenQuery(api));
  const afscherming = useQuery(afschermingQuery(api));
  return (
    <>
      {afscherming.data?.vanToepassing && (
        <Section title={t('afscherming.kop')} description={t('afscherming.kort')}>
          <Cluster>
            <ButtonLink href="/voor-een-ander/wat-ouders-zien">{t('afscherming.naar')}</ButtonLink>
          </Cluster>
        </Section>
      )}
      <Section title={t('machtigingen.titel')} description={t('machtigingen.uitleg')}>
        <Stack gap="m">
          {isPending && <SkeletonCards count={1} label={t('laden')} />}
          {error && !data && (
            <FoutMelding fout={error} wat="machtigingen" onRetry={() => void refetch()} busy={isFetching} />
          )}
          {data?.gegeven.length === 0 && <Text>{t('machtigingen.geen')}</Text>}
          {data && data.gegeven.length > 0 && (
            <CardList label={t('machtigingen.titel')}>
              {data.gegeven.map((een) => (
                <MachtigingKaart key={een.id} machtiging={een} zijde="gever" />
              ))}
            </CardList>
          )}
          <Cluster>
            <ButtonLink href="/voor-een-ander/machtigen" icon={IconUsers}>
              {t('machtigingen.geef')}
            </ButtonLink>
          </Cluster>
          <Text>
            <Link href="/wie-keek">{t('machtigingen.wieKeek')}</Link>
          </Text>
        </Stack>
      </Section>
      <Section title={t('ontvangen.titel')} description={t('ontvangen.uitleg')}>
        <Stack gap="m">
          {data && data.ontvangen.length > 0 && (
            <CardList label={t('ontvangen.titel')}>
              {data.ontvangen.map((een) => (
                <MachtigingKaart key={een.id} machtiging={een} zijde="ontvanger" />
              ))}
            </CardList>
          )}
          <Cluster>
            <ButtonLink href="/voor-een-ander/code" icon={IconKey}>
              {t('ontvangen.code')}
            </ButtonLink>
          </Cluster>
        </Stack>
      </Section>
    </>
  );
}
