import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { LinkOutcome } from '../../platform/http/link-check.ts';

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  /** Asks an address outside. */
  vraag: (adres: string, signal: AbortSignal) => Promise<LinkOutcome>;
}

/** Addresses outside that one round asks; the rest comes in the next. */
const PER_RONDE = 40;
const NA_MS = 3 * 86_400_000;
/** A site that is away for a moment is not gone. */
const KEER = 3;

/** A page or article of our own, wherever in it. */
const eigen = /^(\/(?:paginas|nieuws)\/[0-9a-f-]{36})(?:[?#].*)?$/;

/**
 * Looks where the links of published pages lead: to our own pages and news in one question to the database, to addresses
 * outside one by one and not too often. Gives how many lead nowhere now.
 */
export async function controleerLinks({ prisma, clock, vraag }: Deps, signal: AbortSignal): Promise<number> {
  const now = clock.now();
  const links = await prisma.paginaLink.findMany({ orderBy: [{ gekeken: { sort: 'asc', nulls: 'first' } }] });
  const [paginas, nieuws] = await Promise.all([
    prisma.pagina.findMany({ where: { gepubliceerd: { not: null }, sjabloon: false }, select: { id: true } }),
    prisma.nieuwsbericht.findMany({
      where: { gepubliceerd: { not: null }, OR: [{ tot: null }, { tot: { gt: now } }] },
      select: { id: true },
    }),
  ]);
  const bestaat = new Set([...paginas.map(({ id }) => `/paginas/${id}`), ...nieuws.map(({ id }) => `/nieuws/${id}`)]);
  const noteer = async (adres: string, uitkomst: LinkOutcome, mislukt: number, genoeg: number) => {
    const keer = uitkomst === 'gone' ? mislukt + 1 : 0;
    const stand = keer >= genoeg ? 'kapot' : uitkomst === 'there' ? 'goed' : 'onbekend';
    const data = { stand, mislukt: keer, gekeken: now };
    await prisma.paginaLink.updateMany({ where: { adres }, data });
    if (stand === 'kapot') await prisma.paginaLink.updateMany({ where: { adres, sinds: null }, data: { sinds: now } });
    else await prisma.paginaLink.updateMany({ where: { adres }, data: { sinds: null } });
  };
  const adressen = [...new Map(links.map((link) => [link.adres, link])).values()];
  for (const { adres, mislukt } of adressen) {
    const doel = eigen.exec(adres)?.[1];
    if (doel) await noteer(adres, bestaat.has(doel) ? 'there' : 'gone', mislukt, 1);
  }
  const buiten = adressen
    .filter(
      ({ adres, gekeken }) => adres.startsWith('https://') && (!gekeken || now.getTime() - gekeken.getTime() >= NA_MS),
    )
    .slice(0, PER_RONDE);
  for (const { adres, mislukt } of buiten) {
    if (signal.aborted) break;
    await noteer(adres, await vraag(adres, signal), mislukt, KEER);
  }
  return prisma.paginaLink.count({ where: { stand: 'kapot' } });
}
