import { randomUUID } from 'node:crypto';
import type { PaginaBeheerDetail, PaginaBeheerRegel, PaginaInhoud } from '@loket/contract';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { Schrijver } from '../redactie/schrijver.ts';
import type { Kalenderdag } from '../termijnen/kalender.ts';
import { afbeeldingenIn, linksIn, platteTekst } from '../tekst/lopen.ts';
import { inhoudVan, metVersies, type MetVersies, nieuwsteVan, PAGINA, type PaginaDeps, padVan } from './model.ts';
import { verplaats } from './verplaatsen.ts';

/** With its versions, the newest first. */
export type Redactiepagina = Omit<PaginaBeheerDetail, 'keuzes'>;

/** Where editors keep the pages, by version. Null everywhere: there is no such page. */
export interface Paginaredactie {
  /** In the order of the tree. */
  alle(): Promise<PaginaBeheerRegel[]>;
  een(id: string): Promise<Redactiepagina | null>;
  sjablonen(): Promise<{ id: string; titel: string; inhoud: PaginaInhoud }[]>;
  /** Null when the parent is not there. */
  maak(ouder: string | null, inhoud: PaginaInhoud, wie: Schrijver): Promise<Redactiepagina | null>;
  /** Saves a version after `versie`; `ingehaald` when that is not the newest any more. */
  wijzig(
    id: string,
    versie: number,
    inhoud: PaginaInhoud,
    wie: Schrijver,
  ): Promise<Redactiepagina | 'ingehaald' | null>;
  /** `kring`: a page cannot lie under itself. */
  verplaats(id: string, plek: { ouder: string | null; voor: string | null }): Promise<'verplaatst' | 'kring' | null>;
  /** `leeg`: there is nothing to read yet. */
  publiceer(id: string, versie: number): Promise<Redactiepagina | 'leeg' | null>;
  /** The page still is right: its owner looks again on this day. What is being written at it goes on. */
  bevestig(id: string, herzienOp: Kalenderdag, wie: Schrijver): Promise<Redactiepagina | null>;
  /** Whose it is, as colleagues read it or, while nobody does, as it was written last. */
  eigenaarVan(id: string): Promise<{ eigenaar: string } | null>;
  /** Whether somebody owns a page. */
  heeftEigen(medewerker: string): Promise<boolean>;
  trekIn(id: string): Promise<boolean>;
}

type Rij = MetVersies & { links: { adres: string; sinds: Date | null }[] };
const alles = { ...metVersies, links: { where: { stand: 'kapot' }, orderBy: { adres: 'asc' } } } as const;

/** Makes the editors' side on tables `pagina` and `pagina_versie`. */
export function createPaginaredactie(deps: PaginaDeps): Paginaredactie {
  const { prisma, clock, search, files, vertel } = deps;
  const een = async (id: string) => {
    const rij = await prisma.pagina.findUnique({ where: { id }, include: alles });
    return rij && detail(rij);
  };
  const houdBestanden = (tx: Prisma.TransactionClient, { tekst, bijlagen }: PaginaInhoud) =>
    files.hold(tx, [...afbeeldingenIn(tekst), ...bijlagen.map(({ bestandId }) => bestandId)]);
  return {
    een,
    async alle() {
      const rijen = await prisma.pagina.findMany({
        include: { ...alles, versies: { ...metVersies.versies, take: 1 } },
        orderBy: [{ volgorde: 'asc' }, { id: 'asc' }],
      });
      return rijen.map(regel);
    },
    async sjablonen() {
      const rijen = await prisma.pagina.findMany({ where: { sjabloon: true }, include: metVersies });
      return rijen.map((rij) => ({ id: rij.id, titel: rij.titel, inhoud: inhoudVan(nieuwsteVan(rij)) }));
    },
    async maak(ouder, inhoud, wie) {
      if (ouder !== null && !(await prisma.pagina.findUnique({ where: { id: ouder } }))) return null;
      const id = randomUUID();
      const laatste = await prisma.pagina.aggregate({ where: { ouder }, _max: { volgorde: true } });
      await prisma.$transaction(async (tx) => {
        const versies = { create: versieRij(1, inhoud, wie, clock.now()) };
        const { titel, doelgroep, eigenaar, herzienOp, sjabloon } = inhoud;
        const volgorde = (laatste._max.volgorde ?? 0) + 1;
        await tx.pagina.create({
          data: { id, ouder, volgorde, titel, doelgroep, eigenaar, herzienOp, sjabloon, versies },
        });
        await houdBestanden(tx, inhoud);
      });
      return een(id);
    },
    async wijzig(id, versie, inhoud, wie) {
      const rij = await prisma.pagina.findUnique({ where: { id }, include: metVersies });
      if (!rij) return null;
      if (nieuwsteVan(rij).versie !== versie) return 'ingehaald';
      const bewaard = await prisma.$transaction(async (tx) => {
        const { count } = await tx.paginaVersie.createMany({
          data: [{ paginaId: id, ...versieRij(versie + 1, inhoud, wie, clock.now()) }],
          // somebody else saved this version at the same moment
          skipDuplicates: true,
        });
        await houdBestanden(tx, inhoud);
        // nobody reads a draft or template: what it says of itself counts at once
        if (count > 0 && rij.gepubliceerd === null) await tx.pagina.update({ where: { id }, data: kop(inhoud) });
        return count > 0;
      });
      return bewaard ? een(id) : 'ingehaald';
    },
    verplaats: (id, plek) => verplaats(deps, id, plek),
    async publiceer(id, versie) {
      const rij = await prisma.pagina.findUnique({ where: { id }, include: metVersies });
      const gekozen = rij?.versies.find((deze) => deze.versie === versie);
      if (!rij || !gekozen) return null;
      const inhoud = inhoudVan(gekozen);
      if (!inhoud.sjabloon && platteTekst(inhoud.tekst) === '') return 'leeg';
      await prisma.$transaction(async (tx) => {
        await tx.pagina.update({ where: { id }, data: { ...kop(inhoud), gepubliceerd: versie } });
        const adressen = linksIn(inhoud.tekst);
        await tx.paginaLink.deleteMany({ where: { paginaId: id, adres: { notIn: adressen } } });
        await tx.paginaLink.createMany({
          data: adressen.map((adres) => ({ paginaId: id, adres, stand: 'onbekend' })),
          skipDuplicates: true,
        });
        if (inhoud.sjabloon) await search.remove(tx, PAGINA, [id]);
        else await search.put(tx, [zoekdocument(id, inhoud, gekozen.moment)]);
        await vertel(tx, 'paginas');
      });
      return een(id);
    },
    async bevestig(id, herzienOp, wie) {
      const bevestigd = await prisma.$transaction(async (tx) => {
        const rij = await tx.pagina.findUnique({ where: { id }, include: metVersies });
        if (!rij) return false;
        await schrijfDoor(tx, rij, { herzienOp }, wie, clock.now());
        await vertel(tx, 'paginas');
        return true;
      });
      return bevestigd ? een(id) : null;
    },
    eigenaarVan: (id) => prisma.pagina.findUnique({ where: { id }, select: { eigenaar: true } }),
    heeftEigen: async (eigenaar) =>
      (await prisma.pagina.findFirst({ where: { eigenaar }, select: { id: true } })) !== null,
    async trekIn(id) {
      return prisma.$transaction(async (tx) => {
        const { count } = await tx.pagina.updateMany({ where: { id }, data: { gepubliceerd: null } });
        await tx.paginaLink.deleteMany({ where: { paginaId: id } });
        await search.remove(tx, PAGINA, [id]);
        await vertel(tx, 'paginas');
        return count > 0;
      });
    },
  };
}

/** What of a version is asked in SQL. */
const kop = ({ titel, doelgroep, eigenaar, herzienOp, sjabloon }: PaginaInhoud) => ({
  titel,
  doelgroep,
  eigenaar,
  herzienOp,
  sjabloon,
});

/** A version as it is put in the table. */
export function versieRij(versie: number, inhoud: PaginaInhoud, { identificatie, naam }: Schrijver, moment: Date) {
  return { versie, inhoud, door: identificatie, naam, moment };
}

/**
 * Writes something that is not in the words of a page (whose it is, when it is looked at again), as a version of its own
 * so that it can be seen who did it. Colleagues go on reading what they read, and what is being written stays unpublished.
 */
export async function schrijfDoor(
  tx: Prisma.TransactionClient,
  rij: MetVersies,
  wijziging: Partial<Pick<PaginaInhoud, 'eigenaar' | 'herzienOp'>>,
  wie: Schrijver,
  now: Date,
): Promise<void> {
  const nieuwste = nieuwsteVan(rij);
  const versie = nieuwste.versie + 1;
  const inhoud = { ...inhoudVan(nieuwste), ...wijziging };
  await tx.paginaVersie.create({ data: { paginaId: rij.id, ...versieRij(versie, inhoud, wie, now) } });
  const gepubliceerd = rij.gepubliceerd === nieuwste.versie ? versie : rij.gepubliceerd;
  await tx.pagina.update({ where: { id: rij.id }, data: { ...wijziging, gepubliceerd } });
}

/** A page as the search knows it. */
export function zoekdocument(id: string, inhoud: PaginaInhoud, changed: Date) {
  const { titel, samenvatting, tekst, bijlagen, doelgroep } = inhoud;
  return {
    kind: PAGINA,
    id,
    title: titel,
    summary: samenvatting,
    body: [platteTekst(tekst), ...bijlagen.map(({ naam }) => naam)].join('\n'),
    path: padVan(id),
    audience: doelgroep as [string, ...string[]],
    changed,
  };
}

function regel(rij: Rij): PaginaBeheerRegel {
  const nieuwste = nieuwsteVan(rij);
  const { titel, eigenaar, herzienOp, sjabloon } = inhoudVan(nieuwste);
  const gelezen = rij.gepubliceerd === nieuwste.versie ? 'gepubliceerd' : 'gewijzigd';
  // a page that colleagues read is a template only when that is published too
  const isSjabloon = sjabloon && gelezen === 'gepubliceerd';
  const nooit = sjabloon ? 'sjabloon' : 'concept';
  return {
    id: rij.id,
    ouder: rij.ouder,
    titel,
    stand: isSjabloon ? 'sjabloon' : rij.gepubliceerd === null ? nooit : gelezen,
    versie: nieuwste.versie,
    gepubliceerd: rij.gepubliceerd,
    eigenaar,
    herzienOp,
    kapotteLinks: rij.links.length,
    gewijzigdOp: nieuwste.moment.toISOString(),
    gewijzigdDoor: nieuwste.naam,
  };
}

function detail(rij: Rij): Redactiepagina {
  return {
    ...regel(rij),
    inhoud: inhoudVan(nieuwsteVan(rij)),
    links: rij.links.map(({ adres, sinds }) => ({ adres, sinds: (sinds ?? new Date(0)).toISOString() })),
    versies: rij.versies.map((versie) => ({
      versie: versie.versie,
      moment: versie.moment.toISOString(),
      door: versie.naam,
      titel: inhoudVan(versie).titel,
      inhoud: inhoudVan(versie),
    })),
  };
}
