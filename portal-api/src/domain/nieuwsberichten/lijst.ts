import { NIEUWS_BEHEER_PER_PAGINA, type NieuwsBeheerRegel, type NieuwsFilter } from '@loket/contract';
import { Prisma } from '../../generated/prisma/client.ts';
import type { NieuwsDeps } from './model.ts';
import { regelVan } from './stand.ts';

/** What an editor looks for. */
export interface Lijstvraag {
  zoek?: string | undefined;
  stand?: NieuwsFilter | undefined;
  pagina: number;
}

/** The same as `standVan` and `leestNu`, as questions to the database; the test beside it holds them together. */
const filters: Record<NieuwsFilter, (now: Date) => Prisma.Sql> = {
  'te-beoordelen': () => Prisma.sql`not ingetrokken and beoordeeld = versie and oordeel = 'ter-beoordeling'`,
  'in-de-maak': () => Prisma.sql`not ingetrokken and gepland is distinct from versie
    and gepubliceerd is distinct from versie and not coalesce(beoordeeld = versie and oordeel = 'ter-beoordeling', false)`,
  ingepland: (now) => Prisma.sql`gepland is not null or (gepubliceerd is not null and vanaf > ${now})`,
  gepubliceerd: (now) => Prisma.sql`gepubliceerd is not null and vanaf <= ${now} and (tot is null or tot > ${now})`,
  verlopen: (now) => Prisma.sql`gepubliceerd is not null and tot <= ${now}`,
  ingetrokken: () => Prisma.sql`ingetrokken`,
};

/** A page of articles, what was changed last first. */
export async function lijst(
  { zoek, stand, pagina }: Lijstvraag,
  { prisma, clock }: Pick<NieuwsDeps, 'prisma' | 'clock'>,
): Promise<{ berichten: NieuwsBeheerRegel[]; totaal: number }> {
  const now = clock.now();
  const metStand = stand ? filters[stand](now) : Prisma.sql`true`;
  const metWoord = zoek ? Prisma.sql`position(lower(${zoek}) in lower(titel)) > 0` : Prisma.sql`true`;
  const gevonden = await prisma.$queryRaw<{ id: string; totaal: bigint }[]>`
    select id, count(*) over () as totaal
    from (
      select bericht.id, bericht.gewijzigd_op, bericht.ingetrokken, bericht.beoordeeld, bericht.oordeel,
        bericht.gepland, bericht.gepubliceerd, bericht.vanaf, bericht.tot,
        nieuwste.versie, nieuwste.inhoud->>'titel' as titel
      from nieuwsbericht as bericht
      cross join lateral (
        select versie, inhoud from nieuwsbericht_versie where bericht_id = bericht.id order by versie desc limit 1
      ) as nieuwste
    ) as alle
    where (${metStand}) and (${metWoord})
    order by gewijzigd_op desc, id
    limit ${NIEUWS_BEHEER_PER_PAGINA} offset ${(pagina - 1) * NIEUWS_BEHEER_PER_PAGINA}`;
  const rijen = await prisma.nieuwsbericht.findMany({
    where: { id: { in: gevonden.map(({ id }) => id) } },
    include: { versies: { orderBy: { versie: 'desc' }, take: 1 } },
    orderBy: [{ gewijzigdOp: 'desc' }, { id: 'asc' }],
  });
  return { berichten: rijen.map((rij) => regelVan(rij, now)), totaal: Number(gevonden[0]?.totaal ?? 0) };
}
