import type { ActingMedewerker } from '../identity/acting.ts';
import type { AccessSettings } from './settings.ts';
import { highest, lowest, vertrouwelijkheden, type Vertrouwelijkheid } from './vertrouwelijkheid.ts';

/** What an employee may do. */
export type Recht =
  | 'zaak-zoeken'
  | 'inzage-beperken'
  | 'tips-beheren'
  | 'producten-beheren'
  | 'formulieren-beheren'
  | 'berichtteksten'
  | 'bezorging'
  | 'inzendingen'
  | 'sociale-kaart'
  | 'waardering'
  | 'contactverzoeken'
  | 'mensen-beheren'
  | 'onboarding-beheren'
  | 'links-beheren'
  | 'evenementen-beheren'
  | 'redactie';

/**
 * Which roles give which right. Looking into cases belongs to those who help residents or answer for that help:
 * agents, intakers, coaches, income consultants, complaint handlers, quality staff and team managers. Editors,
 * training coordinators and functional administrators do not need cases for their work; nor do partners, who come in
 * with spaces of their own.
 *
 * Withholding looks from a resident (AVG 23) belongs to privacy officers, or where a municipality has no such role, to
 * its quality staff. Neither can do it alone: a second one confirms.
 */
const rollenMet: Record<Recht, readonly string[]> = {
  'zaak-zoeken': ['kcc', 'intaker', 'coachv', 'coachj', 'coachf', 'ink', 'klacht', 'mgr', 'kwal'],
  'inzage-beperken': ['privacy', 'kwal'],
  'tips-beheren': ['red'],
  'producten-beheren': ['red'],
  'formulieren-beheren': ['red'],
  berichtteksten: ['red'],
  bezorging: ['kcc', 'mgr'],
  // What cannot be delivered is a matter of systems; who looks into one for that is in the processing log.
  inzendingen: ['fb'],
  'sociale-kaart': ['red'],
  waardering: ['red'],
  // Who is asked by residents answers them.
  contactverzoeken: ['kcc', 'intaker', 'coachv', 'coachj', 'coachf', 'ink', 'klacht', 'mgr', 'kwal'],
  'mensen-beheren': ['fb'],
  'onboarding-beheren': ['red', 'opl'],
  'links-beheren': ['red'],
  'evenementen-beheren': ['red', 'opl', 'mgr'],
  redactie: ['red'],
};

/** Whether one of the roles of this employee gives the right. A partner has none. */
export function heeftRecht(acting: Pick<ActingMedewerker, 'soort' | 'rollen'>, recht: Recht): boolean {
  return acting.soort === 'medewerker' && acting.rollen.some((rol) => rollenMet[recht].includes(rol));
}

/** All rights of this employee, for showing or hiding entrances. */
export function rechtenVan(acting: ActingMedewerker): Recht[] {
  return (Object.keys(rollenMet) as Recht[]).filter((recht) => heeftRecht(acting, recht));
}

/**
 * Roles that see less than the ceiling of the municipality for employees. Agents answer questions about all kinds of
 * cases but have no business in files of youth care, debt relief, complaints and objections (`vertrouwelijk`).
 */
const lagerPlafond: Partial<Record<string, Vertrouwelijkheid>> = { kcc: 'zaakvertrouwelijk' };

/** Up to which confidentiality this employee sees cases and documents: the widest of her roles that open cases. */
export function medewerkerplafond(acting: ActingMedewerker, { vertrouwelijkheid }: AccessSettings): Vertrouwelijkheid {
  return acting.rollen
    .filter((rol) => rollenMet['zaak-zoeken'].includes(rol))
    .map((rol) => lowest(vertrouwelijkheid.medewerker, lagerPlafond[rol] ?? vertrouwelijkheid.medewerker))
    .reduce(highest, vertrouwelijkheden[0]);
}
