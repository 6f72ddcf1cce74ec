import type { DataSubject } from '../../access/grant.ts';
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Gebeurtenis as Rij } from '../../generated/prisma/client.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { PersonalData } from '../../platform/module.ts';
import type { Gebeurtenis, GebeurtenisSoort, NieuweGebeurtenis } from './model.ts';

/** Somebody of whom events are kept, by pseudonym; the same that sessions and live streams go by. */
type Betrokkenen = readonly string[];

/** An event and when the portal noted it: what a person calls new since her last visit. */
export interface GenoteerdeGebeurtenis extends Gebeurtenis {
  genoteerd: Date;
}

/** The events of recipients, kept without content. */
export interface Gebeurtenissen {
  /** Writes what is not known yet, in the transaction of the caller; gives what was really new. */
  noteer(
    tx: Pick<Prisma.TransactionClient, 'gebeurtenis'>,
    nieuw: readonly NieuweGebeurtenis[],
    now: Date,
  ): Promise<GenoteerdeGebeurtenis[]>;
  /** By id; null when it is not there any more. */
  metId(id: string): Promise<GenoteerdeGebeurtenis | null>;
  /** What was noted for these after a moment, the newest first. */
  sinds(betrokkenen: Betrokkenen, na: Date, hoogstens: number): Promise<GenoteerdeGebeurtenis[]>;
  /** Removes what was noted before a moment; gives how many. */
  sweep(voor: Date): Promise<number>;
  personalData: PersonalData;
}

interface Deps {
  prisma: PrismaClient;
  keyring: Keyring;
  pseudonym: Pseudonym;
}

/** Makes the store of events on table `gebeurtenis`. */
export function createGebeurtenissen({ prisma, keyring, pseudonym }: Deps): Gebeurtenissen {
  const contextOf = (sleutel: string) => `gebeurtenis:${sleutel}`;

  function lees(rij: Rij): GenoteerdeGebeurtenis[] {
    const ontvanger = keyring.open(rij.ontvanger, contextOf(rij.sleutel));
    // Written with a key that is gone: nobody can be told any more.
    if (ontvanger === null) return [];
    const { id, sleutel, zaakBron, zaakId, zaaktype, status, correctie, object, pad, moment, genoteerd } = rij;
    return [
      {
        id,
        sleutel,
        soort: rij.soort as GebeurtenisSoort,
        betrokkene: JSON.parse(ontvanger) as DataSubject,
        zaak: zaakBron && zaakId ? { bron: zaakBron, id: zaakId } : null,
        zaaktype,
        status,
        correctie,
        object,
        pad,
        moment,
        genoteerd,
      },
    ];
  }

  return {
    async noteer(tx, nieuw, now) {
      const rijen = nieuw.map(({ wat, betrokkene, zaak, ...rest }) => {
        const wie = pseudonym(betrokkene.soort, betrokkene.waarde);
        const sleutel = `${wie} ${wat}`;
        const ontvanger = keyring.seal(JSON.stringify(betrokkene), contextOf(sleutel));
        const plaats = { zaakBron: zaak?.bron ?? null, zaakId: zaak?.id ?? null };
        return { ...rest, ...plaats, sleutel, betrokkene: wie, ontvanger, genoteerd: now };
      });
      if (rijen.length === 0) return [];
      const geschreven = await tx.gebeurtenis.createManyAndReturn({ data: rijen, skipDuplicates: true });
      return geschreven.flatMap(lees);
    },
    async metId(id) {
      const rij = await prisma.gebeurtenis.findUnique({ where: { id } });
      return rij ? (lees(rij)[0] ?? null) : null;
    },
    async sinds(betrokkenen, na, hoogstens) {
      const rijen = await prisma.gebeurtenis.findMany({
        where: { betrokkene: { in: [...betrokkenen] }, genoteerd: { gt: na } },
        orderBy: [{ genoteerd: 'desc' }, { id: 'asc' }],
        take: hoogstens,
      });
      return rijen.flatMap(lees);
    },
    async sweep(voor) {
      const { count } = await prisma.gebeurtenis.deleteMany({ where: { genoteerd: { lt: voor } } });
      return count;
    },
    personalData: {
      name: 'gebeurtenissen',
      export: async (subject) => {
        const betrokkene = pseudonym(subject.soort, subject.waarde);
        const rijen = await prisma.gebeurtenis.findMany({ where: { betrokkene }, orderBy: { genoteerd: 'asc' } });
        return rijen.map(({ soort, zaaktype, status, pad, moment, genoteerd }) => {
          return { soort, zaaktype, status, pad, moment: moment.toISOString(), genoteerd: genoteerd.toISOString() };
        });
      },
      erase: async ({ soort, waarde }) => {
        const { count } = await prisma.gebeurtenis.deleteMany({ where: { betrokkene: pseudonym(soort, waarde) } });
        return count;
      },
    },
  };
}
