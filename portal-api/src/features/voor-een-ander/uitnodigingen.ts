import type { BodyOf, inwonerOperations, Uitnodiging } from '@loket/contract';
import { Refused } from '../../access/policy.ts';
import { leesCode } from '../../domain/vertegenwoordiging/machtigingscode.ts';
import type { Machtiging } from '../../domain/vertegenwoordiging/machtigingen.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { bsnVan } from './machtigingen.ts';
import type { VoorEenAnderDeps } from './module.ts';
import { namenVan } from './zaaktypen.ts';

/** What the mandate behind a code is, for who considers accepting it. */
export async function bekijkUitnodiging(
  vraag: InwonerVraag,
  code: string,
  deps: VoorEenAnderDeps,
): Promise<Uitnodiging> {
  const { machtiging } = await openstaand(vraag, code, deps);
  const { gever, zaaktypen, tot } = machtiging;
  return { gever: gever.naam, zaaktypen: namenVan(zaaktypen, deps.settings), tot };
}

type Antwoord = BodyOf<typeof inwonerOperations.beantwoordUitnodiging>;

/** Accepts or refuses. The giver gets to see who did: that is how she notices that a code went astray. */
export async function beantwoordUitnodiging(
  vraag: InwonerVraag,
  gegeven: Antwoord,
  deps: VoorEenAnderDeps,
): Promise<void> {
  const { code } = await openstaand(vraag, gegeven.code, deps);
  const bsn = bsnVan(vraag.acting);
  const naam = await deps.registers.personen.naam(vraag.grant, bsn).catch(() => null);
  const aanvaardt = gegeven.antwoord === 'aanvaarden';
  const machtiging = await deps.machtigingen.beantwoord(code, { bsn, naam }, aanvaardt, vraag.now);
  if (!machtiging) throw new Refused({ code: 'niet-gevonden' });
}

/** Looking at a mandate is looking at data of its giver. A code that is wrong, used, old or one's own opens nothing. */
async function openstaand(
  vraag: InwonerVraag,
  getypt: string,
  deps: VoorEenAnderDeps,
): Promise<{ code: string; machtiging: Machtiging }> {
  const bsn = bsnVan(vraag.acting);
  const code = leesCode(getypt);
  const machtiging = code && (await deps.machtigingen.metCode(code, vraag.now));
  if (!code || !machtiging) throw new Refused({ code: 'niet-gevonden' });
  if (machtiging.gever.bsn === bsn) {
    const eigen = { name: 'code', code: 'eigen', reason: 'Dit is uw eigen code. Geef die aan de ander.' };
    throw new Refused({ code: 'invoer-onjuist', invalidParams: [eigen] });
  }
  vraag.grant.looksAt({ soort: 'bsn', waarde: machtiging.gever.bsn }, 'machtigingen');
  return { code, machtiging };
}
