import type { Medewerker } from '../../access/policy.ts';
import { heeftRecht } from '../../access/rights.ts';
import type { Lezer } from '../../domain/nieuwsberichten/model.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { NieuwsModuleDeps } from './module.ts';

/** Who reads, with the words by which news is hers; what a new portal begins with is there by then. */
export async function lezerVan(
  { acting, now }: { acting: Medewerker; now: Date },
  { nieuwsberichten, medewerkers }: NieuwsModuleDeps,
): Promise<Lezer> {
  const [doelgroep] = await Promise.all([medewerkers.doelgroepVan(acting), nieuwsberichten.begin()]);
  return { identificatie: acting.identificatie, doelgroep, now };
}

/** The same for one article: editors also see what is for others, to look after what is said there. */
export async function lezerVanBericht(
  vraag: { acting: Medewerker; now: Date },
  deps: NieuwsModuleDeps,
): Promise<Lezer> {
  return { ...(await lezerVan(vraag, deps)), redacteur: heeftRecht(vraag.acting, 'redactie') };
}

/** What is not for somebody is to her as if it were not there. */
export function gevonden<T>(iets: T | null | false): T {
  if (iets === null || iets === false) throw new Problem('niet-gevonden');
  return iets;
}
