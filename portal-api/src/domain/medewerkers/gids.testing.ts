import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { testDatabase } from '../../../testing/portal.ts';
import { employeesSchema } from '../../platform/config/identity-file.ts';
import { medewerkersSchema } from '../../platform/config/medewerkers-file.ts';
import type { OnLeave } from '../../platform/module.ts';
import { createSearch } from '../../platform/search/search.ts';
import { NU } from '../../testing/toegang.ts';
import { createBegin } from './begin.ts';
import { createImport } from './import.ts';
import { createMedewerkers } from './medewerkers.ts';
import { createEigenProfielen } from './profiel.ts';
import { createUitLogin } from './uit-login.ts';
import { createVertrek } from './vertrek.ts';

const seed = (naam: string): unknown =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../../packages/sandbox/seed', naam), 'utf8'));

export const { medewerkers: begin } = medewerkersSchema.parse(seed('medewerkers.json'));
export const { teams, rollen } = employeesSchema.parse(seed('teams.json'));

/** The directory of the sandbox on a database of its own, on a clock that can be moved, with sessions that are counted. */
export function gidsVan({ database: { prisma } }: Awaited<ReturnType<typeof testDatabase>>) {
  let nu = NU;
  const clock = { now: () => nu };
  const deps = { prisma, clock, teams, rollen, search: createSearch({ prisma }), begin };
  const eerst = createBegin(deps);
  const medewerkers = createMedewerkers({ ...deps, eerst });
  const sessies = new Map<string, number>();
  const overdrachten: OnLeave[] = [];
  const vertrek = createVertrek({
    ...deps,
    medewerkers,
    overdrachten: () => overdrachten,
    sessies: {
      tel: async (wie) => sessies.get(wie) ?? 0,
      beeindig: async (wie) => {
        const aantal = sessies.get(wie) ?? 0;
        sessies.delete(wie);
        return aantal;
      },
    },
  });
  const tel = async (wie: string) => sessies.get(wie) ?? 0;
  return {
    ...deps,
    medewerkers,
    sessies,
    overdrachten,
    vertrek,
    profielen: createEigenProfielen(deps),
    uitLogin: createUitLogin({ ...deps, eerst }),
    importeer: createImport({ ...deps, eerst, vertrek, sessies: { tel } }),
    zetKlok: (moment: Date) => {
      nu = moment;
    },
    logboek: (identificatie: string) =>
      prisma.medewerkerGebeurtenis.findMany({ where: { identificatie }, orderBy: { moment: 'asc' } }),
  };
}
