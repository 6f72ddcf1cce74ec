import type { CreateModule } from '@loket/app';
import { IconPaperclip } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [{ href: '/mijn-documenten', naam: 'mijnDocumenten', icon: IconPaperclip, plek: 'meer' }],
});
