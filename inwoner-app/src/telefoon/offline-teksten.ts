import type { Taal } from '@loket/app';
import ar from '../locales/ar/offline.json';
import en from '../locales/en/offline.json';
import hy from '../locales/hy/offline.json';
import nl from '../locales/nl/offline.json';
import tr from '../locales/tr/offline.json';

/** All languages at once: without network nothing can be fetched later. */
const teksten: Record<Taal, typeof nl> = { nl, en, tr, ar, hy };

/** The words of the page without network. */
export const offlineTeksten = (taal: Taal): typeof nl => teksten[taal];
