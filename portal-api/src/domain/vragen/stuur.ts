import type { Verstuurd } from '@loket/contract';
import type { Outbox } from '../../access/bezorging.ts';
import { subjectVan } from '../../access/subject.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { VragenSettings } from '../../platform/config/vragen-settings.ts';
import { dagVan } from '../termijnen/kalender.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';
import { antwoordUiterlijk } from './belofte.ts';
import { vraagSoort, type VraagInhoud } from './zending.ts';

export interface StuurDeps {
  outbox: Pick<Outbox, 'put' | 'deliverNow'>;
  prisma: Pick<PrismaClient, '$transaction'>;
  vragen: VragenSettings;
}

/** What somebody asks from another page than that of her questions. */
export interface EigenVraag {
  /** Chosen by the page: sent twice, it is still one. */
  sleutel: string;
  onderwerp: string;
  tekst: string;
  /** Uuid of the case that it is about. */
  zaak: string | null;
}

/** As long as somebody likes to look at a busy button; after that it goes on behind the scenes. */
const GEDULD_MS = 4000;

/** Sends a question to the team for everything; it stands among her questions, with the day of the answer. */
export async function stuurVraag(
  { acting, now }: Pick<InwonerVraag, 'acting' | 'now'>,
  { sleutel, onderwerp, tekst, zaak }: EigenVraag,
  { outbox, prisma, vragen }: StuurDeps,
): Promise<Verstuurd> {
  const team = vragen.team.standaard;
  const inhoud: VraagInhoud = {
    soort: 'vraag',
    onderwerp,
    tekst,
    zaak,
    gesprek: null,
    team,
    standaardTeam: team,
    antwoordUiterlijk: antwoordUiterlijk(dagVan(now), team, vragen),
    belmoment: null,
    telefoon: null,
  };
  const zending = { id: sleutel, soort: vraagSoort, betrokkene: subjectVan(acting), acting, inhoud };
  const { id } = await prisma.$transaction((tx) => outbox.put(tx, zending));
  const stand = await outbox.deliverNow(id, GEDULD_MS);
  const woorden = { wacht: 'wordt_bezorgd', bezorgd: 'bezorgd', mislukt: 'niet_bezorgd' } as const;
  return { id, stand: woorden[stand] };
}
