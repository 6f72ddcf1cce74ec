import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Job } from '../../platform/jobs.ts';
import type { PersonalData } from '../../platform/module.ts';
import type { Tasks } from '../../platform/queue/queue.ts';
import { bundel, maakWakker, VERSTUUR } from './bundelen.ts';
import { type Lijst, createLijst } from './lijst.ts';
import { kennisgevingsgegevens } from './persoonsgegevens.ts';
import { createRijen } from './rijen.ts';
import { createTerugkoppeling, type Terugkoppeling } from './terugkoppeling.ts';
import { type VerstuurDeps, verstuur } from './versturen.ts';

const MINUUT = 60_000;
/** How long it is kept who was told, to answer for it (Awb 2:10); then it goes. */
const BEWAAR_MS = 90 * 24 * 60 * MINUUT;

/** Everything about telling people that there is something new for them. */
export interface Kennisgevingen {
  /** For the queue. */
  tasks: Tasks;
  /** What comes back at intervals: making notices, waking what was forgotten, removing what is old. */
  jobs: readonly Job[];
  terugkoppeling: Terugkoppeling;
  lijst: Lijst;
  personalData: PersonalData;
}

interface Deps extends Omit<VerstuurDeps, 'rijen'> {
  prisma: PrismaClient;
  keyring: Keyring;
  /** How often it is looked whether somebody is to be told. */
  everyMs: number;
}

/** Puts the sending of notices together. */
export function createKennisgevingen({ keyring, everyMs, ...deps }: Deps): Kennisgevingen {
  const { prisma, queue, clock } = deps;
  const rijen = createRijen({ prisma, keyring });
  return {
    tasks: {
      [VERSTUUR]: async ({ id }) => {
        if (typeof id === 'string') await verstuur(id, { ...deps, rijen });
      },
    },
    jobs: [
      { name: 'kennisgevingen maken', everyMs, run: () => bundel({ ...deps, keyring }, clock.now()) },
      { name: 'kennisgevingen wekken', everyMs: MINUUT, run: () => wekVergetene(prisma, queue, clock.now()) },
      {
        name: 'oude kennisgevingen',
        everyMs: 60 * MINUUT,
        run: async () => {
          const gemaakt = { lt: new Date(clock.now().getTime() - BEWAAR_MS) };
          return (await prisma.kennisgeving.deleteMany({ where: { gemaakt, stand: { not: 'medewerker' } } })).count;
        },
      },
    ],
    terugkoppeling: createTerugkoppeling(deps),
    lijst: createLijst({ prisma, rijen }),
    personalData: kennisgevingsgegevens({ prisma, rijen, pseudonym: deps.pseudonym }),
  };
}

/** Notices whose time is past and that nobody is sending: their job was lost with a database that was restored, say. */
async function wekVergetene(prisma: PrismaClient, queue: VerstuurDeps['queue'], now: Date): Promise<number> {
  const vergeten = await prisma.kennisgeving.findMany({
    where: { stand: 'wacht', volgende: { lt: new Date(now.getTime() - 2 * MINUUT) } },
    select: { id: true },
    take: 500,
  });
  for (const { id } of vergeten) await maakWakker(prisma, queue, id);
  return vergeten.length;
}
