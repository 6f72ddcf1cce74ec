import type { AfspraakKeuzes } from '@loket/contract';
import { magAfspraakMaken } from '../../access/policies/afspraak.ts';
import { handelendeVan } from '../../access/subject.ts';
import { isGevoelig } from '../../domain/afspraken/weergave.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import { eisRegister } from './eis-register.ts';
import type { AfsprakenDeps } from './module.ts';

/** What can be chosen by this person or company, and how we can reach who makes the appointment. */
export async function getKeuzes(
  vraag: InwonerVraag,
  deps: Pick<AfsprakenDeps, 'keuzes' | 'registers' | 'settings'>,
): Promise<AfspraakKeuzes> {
  const { registers, settings } = deps;
  eisRegister(registers);
  const [{ producten, plekken }, contact] = await Promise.all([deps.keuzes.alle(vraag.grant), bekend(vraag, deps)]);
  const mogelijk = producten.filter((product) => magAfspraakMaken(vraag.acting, product, settings));
  return {
    producten: mogelijk.map(({ doelgroepen: _who, ...product }) => {
      return { ...product, gevoelig: isGevoelig(product.code, settings) };
    }),
    plekken: plekken.filter(({ id }) => mogelijk.some((product) => product.plekken.includes(id))),
    ...contact,
    peilmoment: vraag.now.toISOString(),
  };
}

/** Only to save typing: without the customer register the fields are empty, and the form works. */
async function bekend(
  { grant, acting }: InwonerVraag,
  { registers }: Pick<AfsprakenDeps, 'registers'>,
): Promise<{ email: string | null; telefoon: string | null }> {
  try {
    const adressen = await registers.contactadressen.adressenVan(grant, handelendeVan(acting));
    const eerste = (soort: (typeof adressen)[number]['soort']) => {
      const van = adressen.filter((een) => een.soort === soort);
      return (van.find(({ voorkeur }) => voorkeur) ?? van[0])?.adres ?? null;
    };
    return { email: eerste('email'), telefoon: eerste('telefoonnummer') };
  } catch (error) {
    if (!(error instanceof SourceFailed)) throw error;
    return { email: null, telefoon: null };
  }
}
