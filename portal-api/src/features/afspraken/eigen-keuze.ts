import { magAfspraakMaken } from '../../access/policies/afspraak.ts';
import { Refused } from '../../access/policy.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { Afspraakplek, Afspraakproduct } from '../../registers/afspraken-model.ts';
import { eisRegister } from './eis-register.ts';
import type { AfsprakenDeps } from './module.ts';

/** What she chose, when it is there for her; else it is not found. */
export async function eigenKeuze(
  { acting, grant }: InwonerVraag,
  gekozen: { product: string; plek: string },
  { keuzes, registers, settings }: Pick<AfsprakenDeps, 'keuzes' | 'registers' | 'settings'>,
): Promise<{ product: Afspraakproduct; plek: Afspraakplek }> {
  eisRegister(registers);
  const { producten, plekken } = await keuzes.alle(grant);
  const product = producten.find(({ code }) => code === gekozen.product);
  const plek = plekken.find(({ id }) => id === gekozen.plek);
  if (!product || !plek || !product.plekken.includes(plek.id) || !magAfspraakMaken(acting, product, settings))
    throw new Refused({ code: 'niet-gevonden' });
  return { product, plek };
}
