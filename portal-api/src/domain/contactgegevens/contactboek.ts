import type { Registers } from '../../registers/model.ts';
import type { Contactboek } from './model.ts';
import { taalVanCode } from './taalcodes.ts';
import type { Voorkeuren } from './voorkeuren.ts';

interface Deps {
  registers: Pick<Registers, 'contactadressen'>;
  voorkeuren: Pick<Voorkeuren, 'van'>;
}

/** Addresses from the customer register, the choice of channels from our own table; a language chosen here goes first. */
export function createContactboek({ registers, voorkeuren }: Deps): Contactboek {
  const { contactadressen } = registers;
  return {
    async contactVan(grant, subject) {
      const voorkeur = await voorkeuren.van(subject);
      const [adressen, code] = await Promise.all([
        contactadressen.adressenVan(grant, subject),
        voorkeur.taal === null ? contactadressen.taalVan(grant, subject) : null,
      ]);
      return { adressen, voorkeurskanaal: voorkeur.kanalen, taal: voorkeur.taal ?? taalVanCode(code) ?? 'nl' };
    },
  };
}
