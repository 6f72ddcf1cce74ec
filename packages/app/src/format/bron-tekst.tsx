import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The language of texts that come from the registers, when the page has another one (WCAG 3.1.2). */
export function useBronTaal(): string | undefined {
  const { i18n } = useTranslation();
  return i18n.language === 'nl' ? undefined : 'nl';
}

/** A text from a register: always Dutch. */
export function BronTekst({ children }: { children: ReactNode }) {
  const taal = useBronTaal();
  return (
    <span lang={taal} dir={taal && 'ltr'}>
      {children}
    </span>
  );
}
