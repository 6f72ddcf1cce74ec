import { IconExternalLink, IconHelp, IconLock, IconPhone, IconUserCircle, PageFooter } from '@loket/ui';
import type { FooterColumn } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { gemeente } from '../gemeente.ts';

/** The way to a person, and what the law asks us to say. */
export function AppFooter({ links = [] }: { links?: FooterColumn['items'] }) {
  const { t } = useTranslation();
  const { naam, telefoon, website } = gemeente;
  return (
    <PageFooter
      columns={[
        {
          title: t('footer.contact'),
          items: [
            { label: t('footer.bel', { nummer: telefoon.kort }), href: telefoon.href, icon: IconPhone },
            { label: t('footer.alleContact'), href: '/contact', icon: IconHelp },
          ],
        },
        {
          title: t('footer.overDezeSite'),
          items: [
            ...links,
            { label: t('footer.toegankelijkheid'), href: '/toegankelijkheid', icon: IconUserCircle },
            { label: t('footer.privacy'), href: '/privacy', icon: IconLock },
          ],
        },
        { title: naam, items: [{ label: website.tekst, href: website.href, icon: IconExternalLink }] },
      ]}
    />
  );
}
