import type { VoorzieningBeheer, VoorzieningInhoud } from '@loket/contract';
import type { Prisma, PrismaClient, Voorziening as Rij } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import { once } from '../../platform/once.ts';
import type { SearchDocument } from '../../platform/search/model.ts';
import type { Search } from '../../platform/search/search.ts';
import { gemeente, type Schrijver } from '../redactie/schrijver.ts';

/** The provisions of the neighbourhood. */
export interface Voorzieningen {
  gepubliceerd(): Promise<VoorzieningInhoud[]>;
  /** Published or not, by name. */
  alle(): Promise<VoorzieningBeheer[]>;
  een(id: string): Promise<VoorzieningBeheer | null>;
  /** Puts in what a portal begins with, once; before anything is searched. */
  klaar(): Promise<void>;
  /** Makes one (`revisie` null) or changes the one of this revision. `bezet`: another has this slug. */
  bewaar(id: string, revisie: number | null, inhoud: VoorzieningInhoud, door: Schrijver): Promise<Bewaard>;
  /** All of these at once, or none: what has an id that is known is changed, the rest is made. */
  neemOver(rijen: readonly { id: string; inhoud: VoorzieningInhoud }[], door: Schrijver): Promise<void>;
  /** The slugs of those with these words, the best first. */
  metWoorden(tekst: string): Promise<{ slugs: string[]; verbeterd: string | null }>;
}

export type Bewaard = VoorzieningBeheer | 'ingehaald' | 'bezet' | null;

interface Deps {
  prisma: PrismaClient;
  search: Search;
  clock: Clock;
  /** What a new portal begins with: put in while there is not one. */
  begin: readonly (VoorzieningInhoud & { id: string })[];
}

type Transactie = Prisma.TransactionClient;
const KIND = 'voorziening';

/** Makes the store on table `voorziening`; what is published can be found by its words. */
export function createVoorzieningen({ prisma, search, clock, begin }: Deps): Voorzieningen {
  const schrijf = async (tx: Transactie, id: string, inhoud: VoorzieningInhoud, door: Schrijver) => {
    const data = {
      slug: inhoud.slug,
      gepubliceerd: inhoud.gepubliceerd,
      inhoud: inhoud as object,
      gewijzigdOp: clock.now(),
      door: door.identificatie,
      naam: door.naam,
    };
    await tx.voorziening.upsert({
      where: { id },
      create: { id, revisie: 1, ...data },
      update: { ...data, revisie: { increment: 1 } },
    });
    if (inhoud.gepubliceerd) await search.put(tx, [documentVan(id, inhoud, clock.now())]);
    else await search.remove(tx, KIND, [id]);
  };
  const vul = async () => {
    if (begin.length === 0 || (await prisma.voorziening.count()) > 0) return;
    await prisma.$transaction(async (tx) => {
      // two processes that start at the same moment: the second finds it done
      await tx.$executeRaw`lock table voorziening in exclusive mode`;
      if ((await tx.voorziening.count()) > 0) return;
      for (const { id, ...inhoud } of begin) await schrijf(tx, id, inhoud, gemeente);
    });
  };
  const eerst = once(vul);
  const een = async (id: string) => {
    await eerst();
    const rij = await prisma.voorziening.findUnique({ where: { id } });
    return rij && presentRij(rij);
  };

  return {
    een,
    klaar: eerst,
    async gepubliceerd() {
      await eerst();
      const rijen = await prisma.voorziening.findMany({ where: { gepubliceerd: true } });
      return rijen.map(inhoudVan);
    },
    async alle() {
      await eerst();
      const rijen = await prisma.voorziening.findMany();
      return rijen.map(presentRij).toSorted((a, b) => a.inhoud.naam.localeCompare(b.inhoud.naam, 'nl'));
    },
    async bewaar(id, revisie, inhoud, door) {
      await eerst();
      const uitkomst = await prisma.$transaction(async (tx) => {
        const [rij] = await tx.$queryRaw<{ revisie: number }[]>`
          select revisie from voorziening where id = ${id} for update`;
        if (!rij && revisie !== null) return null;
        if (rij && rij.revisie !== revisie) return 'ingehaald';
        const gelijknamig = await tx.voorziening.findFirst({ where: { slug: inhoud.slug, id: { not: id } } });
        if (gelijknamig) return 'bezet';
        await schrijf(tx, id, inhoud, door);
        return 'bewaard';
      });
      return uitkomst === 'bewaard' ? een(id) : uitkomst;
    },
    async neemOver(rijen, door) {
      await eerst();
      await prisma.$transaction(
        async (tx) => {
          for (const { id, inhoud } of rijen) await schrijf(tx, id, inhoud, door);
        },
        { timeout: 60_000 },
      );
    },
    async metWoorden(tekst) {
      await eerst();
      const reader = { audience: ['iedereen'], language: 'nl', now: clock.now() };
      const { hits, corrected } = await search.find({ text: tekst, kinds: [KIND], most: 100 }, reader);
      return { slugs: hits.map(({ path }) => path.replace('/voorzieningen/', '')), verbeterd: corrected };
    },
  };
}

function documentVan(id: string, inhoud: VoorzieningInhoud, changed: Date): SearchDocument {
  const { slug, naam, soort, omschrijving, wijk, themas, doelgroepen } = inhoud;
  return {
    kind: KIND,
    id,
    title: naam,
    summary: omschrijving,
    body: [soort, wijk, ...doelgroepen].join(', '),
    keywords: [...themas, soort],
    path: `/voorzieningen/${slug}`,
    facets: [...themas.map((thema) => `thema:${thema}`), ...(wijk ? [`wijk:${wijk}`] : [])],
    audience: ['iedereen'],
    changed,
  };
}

const inhoudVan = ({ inhoud }: Rij) => inhoud as VoorzieningInhoud;

function presentRij(rij: Rij): VoorzieningBeheer {
  const { id, revisie, gewijzigdOp, naam } = rij;
  return { id, revisie, inhoud: inhoudVan(rij), gewijzigdOp: gewijzigdOp.toISOString(), gewijzigdDoor: naam };
}
