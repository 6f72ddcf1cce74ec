import { activiteiten } from '../../access/purposes.ts';
import { Prisma } from '../../generated/prisma/client.ts';

/** Restrictions of which the end has not come: asked for or in force. */
const loopt = (now: Date) =>
  Prisma.sql`b.einde > ${now} and b.opgeheven_op is null and b.besluit is distinct from 'afgewezen'`;

/** That a line `v` falls under what a restriction `b` names. */
export const valtOnder = Prisma.sql`v.deur <> 'inwoner' and v.betrokkene = any(b.betrokkenen)
  and v.begin >= b.van and v.begin < b.tot
  and (b.doel is null or b.doel = v.doel) and (b.object is null or b.object = v.object)`;

/**
 * Which lines `v` of the processing log the person it is about may see. Every question that is asked of the log for a
 * resident carries this: a list, a count, a page, an export and a notice that was built without it would tell what is
 * withheld (AVG 23). One's own looks are never withheld: that they were missing would show.
 *
 * That a restriction is being asked for, decided or read is withheld with it, as long as it may still work.
 */
export function zichtbaarVoorBetrokkene(now: Date): Prisma.Sql {
  return Prisma.sql`not exists (
      select 1 from inzage_beperking b where b.besluit = 'bevestigd' and ${loopt(now)} and ${valtOnder})
    and not (v.activiteit = ${activiteiten.beperkenInzage} and exists (
      select 1 from inzage_beperking b where ${loopt(now)} and v.betrokkene = any(b.betrokkenen)))`;
}
