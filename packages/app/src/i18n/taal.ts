/** The languages of the portal; the first is the source. */
export const talen = ['nl', 'en', 'tr', 'ar', 'hy'] as const;
export type Taal = (typeof talen)[number];

/** Each language in its own name: who looks for it reads no other. */
export const taalNamen: Record<Taal, string> = {
  nl: 'Nederlands',
  en: 'English',
  tr: 'Türkçe',
  ar: 'العربية',
  hy: 'Հայերեն',
};

/** Whether it is one of the languages that the app speaks. */
export const isTaal = (value: unknown): value is Taal => talen.includes(value as Taal);

/** Which way a language is read. */
export const richtingVan = (taal: string): 'ltr' | 'rtl' => (taal === 'ar' ? 'rtl' : 'ltr');

const locales: Record<string, string> = {
  en: 'en-GB',
  tr: 'tr-TR',
  // the calendar and digits of the letters that people get from us
  ar: 'ar-u-ca-gregory-nu-latn',
  hy: 'hy-AM',
};

/** Locale for dates and numbers. */
export const localeVan = (taal: string): string => locales[taal] ?? 'nl-NL';
