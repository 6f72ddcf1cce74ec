import type { NieuwsKeuzes } from '@loket/contract';
import { doelgroepKeuzes, type DoelgroepDeps } from '../../domain/medewerkers/keuzes.ts';
import type { Registers } from '../../registers/model.ts';

export interface KeuzesDeps extends DoelgroepDeps {
  registers: Pick<Registers, 'zaaktypen'>;
}

/** For whom and about what news can be: the groups of the directory, and the kinds of cases. */
export async function keuzesVoorNieuws({ registers, ...deps }: KeuzesDeps): Promise<NieuwsKeuzes> {
  const [doelgroepen, zaaktypen] = await Promise.all([
    doelgroepKeuzes(deps),
    // the catalogue may be away; then nothing can be chosen, and the rest goes on
    registers.zaaktypen.alle().catch(() => []),
  ]);
  return {
    doelgroepen,
    onderwerpen: zaaktypen
      .map(({ identificatie, naam }) => ({ code: identificatie, naam }))
      .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
  };
}
