import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** What languages are called in the language of the page. */
export function useTaalnaam(): (code: string) => string {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const namen = new Intl.DisplayNames([i18n.language], { type: 'language' });
    return (code) => namen.of(code) ?? code;
  }, [i18n.language]);
}

/** Languages that are spoken in the city, beside those that colleagues have already; the browser knows their names. */
export const gangbareTalen = [
  'nl',
  'en',
  'de',
  'fr',
  'es',
  'pl',
  'tr',
  'ar',
  'ku',
  'hy',
  'so',
  'ti',
  'fa',
  'uk',
  'pap',
];
