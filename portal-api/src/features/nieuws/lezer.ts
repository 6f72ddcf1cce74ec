import type { Medewerker } from '../../access/policy.ts';
import { heeftRecht } from '../../access/rights.ts';
import { ontvangerVan } from '../../domain/meldingen/model.ts';
import type { Lezer } from '../../domain/nieuwsberichten/model.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { NieuwsModuleDeps } from './module.ts';

/** Who reads, under the key by which she is told things, with the words by which news is hers; what a new portal begins with is there by then. */
export async function lezerVan(
  { acting, now }: { acting: Medewerker; now: Date },
  { nieuwsberichten, medewerkers }: NieuwsModuleDeps,
): Promise<Lezer> {
  const [doelgroep] = await Promise.all([medewerkers.doelgroepVan(acting), nieuwsberichten.begin()]);
  return { identificatie: ontvangerVan(acting), doelgroep, now };
}

/** The same for one article: editors also see what is for others, and managers what is for people of theirs. */
export async function lezerVanBericht(
  vraag: { acting: Medewerker; now: Date },
  deps: NieuwsModuleDeps,
): Promise<Lezer> {
  const { acting } = vraag;
  const leidinggevende = acting.soort === 'medewerker';
  return { ...(await lezerVan(vraag, deps)), redacteur: heeftRecht(acting, 'redactie'), leidinggevende };
}

/** Who asks after her own people. */
export async function leidinggevendeVan(
  { acting, now }: { acting: Medewerker; now: Date },
  { nieuwsberichten }: NieuwsModuleDeps,
): Promise<Pick<Lezer, 'identificatie' | 'now'>> {
  await nieuwsberichten.begin();
  return { identificatie: acting.identificatie, now };
}

/** Whether she manages people whose reading she sees. */
export async function leidtMensen(acting: Medewerker, { nieuwsberichten }: NieuwsModuleDeps): Promise<boolean> {
  return acting.soort === 'medewerker' && nieuwsberichten.leesplichten.leidt(acting.identificatie);
}

/** What is not for somebody is to her as if it were not there. */
export function gevonden<T>(iets: T | null | false): T {
  if (iets === null || iets === false) throw new Problem('niet-gevonden');
  return iets;
}
