import { createHash, randomBytes } from 'node:crypto';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { icalFile, type IcalEntry } from '../../platform/ical/ical.ts';
import type { Werkitem } from './model.ts';

/** The keys of calendars: who has one can read when somebody has to have what done, and nothing of what it is about. */
export interface Agendasleutels {
  /** A new key; the one before opens nothing any more. Given once: only its hash is kept. */
  maak(medewerker: string, now: Date): Promise<string>;
  /** Since when there is one; null when there is none. */
  sinds(medewerker: string): Promise<Date | null>;
  verwijder(medewerker: string): Promise<void>;
  /** Whose key this is; null when it opens nothing. */
  vanWie(sleutel: string): Promise<string | null>;
}

const hash = (sleutel: string): string => createHash('sha256').update(sleutel).digest('hex');

/** Makes it, on table `werk_agenda`. */
export function createAgendasleutels({ prisma }: { prisma: PrismaClient }): Agendasleutels {
  return {
    async maak(medewerker, now) {
      const sleutel = randomBytes(32).toString('base64url');
      const data = { sleutel: hash(sleutel), gemaakt: now };
      await prisma.werkAgenda.upsert({ where: { medewerker }, update: data, create: { medewerker, ...data } });
      return sleutel;
    },
    async sinds(medewerker) {
      return (await prisma.werkAgenda.findUnique({ where: { medewerker } }))?.gemaakt ?? null;
    },
    async verwijder(medewerker) {
      await prisma.werkAgenda.deleteMany({ where: { medewerker } });
    },
    async vanWie(sleutel) {
      return (await prisma.werkAgenda.findUnique({ where: { sleutel: hash(sleutel) } }))?.medewerker ?? null;
    },
  };
}

const woorden: Record<string, string> = {
  terugbelverzoek: 'Terugbellen',
  vraag: 'Vraag beantwoorden',
  zaak: 'Zaak: uiterste dag',
  zaak_opgeschort: 'Opgeschorte zaak',
  leesplicht: 'Lezen',
  controle: 'Nakijken',
  onboarding: 'Inwerken',
  niet_bereikt: 'Inwoners bereiken',
};

/**
 * Deadlines as a calendar: kinds and days, no names, numbers or subjects, as calendars lie open on desks.
 * @param ook what else somebody has in her calendar: where she goes herself
 */
export function werkAgenda(
  items: readonly Werkitem[],
  ook: readonly IcalEntry[],
  { origin, now }: { origin: string; now: Date },
): string {
  const host = new URL(origin).hostname;
  const punten = items.flatMap(({ sleutel, soort, uiterlijk }) =>
    uiterlijk === null
      ? []
      : [
          {
            uid: `${hash(sleutel).slice(0, 32)}@${host}`,
            sequence: 0,
            day: uiterlijk,
            summary: woorden[soort] ?? 'Werk',
            url: `${origin}/werk`,
            cancelled: false,
            private: true,
          },
        ],
  );
  return icalFile('Werkvoorraad', [...punten, ...ook], now, 'Werkvoorraad');
}
