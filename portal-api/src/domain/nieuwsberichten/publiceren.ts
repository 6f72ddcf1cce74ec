import type { NieuwsInhoud } from '@loket/contract';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { Schrijver } from '../redactie/schrijver.ts';
import { dagVan, plusDagen } from '../termijnen/kalender.ts';
import { inhoudVan, NIEUWS, type NieuwsDeps } from './model.ts';
import { leestNu, type MetVersies, nieuwsteVan } from './stand.ts';
import { noteerStap } from './stappen.ts';
import { zoekdocument } from './zoekdocument.ts';

export interface Publicatie {
  versie: number;
  /** What was read before counts no more. */
  ingrijpend: boolean;
}

/**
 * Name of the task at the moment at which an article appears: what was planned takes the place of what is read, open pages
 * show it, and whom it must reach is told.
 */
export const VERSCHIJN = 'nieuws-verschijnt';
const geenPlanning = { gepland: null, geplandVanaf: null, geplandIngrijpend: false };

/**
 * Lets the newest version be read from its moment. When colleagues read an older one now they go on reading that until
 * then: the new one waits beside it.
 */
export async function publiceer(
  rij: MetVersies,
  { versie, ingrijpend }: Publicatie,
  wie: Schrijver,
  deps: NieuwsDeps,
): Promise<void> {
  const { prisma, clock, queue } = deps;
  const now = clock.now();
  const inhoud = inhoudVan(nieuwsteVan(rij));
  const vanaf = inhoud.vanaf ? new Date(inhoud.vanaf) : now;
  const later = vanaf > now;
  await prisma.$transaction(async (tx) => {
    if (later && leestNu(rij, now)) {
      const data = { gepland: versie, geplandVanaf: vanaf, geplandIngrijpend: ingrijpend };
      await tx.nieuwsbericht.update({ where: { id: rij.id }, data });
    } else await zetNeer(tx, rij, { versie, ingrijpend, inhoud, vanaf }, deps);
    await noteerStap(tx, { berichtId: rij.id, versie, soort: later ? 'ingepland' : 'gepubliceerd', moment: now }, wie);
    if (later) await queue.add(tx, VERSCHIJN, { id: rij.id }, { key: `nieuws ${rij.id}`, runAt: vanaf });
    else await deps.vertel(tx, 'nieuws');
    // whom it must reach is told in a task of its own: there may be hundreds
    if (!later && (inhoud.leesplicht || inhoud.urgent)) await queue.add(tx, VERSCHIJN, { id: rij.id });
  });
}

interface Neer extends Publicatie {
  inhoud: NieuwsInhoud;
  /** From when it asks to be read. */
  vanaf: Date;
}

/** Makes a version the one that is read: the row that readers are asked from, and the document of the search. */
async function zetNeer(
  tx: Prisma.TransactionClient,
  rij: MetVersies,
  { versie, ingrijpend, inhoud, vanaf: gewenst }: Neer,
  { clock, search }: NieuwsDeps,
): Promise<void> {
  const now = clock.now();
  const gelezenSinds = rij.gepubliceerd !== null && rij.vanaf && rij.vanaf <= now ? rij.vanaf : null;
  // A correction of what is read already does not make it new; a moment that was planned does count.
  const vanaf = gelezenSinds && gewenst <= now && rij.gepland !== versie ? gelezenSinds : gewenst;
  const tot = inhoud.tot ? new Date(inhoud.tot) : null;
  const opnieuw = ingrijpend && rij.eersteKeer !== null;
  await tx.nieuwsbericht.update({
    where: { id: rij.id },
    data: {
      gepubliceerd: versie,
      ...geenPlanning,
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

/**
 * The moment of an article has come: a version that waited takes the place of what is read. The row says whether one
 * waits, so it does no harm to come again, too early, or after an editor thought better of it.
 */
export async function verschijn(id: string, deps: NieuwsDeps): Promise<void> {
  const now = deps.clock.now();
  await deps.prisma.$transaction(async (tx) => {
    const rij = await tx.nieuwsbericht.findUnique({ where: { id }, include: { versies: true } });
    const { gepland, geplandVanaf, geplandIngrijpend: ingrijpend } = rij ?? {};
    const versie = rij?.versies.find((een) => een.versie === gepland);
    if (rij && versie && geplandVanaf && geplandVanaf <= now) {
      // of two that come at once one does it
      const wacht = { id, gepland: versie.versie, geplandVanaf };
      const { count } = await tx.nieuwsbericht.updateMany({ where: wacht, data: geenPlanning });
      if (count === 0) return;
      const inhoud = inhoudVan(versie);
      await zetNeer(
        tx,
        rij,
        { versie: versie.versie, ingrijpend: ingrijpend ?? false, inhoud, vanaf: geplandVanaf },
        deps,
      );
    }
    await deps.vertel(tx, 'nieuws');
  });
}

/** What should have appeared by now and did not: its task may be lost. Gives how many. */
export async function verschijnLaten(deps: NieuwsDeps): Promise<number> {
  const rijen = await deps.prisma.nieuwsbericht.findMany({
    where: { gepland: { not: null }, geplandVanaf: { lte: deps.clock.now() } },
    select: { id: true },
  });
  for (const { id } of rijen) await verschijn(id, deps);
  return rijen.length;
}

/** Lets what waits for its moment wait no more; what is read now stays. False when nothing waits. */
export async function annuleerPlanning(rij: MetVersies, wie: Schrijver, deps: NieuwsDeps): Promise<boolean> {
  const { id, gepland, gepubliceerd, eersteKeer } = rij;
  const now = deps.clock.now();
  return deps.prisma.$transaction(async (tx) => {
    const naast: Prisma.NieuwsberichtUpdateManyArgs = { where: { id, gepland: { not: null } }, data: geenPlanning };
    const eerste: Prisma.NieuwsberichtUpdateManyArgs = {
      where: { id, gepubliceerd: { not: null }, vanaf: { gt: now } },
      data: { gepubliceerd: null, vanaf: null, leesplichtTot: null, eersteKeer: voorbij(eersteKeer, now) },
    };
    const { count } = await tx.nieuwsbericht.updateMany(gepland === null ? eerste : naast);
    if (count === 0) return false;
    if (gepland === null) await deps.search.remove(tx, NIEUWS, [id]);
    const versie = gepland ?? gepubliceerd ?? nieuwsteVan(rij).versie;
    await noteerStap(tx, { berichtId: id, versie, soort: 'planning-weg', moment: now }, wie);
    return true;
  });
}

/** A moment that was planned and never came was not the first time that it could be read. */
const voorbij = (moment: Date | null, now: Date): Date | null => (moment && moment <= now ? moment : null);

/** Lets nobody read it any more, now or later; the versions stay. False when there is none. */
export async function trekIn(id: string, wie: Schrijver, deps: NieuwsDeps): Promise<boolean> {
  const now = deps.clock.now();
  return deps.prisma.$transaction(async (tx) => {
    const rij = await tx.nieuwsbericht.findUnique({ where: { id }, include: { versies: true } });
    if (!rij) return false;
    const eersteKeer = voorbij(rij.eersteKeer, now);
    await tx.nieuwsbericht.update({
      where: { id },
      data: { gepubliceerd: null, leesplichtTot: null, ingetrokken: true, eersteKeer, ...geenPlanning },
    });
    const versie = rij.gepubliceerd ?? nieuwsteVan(rij).versie;
    await noteerStap(tx, { berichtId: id, versie, soort: 'ingetrokken', moment: now }, wie);
    await deps.search.remove(tx, NIEUWS, [id]);
    await deps.vertel(tx, 'nieuws');
    return true;
  });
}
