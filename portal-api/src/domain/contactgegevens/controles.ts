import { randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { DataSubject } from '../../access/grant.ts';
import type { Adrescontrole, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { PersonalData } from '../../platform/module.ts';

/** A code works this long, and is refused after this many wrong ones. */
export const CODE_MINUTEN = 15;
const MEESTE_POGINGEN = 5;
/** So soon after a code no other is sent. */
const RUST_MS = 30_000;
/** Codes in an hour: to one address from whatever account, and by one account to whatever address. */
const MEESTE_PER_UUR = 5;
/** Addresses of one person that wait for a code. */
const MEESTE_OPEN = 5;
const MINUUT = 60_000;

const Adres = z.object({
  soort: z.enum(['email', 'telefoonnummer']),
  adres: z.string(),
  /** The address of the register that it takes the place of. */
  vervangt: z.string().nullable(),
});
export type TeControlerenAdres = z.infer<typeof Adres>;

/** An address whose owner still has to prove that it is hers. */
export interface Controle extends TeControlerenAdres {
  id: string;
  verloopt: Date;
  pogingenOver: number;
  /** When another code may be asked for. */
  opnieuwVanaf: Date;
}

/** A new code, to be sent at once: it is not kept in clear. */
export interface Code {
  controle: Controle;
  code: string;
}

/** `op`: too old, or wrong too often. */
export type Bevestiging =
  | { uitkomst: 'goed'; adres: TeControlerenAdres }
  | { uitkomst: 'fout' }
  | { uitkomst: 'op' }
  | { uitkomst: 'onbekend' };

/** Codes that prove whose an address is. */
export interface Controles {
  /** Those that wait for a code. */
  van(subject: DataSubject): Promise<Controle[]>;
  /** Begins one; `te-vaak` when too many codes went out in the last hour. The same address again takes its old place. */
  begin(subject: DataSubject, adres: TeControlerenAdres): Promise<Code | 'te-vaak'>;
  /** Makes another code in the place of the old one; null when there is none, or it is not hers. */
  opnieuw(subject: DataSubject, id: string): Promise<Code | 'te-vaak' | null>;
  /** Tries a code. A good one works once: the caller keeps the address in the same step. */
  bevestig(subject: DataSubject, id: string, code: string): Promise<Bevestiging>;
  verwijder(subject: DataSubject, id: string): Promise<boolean>;
  sweep(): Promise<number>;
  personalData: PersonalData;
}

interface Deps {
  prisma: Pick<PrismaClient, 'adrescontrole'>;
  keyring: Keyring;
  pseudonym: Pseudonym;
  clock: Clock;
}

/** Keeps them in table `adrescontrole`: the address encrypted, the code as a keyed hash that belongs to its row. */
export function createControles({ prisma, keyring, pseudonym, clock }: Deps): Controles {
  const wie = ({ soort, waarde }: DataSubject) => pseudonym(soort, waarde);
  const context = (id: string) => `adrescontrole:${id}`;
  const hashVan = (id: string, code: string) => Buffer.from(pseudonym('code', `${id}:${code}`));
  const indexVan = ({ adres }: TeControlerenAdres) => pseudonym('adres', adres.toLowerCase());
  const nieuweCode = () => String(randomInt(1_000_000)).padStart(6, '0');
  const nu = () => clock.now();

  function alsControle(row: Adrescontrole): Controle[] {
    const opened = keyring.open(row.adres, context(row.id));
    if (!opened) return [];
    return [
      {
        ...Adres.parse(JSON.parse(opened)),
        id: row.id,
        verloopt: row.verloopt,
        pogingenOver: Math.max(0, MEESTE_POGINGEN - row.pogingen),
        opnieuwVanaf: new Date(row.laatst.getTime() + RUST_MS),
      },
    ];
  }

  async function teVaak(betrokkene: string, adresIndex: string): Promise<boolean> {
    const laatst = { gt: new Date(nu().getTime() - 60 * MINUUT) };
    const rows = await prisma.adrescontrole.findMany({ where: { laatst, OR: [{ betrokkene }, { adresIndex }] } });
    const som = (deel: Adrescontrole[]) => deel.reduce((totaal, { verzonden }) => totaal + verzonden, 0);
    return (
      som(rows.filter((row) => row.betrokkene === betrokkene)) >= 2 * MEESTE_PER_UUR ||
      som(rows.filter((row) => row.adresIndex === adresIndex)) >= MEESTE_PER_UUR
    );
  }

  /** Rows that are over stay an hour: they count for how often codes were sent. */
  const lopend = () => ({ verloopt: { gt: nu() } });

  async function vernieuw(row: Adrescontrole): Promise<Code | null> {
    const code = nieuweCode();
    const updated = await prisma.adrescontrole.update({
      where: { id: row.id },
      data: {
        codeHash: hashVan(row.id, code),
        pogingen: 0,
        verzonden: { increment: 1 },
        laatst: nu(),
        verloopt: new Date(nu().getTime() + CODE_MINUTEN * MINUUT),
      },
    });
    const [controle] = alsControle(updated);
    return controle ? { controle, code } : null;
  }

  return {
    async van(subject) {
      const where = { betrokkene: wie(subject), ...lopend() };
      return (await prisma.adrescontrole.findMany({ where, orderBy: { laatst: 'asc' } })).flatMap(alsControle);
    },
    async begin(subject, adres) {
      const betrokkene = wie(subject);
      const adresIndex = indexVan(adres);
      const open = await prisma.adrescontrole.findMany({ where: { betrokkene, ...lopend() } });
      if (await teVaak(betrokkene, adresIndex)) return 'te-vaak';
      const zelfde = open.find((row) => row.adresIndex === adresIndex);
      if (zelfde) return (await vernieuw(zelfde)) ?? 'te-vaak';
      if (open.length >= MEESTE_OPEN) return 'te-vaak';
      const id = randomUUID();
      const code = nieuweCode();
      const row = await prisma.adrescontrole.create({
        data: {
          id,
          betrokkene,
          adresIndex,
          adres: keyring.seal(JSON.stringify(adres), context(id)),
          codeHash: hashVan(id, code),
          laatst: nu(),
          verloopt: new Date(nu().getTime() + CODE_MINUTEN * MINUUT),
        },
      });
      const [controle] = alsControle(row);
      return controle ? { controle, code } : 'te-vaak';
    },
    async opnieuw(subject, id) {
      // Also one that is over: asking for another code is what one does then.
      const row = await prisma.adrescontrole.findFirst({ where: { id, betrokkene: wie(subject) } });
      if (!row) return null;
      if (nu().getTime() < row.laatst.getTime() + RUST_MS) return 'te-vaak';
      if (await teVaak(row.betrokkene, row.adresIndex)) return 'te-vaak';
      return vernieuw(row);
    },
    async bevestig(subject, id, code) {
      const where = { id, betrokkene: wie(subject) };
      // Counted before it is compared, so that many tries at the same time are not more than five.
      const { count } = await prisma.adrescontrole.updateMany({
        where: { ...where, ...lopend(), pogingen: { lt: MEESTE_POGINGEN } },
        data: { pogingen: { increment: 1 } },
      });
      const row = await prisma.adrescontrole.findFirst({ where });
      if (!row) return { uitkomst: 'onbekend' };
      if (count === 0) return { uitkomst: 'op' };
      if (!timingSafeEqual(Buffer.from(row.codeHash), hashVan(id, code))) {
        return { uitkomst: row.pogingen >= MEESTE_POGINGEN ? 'op' : 'fout' };
      }
      const [controle] = alsControle(row);
      if (!controle) return { uitkomst: 'onbekend' };
      const { soort, adres, vervangt } = controle;
      return { uitkomst: 'goed', adres: { soort, adres, vervangt } };
    },
    async verwijder(subject, id) {
      const where = { id, betrokkene: wie(subject), ...lopend() };
      // What was sent keeps counting: taking back and beginning again is no way around the limit.
      return (await prisma.adrescontrole.updateMany({ where, data: { verloopt: nu() } })).count > 0;
    },
    async sweep() {
      const where = { laatst: { lt: new Date(nu().getTime() - 60 * MINUUT) }, verloopt: { lt: nu() } };
      return (await prisma.adrescontrole.deleteMany({ where })).count;
    },
    personalData: {
      name: 'contactgegevens',
      export: async (subject) => {
        const rows = await prisma.adrescontrole.findMany({ where: { betrokkene: wie(subject) } });
        return rows
          .flatMap(alsControle)
          .map(({ soort, adres, verloopt }) => ({ soort, adres, verloopt: verloopt.toISOString() }));
      },
      erase: async (subject) => (await prisma.adrescontrole.deleteMany({ where: { betrokkene: wie(subject) } })).count,
    },
  };
}
