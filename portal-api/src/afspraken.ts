import { afsprakenBron } from './domain/account/klantbronnen.ts';
import type { EigenBron } from './domain/account/eigen-bron.ts';
import { createAfspraakkeuzes } from './domain/afspraken/keuzes.ts';
import { createMijnAfspraken } from './domain/afspraken/mijn-afspraken.ts';
import { createMeld } from './domain/klanten/meld.ts';
import { afsprakenModule } from './features/afspraken/module.ts';
import type { House } from './house.ts';

interface Afspraken {
  afspraken: ReturnType<typeof afsprakenModule>;
  /** For the download of all her data; none where there is no register of appointments. */
  afsprakenBronnen: EigenBron[];
}

/** Puts the appointments together. */
export function createAfspraken(house: House): Afspraken {
  const { config, live, prisma, pseudonym, registers } = house;
  const mijnAfspraken = createMijnAfspraken(house);
  const afspraken = afsprakenModule({
    ...house,
    mijnAfspraken,
    keuzes: createAfspraakkeuzes(house),
    meld: createMeld({ live, prisma, pseudonym }, ['afspraken', 'overzicht']),
    gemeente: config.sending.mail?.fromName ?? 'Gemeente',
    inwonerUrl: config.doors.inwoner.url,
  });
  return { afspraken, afsprakenBronnen: registers.afspraken.aanwezig ? [afsprakenBron({ mijnAfspraken })] : [] };
}
