import { randomUUID } from 'node:crypto';
import type { Terugmeldingen as Lijst } from '@loket/contract';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Meld } from '../paginas/model.ts';
import type { Schrijver } from '../redactie/schrijver.ts';

type Melding = Lijst['meldingen'][number];

/** Of what it is said, whose that is, and where it is. */
interface Onderwerp {
  soort: 'nieuws' | 'pagina';
  id: string;
  titel: string;
  eigenaar: string;
  pad: string;
}

/** What colleagues say is not right; work of who owns it. */
export interface Terugmeldingen {
  meld(over: Onderwerp, tekst: string, wie: Schrijver): Promise<void>;
  /** What waits for this owner, the oldest first. */
  voor(eigenaar: string): Promise<Melding[]>;
  /** False when nothing of this id waits for her. */
  handelAf(id: string, antwoord: string, eigenaar: string): Promise<boolean>;
}

/** Makes them on table `terugmelding`. */
export function createTerugmeldingen({
  prisma,
  clock,
  meld,
}: {
  prisma: PrismaClient;
  clock: Clock;
  meld: Meld;
}): Terugmeldingen {
  const pad = (soort: string, object: string) => (soort === 'nieuws' ? `/nieuws/${object}` : `/paginas/${object}`);
  return {
    async meld({ soort, id, titel, eigenaar, pad: waar }, tekst, wie) {
      await prisma.$transaction(async (tx) => {
        await tx.terugmelding.create({
          data: {
            id: randomUUID(),
            soort,
            object: id,
            onderwerp: titel,
            eigenaar,
            tekst,
            door: wie.identificatie,
            naam: wie.naam,
            moment: clock.now(),
          },
        });
        const toelichting = `${wie.naam}: ${tekst.slice(0, 140)}`;
        await meld(tx, [{ voor: eigenaar, soort: 'terugmelding', onderwerp: titel, toelichting, pad: waar }]);
      });
    },
    async voor(eigenaar) {
      const rijen = await prisma.terugmelding.findMany({
        where: { eigenaar, afgehandeldOp: null },
        orderBy: [{ moment: 'asc' }, { id: 'asc' }],
      });
      return rijen.map(({ id, onderwerp, soort, object, tekst, naam, moment }) => ({
        id,
        onderwerp,
        pad: pad(soort, object),
        tekst,
        naam,
        moment: moment.toISOString(),
      }));
    },
    async handelAf(id, antwoord, eigenaar) {
      return prisma.$transaction(async (tx) => {
        const where = { id, eigenaar, afgehandeldOp: null };
        const { count } = await tx.terugmelding.updateMany({ where, data: { afgehandeldOp: clock.now(), antwoord } });
        const rij = count > 0 ? await tx.terugmelding.findUnique({ where: { id } }) : null;
        if (!rij) return false;
        const { door, onderwerp, soort, object } = rij;
        const melding = { voor: door, onderwerp, toelichting: antwoord || null, pad: pad(soort, object) };
        await meld(tx, [{ ...melding, soort: 'terugmelding-afgehandeld' }]);
        return true;
      });
    },
  };
}
