import type { BodyOf, inwonerOperations, Verstuurd } from '@loket/contract';
import { Refused } from '../../access/policy.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { antwoordUiterlijk, teamVoor } from '../../domain/vragen/belofte.ts';
import { vraagSoort, type VraagInhoud } from '../../domain/vragen/zending.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { eigenGesprek } from './eigen-gesprek.ts';
import type { MijnVragenDeps } from './module.ts';
import { verstuur } from './verstuur.ts';

type NieuweReactie = BodyOf<typeof inwonerOperations.reageerOpVraag>;

/** Says more in a conversation: new work for the team that answers, with a new promised day. */
export async function reageer(
  vraag: InwonerVraag,
  id: string,
  { sleutel, tekst }: NieuweReactie,
  deps: Pick<MijnVragenDeps, 'gesprekken' | 'outbox' | 'prisma' | 'mijnZaken' | 'settings'>,
): Promise<Verstuurd> {
  const { vragen } = deps.settings;
  const { data: gesprek } = await eigenGesprek(vraag, id, deps);
  if (!gesprek.reageerbaar || gesprek.contact === null) throw new Refused({ code: 'niet-gevonden' });
  const [zaak = null] = gesprek.zaken;
  const team = zaak ? await teamVanZaak(vraag, zaak, deps) : vragen.team.standaard;
  const inhoud: VraagInhoud = {
    soort: 'reactie',
    onderwerp: gesprek.onderwerp ?? 'Reactie',
    tekst,
    zaak,
    gesprek: gesprek.contact,
    team,
    standaardTeam: vragen.team.standaard,
    antwoordUiterlijk: antwoordUiterlijk(dagVan(vraag.now), team, vragen),
    belmoment: null,
    telefoon: null,
  };
  return verstuur(vraag, { id: sleutel, soort: vraagSoort, inhoud }, deps);
}

/** The team of the case, when the reader may see the case; else the one for everything. */
async function teamVanZaak(
  vraag: InwonerVraag,
  id: string,
  { mijnZaken, settings }: Pick<MijnVragenDeps, 'mijnZaken' | 'settings'>,
): Promise<string> {
  const { data } = await mijnZaken.alle(vraag);
  const gezien = data.zaken.find(({ zaak }) => zaak.ref.id === id);
  return teamVoor({ zaaktype: gezien?.zaaktype?.identificatie ?? null }, settings.vragen);
}
