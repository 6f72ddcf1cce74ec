import type { CreateModule } from '@loket/app';
import { IconEye } from '@loket/ui';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [{ href: '/wie-keek', naam: 'wieKeek', icon: IconEye, plek: 'meer', voor: ({ namens }) => !namens }],
});
