import type { Verstuurd } from '@loket/contract';
import { Refused } from '../../access/policy.ts';
import { intrekSoort } from '../../domain/vragen/zending.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { eigenGesprek } from './eigen-gesprek.ts';
import type { MijnVragenDeps } from './module.ts';
import { verstuur } from './verstuur.ts';

/** Takes back what was not handled yet; doing it twice is once. */
export async function trekIn(
  vraag: InwonerVraag,
  id: string,
  deps: Pick<MijnVragenDeps, 'gesprekken' | 'outbox' | 'prisma'>,
): Promise<Verstuurd> {
  const { data: gesprek } = await eigenGesprek(vraag, id, deps);
  if (gesprek.stand === 'ingetrokken') return { id: gesprek.id, stand: 'bezorgd' };
  if (!gesprek.intrekbaar) {
    const reason = 'Deze vraag is al beantwoord of afgehandeld.';
    throw new Refused({ code: 'invoer-onjuist', invalidParams: [{ name: 'nonFieldErrors', code: 'te-laat', reason }] });
  }
  const { contact } = gesprek;
  const inhoud = { contact, zending: contact === null ? gesprek.id : null };
  return verstuur(vraag, { id: `intrekken-${gesprek.id}`, soort: intrekSoort, inhoud }, deps);
}
