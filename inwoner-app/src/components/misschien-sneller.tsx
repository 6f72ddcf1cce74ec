import { answer, BronTekst, useApp } from '@loket/app';
import { Card, CardList, IconMapPin, Link, Section, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

/**
 * What there is in the neighbourhood beside a product or form: it may help sooner, and never takes the place of applying.
 * Shows nothing when there is nothing, or when it cannot be fetched. Its texts are `sneller`.
 */
export function MisschienSneller({ bij }: { bij: string }) {
  const { t } = useTranslation('sneller');
  const { api } = useApp();
  const { data } = useQuery({
    queryKey: ['voorzieningen', { bij }],
    queryFn: ({ signal }) => answer(api.GET('/voorzieningen', { params: { query: { bij } }, signal })),
  });
  if (!data?.voorzieningen.length) return null;
  return (
    <Section title={t('titel')} description={t('uitleg')}>
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
