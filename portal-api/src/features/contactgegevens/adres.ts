import type { BodyOf, Contactgegevens, inwonerOperations } from '@loket/contract';
import { Refused } from '../../access/policy.ts';
import { subjectVan } from '../../access/subject.ts';
import { dagVan } from '../../domain/termijnen/kalender.ts';
import { CODE_MINUTEN, type Code } from '../../domain/contactgegevens/controles.ts';
import { zelfdeAdres, type GetoondAdres } from '../../domain/contactgegevens/onderweg.ts';
import type { ContactWijziging } from '../../domain/contactgegevens/zending.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { Problem } from '../../platform/http/problem.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import { eigenAdressen, getContactgegevens } from './get-contactgegevens.ts';
import type { ContactgegevensDeps } from './module.ts';
import { verstuur } from './verstuur.ts';

type NieuwAdres = BodyOf<typeof inwonerOperations.voegAdresToe>;

/**
 * Sends a code to a new or changed address, or to one that was never proved. Whether somebody else has it too is not
 * looked at: a family shares one, and nobody may learn it here.
 */
export async function voegAdresToe(
  vraag: InwonerVraag,
  { soort, adres, vervangt }: NieuwAdres,
  deps: ContactgegevensDeps,
): Promise<Contactgegevens> {
  const { adressen } = await eigenAdressen(vraag, deps);
  if (vervangt) eigenAdres(adressen, vervangt);
  const bekend = adressen.find((one) => one.soort === soort && zelfdeAdres(one.adres, adres));
  if (bekend?.geverifieerd && bekend.id !== vervangt) throw onjuist('adres', 'bekend', 'Dit adres heeft u al.');
  const begonnen = await deps.controles.begin(subjectVan(vraag.acting), { soort, adres, vervangt });
  await stuur(vraag, begonnen, deps);
  return getContactgegevens(vraag, deps);
}

/** Sends another code in the place of the old one. */
export async function stuurOpnieuw(
  vraag: InwonerVraag,
  id: string,
  deps: ContactgegevensDeps,
): Promise<Contactgegevens> {
  const nieuw = await deps.controles.opnieuw(subjectVan(vraag.acting), id);
  if (nieuw === null) throw new Refused({ code: 'niet-gevonden' });
  await stuur(vraag, nieuw, deps);
  return getContactgegevens(vraag, deps);
}

/** A good code: the address is hers, and goes to the customer register. */
export async function bevestigAdres(
  vraag: InwonerVraag,
  id: string,
  code: string,
  deps: ContactgegevensDeps,
): Promise<Contactgegevens> {
  const subject = subjectVan(vraag.acting);
  const bevestiging = await deps.controles.bevestig(subject, id, code);
  if (bevestiging.uitkomst === 'onbekend') throw new Refused({ code: 'niet-gevonden' });
  if (bevestiging.uitkomst === 'fout') throw onjuist('code', 'fout', 'Deze code klopt niet. Probeer het nog eens.');
  if (bevestiging.uitkomst === 'op') throw onjuist('code', 'op', 'Deze code werkt niet meer. Vraag een nieuwe code.');
  const { soort, adres, vervangt } = bevestiging.adres;
  const inhoud: ContactWijziging = { doe: 'adres', soort, adres, vervangt, verificatieDatum: dagVan(vraag.now) };
  // The id of the check is the key: the same good code twice is one address.
  await verstuur(vraag, inhoud, deps, id);
  await deps.controles.verwijder(subject, id);
  return getContactgegevens(vraag, deps);
}

/** Does without it after all. */
export async function stopControle(
  vraag: InwonerVraag,
  id: string,
  deps: ContactgegevensDeps,
): Promise<Contactgegevens> {
  if (!(await deps.controles.verwijder(subjectVan(vraag.acting), id))) throw new Refused({ code: 'niet-gevonden' });
  return getContactgegevens(vraag, deps);
}

/** Uses this one of its kind. */
export async function kiesVoorkeur(
  vraag: InwonerVraag,
  id: string,
  deps: ContactgegevensDeps,
): Promise<Contactgegevens> {
  const { adressen, incomplete } = await eigenAdressen(vraag, deps);
  const { soort, geverifieerd } = eigenAdres(adressen, id, incomplete[0]);
  if (!geverifieerd) throw onjuist('adres', 'niet-bevestigd', 'Bevestig dit adres eerst met een code.');
  await verstuur(vraag, { doe: 'voorkeur', soort, adres: id }, deps);
  return getContactgegevens(vraag, deps);
}

/** Removes it. */
export async function verwijderAdres(
  vraag: InwonerVraag,
  id: string,
  deps: ContactgegevensDeps,
): Promise<Contactgegevens> {
  const { adressen, incomplete } = await eigenAdressen(vraag, deps);
  eigenAdres(adressen, id, incomplete[0]);
  await verstuur(vraag, { doe: 'verwijder', adres: id }, deps);
  return getContactgegevens(vraag, deps);
}

/** One of her own, by the id of the register; of somebody else it is not there. */
function eigenAdres(
  adressen: readonly GetoondAdres[],
  id: string,
  ontbreekt?: ConstructorParameters<typeof SourceFailed>[0],
): GetoondAdres {
  const adres = adressen.find((one) => one.id === id);
  if (adres) return adres;
  throw ontbreekt ? new SourceFailed(ontbreekt) : new Refused({ code: 'niet-gevonden' });
}

async function stuur(vraag: InwonerVraag, nieuw: Code | 'te-vaak', deps: ContactgegevensDeps): Promise<void> {
  if (nieuw === 'te-vaak') throw new Problem('te-vaak', { retryAfter: 60 });
  const { controle, code } = nieuw;
  const subject = subjectVan(vraag.acting);
  const { taal } = await deps.voorkeuren.van(subject);
  const { soort, adres } = controle;
  const uitkomst = await deps.verstuurCode({ soort, adres, code, minuten: CODE_MINUTEN, taal: taal ?? 'nl' });
  if (uitkomst === 'verstuurd') return;
  await deps.controles.verwijder(subject, controle.id);
  if (uitkomst === 'geweigerd') throw onjuist('adres', 'geweigerd', 'Naar dit adres kunnen wij geen code sturen.');
  throw new Problem('niet-beschikbaar', { retryAfter: 60 });
}

function onjuist(name: string, code: string, reason: string): Refused {
  return new Refused({ code: 'invoer-onjuist', invalidParams: [{ name, code, reason }] });
}
