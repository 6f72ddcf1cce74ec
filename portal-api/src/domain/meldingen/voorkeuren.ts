import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import {
  gewoneKeuzes,
  groepVan,
  type Mailwens,
  mailwensen,
  type Meldinggroep,
  meldinggroepen,
  type Meldingsoort,
  soortenVan,
} from './model.ts';
import { mailOp } from './tijd.ts';

export type Keuzes = Record<Meldinggroep, Mailwens>;

/** How each employee wants to hear of what is new for her, and at which address. */
export interface Voorkeuren {
  van(medewerker: string): Promise<Keuzes>;
  /** Those of several at once; who never chose is not among them. */
  keuzesVan(
    tx: Pick<Prisma.TransactionClient, 'meldingVoorkeur'>,
    medewerkers: readonly string[],
  ): Promise<ReadonlyMap<string, Keuzes>>;
  /** Chooses; what waits to be mailed goes as is wanted now. */
  kies(medewerker: string, keuzes: Keuzes): Promise<void>;
  /** Remembers the address that her identity provider gave, to write to while she is not there. */
  onthoudAdres(medewerker: string, email: string | null): Promise<void>;
  /** Where to write; null when that is not known. */
  adresVan(medewerker: string): Promise<string | null>;
}

interface Deps {
  prisma: PrismaClient;
  keyring: Keyring;
  clock: Clock;
}

const DAG_MS = 86_400_000;
const adresPlek = (medewerker: string) => `melding_voorkeur.email:${medewerker}`;

/** Makes the wishes on table `melding_voorkeur`. */
export function createVoorkeuren({ prisma, keyring, clock }: Deps): Voorkeuren {
  return {
    async van(medewerker) {
      const rij = await prisma.meldingVoorkeur.findUnique({ where: { medewerker }, select: { keuzes: true } });
      return leesKeuzes(rij?.keuzes);
    },
    async keuzesVan(tx, medewerkers) {
      const rijen = await tx.meldingVoorkeur.findMany({
        where: { medewerker: { in: [...new Set(medewerkers)] } },
        select: { medewerker: true, keuzes: true },
      });
      return new Map(rijen.map((rij) => [rij.medewerker, leesKeuzes(rij.keuzes)]));
    },
    kies: (medewerker, keuzes) =>
      prisma.$transaction(async (tx) => {
        const gewijzigd = clock.now();
        const wat = { keuzes: { ...keuzes }, gewijzigd };
        await tx.meldingVoorkeur.upsert({ where: { medewerker }, create: { medewerker, ...wat }, update: wat });
        for (const groep of meldinggroepen) {
          await tx.melding.updateMany({
            where: { voor: medewerker, soort: { in: soortenVan(groep) }, gelezen: null, mailId: null },
            data: { mailOp: mailOp(keuzes[groep], gewijzigd) },
          });
        }
      }),
    async onthoudAdres(medewerker, email) {
      const rij = await prisma.meldingVoorkeur.findUnique({
        where: { medewerker },
        select: { email: true, gewijzigd: true },
      });
      const bekend = rij?.email ? keyring.open(rij.email, adresPlek(medewerker)) : null;
      const gewijzigd = clock.now();
      // Once a day is enough to know that she still works here.
      if (rij && bekend === email && gewijzigd.getTime() - rij.gewijzigd.getTime() < DAG_MS) return;
      const wat = { email: email === null ? null : keyring.seal(email, adresPlek(medewerker)), gewijzigd };
      await prisma.meldingVoorkeur.upsert({ where: { medewerker }, create: { medewerker, ...wat }, update: wat });
    },
    async adresVan(medewerker) {
      const rij = await prisma.meldingVoorkeur.findUnique({ where: { medewerker }, select: { email: true } });
      return rij?.email ? keyring.open(rij.email, adresPlek(medewerker)) : null;
    },
  };
}

/** What was chosen for this kind, or as usual. */
export function wensVan(keuzes: Keuzes | undefined, soort: Meldingsoort): Mailwens {
  return (keuzes ?? gewoneKeuzes)[groepVan[soort]];
}

function leesKeuzes(bewaard: Prisma.JsonValue | undefined): Keuzes {
  const gekozen = typeof bewaard === 'object' && bewaard !== null && !Array.isArray(bewaard) ? bewaard : {};
  return Object.fromEntries(
    meldinggroepen.map((groep) => [groep, mailwensen.find((wens) => wens === gekozen[groep]) ?? gewoneKeuzes[groep]]),
  ) as Keuzes;
}
