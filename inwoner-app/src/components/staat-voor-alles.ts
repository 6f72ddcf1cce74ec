import type { IngelogdeSessie } from '@loket/app';

/**
 * Whether somebody acts for another in some matters only: then pages that are about the whole person are not hers. Who
 * acts by authority over a child or as guardian stands for everything.
 */
export const staatNietVoorAlles = ({ namens }: IngelogdeSessie): boolean =>
  namens !== null && namens.grondslag !== 'gezag' && namens.grondslag !== 'curatele';
