import type { Ontvanger } from '../../domain/werk/model.ts';
import type { NieuweMelding } from '../../domain/meldingen/model.ts';
import type { WerkvoorraadDeps } from './module.ts';

export type VertelDeps = Pick<WerkvoorraadDeps, 'prisma' | 'live' | 'pseudonym'> & {
  medewerkers: Pick<WerkvoorraadDeps['medewerkers'], 'ledenVan'>;
  meldingen: Pick<WerkvoorraadDeps['meldingen'], 'zet'>;
};

interface Overgedragen {
  /** Name of who gives it. */
  van: string;
  aan: Ontvanger;
  /** For work of somebody who left: who that was, and how many at once. */
  vertrokken?: { identificatie: string; aantal: number };
  /** Who gave it: she need not be told, her pages do. */
  gever?: string;
  /** Teams whose list changed as well. */
  ookTeams?: readonly string[];
}

/** Tells who got work: one employee, or all of a team. Open pages of all concerned show it. */
export async function vertelOvergedragen(over: Overgedragen, deps: VertelDeps): Promise<void> {
  const { aan, gever, ookTeams = [] } = over;
  const { prisma, live, pseudonym, meldingen } = deps;
  const krijgers = aan.soort === 'medewerker' ? [aan.id] : await ledenVan([aan.id], deps);
  const wie = new Set([...krijgers, ...(await ledenVan(ookTeams, deps)), ...(gever ? [gever] : [])]);
  const nieuw = krijgers.filter((voor) => voor !== gever).map((voor) => ({ voor, ...bericht(over) }));
  await prisma.$transaction(async (tx) => {
    await meldingen.zet(tx, nieuw);
    await live.publish(
      tx,
      [...wie].map((een) => ({ subject: pseudonym('medewerker', een), topics: ['werk'] as const })),
    );
  });
}

/** Says how much and from whom, and nothing of what it is about. Notices with one path are one while they are unread. */
function bericht({ van, aan, vertrokken }: Overgedragen): Omit<NieuweMelding, 'voor'> {
  const vast = { soort: 'werk', toelichting: null } as const;
  const team = aan.soort === 'team';
  const pad = team ? `/werk?team=${encodeURIComponent(aan.id)}` : '/werk?wiens=mij';
  if (!vertrokken) {
    return {
      ...vast,
      onderwerp: team ? `${van} heeft werk gegeven aan ${aan.naam}` : `${van} heeft je werk gegeven`,
      pad,
    };
  }
  const wat = `het werk over van ${van} (${vertrokken.aantal})`;
  return {
    ...vast,
    onderwerp: team ? `${aan.naam} neemt ${wat}` : `Je neemt ${wat}`,
    pad: `${pad}&overgenomen=${encodeURIComponent(vertrokken.identificatie)}`,
  };
}

async function ledenVan(teams: readonly string[], { medewerkers }: VertelDeps): Promise<string[]> {
  const leden = (await Promise.all(teams.map((team) => medewerkers.ledenVan(team)))).flat();
  return leden.map(({ identificatie }) => identificatie);
}
