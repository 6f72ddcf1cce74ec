import type invulvelden from '../locales/nl/invulvelden.json';
import type zaken from '../locales/nl/zaken.json';

/** Words that are the same for both doors. An app's file of the same name adds what it says in its own voice. */
export const eigenTeksten: Record<string, () => Promise<unknown>> = {
  'nl/invulvelden': () => import('../locales/nl/invulvelden.json'),
  'en/invulvelden': () => import('../locales/en/invulvelden.json'),
  'nl/zaken': () => import('../locales/nl/zaken.json'),
  'en/zaken': () => import('../locales/en/zaken.json'),
  'tr/zaken': () => import('../locales/tr/zaken.json'),
  'ar/zaken': () => import('../locales/ar/zaken.json'),
  'hy/zaken': () => import('../locales/hy/zaken.json'),
};

/** The same for i18next's types; an app adds them to its own `CustomTypeOptions`. */
export interface EigenTeksten {
  invulvelden: typeof invulvelden;
  zaken: typeof zaken;
}
