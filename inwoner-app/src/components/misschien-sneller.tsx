import { BronTekst, useApp, useSessie } from '@loket/app';
import { Card, CardList, IconMapPin, Link, Section, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { eigenSnellerQuery, snellerQuery } from './sneller-query.ts';

/**
 * What there is in the neighbourhood beside a product or form: it may help sooner, and never takes the place of applying.
 * Shows nothing when there is nothing, or when it cannot be fetched. Its texts are `sneller`.
 */
export function MisschienSneller({ bij }: { bij: string }) {
  const { t, i18n } = useTranslation('sneller');
  const { api } = useApp();
  const { data: sessie } = useSessie();
  const zelf = sessie?.ingelogd === true && !sessie.namens;
  const iedereen = useQuery(snellerQuery(api, bij));
  const eigen = useQuery({
    ...eigenSnellerQuery(api, bij),
    enabled: zelf && Boolean(iedereen.data?.voorzieningen.length),
  });
  const data = (zelf ? eigen.data : undefined) ?? iedereen.data;
  // until her own are known nothing is shown that would move under her finger
  if (!data?.voorzieningen.length || (zelf && eigen.isLoading)) return null;
  const wijken = (zelf && eigen.data?.wijken) || [];
  return (
    <Section
      title={t('titel')}
      description={
        wijken.length > 0
          ? t('uitlegWijk', { wijken: new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(wijken) })
          : t('uitleg')
      }
    >
      <Stack gap="m">
        <CardList columns="auto">
          {data.voorzieningen.map(({ slug, naam, omschrijving }) => (
            <Card key={slug} icon={IconMapPin} href={`/voorzieningen/${slug}`} title={<BronTekst>{naam}</BronTekst>}>
              <BronTekst>{omschrijving}</BronTekst>
            </Card>
          ))}
        </CardList>
        <Text>
          <Link href="/voorzieningen">{t('alles')}</Link>
        </Text>
      </Stack>
    </Section>
  );
}
