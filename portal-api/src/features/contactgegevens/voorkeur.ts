import type { BodyOf, Contactgegevens, inwonerOperations } from '@loket/contract';
import { Refused } from '../../access/policy.ts';
import { subjectVan } from '../../access/subject.ts';
import { kanalenVoor } from '../../domain/contactgegevens/model.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { getContactgegevens } from './get-contactgegevens.ts';
import type { ContactgegevensDeps } from './module.ts';
import { verstuur } from './verstuur.ts';

type Kanaalkeuze = BodyOf<typeof inwonerOperations.zetKanalen>;
type Taalkeuze = BodyOf<typeof inwonerOperations.zetTaal>;

/** By which channel she wants to hear of what. What asks her to act cannot be left to the portal alone. */
export async function zetKanalen(
  vraag: InwonerVraag,
  { kanalen }: Kanaalkeuze,
  deps: ContactgegevensDeps,
): Promise<Contactgegevens> {
  const fout = kanalen.find(({ onderwerp, kanaal }) => !kanalenVoor(onderwerp).includes(kanaal));
  if (fout) {
    const reason = 'Dit kan niet voor berichten waarin wij u vragen iets te doen.';
    throw new Refused({ code: 'invoer-onjuist', invalidParams: [{ name: fout.onderwerp, code: 'verplicht', reason }] });
  }
  const subject = subjectVan(vraag.acting);
  const voorkeur = await deps.voorkeuren.van(subject);
  const gekozen = Object.fromEntries(kanalen.map(({ onderwerp, kanaal }) => [onderwerp, kanaal]));
  await deps.voorkeuren.bewaar(deps.prisma, subject, { ...voorkeur, kanalen: { ...voorkeur.kanalen, ...gekozen } });
  return getContactgegevens(vraag, deps);
}

/** In which language she wants to hear from us: here, and in the customer register for employees. */
export async function zetTaal(
  vraag: InwonerVraag,
  { taal }: Taalkeuze,
  deps: ContactgegevensDeps,
): Promise<Contactgegevens> {
  const subject = subjectVan(vraag.acting);
  const voorkeur = await deps.voorkeuren.van(subject);
  await deps.voorkeuren.bewaar(deps.prisma, subject, { ...voorkeur, taal });
  await verstuur(vraag, { doe: 'taal', taal }, deps);
  return getContactgegevens(vraag, deps);
}
