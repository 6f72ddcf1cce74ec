import type { Medeondertekening as Rij, Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { DataSubject } from '../../platform/data-subject.ts';
import type { PersonalData } from '../../platform/module.ts';
import type { Handtekeningstand, Inhoud, Medeondertekening } from './model.ts';

export type HandtekeningTransaction = Pick<Prisma.TransactionClient, 'medeondertekening'>;

/** A signature to ask. */
export interface Nieuw extends Inhoud {
  id: string;
  inzending: string;
  plek: number;
  /** Who sent the form: the same as whose it is, unless somebody stood for her. */
  indiener: DataSubject;
  gevraagd: Date;
  uiterlijk: string;
  volgende: Date | null;
}

/** What may change beside the state. */
type Wijziging = Partial<Pick<Medeondertekening, 'volgende' | 'herinnerd' | 'verlopen' | 'beslist' | 'reden'>> & {
  stand?: Handtekeningstand;
};

type Adres = Pick<Inhoud, 'email' | 'code' | 'ondertekenaar' | 'vastgesteld'>;

/** Signatures of others under forms that were sent. */
export interface Medeondertekeningen {
  bewaar(tx: HandtekeningTransaction, nieuw: readonly Nieuw[]): Promise<Medeondertekening[]>;
  metId(id: string): Promise<Medeondertekening | null>;
  /** The newest of each place of a form, in their order. */
  bijInzending(inzending: string): Promise<Medeondertekening[]>;
  /** What somebody must sign, or did; the newest first. */
  vanOndertekenaar(wie: DataSubject): Promise<Medeondertekening[]>;
  /** What somebody asked of others; the newest first. */
  vanAanvrager(wie: DataSubject): Promise<Medeondertekening[]>;
  /**
   * Makes somebody the one who must sign, by the code of the mail. Null when there is none, when it was used, and for
   * whose form it is or who sent it. Of two at the same moment one is first.
   */
  neemAan(code: string, wie: DataSubject): Promise<Medeondertekening | null>;
  /** Changes it as long as it stands as it was read; false when another was first. */
  wijzig(tx: HandtekeningTransaction, een: Medeondertekening, wijziging: Wijziging): Promise<boolean>;
  /**
   * Another address and another code; what was mailed before no longer works, and who used it has to sign no longer.
   * False when it is no longer asked.
   */
  naarAdres(tx: HandtekeningTransaction, een: Medeondertekening, naar: Adres): Promise<boolean>;
  /** Notes that a mail went out, or that the address refused it. */
  gemaild(id: string, bezorgd: boolean): Promise<void>;
  /** What something has to be done with now, the longest waiting first. */
  teDoen(now: Date, hoogstens: number): Promise<Medeondertekening[]>;
  /** What is still asked and will not come by itself: its term has ended, or nobody could be reached. Longest first. */
  missend(hoogstens: number): Promise<Medeondertekening[]>;
  /** Removes what was asked before a moment; gives how many. */
  sweep(voor: Date): Promise<number>;
  personalData: PersonalData;
}

interface Deps {
  prisma: Pick<PrismaClient, 'medeondertekening' | 'inzending'>;
  keyring: Keyring;
  pseudonym: Pseudonym;
}

/** Keeps signatures in table `medeondertekening`; what is in them is encrypted and bound to its row. */
export function createMedeondertekeningen({ prisma, keyring, pseudonym }: Deps): Medeondertekeningen {
  const wie = ({ soort, waarde }: DataSubject) => pseudonym(soort, waarde);
  const hash = (code: string) => pseudonym('handtekening', code);
  const seal = (id: string, inhoud: Inhoud) => keyring.seal(JSON.stringify(inhoud), `medeondertekening:${id}`);

  function lees(rij: Rij): Medeondertekening[] {
    const { id, inzending, plek, gevraagd, volgende, herinnerd, verlopen, beslist, mails, onbezorgd } = rij;
    const geopend = keyring.open(rij.inhoud, `medeondertekening:${id}`);
    // Its key is gone: nobody can see or sign it.
    if (geopend === null) return [];
    const stand = rij.stand as Handtekeningstand;
    const uiterlijk = rij.uiterlijk.toISOString().slice(0, 10);
    const vast = { id, inzending, plek, stand, gevraagd, uiterlijk, volgende, herinnerd, verlopen, beslist, mails };
    return [{ ...(JSON.parse(geopend) as Inhoud), ...vast, onbezorgd }];
  }
  const lijst = async (where: Prisma.MedeondertekeningWhereInput) => {
    const orderBy = [{ gevraagd: 'desc' as const }, { plek: 'asc' as const }];
    return (await prisma.medeondertekening.findMany({ where, orderBy })).flatMap(lees);
  };
  const inhoudVan = (een: Inhoud): Inhoud => {
    const { titel, zaaktype, rol, waarom, toont, naam, email, aanvrager } = een;
    const { ondertekenaar, vastgesteld, code, reden } = een;
    return {
      titel,
      zaaktype,
      rol,
      waarom,
      toont,
      naam,
      email,
      aanvrager,
      ondertekenaar,
      vastgesteld,
      code,
      reden,
    };
  };

  return {
    async bewaar(tx, nieuw) {
      const rijen = nieuw.map((een) => ({
        id: een.id,
        inzending: een.inzending,
        plek: een.plek,
        aanvrager: wie(een.aanvrager.wie),
        indiener: wie(een.indiener),
        ondertekenaar: een.ondertekenaar && wie(een.ondertekenaar),
        codeHash: een.code === null ? null : hash(een.code),
        inhoud: seal(een.id, inhoudVan(een)),
        gevraagd: een.gevraagd,
        uiterlijk: new Date(`${een.uiterlijk}T00:00:00Z`),
        volgende: een.volgende,
      }));
      return (await tx.medeondertekening.createManyAndReturn({ data: rijen })).flatMap(lees);
    },
    async metId(id) {
      const rij = await prisma.medeondertekening.findUnique({ where: { id } });
      return rij ? (lees(rij)[0] ?? null) : null;
    },
    async bijInzending(inzending) {
      const alle = await lijst({ inzending, stand: { not: 'vervangen' } });
      const perPlek = Map.groupBy(alle, ({ plek }) => plek);
      return [...perPlek.values()].flatMap(([nieuwste]) => nieuwste ?? []).toSorted((a, b) => a.plek - b.plek);
    },
    vanOndertekenaar: (subject) => lijst({ ondertekenaar: wie(subject), stand: { not: 'vervangen' } }),
    vanAanvrager: (subject) => lijst({ aanvrager: wie(subject), stand: { not: 'vervangen' } }),
    async neemAan(code, subject) {
      const zelf = wie(subject);
      const where = { codeHash: hash(code), stand: 'gevraagd', ondertekenaar: null };
      const rij = await prisma.medeondertekening.findFirst({
        where: { ...where, aanvrager: { not: zelf }, indiener: { not: zelf } },
      });
      const [een] = rij ? lees(rij) : [];
      if (!een) return null;
      const nieuw = { ...een, ondertekenaar: subject, vastgesteld: 'code', code: null } as const;
      const { count } = await prisma.medeondertekening.updateMany({
        where: { ...where, id: een.id },
        data: { ondertekenaar: zelf, codeHash: null, inhoud: seal(een.id, inhoudVan(nieuw)) },
      });
      return count > 0 ? nieuw : null;
    },
    async wijzig(tx, een, { reden, ...velden }) {
      const nieuw = reden === undefined ? {} : { inhoud: seal(een.id, inhoudVan({ ...een, reden })) };
      const { count } = await tx.medeondertekening.updateMany({
        // A reminder that goes out meanwhile does not stand in the way of a signature.
        where: { id: een.id, stand: een.stand, ...(velden.stand === undefined && { volgende: een.volgende }) },
        data: { ...velden, ...nieuw },
      });
      return count > 0;
    },
    async naarAdres(tx, een, naar) {
      const { count } = await tx.medeondertekening.updateMany({
        where: { id: een.id, stand: 'gevraagd', ondertekenaar: een.ondertekenaar && wie(een.ondertekenaar) },
        data: {
          codeHash: naar.code === null ? null : hash(naar.code),
          ondertekenaar: naar.ondertekenaar && wie(naar.ondertekenaar),
          inhoud: seal(een.id, inhoudVan({ ...een, ...naar })),
          onbezorgd: false,
        },
      });
      return count > 0;
    },
    async gemaild(id, bezorgd) {
      const data = { mails: { increment: 1 }, onbezorgd: !bezorgd };
      await prisma.medeondertekening.updateMany({ where: { id }, data });
    },
    async teDoen(now, hoogstens) {
      const where = { stand: 'gevraagd', volgende: { lte: now } };
      const orderBy = { volgende: 'asc' as const };
      return (await prisma.medeondertekening.findMany({ where, orderBy, take: hoogstens })).flatMap(lees);
    },
    async missend(hoogstens) {
      const where = {
        stand: 'gevraagd',
        OR: [{ verlopen: { not: null } }, { onbezorgd: true }, { ondertekenaar: null, codeHash: null }],
      };
      const orderBy = { uiterlijk: 'asc' as const };
      return (await prisma.medeondertekening.findMany({ where, orderBy, take: hoogstens })).flatMap(lees);
    },
    async sweep(voor) {
      return (await prisma.medeondertekening.deleteMany({ where: { gevraagd: { lt: voor } } })).count;
    },
    personalData: {
      name: 'medeondertekeningen',
      async export(subject) {
        const zelf = wie(subject);
        const [gevraagd, vanHaar] = await Promise.all([
          prisma.medeondertekening.findMany({ where: { aanvrager: zelf }, orderBy: { gevraagd: 'asc' } }),
          prisma.medeondertekening.findMany({ where: { ondertekenaar: zelf }, orderBy: { gevraagd: 'asc' } }),
        ]);
        const beschrijf = ({ titel, rol, stand, uiterlijk, ...een }: Medeondertekening) => ({
          formulier: titel.nl,
          rol,
          stand,
          gevraagd: een.gevraagd.toISOString(),
          uiterlijk,
          beslist: een.beslist?.toISOString() ?? null,
        });
        return {
          gevraagd: gevraagd.flatMap(lees).map((een) => ({ ...beschrijf(een), naam: een.naam, email: een.email })),
          ondertekend: vanHaar
            .flatMap(lees)
            .map((een) => ({ ...beschrijf(een), aanvrager: een.aanvrager.naam, reden: een.reden })),
        };
      },
      async erase(subject) {
        const zelf = wie(subject);
        // What is no case yet stays, with the signatures under it (Awb 4:1); so does what others still wait for.
        const open = await prisma.inzending.findMany({
          where: { betrokkene: zelf, afgerond: null },
          select: { id: true },
        });
        const gevraagd = await prisma.medeondertekening.deleteMany({
          where: { aanvrager: zelf, inzending: { notIn: open.map(({ id }) => id) } },
        });
        const vanHaar = await prisma.medeondertekening.findMany({
          where: { ondertekenaar: zelf, stand: { not: 'gevraagd' } },
        });
        for (const rij of vanHaar) {
          const [een] = lees(rij);
          const zonder = een && inhoudVan({ ...een, ondertekenaar: null, vastgesteld: null, code: null, reden: null });
          await prisma.medeondertekening.update({
            where: { id: rij.id },
            data: { ondertekenaar: null, ...(zonder && { inhoud: seal(rij.id, zonder) }) },
          });
        }
        return gevraagd.count + vanHaar.length;
      },
    },
  };
}
