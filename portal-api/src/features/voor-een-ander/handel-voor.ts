import { Refused } from '../../access/policy.ts';
import { mogelijkhedenVan } from '../../domain/vertegenwoordiging/mogelijkheden.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { VoorEenAnderDeps } from './module.ts';

/**
 * From now on somebody acts for this person. Whether she may is asked anew, of the sources themselves: what the page
 * showed may be old. When the register of persons does not answer, a choice that only it could know is not refused for
 * good: it says that this cannot be found out now.
 */
export async function handelVoor(vraag: InwonerVraag, id: string, deps: VoorEenAnderDeps): Promise<void> {
  const { mogelijkheden, incomplete } = await mogelijkhedenVan(vraag, deps);
  const gekozen = mogelijkheden.find(({ namens, mag }) => mag && namens.id === id);
  if (!gekozen) throw new Refused({ code: incomplete.length > 0 ? 'namens-onbekend' : 'niet-gevonden' });
  const { namens } = gekozen;
  vraag.grant.looksAt({ soort: 'bsn', waarde: namens.bsn }, namens.grondslag === 'gezag' ? 'gezag' : 'machtigingen');
  await vraag.session?.actFor(namens);
}
