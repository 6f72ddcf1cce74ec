import { randomInt } from 'node:crypto';
import type { Ontvangst } from '@loket/contract';
import type { Inwoner } from '../../access/policy.ts';
import { subjectVan } from '../../access/subject.ts';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Live } from '../../platform/live/live.ts';
import type { PersonalData } from '../../platform/module.ts';
import type { Ref } from '../../registers/model.ts';

type Tx = Pick<Prisma.TransactionClient, 'ontvangst' | '$executeRaw'>;

interface Inhoud {
  naam: string;
  soort: string;
}

/** Proofs of receipt: one for each document that somebody sent. */
export interface Ontvangsten {
  geef(tx: Tx, acting: Inwoner, zaak: Ref, id: string, inhoud: Inhoud): Promise<void>;
  /** Notes how the delivery ended, and tells her open pages. */
  sluit(tx: Tx, id: string, stand: 'bezorgd' | 'mislukt', reden: string | null): Promise<void>;
  lijst(acting: Inwoner, zaak: Ref): Promise<Ontvangst[]>;
  /** Tells whether a document of a kind is on its way to a case. */
  onderweg(acting: Inwoner): Promise<(zaak: Ref, soort: string) => boolean>;
  personalData: PersonalData;
}

interface Deps {
  prisma: Pick<PrismaClient, 'ontvangst'>;
  keyring: Keyring;
  pseudonym: Pseudonym;
  clock: Clock;
  live: Pick<Live, 'publish'>;
}

/** Without letters and digits that look alike, so that it can be read out on the phone. */
const TEKENS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Keeps receipts in table `ontvangst`; names are encrypted and bound to their row. */
export function createOntvangsten({ prisma, keyring, pseudonym, clock, live }: Deps): Ontvangsten {
  const wiens = (acting: Inwoner) => {
    const { soort, waarde } = subjectVan(acting);
    return pseudonym(soort, waarde);
  };
  const open = (id: string, sealed: Uint8Array): Inhoud => {
    const text = keyring.open(sealed, `ontvangst:${id}`);
    return text === null ? { naam: '', soort: '' } : (JSON.parse(text) as Inhoud);
  };
  const present = (row: Prisma.OntvangstGetPayload<object>): Ontvangst => ({
    id: row.id,
    nummer: row.nummer,
    ...open(row.id, row.inhoud),
    stand: row.stand as Ontvangst['stand'],
    reden: row.reden === null ? null : row.reden === 'zaak-gesloten' ? 'zaak-gesloten' : 'geweigerd',
    ontvangen: row.ontvangen.toISOString(),
  });
  return {
    async geef(tx, acting, { bron, id: zaakId }, id, inhoud) {
      const ontvangen = clock.now();
      const willekeurig = Array.from({ length: 6 }, () => TEKENS[randomInt(TEKENS.length)]).join('');
      await tx.ontvangst.create({
        data: {
          id,
          nummer: `D${ontvangen.toISOString().slice(2, 10).replaceAll('-', '')}-${willekeurig}`,
          betrokkene: wiens(acting),
          zaak: pseudonym('zaak', `${bron}/${zaakId}`),
          inhoud: keyring.seal(JSON.stringify(inhoud), `ontvangst:${id}`),
          ontvangen,
        },
      });
    },
    async sluit(tx, id, stand, reden) {
      const data = { stand, reden, afgerond: clock.now() };
      const rows = await tx.ontvangst.updateManyAndReturn({ where: { id }, data, select: { betrokkene: true } });
      const topics = ['documenten', 'zaken', 'overzicht'] as const;
      await live.publish(
        tx,
        rows.map(({ betrokkene }) => ({ subject: betrokkene, topics })),
      );
    },
    async lijst(acting, { bron, id }) {
      const where = { betrokkene: wiens(acting), zaak: pseudonym('zaak', `${bron}/${id}`) };
      return (await prisma.ontvangst.findMany({ where, orderBy: { ontvangen: 'desc' } })).map(present);
    },
    async onderweg(acting) {
      const rows = await prisma.ontvangst.findMany({ where: { betrokkene: wiens(acting), stand: 'wacht' } });
      const bekend = new Set(rows.map((row) => `${row.zaak} ${open(row.id, row.inhoud).soort}`));
      return ({ bron, id }, soort) => bekend.has(`${pseudonym('zaak', `${bron}/${id}`)} ${soort}`);
    },
    personalData: {
      name: 'ontvangsten',
      async export({ soort, waarde }) {
        const rows = await prisma.ontvangst.findMany({ where: { betrokkene: pseudonym(soort, waarde) } });
        return rows.map(present).map(({ id: _id, ...ontvangst }) => ontvangst);
      },
      async erase({ soort, waarde }) {
        return (await prisma.ontvangst.deleteMany({ where: { betrokkene: pseudonym(soort, waarde) } })).count;
      },
    },
  };
}
