import { gemeente, Pagina } from '@loket/app';
import { DescriptionList, IconArrowRight, Link, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { ContactWegen } from '../../components/contact-wegen.tsx';
import { PaginaActies } from '../../components/pagina-acties.tsx';
import { SnelWeg } from '../../components/snel-weg/snel-weg.tsx';

export function ContactPage() {
  const { t } = useTranslation('hulp');
  const { post, website } = gemeente;
  return (
    <Pagina titel={t('titel')} lead={t('lead')} actions={<PaginaActies />}>
      <ContactWegen headingLevel={2} />
      <Section title={t('andereWegen')} look="panel">
        <DescriptionList
          rows={[
            { label: t('post'), value: post.join(', ') },
            { label: t('website'), value: <Link href={website.href}>{website.tekst}</Link>, note: t('websiteUitleg') },
          ]}
        />
      </Section>
      <Section title={t('nood.titel')}>
        <Stack gap="s">
          <Text>{t('nood.tekst')}</Text>
          <Text>
            <Link href="/veilig" iconEnd={IconArrowRight}>
              {t('nood.meer')}
            </Link>
          </Text>
        </Stack>
      </Section>
      <Section title={t('inloggen.titel')}>
        <Text>{t('inloggen.tekst')}</Text>
      </Section>
      <SnelWeg />
    </Pagina>
  );
}
