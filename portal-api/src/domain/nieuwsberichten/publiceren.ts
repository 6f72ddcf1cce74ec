import type { Prisma } from '../../generated/prisma/client.ts';
import { dagVan, plusDagen } from '../termijnen/kalender.ts';
import { inhoudVan, NIEUWS, type NieuwsDeps } from './model.ts';
import { type MetVersies, nieuwsteVan } from './stand.ts';
import { zoekdocument } from './zoekdocument.ts';

export interface Publicatie {
  versie: number;
  /** What was read before counts no more. */
  ingrijpend: boolean;
}

/** Name of the task for the moment at which an article appears: open pages show it, and whom it must reach is told. */
export const VERSCHIJN = 'nieuws-verschijnt';

/**
 * Lets the newest version be read from its moment: the row that readers are asked from, the document of the search and
 * the task for its moment are one transaction.
 */
export async function publiceer(rij: MetVersies, { versie, ingrijpend }: Publicatie, deps: NieuwsDeps): Promise<void> {
  const { prisma, clock, search, queue } = deps;
  const now = clock.now();
  const inhoud = inhoudVan(nieuwsteVan(rij));
  const gelezenSinds = rij.gepubliceerd !== null && rij.vanaf && rij.vanaf <= now ? rij.vanaf : null;
  const gewenst = inhoud.vanaf ? new Date(inhoud.vanaf) : now;
  // A correction of what is read already does not make it new; a moment to come does count.
  const vanaf = gelezenSinds && gewenst <= now ? gelezenSinds : gewenst;
  const tot = inhoud.tot ? new Date(inhoud.tot) : null;
  const opnieuw = ingrijpend && rij.eersteKeer !== null;
  await prisma.$transaction(async (tx) => {
    await tx.nieuwsbericht.update({
      where: { id: rij.id },
      data: {
        gepubliceerd: versie,
        titel: inhoud.titel,
        categorie: inhoud.categorie,
        doelgroep: inhoud.doelgroep,
        vastgezet: inhoud.vastgezet,
        urgent: inhoud.urgent,
        onderwerpen: inhoud.onderwerpen,
        vanaf,
        tot,
        eersteKeer: rij.eersteKeer ?? vanaf,
        bijgewerktOp: rij.eersteKeer && rij.eersteKeer <= now ? now : null,
        ...(opnieuw && { opnieuwSinds: vanaf < now ? now : vanaf }),
        ingetrokken: false,
        ...leesplicht(rij, inhoud.leesplicht, {
          opnieuw,
          // what became a must-read later, or again, is asked from now
          vanaf: (opnieuw || (rij.eersteKeer && rij.leesplichtTot === null)) && vanaf < now ? now : vanaf,
        }),
      },
    });
    if (opnieuw) await tx.nieuwsGelezen.deleteMany({ where: { berichtId: rij.id } });
    await search.put(tx, [zoekdocument(rij.id, inhoud, { vanaf, tot, changed: now })]);
    if (vanaf > now) await queue.add(tx, VERSCHIJN, { id: rij.id }, { key: `nieuws ${rij.id}`, runAt: vanaf });
    else await deps.vertel(tx, 'nieuws');
    // whom it must reach is told in a task of its own: there may be hundreds
    if (vanaf <= now && (inhoud.leesplicht || inhoud.urgent)) await queue.add(tx, VERSCHIJN, { id: rij.id });
  });
}

/** The last day moves with a new round only: a small correction gives nobody more time. */
function leesplicht(
  rij: MetVersies,
  gevraagd: { binnenDagen: number } | null,
  { opnieuw, vanaf }: { opnieuw: boolean; vanaf: Date },
): Pick<Prisma.NieuwsberichtUpdateInput, 'ronde' | 'leesplichtTot'> {
  const ronde = rij.ronde + (opnieuw ? 1 : 0);
  if (!gevraagd) return { ronde, leesplichtTot: null };
  const blijft = !opnieuw && rij.leesplichtTot !== null;
  return { ronde, leesplichtTot: blijft ? rij.leesplichtTot : plusDagen(dagVan(vanaf), gevraagd.binnenDagen) };
}

/** Lets nobody read it any more; the versions stay. False when there is none. */
export async function trekIn(id: string, deps: NieuwsDeps): Promise<boolean> {
  return deps.prisma.$transaction(async (tx) => {
    const { count } = await tx.nieuwsbericht.updateMany({
      where: { id },
      data: { gepubliceerd: null, leesplichtTot: null, ingetrokken: true },
    });
    await deps.search.remove(tx, NIEUWS, [id]);
    await deps.vertel(tx, 'nieuws');
    return count > 0;
  });
}
