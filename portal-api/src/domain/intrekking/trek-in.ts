import { randomUUID } from 'node:crypto';
import type { Outbox } from '../../access/bezorging.ts';
import { subjectVan } from '../../access/subject.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Live } from '../../platform/live/live.ts';
import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { Registers } from '../../registers/model.ts';
import type { Gebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import type { Inzendingen } from '../inzendingen/inzendingen.ts';
import type { Inzending } from '../inzendingen/model.ts';
import { meldAllen } from '../medeondertekening/meld.ts';
import type { Medeondertekeningen } from '../medeondertekening/medeondertekeningen.ts';
import { faseVan } from '../zaken/fase.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import { INTREKKING, type Opdracht } from './opdracht.ts';

export interface IntrekDeps {
  prisma: PrismaClient;
  inzendingen: Pick<Inzendingen, 'trekIn'>;
  medeondertekeningen: Pick<Medeondertekeningen, 'bijInzending' | 'wijzig'>;
  gebeurtenissen: Pick<Gebeurtenissen, 'noteer'>;
  outbox: Pick<Outbox, 'put'>;
  registers: { inzendingen: Pick<Registers['inzendingen'], 'zaak'> };
  live: Pick<Live, 'publish'>;
  pseudonym: Pseudonym;
}

/**
 * Takes back what was sent: noted at once, with its own notice, and on its way to who handles the case in the same
 * transaction. Signatures that are still asked are asked no longer. Refused once it was decided (then there is objecting);
 * of a register that does not answer now the municipality sees that itself. Gives the moment.
 */
export async function trekInzendingIn(
  { acting, grant, now }: Pick<InwonerVraag, 'acting' | 'grant' | 'now'>,
  inzending: Inzending,
  reden: string | null,
  deps: IntrekDeps,
): Promise<Inzending> {
  if (inzending.ingetrokken) return inzending;
  if (await isBeslist(grant, inzending, deps)) throw new Problem('niet-meer-open');
  const { id, nummer, formulier, ontvangen } = inzending;
  const betrokkene = subjectVan(acting);
  const open = (await deps.medeondertekeningen.bijInzending(id)).filter(({ stand }) => stand === 'gevraagd');
  await deps.prisma.$transaction(async (tx) => {
    // From two tabs it is one.
    if (!(await deps.inzendingen.trekIn(tx, id, now))) return;
    const inhoud: Opdracht = {
      inzending: id,
      nummer,
      titel: formulier.titel.nl,
      zaaktype: formulier.zaaktype,
      ontvangen: ontvangen.toISOString(),
      zaak: inzending.zaak,
      wie: betrokkene,
      reden: reden || null,
    };
    await deps.outbox.put(tx, { id: randomUUID(), soort: INTREKKING, betrokkene, acting, inhoud });
    await deps.gebeurtenissen.noteer(tx, [nieuws(inzending, betrokkene, now)], now);
    for (const een of open) {
      await deps.medeondertekeningen.wijzig(tx, een, { stand: 'ingetrokken', volgende: null, beslist: now });
      await meldAllen(tx, een, deps);
    }
    const subject = deps.pseudonym(betrokkene.soort, betrokkene.waarde);
    await deps.live.publish(tx, [{ subject, topics: ['zaken', 'overzicht'] }]);
  });
  return { ...inzending, ingetrokken: now };
}

/** The receipt of it, by her own channel. */
function nieuws({ id, formulier }: Inzending, betrokkene: ReturnType<typeof subjectVan>, moment: Date) {
  return {
    wat: `intrekking ${id}`,
    soort: 'intrekking' as const,
    betrokkene,
    zaak: null,
    zaaktype: formulier.zaaktype,
    status: null,
    correctie: false,
    object: id,
    pad: `/ingediend/${id}`,
    moment,
  };
}

/** Whether there is a decision or an end. What cannot be looked up does not keep somebody from saying what she wants. */
async function isBeslist(
  grant: InwonerVraag['grant'],
  { zaak }: Inzending,
  { registers }: Pick<IntrekDeps, 'registers'>,
): Promise<boolean> {
  if (!zaak) return false;
  const gevonden = await registers.inzendingen.zaak(grant, { bron: zaak.bron, id: zaak.id }).catch((error: unknown) => {
    if (error instanceof SourceFailed) return null;
    throw error;
  });
  if (!gevonden) return false;
  const fase = faseVan(gevonden.data.zaak, gevonden.data.zaaktype);
  return fase === 'beslist' || fase === 'afgerond';
}
