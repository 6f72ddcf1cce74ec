import type { ProductDetail, ProductInhoud, ProductRegel } from '@loket/contract';
import type { Prisma, PrismaClient, Product as Rij, ProductVersie } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import { once } from '../../platform/once.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import type { Search } from '../../platform/search/search.ts';
import { gemeente, type Schrijver } from '../redactie/schrijver.ts';
import { beginVan, dagVan } from '../termijnen/kalender.ts';
import type { ZoekBron } from '../zoeken/bron.ts';
import { detail, inhoudVan, type MetVersies, regel } from './tonen.ts';
import { PRODUCT, zoekdocumentenVan } from './zoekdocument.ts';

/** A product as everybody reads it now. */
export interface GepubliceerdProduct {
  slug: string;
  inhoud: ProductInhoud;
  gewijzigdOp: Date;
}

export type ProductMetVersies = Omit<ProductDetail, 'keuzes'>;

/** The products and services of the municipality, by version. */
export interface Producten extends ZoekBron {
  /** What everybody reads now; null when nothing. */
  gepubliceerd(slug: string): Promise<GepubliceerdProduct | null>;
  /** Whether a product that everybody reads points to this form of Open Formulieren. */
  heeftOpenFormulier(naam: string): Promise<boolean>;
  alle(): Promise<ProductRegel[]>;
  /** Null when there is none. */
  een(slug: string): Promise<ProductMetVersies | null>;
  /** `bestaat` when the slug is taken. */
  maak(slug: string, inhoud: ProductInhoud, schrijver: Schrijver, now: Date): Promise<ProductMetVersies | 'bestaat'>;
  /** Saves a version after `versie`; `ingehaald` when that is not the newest any more. Null when there is no product. */
  wijzig(
    slug: string,
    versie: number,
    inhoud: ProductInhoud,
    schrijver: Schrijver,
    now: Date,
  ): Promise<ProductMetVersies | 'ingehaald' | null>;
  /** From now on, or from the beginning of a day. False when there is no such version. */
  publiceer(slug: string, versie: number, vanaf: string | null, now: Date): Promise<boolean>;
  trekIn(slug: string): Promise<boolean>;
  /** What the search knows of a product, as it is now; also done by the queue on the day that a version is planned for. */
  indexeer(slug: string): Promise<void>;
}

interface Deps {
  prisma: PrismaClient;
  search: Pick<Search, 'put' | 'remove' | 'seedSynonyms'>;
  queue: Pick<Queue, 'add'>;
  clock: Clock;
  /** What a portal begins with: a product is put in when there is none with that name. */
  begin: readonly { slug: string; inhoud: ProductInhoud }[];
  /** Words that mean the same, when there are none yet. */
  synoniemen: readonly (readonly string[])[];
}

/** Task of the queue that brings the index up to date. */
export const INDEXEER = 'product-indexeren';
/** The whole catalogue at once, on a machine that is busy starting. */
const ALLES = { maxWait: 10_000, timeout: 30_000 };
const metVersies = { versies: { orderBy: { versie: 'desc' } } } as const;
type Tx = Prisma.TransactionClient;

/** Makes the store of products on tables `product` and `product_versie`, which keeps the search index as it writes. */
export function createProducten({ prisma, search, queue, clock, begin, synoniemen }: Deps): Producten {
  const klaar = once(() => vul());
  const lees = (slug: string, tx: Pick<Tx, 'product'> = prisma) =>
    tx.product.findUnique({ where: { id: slug }, include: metVersies });
  const een = async (slug: string) => {
    await klaar();
    const rij = await lees(slug);
    return rij && detail(rij);
  };
  const zetInIndex = async (tx: Tx, slug: string) => {
    const rij = await lees(slug, tx);
    const nu = rij && versieNu(rij, dagVan(clock.now()));
    await search.remove(tx, PRODUCT, [slug]);
    if (nu) await search.put(tx, zoekdocumentenVan(slug, inhoudVan(nu), nu.moment));
  };
  const vul = async () => {
    const bekend = await prisma.product.findMany({ where: { id: { in: begin.map(({ slug }) => slug) } } });
    const nieuw = begin.filter(({ slug }) => !bekend.some(({ id }) => id === slug));
    await prisma.$transaction(async (tx) => {
      await tx.product.createMany({
        data: nieuw.map(({ slug }) => ({ id: slug, gepubliceerd: 1 })),
        skipDuplicates: true,
      });
      await tx.productVersie.createMany({
        data: nieuw.map(({ slug, inhoud }) => versieRij(slug, 1, inhoud, gemeente, clock.now())),
        skipDuplicates: true,
      });
      if (bekend.length === 0) await search.seedSynonyms(tx, synoniemen);
      const rijen = await tx.product.findMany({ include: metVersies });
      const nu = rijen.map((rij) => ({ slug: rij.id, versie: versieNu(rij, dagVan(clock.now())) }));
      await search.put(
        tx,
        nu.flatMap(({ slug, versie }) => (versie ? zoekdocumentenVan(slug, inhoudVan(versie), versie.moment) : [])),
      );
      await search.remove(
        tx,
        PRODUCT,
        nu.filter(({ versie }) => versie === null).map(({ slug }) => slug),
      );
    }, ALLES);
  };
  const indexeer = (slug: string) => prisma.$transaction((tx) => zetInIndex(tx, slug));

  return {
    soort: PRODUCT,
    klaar,
    een,
    indexeer,
    async gepubliceerd(slug) {
      await klaar();
      const rij = await lees(slug);
      const nu = rij && versieNu(rij, dagVan(clock.now()));
      return nu ? { slug, inhoud: inhoudVan(nu), gewijzigdOp: nu.moment } : null;
    },
    async heeftOpenFormulier(naam) {
      await klaar();
      const rijen = await prisma.product.findMany({
        where: { versies: { some: { inhoud: { path: ['openFormulieren'], equals: naam } } } },
        include: metVersies,
      });
      const vandaag = dagVan(clock.now());
      return rijen
        .map((rij) => versieNu(rij, vandaag))
        .some((versie) => versie !== null && inhoudVan(versie).openFormulieren === naam);
    },
    async alle() {
      await klaar();
      const rijen = await prisma.product.findMany({ include: metVersies });
      return rijen.map((rij) => regel(rij)).toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl'));
    },
    async maak(slug, inhoud, schrijver, now) {
      await klaar();
      const { count } = await prisma.product.createMany({ data: [{ id: slug }], skipDuplicates: true });
      if (count === 0) return 'bestaat';
      await prisma.productVersie.create({ data: versieRij(slug, 1, inhoud, schrijver, now) });
      return (await een(slug)) ?? 'bestaat';
    },
    async wijzig(slug, versie, inhoud, schrijver, now) {
      const product = await een(slug);
      if (!product) return null;
      if (product.versie !== versie) return 'ingehaald';
      const { count } = await prisma.productVersie.createMany({
        data: [versieRij(slug, versie + 1, inhoud, schrijver, now)],
        // somebody else saved this version at the same moment
        skipDuplicates: true,
      });
      return count === 0 ? 'ingehaald' : een(slug);
    },
    async publiceer(slug, versie, vanaf, now) {
      await klaar();
      return prisma.$transaction(async (tx) => {
        const rij = await lees(slug, tx);
        if (!rij?.versies.some((one) => one.versie === versie)) return false;
        const vandaag = dagVan(now);
        const later = vanaf !== null && vanaf > vandaag;
        const planning = { gepland: versie, geplandOp: vanaf, gepubliceerd: versieNu(rij, vandaag)?.versie ?? null };
        await tx.product.update({
          where: { id: slug },
          data: later ? planning : { gepubliceerd: versie, gepland: null, geplandOp: null },
        });
        await zetInIndex(tx, slug);
        if (later) await queue.add(tx, INDEXEER, { slug }, { key: `${INDEXEER}:${slug}`, runAt: beginVan(vanaf) });
        return true;
      });
    },
    async trekIn(slug) {
      await klaar();
      return prisma.$transaction(async (tx) => {
        const { count } = await tx.product.updateMany({
          where: { id: slug },
          data: { gepubliceerd: null, gepland: null, geplandOp: null },
        });
        await search.remove(tx, PRODUCT, [slug]);
        return count > 0;
      });
    },
  };
}

/** The version that everybody reads on a day: a planned one takes the place of the published one when its day has come. */
function versieNu({ gepubliceerd, gepland, geplandOp, versies }: MetVersies, dag: string): ProductVersie | null {
  const nummer = gepland !== null && geplandOp !== null && geplandOp <= dag ? gepland : gepubliceerd;
  return versies.find(({ versie }) => versie === nummer) ?? null;
}

function versieRij(
  productId: Rij['id'],
  versie: number,
  inhoud: ProductInhoud,
  { identificatie, naam }: Schrijver,
  moment: Date,
) {
  return { productId, versie, inhoud, door: identificatie, naam, moment };
}
