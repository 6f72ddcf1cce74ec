import type { BodyOf, inwonerOperations, Verstuurd } from '@loket/contract';
import { Refused } from '../../access/policy.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { belmomenten } from '../../domain/vragen/belmomenten.ts';
import { antwoordUiterlijk, teamVoor } from '../../domain/vragen/belofte.ts';
import { vraagSoort, type VraagInhoud } from '../../domain/vragen/zending.ts';
import { presentVerwijzing } from '../../domain/zaken/samenvatting.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { Ref } from '../../registers/model.ts';
import { eigenZaak } from './eigen-zaak.ts';
import type { MijnVragenDeps } from './module.ts';
import { verstuur } from './verstuur.ts';

type NieuweVraag = BodyOf<typeof inwonerOperations.stelVraag>;
type NieuwTerugbelverzoek = BodyOf<typeof inwonerOperations.vraagTerugbellen>;
type Deps = Pick<MijnVragenDeps, 'outbox' | 'prisma' | 'mijnZaken' | 'settings'>;

/** Asks a question, about a case of one's own or in general. */
export async function stelVraag(vraag: InwonerVraag, nieuw: NieuweVraag, deps: Deps): Promise<Verstuurd> {
  const { vragen } = deps.settings;
  const over = await waarover(vraag, nieuw, deps);
  const inhoud: VraagInhoud = {
    ...over,
    soort: 'vraag',
    tekst: nieuw.tekst,
    antwoordUiterlijk: antwoordUiterlijk(dagVan(vraag.now), over.team, vragen),
    belmoment: null,
    telefoon: null,
  };
  return verstuur(vraag, { id: nieuw.sleutel, soort: vraagSoort, inhoud }, deps);
}

/** Asks to be called back, at a time that is offered now. */
export async function vraagTerugbellen(
  vraag: InwonerVraag,
  nieuw: NieuwTerugbelverzoek,
  deps: Deps,
): Promise<Verstuurd> {
  const { vragen } = deps.settings;
  const belmoment = belmomenten(vraag.now, vragen.terugbellen).find(({ id }) => id === nieuw.moment);
  if (!belmoment) throw onjuist('moment', 'Dit moment is voorbij of bestaat niet. Kies een ander moment.');
  const over = await waarover(vraag, nieuw, deps);
  const { dag, van, tot } = belmoment;
  const inhoud: VraagInhoud = {
    ...over,
    soort: 'terugbelverzoek',
    tekst: nieuw.tekst || 'Graag terugbellen.',
    antwoordUiterlijk: null,
    belmoment: { dag, van, tot },
    telefoon: nieuw.telefoon,
  };
  return verstuur(vraag, { id: nieuw.sleutel, soort: vraagSoort, inhoud }, deps);
}

interface Onderwerp {
  zaak: Ref | null;
  onderwerp: string | null;
}

/** What it is about, and which team gets it. Who may act in some matters only asks about cases within them. */
async function waarover(
  vraag: InwonerVraag,
  { zaak, onderwerp }: Onderwerp,
  deps: Deps,
): Promise<Pick<VraagInhoud, 'onderwerp' | 'zaak' | 'gesprek' | 'team' | 'standaardTeam'>> {
  const { vragen } = deps.settings;
  const vast = { gesprek: null, standaardTeam: vragen.team.standaard };
  if (zaak) {
    const gezien = await eigenZaak(vraag, zaak, deps);
    const { titel } = presentVerwijzing(gezien, deps.settings);
    const team = teamVoor({ zaaktype: gezien.zaaktype?.identificatie ?? null }, vragen);
    return { ...vast, onderwerp: titel, zaak: zaak.id, team };
  }
  const { namens } = vraag.acting;
  if (namens && namens.reikwijdte.soort !== 'alles') throw new Refused({ code: 'niet-namens' });
  const gekozen = vragen.onderwerpen.find(({ code }) => code === onderwerp);
  if (!gekozen) throw onjuist('onderwerp', 'Kies waar het over gaat.');
  return { ...vast, onderwerp: gekozen.naam.nl, zaak: null, team: teamVoor({ onderwerp: gekozen.code }, vragen) };
}

function onjuist(name: string, reason: string): Refused {
  return new Refused({ code: 'invoer-onjuist', invalidParams: [{ name, code: 'onjuist', reason }] });
}
