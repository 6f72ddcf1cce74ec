import type { BodyOf, GegevenMachtiging, inwonerOperations, Machtiging, Machtigingen } from '@loket/contract';
import { Refused, type Inwoner } from '../../access/policy.ts';
import { leeftijdOp } from '../../domain/vertegenwoordiging/leeftijd.ts';
import { ZELF_BESLISSEN } from '../../domain/vertegenwoordiging/gezag.ts';
import { leesbareCode } from '../../domain/vertegenwoordiging/machtigingscode.ts';
import { geldtOp, type Machtiging as Bewaard } from '../../domain/vertegenwoordiging/machtigingen.ts';
import { dagVan, plusDagen } from '../../domain/termijnen/kalender.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { InvalidParam } from '../../platform/http/problem.ts';
import type { VoorEenAnderDeps } from './module.ts';
import { namenVan } from './zaaktypen.ts';

/** A mandate may last so long; after that the giver is asked anew. */
const HOOGSTENS_DAGEN = 5 * 366;

/** The BSN of a person; companies neither give nor get mandates here, so for them there are none. */
export function bsnVan(acting: Inwoner): string {
  if (acting.soort !== 'persoon') throw new Refused({ code: 'niet-gevonden' });
  return acting.bsn;
}

/** The mandates that somebody gave and got, the newest first. */
export async function listMachtigingen(vraag: InwonerVraag, deps: VoorEenAnderDeps): Promise<Machtigingen> {
  if (vraag.acting.soort !== 'persoon') return { gegeven: [], ontvangen: [], machtigbaar: [] };
  const { gegeven, ontvangen } = await deps.machtigingen.van(vraag.acting.bsn);
  const present = (een: Bewaard, zijde: Zijde) => presentMachtiging(een, zijde, vraag.now, deps);
  return {
    gegeven: gegeven.map((een) => present(een, 'gever')),
    ontvangen: ontvangen.map((een) => present(een, 'ontvanger')),
    machtigbaar: Object.entries(deps.settings.vertegenwoordiging.machtigbaar).map(([code, naam]) => ({ code, naam })),
  };
}

type Zijde = 'gever' | 'ontvanger';

function presentMachtiging(een: Bewaard, zijde: Zijde, now: Date, deps: VoorEenAnderDeps): Machtiging {
  const stand = standVan(een, now);
  const ander = zijde === 'gever' ? een.ontvanger : een.gever;
  return {
    id: een.id,
    ander: ander?.naam ?? null,
    voor: zijde === 'gever' ? een.voor : null,
    zaaktypen: namenVan(een.zaaktypen, deps.settings),
    tot: een.tot,
    gegeven: een.gegeven.toISOString(),
    stand,
    codeTot: stand === 'wacht' ? een.codeTot.toISOString() : null,
  };
}

function standVan(een: Bewaard, now: Date): Machtiging['stand'] {
  if (een.einde) return een.einde;
  if (een.aanvaard) return geldtOp(een, dagVan(now)) ? 'geldig' : 'verlopen';
  return een.codeTot > now ? 'wacht' : 'code-verlopen';
}

type Nieuw = BodyOf<typeof inwonerOperations.geefMachtiging>;

/**
 * Gives a mandate to whoever gets the code. No number of the other is asked, so that nobody can try out whether a number
 * exists. Not by who decides nothing for herself: a child under 16, and somebody under guardianship.
 */
export async function geefMachtiging(
  vraag: InwonerVraag,
  nieuw: Nieuw,
  deps: VoorEenAnderDeps,
): Promise<GegevenMachtiging> {
  const { grant, now } = vraag;
  const fouten = foutenIn(nieuw, now, deps);
  if (fouten.length > 0) throw new Refused({ code: 'invoer-onjuist', invalidParams: fouten });
  const bsn = bsnVan(vraag.acting);
  const [zelf] = await deps.registers.personen.gezag(grant, [bsn]);
  const leeftijd = leeftijdOp(dagVan(now), zelf?.geboortedatum ?? null);
  if (!zelf || zelf.onderCuratele || leeftijd === null || leeftijd < ZELF_BESLISSEN) {
    throw new Refused({ code: 'geen-toegang' });
  }
  const { machtiging, code } = await deps.machtigingen.geef({ ...nieuw, gever: { bsn, naam: zelf.naam } }, now);
  const { id, codeTot, voor, tot } = machtiging;
  return { id, code: leesbareCode(code), codeTot: codeTot.toISOString(), voor, tot };
}

function foutenIn({ zaaktypen, tot }: Nieuw, now: Date, { settings }: VoorEenAnderDeps): InvalidParam[] {
  const { machtigbaar } = settings.vertegenwoordiging;
  const vandaag = dagVan(now);
  return [
    ...(zaaktypen.every((code) => Object.hasOwn(machtigbaar, code))
      ? []
      : [{ name: 'zaaktypen', code: 'onbekend', reason: 'Kies onderwerpen uit de lijst.' }]),
    ...(tot > vandaag ? [] : [{ name: 'tot', code: 'voorbij', reason: 'Kies een dag die nog komt.' }]),
    ...(tot <= plusDagen(vandaag, HOOGSTENS_DAGEN)
      ? []
      : [{ name: 'tot', code: 'te-lang', reason: 'Kies een dag binnen vijf jaar.' }]),
  ];
}

/** Ends a mandate, from either side. Whoever acts by it is stopped at her next request, and her open page asks at once. */
export async function beeindigMachtiging(vraag: InwonerVraag, id: string, deps: VoorEenAnderDeps): Promise<void> {
  const beeindigd = await deps.machtigingen.beeindig(id, bsnVan(vraag.acting), vraag.now);
  if (!beeindigd) throw new Refused({ code: 'niet-gevonden' });
  await deps.meld(beeindigd.gever.bsn);
}
