import { randomUUID } from 'node:crypto';
import { type LinksBeheer, WerkLink } from '@loket/contract';
import { z } from 'zod';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import { gemeente, type Schrijver } from '../redactie/schrijver.ts';

/** Shape of `content/links.json`. */
export const linksBegin = z.array(WerkLink.omit({ id: true }));

/** The links and tools of employees. */
export interface Links {
  /** Those for everybody and for these roles: the page, and a card of the dashboard. */
  voor(rollen: readonly string[]): Promise<WerkLink[]>;
  alle(): Promise<Omit<LinksBeheer, 'rollen'>>;
  /** Replaces the whole list; false when it was saved meanwhile. */
  bewaar(revisie: number, links: WerkLink[], door: Schrijver): Promise<boolean>;
}

interface Deps {
  prisma: PrismaClient;
  clock: Clock;
  begin: z.output<typeof linksBegin>;
}

/** There is one list. */
const LIJST = 1;

/** Makes the links on table `link_lijst`. */
export function createLinks({ prisma, clock, begin }: Deps): Links {
  const lees = async () => {
    const rij = await prisma.linkLijst.findUnique({ where: { id: LIJST } });
    if (rij) return rij;
    const links = begin.map((link) => ({ ...link, id: randomUUID() }));
    const { identificatie: door, naam } = gemeente;
    await prisma.linkLijst.createMany({
      data: [{ id: LIJST, links, gewijzigdOp: clock.now(), door, naam }],
      skipDuplicates: true,
    });
    return prisma.linkLijst.findUniqueOrThrow({ where: { id: LIJST } });
  };
  return {
    async voor(rollen) {
      const links = (await lees()).links as WerkLink[];
      return links.filter((link) => link.rollen.length === 0 || link.rollen.some((rol) => rollen.includes(rol)));
    },
    async alle() {
      const { revisie, links, naam, gewijzigdOp } = await lees();
      return { revisie, links: links as WerkLink[], gewijzigd: { door: naam, op: gewijzigdOp.toISOString() } };
    },
    async bewaar(revisie, links, { identificatie: door, naam }) {
      await lees();
      const { count } = await prisma.linkLijst.updateMany({
        where: { id: LIJST, revisie },
        data: { links, revisie: { increment: 1 }, gewijzigdOp: clock.now(), door, naam },
      });
      return count > 0;
    },
  };
}
