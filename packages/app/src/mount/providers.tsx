import { AnnouncerProvider, LinkProvider } from '@loket/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { AppProvider } from '../app-context.tsx';
import type { AppContext } from '../app-context.tsx';
import { AppLink } from './app-link.tsx';

/** Everything that pages find around them, but the router: texts, session, query client, live region. */
export function Providers({ context, children }: { context: AppContext; children: ReactNode }) {
  return (
    <AppProvider value={context}>
      <I18nextProvider i18n={context.i18n}>
        <QueryClientProvider client={context.queryClient}>
          <LinkProvider linkComponent={AppLink}>
            <AnnouncerProvider>{children}</AnnouncerProvider>
          </LinkProvider>
        </QueryClientProvider>
      </I18nextProvider>
    </AppProvider>
  );
}
