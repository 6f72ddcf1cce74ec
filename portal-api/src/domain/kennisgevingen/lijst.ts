import type { DataSubject } from '../../access/grant.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Ref } from '../../registers/model.ts';
import type { Afhandeling, DigitaalKanaal, Reden, Verzendstand } from './model.ts';
import type { Rij, Rijen } from './rijen.ts';

/** Somebody whom an employee has to tell: not what about, only by which cases she is found, and what failed. */
export interface NietBereikt {
  id: string;
  reden: Reden;
  soort: 'persoon' | 'bedrijf';
  gemaakt: Date;
  uiterlijk: Date;
  zaken: Ref[];
  pogingen: { kanaal: DigitaalKanaal; stand: Verzendstand; code: string | null; op: Date }[];
}

/** The people whom the portal could not reach, for employees. */
export interface Lijst {
  /** Soonest term first; at most 500, and how many there are. */
  open(): Promise<{ items: NietBereikt[]; aantal: number }>;
  /** Whom a notice is for; null when it does not wait for an employee. */
  ontvanger(id: string): Promise<DataSubject | null>;
  /** An employee took care of it; false when it did not wait (any more). */
  handelAf(id: string, door: string, hoe: Afhandeling, now: Date): Promise<boolean>;
}

const MEESTE = 500;

/** Makes the list on the table of notices. */
export function createLijst({ prisma, rijen }: { prisma: PrismaClient; rijen: Rijen }): Lijst {
  const where = { stand: 'medewerker' };
  const include = { gebeurtenissen: true, verzendingen: true };
  return {
    async open() {
      const [gevonden, aantal] = await Promise.all([
        prisma.kennisgeving.findMany({ where, include, orderBy: [{ uiterlijk: 'asc' }, { id: 'asc' }], take: MEESTE }),
        prisma.kennisgeving.count({ where }),
      ]);
      return { items: gevonden.map((rij) => toon(rij, rijen.ontvanger(rij))), aantal };
    },
    async ontvanger(id) {
      const rij = await prisma.kennisgeving.findFirst({ where: { id, ...where } });
      return rij && rijen.ontvanger(rij);
    },
    async handelAf(id, door, hoe, now) {
      const { count } = await prisma.kennisgeving.updateMany({
        where: { id, ...where },
        data: { stand: 'afgehandeld', afgehandeldDoor: door, afgehandeldOp: now, afhandeling: hoe },
      });
      return count === 1;
    },
  };
}

function toon(rij: Rij, wie: DataSubject | null): NietBereikt {
  const zaken = rij.gebeurtenissen.flatMap(({ zaakBron, zaakId }) =>
    zaakBron && zaakId ? [{ bron: zaakBron, id: zaakId }] : [],
  );
  return {
    id: rij.id,
    reden: rij.reden as Reden,
    soort: wie === null || wie.soort === 'bsn' ? 'persoon' : 'bedrijf',
    gemaakt: rij.gemaakt,
    uiterlijk: rij.uiterlijk,
    zaken: [...new Map(zaken.map((zaak) => [`${zaak.bron}/${zaak.id}`, zaak])).values()],
    pogingen: rij.verzendingen
      .toSorted((a, b) => a.begonnen.getTime() - b.begonnen.getTime())
      .map(({ kanaal, stand, code, gewijzigd }) => {
        return { kanaal: kanaal as DigitaalKanaal, stand: stand as Verzendstand, code, op: gewijzigd };
      }),
  };
}
