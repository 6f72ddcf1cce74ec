import type { Formulier } from '@loket/formulieren';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { SearchDocument } from '../../platform/search/model.ts';
import type { Search } from '../../platform/search/search.ts';
import type { ZoekBron } from '../zoeken/bron.ts';
import { createSpiegel } from '../zoeken/spiegel.ts';
import type { Formulieren } from './formulieren.ts';

interface Deps {
  prisma: PrismaClient;
  search: Pick<Search, 'replaceKind'>;
  clock: Clock;
  formulieren: Formulieren;
}

/** Published forms in the search of employees and partners; residents find them by the product they belong to. */
export function createFormulierBron({ prisma, search, clock, formulieren }: Deps): ZoekBron {
  const document = ({ id, titel, stappen }: Formulier): SearchDocument => ({
    kind: 'formulier',
    id,
    title: titel.nl,
    summary: stappen.map((stap) => stap.titel.nl).join(', '),
    body: '',
    path: `/aanvragen/${id}`,
    audience: ['medewerker', 'partner'],
    changed: clock.now(),
  });
  return createSpiegel({
    prisma,
    search,
    soort: 'formulier',
    async kenmerk() {
      await formulieren.klaar();
      const [rij] = await prisma.$queryRaw<{ kenmerk: string | null }[]>`
        select md5(string_agg(id || ' ' || gepubliceerd, ',' order by id)) as kenmerk
        from formulier where gepubliceerd is not null`;
      return rij?.kenmerk ?? '';
    },
    async documenten() {
      const lijst = await formulieren.lijst();
      const alle = await Promise.all(lijst.map(({ id }) => formulieren.gepubliceerd(id)));
      return alle.flatMap((een) => (een ? [document(een)] : []));
    },
  });
}
