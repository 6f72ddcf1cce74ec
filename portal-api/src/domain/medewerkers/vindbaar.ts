import type { Prisma } from '../../generated/prisma/client.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { SearchDocument } from '../../platform/search/model.ts';
import type { Search } from '../../platform/search/search.ts';
import { dagVan } from '../termijnen/kalender.ts';
import type { Medewerkerprofiel } from './model.ts';
import { isInDienst, profielVan } from './rij.ts';

/** Kinds of the one search of the product; the first is the audience of all employees as well. */
export const MEDEWERKER = 'medewerker';
const TEAM = 'team';

interface Deps {
  search: Pick<Search, 'put' | 'remove'>;
  teams: readonly TeamConfig[];
}

const taalnaam = new Intl.DisplayNames('nl', { type: 'language' });

/** What a language is called in Dutch; a code that nobody knows stays what it is. */
const naamVanTaal = (code: string): string => taalnaam.of(code) ?? code;

/** Lets these colleagues be found as they are now, and who has left not any more. In the transaction of the change. */
export async function zetVindbaar(
  tx: Prisma.TransactionClient,
  { search, teams }: Deps,
  identificaties: readonly string[],
  now: Date,
): Promise<void> {
  const rijen = await tx.medewerker.findMany({ where: { identificatie: { in: [...identificaties] } } });
  const mensen = rijen.map(profielVan);
  const weg = mensen.filter((mens) => mens.uitDienst !== null && !isInDienst(mens, dagVan(now)));
  if (weg.length > 0)
    await search.remove(
      tx,
      MEDEWERKER,
      weg.map(({ identificatie }) => identificatie),
    );
  await search.put(
    tx,
    mensen.filter((mens) => !weg.includes(mens)).map((mens) => documentVan(mens, teams, now)),
  );
}

/** Lets the teams of the configuration be found. */
export async function zetTeams(tx: Prisma.TransactionClient, { search, teams }: Deps, now: Date): Promise<void> {
  await search.put(
    tx,
    teams.map(({ id, naam, omschrijving, wijken }) => ({
      kind: TEAM,
      id,
      title: naam,
      summary: [omschrijving, ...wijken].filter(Boolean).join(', '),
      body: '',
      keywords: wijken,
      path: `/mensen/teams/${id}`,
      facets: wijken.map((wijk) => `wijk:${wijk}`),
      audience: [MEDEWERKER],
      changed: now,
    })),
  );
}

function documentVan(mens: Medewerkerprofiel, teams: readonly TeamConfig[], changed: Date): SearchDocument {
  const { identificatie, naam, functie, vaardigheden, wijken, talen, vraagMijOver, locatie } = mens;
  const eigen = teams.filter(({ id }) => mens.teams.includes(id)).map((team) => team.naam);
  return {
    kind: MEDEWERKER,
    id: identificatie,
    title: naam,
    summary: [functie, ...eigen].filter(Boolean).join(', '),
    body: [...vraagMijOver, ...vaardigheden, ...wijken, ...talen.map(naamVanTaal), locatie].filter(Boolean).join(', '),
    keywords: [...vraagMijOver, ...vaardigheden],
    path: `/mensen/${identificatie}`,
    facets: [
      ...mens.teams.map((team) => `team:${team}`),
      ...vaardigheden.map((een) => `vaardigheid:${een}`),
      ...wijken.map((wijk) => `wijk:${wijk}`),
    ],
    audience: [MEDEWERKER],
    changed,
  };
}
