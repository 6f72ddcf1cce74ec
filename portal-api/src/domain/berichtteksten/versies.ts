import type { Berichttekst as Rij, Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Tekst, Tekstsoort } from './model.ts';

/** Which notices a text is for; empty: of all zaaktypen, of all statuses. */
export interface Sleutel {
  soort: Tekstsoort;
  zaaktype: string;
  status: string;
  taal: string;
}

export interface Versie {
  versie: number;
  stand: 'concept' | 'gepubliceerd' | 'vervangen';
  /** Name and identificatie of the employee. */
  door: string;
  gewijzigd: Date;
  inhoud: Tekst;
}

export interface Handeling {
  versie: number;
  wat: 'bewaard' | 'gepubliceerd' | 'teruggezet' | 'ingetrokken';
  door: string;
  op: Date;
}

/** What an editor does it as, and when. */
interface Wie {
  door: string;
  now: Date;
}

/** Somebody else changed the concept after it was read, or it is not there any more. */
export type Uitkomst = 'gedaan' | 'intussen-gewijzigd' | 'niet-gevonden';

/** The texts of editors, every version of them kept. */
export interface Versies {
  /** Of all texts what is sent and what is being written. */
  alle(): Promise<{ sleutel: Sleutel; versie: Versie }[]>;
  /** All versions of one text, newest first. */
  van(sleutel: Sleutel): Promise<Versie[]>;
  handelingen(sleutel: Sleutel): Promise<Handeling[]>;
  /** Keeps a concept; `gelezen` is the moment of the one that was read, null when there was none. */
  bewaar(sleutel: Sleutel, inhoud: Tekst, gelezen: Date | null, wie: Wie): Promise<Uitkomst>;
  publiceer(sleutel: Sleutel, gelezen: Date, wie: Wie): Promise<Uitkomst>;
  /** Makes a concept of an earlier version. */
  zetTerug(sleutel: Sleutel, versie: number, wie: Wie): Promise<Uitkomst>;
  /** From now on the text that comes with the portal is sent again; a concept stays. */
  trekIn(sleutel: Sleutel, wie: Wie): Promise<Uitkomst>;
}

type Tx = Prisma.TransactionClient;

/** Keeps texts in table `berichttekst`, and who did what with them in `berichttekst_handeling`. */
export function createVersies({ prisma }: { prisma: PrismaClient }): Versies {
  /** One editor at a time on one text. */
  const metSlot = (sleutel: Sleutel, work: (tx: Tx) => Promise<Uitkomst>) =>
    prisma.$transaction(async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`berichttekst ${Object.values(sleutel).join('|')}`}))`;
      return work(tx);
    });
  const conceptVan = (tx: Tx, sleutel: Sleutel) =>
    tx.berichttekst.findFirst({ where: { ...alleen(sleutel), stand: 'concept' } });
  const volgendNummer = async (tx: Tx, sleutel: Sleutel) => {
    const { _max } = await tx.berichttekst.aggregate({ where: alleen(sleutel), _max: { versie: true } });
    return (_max.versie ?? 0) + 1;
  };
  const schrijfOp = (tx: Tx, sleutel: Sleutel, versie: number, wat: Handeling['wat'], { door, now }: Wie) =>
    tx.berichttekstHandeling.create({ data: { ...alleen(sleutel), versie, wat, door, op: now } });
  const zetConcept = async (tx: Tx, sleutel: Sleutel, inhoud: Tekst, { door, now }: Wie): Promise<number> => {
    const concept = await conceptVan(tx, sleutel);
    const velden = { ...inhoud, stand: 'concept', door, gewijzigd: now };
    if (concept) {
      await tx.berichttekst.update({ where: { id: concept.id }, data: velden });
      return concept.versie;
    }
    const versie = await volgendNummer(tx, sleutel);
    await tx.berichttekst.create({ data: { ...alleen(sleutel), ...velden, versie } });
    return versie;
  };
  const gelezenIsDit = (concept: Rij | null, gelezen: Date | null) =>
    (concept?.gewijzigd.getTime() ?? null) === (gelezen?.getTime() ?? null);

  return {
    async alle() {
      const rijen = await prisma.berichttekst.findMany({ where: { stand: { in: ['concept', 'gepubliceerd'] } } });
      return rijen.map((rij) => ({ sleutel: alleen(rij as Sleutel), versie: alsVersie(rij) }));
    },
    async van(sleutel) {
      const rijen = await prisma.berichttekst.findMany({
        where: alleen(sleutel),
        orderBy: { versie: 'desc' },
        take: 50,
      });
      return rijen.map(alsVersie);
    },
    async handelingen(sleutel) {
      const rijen = await prisma.berichttekstHandeling.findMany({
        where: alleen(sleutel),
        orderBy: { id: 'desc' },
        take: 50,
      });
      return rijen.map(({ versie, wat, door, op }) => ({ versie, wat: wat as Handeling['wat'], door, op }));
    },
    bewaar: (sleutel, inhoud, gelezen, wie) =>
      metSlot(sleutel, async (tx) => {
        if (!gelezenIsDit(await conceptVan(tx, sleutel), gelezen)) return 'intussen-gewijzigd';
        await schrijfOp(tx, sleutel, await zetConcept(tx, sleutel, inhoud, wie), 'bewaard', wie);
        return 'gedaan';
      }),
    publiceer: (sleutel, gelezen, wie) =>
      metSlot(sleutel, async (tx) => {
        const concept = await conceptVan(tx, sleutel);
        if (!concept || !gelezenIsDit(concept, gelezen)) return 'intussen-gewijzigd';
        await vervang(tx, sleutel);
        const { door, now: gewijzigd } = wie;
        await tx.berichttekst.update({ where: { id: concept.id }, data: { stand: 'gepubliceerd', door, gewijzigd } });
        await schrijfOp(tx, sleutel, concept.versie, 'gepubliceerd', wie);
        return 'gedaan';
      }),
    zetTerug: (sleutel, versie, wie) =>
      metSlot(sleutel, async (tx) => {
        const eerder = await tx.berichttekst.findFirst({ where: { ...alleen(sleutel), versie } });
        if (!eerder) return 'niet-gevonden';
        await zetConcept(tx, sleutel, alsVersie(eerder).inhoud, wie);
        await schrijfOp(tx, sleutel, versie, 'teruggezet', wie);
        return 'gedaan';
      }),
    trekIn: (sleutel, wie) =>
      metSlot(sleutel, async (tx) => {
        const versie = await vervang(tx, sleutel);
        if (versie !== null) await schrijfOp(tx, sleutel, versie, 'ingetrokken', wie);
        return 'gedaan';
      }),
  };
}

/** What was published makes place; gives its version, null when nothing was. */
async function vervang(tx: Tx, sleutel: Sleutel): Promise<number | null> {
  const oud = await tx.berichttekst.findFirst({ where: { ...alleen(sleutel), stand: 'gepubliceerd' } });
  if (!oud) return null;
  await tx.berichttekst.update({ where: { id: oud.id }, data: { stand: 'vervangen' } });
  return oud.versie;
}

function alleen({ soort, zaaktype, status, taal }: Sleutel): Sleutel {
  return { soort, zaaktype, status, taal };
}

function alsVersie({ versie, stand, door, gewijzigd, onderwerp, tekst, sms }: Rij): Versie {
  return { versie, stand: stand as Versie['stand'], door, gewijzigd, inhoud: { onderwerp, tekst, sms } };
}
