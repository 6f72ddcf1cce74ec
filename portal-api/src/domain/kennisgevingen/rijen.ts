import type { DataSubject } from '../../access/grant.ts';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { GebeurtenisSoort } from '../gebeurtenissen/model.ts';
import type { DigitaalKanaal, Reden, Stand, Verzendstand } from './model.ts';

/** A notice with what it tells and how it was sent so far. */
export type Rij = Prisma.KennisgevingGetPayload<{ include: { gebeurtenissen: true; verzendingen: true } }>;

/** One attempt by one channel, read. */
export interface Poging {
  id: string;
  kanaal: DigitaalKanaal;
  adres: string;
  stand: Verzendstand;
  pogingen: number;
}

/** What the recipient of a notice is sealed with. */
export const ontvangerContext = (id: string) => `kennisgeving:${id}`;
const adresContext = (id: string) => `verzending:${id}`;

/** How long somebody who sends a notice has it for herself; renewed while she does, and over soon after a crash. */
const BEZIG_SECONDEN = 15;

interface Deps {
  prisma: PrismaClient;
  keyring: Keyring;
}

/** The tables of notices, for whoever sends them. */
export type Rijen = ReturnType<typeof createRijen>;

/** Reads and writes notices and their sendings; addresses and recipients only sealed. */
export function createRijen({ prisma, keyring }: Deps) {
  return {
    /** Takes a waiting notice for oneself; `bezet` when somebody else has it, null when it does not wait. */
    async neem(id: string): Promise<Rij | 'bezet' | null> {
      const genomen = await prisma.$executeRaw`update kennisgeving
        set bezig_tot = now() + make_interval(secs => ${BEZIG_SECONDEN}::double precision)
        where id = ${id} and stand = 'wacht' and (bezig_tot is null or bezig_tot < now())`;
      const rij = await prisma.kennisgeving.findUnique({
        where: { id },
        include: { gebeurtenissen: true, verzendingen: true },
      });
      if (!rij || rij.stand !== 'wacht') return null;
      return genomen === 1 ? rij : 'bezet';
    },
    /** Keeps it for oneself while `work` goes on. */
    async metHouvast<T>(id: string, work: () => Promise<T>): Promise<T> {
      const verleng = () =>
        prisma.$executeRaw`update kennisgeving
          set bezig_tot = now() + make_interval(secs => ${BEZIG_SECONDEN}::double precision) where id = ${id}`;
      const timer = setInterval(() => void verleng().catch(() => undefined), (BEZIG_SECONDEN * 1000) / 3);
      try {
        return await work();
      } finally {
        clearInterval(timer);
        await prisma.kennisgeving.updateMany({ where: { id }, data: { bezigTot: null } });
      }
    },
    /** Whom it is for; null when the key is gone. */
    ontvanger({ id, ontvanger }: Pick<Rij, 'id' | 'ontvanger'>): DataSubject | null {
      const open = keyring.open(ontvanger, ontvangerContext(id));
      return open === null ? null : (JSON.parse(open) as DataSubject);
    },
    pogingen({ verzendingen }: Rij): Poging[] {
      return verzendingen.map(({ id, kanaal, adres, stand, pogingen }) => {
        const open = keyring.open(adres, adresContext(id)) ?? '';
        return { id, kanaal: kanaal as DigitaalKanaal, adres: open, stand: stand as Verzendstand, pogingen };
      });
    },
    /** Written before anything leaves: whoever comes after a crash finds it and goes on under the same id. */
    async begin(
      kennisgevingId: string,
      kanaal: DigitaalKanaal,
      adres: string,
      adresKenmerk: string,
      now: Date,
    ): Promise<Poging> {
      const id = crypto.randomUUID();
      const sealed = keyring.seal(adres, adresContext(id));
      await prisma.verzending.create({
        data: { id, kennisgevingId, kanaal, adres: sealed, adresKenmerk, begonnen: now, gewijzigd: now },
      });
      return { id, kanaal, adres, stand: 'bezig', pogingen: 0 };
    },
    telPoging: (id: string, now: Date) =>
      prisma.verzending.update({ where: { id }, data: { pogingen: { increment: 1 }, gewijzigd: now } }),
    /** Written before the end of a mail leaves. Throws when it came back already. */
    async biedAan(id: string, now: Date): Promise<void> {
      const { count } = await prisma.verzending.updateMany({
        where: { id, stand: 'bezig' },
        data: { stand: 'aangeboden', gewijzigd: now },
      });
      if (count !== 1) throw new Error('this sending is over');
    },
    /** The server said that it did not take it, and may do so later. */
    nietAangenomen: (id: string, now: Date) =>
      prisma.verzending.updateMany({ where: { id, stand: 'aangeboden' }, data: { stand: 'bezig', gewijzigd: now } }),
    /** Notes that an attempt did not end well. */
    async mislukt(id: string, stand: 'geweigerd' | 'opgegeven', code: string, now: Date): Promise<void> {
      await prisma.verzending.updateMany({
        where: { id, stand: { in: ['bezig', 'aangeboden'] } },
        data: { stand, code, gewijzigd: now },
      });
    },
    /**
     * Notes in one go that it was taken and that the notice is sent. False when it came back in the meantime: bounces
     * and receipts can be quicker than we write.
     */
    async verstuurd(id: string, kennisgevingId: string, now: Date): Promise<boolean> {
      return prisma.$transaction(async (tx) => {
        await tx.verzending.updateMany({
          where: { id, stand: { in: ['bezig', 'aangeboden'] } },
          data: { stand: 'verzonden', gewijzigd: now },
        });
        // Locks the row, so that a bounce either is seen here or finds the notice sent.
        const [rij] = await tx.$queryRaw<{ stand: string }[]>`select stand from verzending where id = ${id} for update`;
        if (rij?.stand === 'geweigerd') return false;
        await tx.kennisgeving.update({ where: { id: kennisgevingId }, data: { stand: 'verstuurd', reden: null } });
        return true;
      });
    },
    async zet(id: string, stand: Stand, reden: Reden | null = null): Promise<void> {
      await prisma.kennisgeving.update({ where: { id }, data: { stand, reden } });
    },
    /** An address that refused mail less than a month ago is not tried again: that is how one gets on a black list. */
    async isStuk(adresKenmerk: string, sinds: Date): Promise<boolean> {
      const laatste = await prisma.verzending.findFirst({
        where: { adresKenmerk, stand: { in: ['geweigerd', 'verzonden', 'bezorgd'] }, gewijzigd: { gt: sinds } },
        orderBy: { gewijzigd: 'desc' },
        select: { stand: true },
      });
      return laatste?.stand === 'geweigerd';
    },
    /** Takes part of what a notice tells into a notice of its own; gives the id of that one. */
    async splits({ id, gebeurtenissen, ...rij }: Rij, deel: readonly string[]): Promise<string> {
      const nieuw = crypto.randomUUID();
      const ontvanger = this.ontvanger({ id, ontvanger: rij.ontvanger });
      await prisma.$transaction([
        prisma.kennisgeving.create({
          data: {
            id: nieuw,
            betrokkene: rij.betrokkene,
            ontvanger: keyring.seal(JSON.stringify(ontvanger), ontvangerContext(nieuw)),
            gemaakt: rij.gemaakt,
            uiterlijk: rij.uiterlijk,
            volgende: rij.volgende,
          },
        }),
        prisma.kennisgevingGebeurtenis.updateMany({
          where: { kennisgevingId: id, gebeurtenisId: { in: [...deel] } },
          data: { kennisgevingId: nieuw },
        }),
      ]);
      return nieuw;
    },
  };
}

/** The kinds of what a notice tells. */
export function soortenVan({ gebeurtenissen }: Pick<Rij, 'gebeurtenissen'>): GebeurtenisSoort[] {
  return gebeurtenissen.map(({ soort }) => soort as GebeurtenisSoort);
}
