import { Breadcrumb, PageTitle, Stack } from '@loket/ui';
import type { PageTitleProps } from '@loket/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageHeading } from './page-focus.tsx';

export interface PaginaProps extends Omit<PageTitleProps, 'title' | 'headingRef'> {
  titel: string;
  /** Language of the title when it is not the page's. */
  titelTaal?: string;
  /** Name of the tab, where the title says more than should stand in histories and when sharing. */
  tabblad?: string;
  /** The way to this page; the page itself is added. */
  kruimels?: { label: string; href: string }[];
  children: ReactNode;
}

/** One page: its way back, its heading, the name of the tab, and the focus on arrival. */
export function Pagina({ titel, titelTaal, tabblad, kruimels, children, ...title }: PaginaProps) {
  const { t } = useTranslation();
  const heading = usePageHeading(tabblad ?? titel);
  return (
    <Stack gap="l">
      <div>
        {kruimels && <Breadcrumb label={t('shell.kruimelpad')} items={[...kruimels, { label: titel }]} />}
        <PageTitle title={titelTaal ? <span lang={titelTaal}>{titel}</span> : titel} headingRef={heading} {...title} />
      </div>
      {children}
    </Stack>
  );
}
