import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Job } from '../../platform/jobs.ts';
import type { Mailer } from '../../platform/mail/model.ts';
import type { Queue, QueueTransaction, Tasks } from '../../platform/queue/queue.ts';
import { type MailAfzender, schrijfMail } from './mail.ts';
import type { Meldingsoort } from './model.ts';
import { opnieuwOp } from './tijd.ts';

const TAAK = 'melding-mail';
const MINUUT = 60_000;
const MEESTE = 200;
/** How long somebody who sends a mail has it for herself; over soon after a crash. */
const BEZIG_SECONDEN = 60;

export interface MailenDeps {
  prisma: PrismaClient;
  queue: Pick<Queue, 'add'>;
  clock: Clock;
  /** Null where the municipality has no mail server. */
  mailer: Pick<Mailer, 'send'> | null;
  /** Where to write to an employee; null when that is not known. */
  adresVan(medewerker: string): Promise<string | null>;
  afzender: MailAfzender;
  /** How often it is looked whether somebody is to be mailed. */
  everyMs: number;
}

/** Brings what waits to employees by mail. */
export interface Mailen extends Pick<MailenDeps, 'adresVan'> {
  tasks: Tasks;
  jobs: readonly Job[];
}

/** Makes the mail to employees: each once, and not of what was read in the portal first. */
export function createMailen(deps: MailenDeps): Mailen {
  const { prisma, clock } = deps;
  return {
    adresVan: deps.adresVan,
    tasks: {
      [TAAK]: async ({ id }) => {
        if (typeof id === 'string') await verstuur(id, deps);
      },
    },
    jobs: [
      { name: 'mail aan medewerkers maken', everyMs: deps.everyMs, run: () => bundel(deps) },
      {
        name: 'mail aan medewerkers wekken',
        everyMs: MINUUT,
        run: async () => {
          const vergeten = await prisma.meldingMail.findMany({
            where: { stand: 'wacht', volgende: { lt: new Date(clock.now().getTime() - 2 * MINUUT) } },
            select: { id: true },
            take: MEESTE,
          });
          for (const { id } of vergeten) await wek(prisma, deps.queue, id);
          return vergeten.length;
        },
      },
    ],
  };
}

const wek = (tx: QueueTransaction, queue: Pick<Queue, 'add'>, id: string, runAt?: Date) =>
  queue.add(tx, TAAK, { id }, { key: `${TAAK} ${id}`, ...(runAt && { runAt }) });

/** Puts what has to go now into one mail per employee. Gives how many were made. */
async function bundel({ prisma, queue, clock }: MailenDeps): Promise<number> {
  const now = clock.now();
  const wie = await prisma.$queryRaw<{ voor: string }[]>`
    select distinct voor from melding where mail_op <= ${now} and mail_id is null and gelezen is null limit ${MEESTE}`;
  let gemaakt = 0;
  for (const { voor } of wie) {
    gemaakt += await prisma.$transaction(async (tx) => {
      // Another process may make the same mail: one of the two waits here, and then finds nothing left.
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`${TAAK} ${voor}`}))`;
      const where = { voor, mailOp: { lte: now }, mailId: null, gelezen: null };
      if ((await tx.melding.count({ where })) === 0) return 0;
      const id = randomUUID();
      await tx.meldingMail.create({ data: { id, voor, gemaakt: now, volgende: now } });
      await tx.melding.updateMany({ where, data: { mailId: id } });
      await wek(tx, queue, id);
      return 1;
    });
  }
  return gemaakt;
}

/**
 * Sends one mail, as far as it can be now. May come twice and may be killed anywhere: a mail of which nobody knows
 * whether it was taken is not sent again, as the portal tells the same.
 */
async function verstuur(id: string, { prisma, queue, clock, mailer, adresVan, afzender }: MailenDeps): Promise<void> {
  const genomen = await prisma.$executeRaw`update melding_mail
    set bezig_tot = now() + make_interval(secs => ${BEZIG_SECONDEN}::double precision), pogingen = pogingen + 1
    where id = ${id} and stand = 'wacht' and (bezig_tot is null or bezig_tot < now())`;
  if (genomen !== 1) return;
  const { voor, gemaakt, pogingen } = await prisma.meldingMail.findUniqueOrThrow({ where: { id } });
  const zet = (stand: string, code: string | null = null) =>
    prisma.meldingMail.updateMany({ where: { id }, data: { stand, code, bezigTot: null } });
  const open = await prisma.melding.findMany({ where: { mailId: id, gelezen: null }, select: { soort: true } });
  const adres = await adresVan(voor);
  if (open.length === 0 || adres === null || mailer === null) {
    await zet('vervallen');
    return;
  }
  const soorten = open.map(({ soort }) => soort as Meldingsoort);
  const uitkomst = await mailer.send({ id, to: adres, ...schrijfMail(soorten, afzender) }, async () => {
    const { count } = await prisma.meldingMail.updateMany({
      where: { id, stand: 'wacht' },
      data: { stand: 'aangeboden' },
    });
    if (count !== 1) throw new Error('this mail is over');
  });
  if (uitkomst.outcome === 'accepted') await zet('verstuurd');
  else if (uitkomst.outcome === 'refused') await zet('opgegeven', uitkomst.code);
  else if (uitkomst.outcome === 'unknown') await zet('aangeboden', uitkomst.code);
  else {
    const op = opnieuwOp(pogingen, gemaakt, clock.now());
    if (op === null) return void (await zet('opgegeven', uitkomst.code));
    await prisma.$transaction(async (tx) => {
      await tx.meldingMail.update({
        where: { id },
        data: { stand: 'wacht', code: uitkomst.code, bezigTot: null, volgende: op },
      });
      await wek(tx, queue, id, op);
    });
  }
}
