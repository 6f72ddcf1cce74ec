import { BelOns } from '@loket/app';
import { ButtonLink, Details, Link, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** How to get a mistake put right, and where the data comes from. */
export function FoutDoorgeven({ soort }: { soort: 'persoon' | 'bedrijf' }) {
  const { t } = useTranslation('mijn-gegevens');
  return (
    <Section title={t('fout.titel')}>
      <Stack gap="s">
        <Text>{t(`fout.${soort}`)}</Text>
        {soort === 'persoon' ? (
          <>
            <div>
              <ButtonLink href="/mijn-gegevens/fout/anders">{t('melden.anders')}</ButtonLink>
            </div>
            <BelOns />
          </>
        ) : (
          <Link href="https://www.kvk.nl">{t('fout.kvk')}</Link>
        )}
        <Details summary={t('herkomst.titel')}>
          <Text>{t(`herkomst.${soort}`)}</Text>
        </Details>
      </Stack>
    </Section>
  );
}
