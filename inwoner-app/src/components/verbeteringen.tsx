import { useApp } from '@loket/app';
import { Link, Section, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { verbeteringenQuery } from './verbeteringen-query.ts';
import type { VerbeteringenVan } from './verbeteringen-query.ts';
import { Verbetering } from './verbetering.tsx';

const HOOGSTENS = 2;

/**
 * "U zei, wij deden" at the form or product that it is about. Shows nothing when there is nothing, or when it cannot be
 * fetched. Its texts are `waardering`.
 */
export function Verbeteringen({ van }: { van: VerbeteringenVan }) {
  const { t, i18n } = useTranslation('waardering');
  const { api } = useApp();
  const { data } = useQuery(verbeteringenQuery(api, i18n.language, van));
  if (!data?.verbeteringen.length) return null;
  return (
    <Section title={t('verbeteringen.titel')} description={t('verbeteringen.hier')}>
      <Stack gap="m">
        {data.verbeteringen.slice(0, HOOGSTENS).map((een) => (
          <Verbetering key={een.id} verbetering={een} headingLevel={3} zonderOver />
        ))}
        <Text>
          <Link href="/u-zei-wij-deden">{t('verbeteringen.alles')}</Link>
        </Text>
      </Stack>
    </Section>
  );
}
