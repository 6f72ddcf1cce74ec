import { createHash } from 'node:crypto';
import type { MensenImport } from '@loket/contract';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { Search } from '../../platform/search/search.ts';
import type { Schrijver } from '../redactie/schrijver.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { leesMedewerkers } from './inlezen.ts';
import { noteer, type Gebeurtenis } from './logboek.ts';
import { kolommenVan, profielVan } from './rij.ts';
import { type Plan, verschillen } from './verschillen.ts';
import type { Sessies, Vertrek } from './vertrek.ts';
import { zetVindbaar } from './vindbaar.ts';

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  search: Search;
  teams: readonly TeamConfig[];
  rollen: readonly { code: string }[];
  sessies: Pick<Sessies, 'tel'>;
  vertrek: Pick<Vertrek, 'verwerk'>;
  eerst: () => Promise<void>;
}

export interface Invoer {
  soort: 'json' | 'csv';
  tekst: string;
  volledig: boolean;
  /** What the dry run gave; without it nothing is changed. */
  stand: string | undefined;
  door: Schrijver;
}

/**
 * Makes the import of employees. It gives what a file would change; with the `stand` of that dry run it is changed, all
 * at once, and who leaves now is out at once. Null when the file or the directory is not that of the dry run any more.
 */
export function createImport(deps: Deps) {
  const { prisma, clock, search, teams, rollen, eerst } = deps;
  const bekend = { rollen: new Set(rollen.map(({ code }) => code)), teams: new Set(teams.map(({ id }) => id)) };
  return async ({ soort, tekst, volledig, stand, door }: Invoer): Promise<MensenImport | null> => {
    await eerst();
    const now = clock.now();
    const { rijen, fouten } = leesMedewerkers(soort, tekst, bekend);
    const nu = await prisma.medewerker.findMany();
    // who is in a row that is not right is not missing: nobody leaves by a typing error
    const magWeg = volledig && fouten.length === 0;
    const vraag = { rijen, vandaag: dagVan(now), volledig: magWeg, door: door.identificatie };
    const plan = verschillen({ ...vraag, nu: nu.map(profielVan) });
    const uitkomst = await uitkomstVan(plan, deps, dagVan(now));
    const alles = { ...uitkomst, fouten: [...fouten, ...plan.fouten], stand: standVan(tekst, volledig, nu) };
    if (stand === undefined) return { ...alles, ingelezen: false };
    if (stand !== alles.stand) return null;
    await prisma.$transaction((tx) => voerUit(tx, plan, { search, teams, door, now }), { timeout: 60_000 });
    // what cannot be handed over now is tried again every minute; the file has been read all the same
    await deps.vertrek.verwerk(door).catch(() => undefined);
    return { ...alles, ingelezen: true };
  };
}

async function uitkomstVan(plan: Plan, { sessies }: Deps, vandaag: string) {
  const { nieuw, gewijzigd, terug, gelijk } = plan;
  const vertrekt: MensenImport['vertrekt'] = [];
  for (const een of plan.vertrekt) {
    vertrekt.push({ ...een, sessies: een.vanaf <= vandaag ? await sessies.tel(een.identificatie) : 0 });
  }
  return { nieuw, gewijzigd, terug, gelijk, vertrekt };
}

async function voerUit(
  tx: Prisma.TransactionClient,
  plan: Plan,
  { search, teams, door, now }: { search: Search; teams: readonly TeamConfig[]; door: Schrijver; now: Date },
): Promise<void> {
  const data = plan.maak.map((rij) => kolommenVan({ ...rij, inDienst: rij.inDienst ?? dagVan(now) }, now));
  await tx.medewerker.createMany({ data });
  for (const { identificatie, data: wijziging } of plan.wijzig) {
    const opnieuw = 'uitDienst' in wijziging && { vertrekVerwerkt: null };
    await tx.medewerker.update({
      where: { identificatie },
      data: { ...wijziging, ...opnieuw, revisie: { increment: 1 }, gewijzigdOp: now },
    });
  }
  const gepland = plan.vertrekt.filter(({ vanaf }) => vanaf > dagVan(now));
  const regels: Gebeurtenis[] = [
    ...plan.nieuw.map(({ identificatie }) => ({ identificatie, soort: 'in-dienst' as const, wat: [] })),
    ...plan.gewijzigd.map(({ identificatie, velden }) => ({
      identificatie,
      soort: 'gewijzigd' as const,
      wat: velden.map(({ veld }) => veld),
    })),
    ...plan.terug.map(({ identificatie }) => ({ identificatie, soort: 'terug' as const, wat: [] })),
    ...gepland.map(({ identificatie, vanaf }) => ({ identificatie, soort: 'vertrek-gepland' as const, wat: [vanaf] })),
  ];
  await noteer(tx, regels, door, now);
  const geraakt = [...plan.maak, ...plan.wijzig].map(({ identificatie }) => identificatie);
  await zetVindbaar(tx, { search, teams }, geraakt, now);
}

/** Logins and people themselves go on meanwhile: a revision that moved makes the dry run old. */
function standVan(tekst: string, volledig: boolean, nu: readonly { identificatie: string; revisie: number }[]): string {
  const revisies = nu.map(({ identificatie, revisie }) => `${identificatie}:${revisie}`).toSorted();
  return createHash('sha256')
    .update(JSON.stringify([tekst, volledig, revisies]))
    .digest('hex');
}
