import type { InzageBeperking, InzageBeperkingen } from '@loket/contract';
import { Refused } from '../../access/policy.ts';
import { doelen } from '../../access/purposes.ts';
import type { MedewerkerVraag } from '../../domain/zaken/vraag.ts';
import type { InzageBeperkenDeps } from './module.ts';
import { presentBeperking, presentRegel } from './present-beperking.ts';

/** All restrictions; whom they are about is read one by one, for then it is logged. */
export async function listBeperkingen(
  { acting, now }: MedewerkerVraag,
  { beperkingen }: InzageBeperkenDeps,
): Promise<InzageBeperkingen> {
  const alle = await beperkingen.lijst(now);
  return {
    beperkingen: alle.map((een) => presentRegel(een, acting)),
    doelen: [...doelen],
    peilmoment: now.toISOString(),
  };
}

/** One restriction, with whom it is about and why. */
export async function getBeperking(
  vraag: MedewerkerVraag,
  id: string,
  deps: InzageBeperkenDeps,
): Promise<InzageBeperking> {
  return presentBeperking(id, vraag, deps);
}

/** Confirms what a colleague asked, or refuses it. Whoever asked cannot confirm. */
export async function beslisBeperking(
  vraag: MedewerkerVraag,
  id: string,
  { wat, toelichting = null }: { wat: 'bevestigd' | 'afgewezen'; toelichting?: string | null },
  deps: InzageBeperkenDeps,
): Promise<InzageBeperking> {
  const { vanMij } = await presentBeperking(id, vraag, deps);
  if (wat === 'bevestigd' && vanMij) throw new Refused({ code: 'geen-toegang' });
  const gedaan = await deps.beperkingen.beslis(id, wat, vraag.acting, toelichting, vraag.now);
  if (!gedaan) throw new Refused({ code: 'niet-gevonden' });
  return presentBeperking(id, vraag, deps);
}

/** Ends a restriction before its day. One person may: it only gives back what somebody has a right to. */
export async function hefBeperkingOp(
  vraag: MedewerkerVraag,
  id: string,
  toelichting: string,
  deps: InzageBeperkenDeps,
): Promise<InzageBeperking> {
  await presentBeperking(id, vraag, deps);
  const gedaan = await deps.beperkingen.hefOp(id, vraag.acting, toelichting, vraag.now);
  if (!gedaan) throw new Refused({ code: 'niet-gevonden' });
  return presentBeperking(id, vraag, deps);
}
