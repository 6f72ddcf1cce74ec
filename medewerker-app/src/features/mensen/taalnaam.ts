import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** What languages are called in the language of the page. */
export function useTaalnaam(): (code: string) => string {
  const { t, i18n } = useTranslation('mensen');
  return useMemo(() => {
    const namen = new Intl.DisplayNames([i18n.language], { type: 'language', fallback: 'none' });
    // a browser does not know the name of every language that is spoken in the city
    const eigen: Record<string, string> = { pap: t('taal.pap'), ber: t('taal.ber'), ti: t('taal.ti') };
    return (code) => namen.of(code) ?? eigen[code] ?? code;
  }, [t, i18n.language]);
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
