import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Schrijver } from '../redactie/schrijver.ts';

export type SoortGebeurtenis =
  'in-dienst' | 'gewijzigd' | 'uit-dienst' | 'terug' | 'profiel' | 'foto' | 'vertrek-gepland';

/** What happened to somebody: names of what changed, or of what was handed over. */
export interface Gebeurtenis {
  identificatie: string;
  soort: SoortGebeurtenis;
  wat: readonly string[];
}

/** Writes what happened, in the transaction in which it happens: no change without its line. */
export async function noteer(
  tx: Pick<Prisma.TransactionClient, 'medewerkerGebeurtenis'>,
  gebeurtenissen: readonly Gebeurtenis[],
  door: Schrijver,
  moment: Date,
): Promise<void> {
  await tx.medewerkerGebeurtenis.createMany({
    data: gebeurtenissen.map(({ wat, ...een }) => ({
      ...een,
      wat: [...wat],
      door: door.identificatie,
      naam: door.naam,
      moment,
    })),
  });
}

/** What happened last, the newest first, with the name of who it happened to. */
export async function laatste(prisma: PrismaClient, aantal: number) {
  const rijen = await prisma.medewerkerGebeurtenis.findMany({
    orderBy: [{ moment: 'desc' }, { id: 'asc' }],
    take: aantal,
  });
  const mensen = await prisma.medewerker.findMany({
    where: { identificatie: { in: rijen.map(({ identificatie }) => identificatie) } },
    select: { identificatie: true, naam: true },
  });
  const namen = new Map(mensen.map(({ identificatie, naam }) => [identificatie, naam]));
  return rijen.map(({ id, identificatie, soort, wat, naam, moment }) => ({
    id,
    identificatie,
    wie: namen.get(identificatie) ?? identificatie,
    soort: soort as SoortGebeurtenis,
    wat: wat as string[],
    door: naam,
    moment: moment.toISOString(),
  }));
}
