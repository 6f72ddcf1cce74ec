import { createHash } from 'node:crypto';
import type { Queue, QueueTransaction, Tasks } from '../../platform/queue/queue.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Mailer } from '../../platform/mail/model.ts';
import { datumIn } from '../inzendingen/kopie.ts';
import { vul } from '../inzendingen/teksten.ts';
import { standaardteksten } from '../berichtteksten/standaard/index.ts';
import { schrijfVerzoek, type Afzender } from '../kennisgevingen/opmaak.ts';
import type { Gebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import { leesbareCode } from '../vertegenwoordiging/machtigingscode.ts';
import type { Medeondertekeningen } from './medeondertekeningen.ts';
import { meldAllen, vraagAan } from './meld.ts';
import type { Medeondertekening } from './model.ts';
import { woorden } from './woorden.ts';

/** Name of the task that sends one mail. */
const MAIL = 'medeondertekening-mail';

type Soort = 'verzoek' | 'herinnering';
type MeldDeps = Parameters<typeof meldAllen>[2];

interface VraagDeps {
  queue: Pick<Queue, 'add'>;
  gebeurtenissen: Pick<Gebeurtenissen, 'noteer'>;
  clock: Clock;
}

/**
 * Asks for a signature, in the transaction of the caller: by mail where an address was given, else by the own channel of
 * who is known. Whom nobody can reach is only seen by who asked.
 */
export async function vraagOm(
  tx: QueueTransaction & Parameters<Gebeurtenissen['noteer']>[0],
  een: Medeondertekening,
  soort: Soort,
  { queue, gebeurtenissen, clock }: VraagDeps,
): Promise<void> {
  const { id, email, ondertekenaar, mails } = een;
  const keer = `${soort} ${mails}`;
  if (email) await queue.add(tx, MAIL, { id, soort, keer }, { key: `${MAIL} ${id} ${keer}` });
  else if (ondertekenaar)
    await gebeurtenissen.noteer(tx, [vraagAan(een, ondertekenaar, keer, clock.now())], clock.now());
}

interface MailDeps extends MeldDeps {
  prisma: PrismaClient;
  medeondertekeningen: Pick<Medeondertekeningen, 'metId' | 'gemaild'>;
  /** Null where the municipality sends no mail. */
  mailer: Pick<Mailer, 'send'> | null;
  afzender: Afzender;
}

/** The task that mails. What the mail server takes later is tried again, under the same id, so that it comes once. */
export function mailTaken(deps: MailDeps): Tasks {
  return {
    [MAIL]: async ({ id, soort, keer }) => {
      const een = await deps.medeondertekeningen.metId(String(id));
      if (!een || een.stand !== 'gevraagd' || !een.email) return;
      const uitkomst = await deps.mailer?.send({
        id: uuidVan(`${een.id} ${String(keer)}`),
        to: een.email,
        ...brief(een, soort === 'herinnering' ? 'herinnering' : 'verzoek', deps.afzender),
      });
      if (uitkomst?.outcome === 'deferred') throw new Error('the mail server takes this mail later');
      const bezorgd = uitkomst?.outcome === 'accepted';
      await deps.medeondertekeningen.gemaild(een.id, bezorgd);
      if (!bezorgd) await meldAllen(deps.prisma, een, deps);
    },
  };
}

/** The mail: nothing of whom or what, and a way in that is the same for everybody. */
function brief({ code, uiterlijk }: Medeondertekening, soort: Soort, afzender: Afzender) {
  const { mail } = woorden;
  const { taal, teksten } = standaardteksten('nl');
  const waarden = { portaal: afzender.portaal, datum: datumIn(uiterlijk, 'nl'), adres: new URL(afzender.origin).host };
  const { onderwerp, tekst, html } = schrijfVerzoek(
    {
      taal,
      raam: teksten.raam,
      onderwerp: mail[soort].onderwerp,
      alineas: [
        vul(mail[soort].tekst, waarden),
        vul(mail.wanneer, waarden),
        code === null ? mail.bekend : vul(mail.code, { code: leesbareCode(code) }),
        mail.nietVoorU,
        vul(mail.engels, waarden),
      ],
      knop: { tekst: mail.knop, pad: '/ondertekenen' },
    },
    afzender,
  );
  return { subject: onderwerp, text: tekst, html, language: taal, unsubscribe: null };
}

/** An id that is always the same for the same mail. */
export function uuidVan(wat: string): string {
  const hex = createHash('sha256').update(wat).digest('hex');
  const deel = (van: number, tot: number) => hex.slice(van, tot);
  return `${deel(0, 8)}-${deel(8, 12)}-4${deel(13, 16)}-a${deel(17, 20)}-${deel(20, 32)}`;
}
