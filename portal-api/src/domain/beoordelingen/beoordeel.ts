import type { Beoordeeld, Beoordelen, Beoordelingsvraag } from '@loket/contract';
import type { Outbox } from '../../access/bezorging.ts';
import { subjectVan } from '../../access/subject.ts';
import type { Inwoner } from '../../access/policy.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { VragenSettings } from '../../platform/config/vragen-settings.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dagVan } from '../termijnen/kalender.ts';
import { antwoordUiterlijk, teamVoor } from '../vragen/belofte.ts';
import { vraagSoort, type VraagInhoud } from '../vragen/zending.ts';
import type { Beoordeelbaar, Beoordelaar } from './beoordeelbaar.ts';
import type { Beoordelingen } from './beoordelingen.ts';
import teksten from './locales/nl.json' with { type: 'json' };

export interface BeoordeelDeps {
  prisma: PrismaClient;
  beoordelingen: Pick<Beoordelingen, 'gevraagd' | 'markeer' | 'bewaar'>;
  outbox: Pick<Outbox, 'put' | 'deliverNow'>;
  settings: { vragen: VragenSettings };
}

/** As long as somebody likes to look at a busy button; after that it goes on behind the scenes. */
const GEDULD_MS = 2500;

/** Whether to ask, and until when there is an answer. */
export async function vraagBeoordeling(
  { acting, now }: Beoordelaar,
  over: Beoordeelbaar,
  { beoordelingen, settings }: BeoordeelDeps,
): Promise<Beoordelingsvraag> {
  return {
    vragen: over.vragen && !(await beoordelingen.gevraagd(over.merk)),
    antwoordUiterlijk: acting && belofte(over, now, settings.vragen).antwoordUiterlijk,
  };
}

/**
 * Keeps what somebody thinks, once. Without a name: the answer holds nothing of who gave it or of what it was given
 * after. Only of who wants an answer is it known: then what she wrote goes on its way as a question of hers, and the
 * answer that is counted holds the score and no words.
 */
export async function beoordeel(
  { acting, now }: Beoordelaar,
  over: Beoordeelbaar,
  { score, reden, antwoord, sleutel }: Beoordelen,
  { prisma, beoordelingen, outbox, settings }: BeoordeelDeps,
): Promise<Beoordeeld> {
  if (!over.vragen) throw new Problem('niet-gevonden');
  if (antwoord && !acting) throw new Problem('invoer-onjuist', { invalidParams: [nietIngelogd] });
  const vraag = antwoord && acting && score !== null ? { acting, score } : null;
  const bewaard = await prisma.$transaction(async (tx) => {
    if (!(await beoordelingen.markeer(tx, over.merk))) return false;
    if (score === null) return true;
    await beoordelingen.bewaar(tx, { ...over.onderwerp, score, reden: vraag ? '' : reden, antwoord: vraag !== null });
    if (vraag) {
      const betrokkene = subjectVan(vraag.acting);
      const inhoud = vraagVan(over, reden, vraag.score, vraag.acting, now, settings.vragen);
      await outbox.put(tx, { id: sleutel, soort: vraagSoort, betrokkene, acting: vraag.acting, inhoud });
    }
    return true;
  });
  if (!bewaard) return { stand: 'eerder', vraag: null };
  if (!vraag) return { stand: 'bewaard', vraag: null };
  const woorden = { wacht: 'wordt_bezorgd', bezorgd: 'bezorgd', mislukt: 'niet_bezorgd' } as const;
  return { stand: 'bewaard', vraag: { id: sleutel, stand: woorden[await outbox.deliverNow(sleutel, GEDULD_MS)] } };
}

function belofte({ onderwerp }: Beoordeelbaar, now: Date, vragen: VragenSettings) {
  const team = teamVoor({ zaaktype: onderwerp.zaaktype || null }, vragen);
  return { team, antwoordUiterlijk: antwoordUiterlijk(dagVan(now), team, vragen) };
}

function vraagVan(
  over: Beoordeelbaar,
  reden: string,
  score: number,
  acting: Inwoner,
  now: Date,
  vragen: VragenSettings,
): VraagInhoud {
  const woord = (teksten.woord as Record<string, string>)[score] ?? '';
  const vul = (tekst: string) =>
    tekst.replaceAll(
      /\{\{(\w+)\}\}/g,
      (_, deel: string) => ({ naam: over.naam, reden, score, woord })[deel]?.toString() ?? '',
    );
  return {
    soort: 'vraag',
    onderwerp: vul(teksten.onderwerp),
    tekst: vul(teksten.vraag),
    zaak: over.zaak,
    gesprek: null,
    ...belofte(over, now, vragen),
    standaardTeam: vragen.team.standaard,
    belmoment: null,
    telefoon: null,
    ...(acting.namens && { door: acting.namens.id }),
  };
}

const nietIngelogd = {
  name: 'antwoord',
  code: 'niet-ingelogd',
  reason: 'Zonder in te loggen weten wij niet aan wie wij antwoord geven.',
};
