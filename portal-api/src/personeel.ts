import { createImport } from './domain/medewerkers/import.ts';
import type { Medewerkers } from './domain/medewerkers/model.ts';
import { createEigenProfielen } from './domain/medewerkers/profiel.ts';
import { createUitLogin } from './domain/medewerkers/uit-login.ts';
import { createVertrek, type Sessies } from './domain/medewerkers/vertrek.ts';
import type { PrismaClient } from './generated/prisma/client.ts';
import type { Clock } from './platform/clock.ts';
import type { TeamConfig } from './platform/config/identity-file.ts';
import type { Pseudonym } from './platform/crypto/pseudonym.ts';
import type { OnLeave } from './platform/module.ts';
import type { Search } from './platform/search/search.ts';
import type { SessionStore } from './platform/session/session-store.ts';

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  search: Search;
  teams: readonly TeamConfig[];
  rollen: readonly { code: string }[];
  eerst: () => Promise<void>;
  medewerkers: Medewerkers;
  store: SessionStore;
  pseudonym: Pseudonym;
  overdrachten: () => readonly OnLeave[];
}

/** What changes the directory: logins, people themselves, a file, and leaving. */
export function createPersoneel({ store, pseudonym, ...deps }: Deps) {
  const sessies: Sessies = {
    async tel(identificatie) {
      const alle = await store.listOf('medewerker', pseudonym('medewerker', identificatie));
      return alle.filter(({ verloopt }) => verloopt > deps.clock.now()).length;
    },
    beeindig: (identificatie) => store.destroyOf('medewerker', pseudonym('medewerker', identificatie)),
  };
  const vertrek = createVertrek({ ...deps, sessies });
  return {
    vertrek,
    profielen: createEigenProfielen(deps),
    importeer: createImport({ ...deps, sessies, vertrek }),
    uitLogin: createUitLogin(deps),
  };
}

export type Personeel = ReturnType<typeof createPersoneel>;
