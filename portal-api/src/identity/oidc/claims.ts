import type { ProviderConfig } from '../../platform/config/identity-file.ts';
import { type Acting, type ActingBedrijf, type ActingPersoon, type Niveau, niveaus, reaches } from '../acting.ts';
import type { Domein, Grondslag, Reikwijdte } from '../namens.ts';

/** Codes with which the page `/inloggen-mislukt?reden=…` explains a failed login; see `login-routes.ts`. */
export type FailureReason =
  'geannuleerd' | 'verlopen' | 'storing' | 'geen-rol' | 'geen-machtiging' | 'niveau-te-laag' | 'al-gebruikt';

export type Claims = Readonly<Record<string, unknown>>;

/** Who logged in, or why that is not enough. `claim` names what was missing, for the log. */
export type Identified = { acting: Acting } | { failure: FailureReason; claim?: string };

/** Whether a role code is known to the municipality; by its own list or by that of the provider. */
export type KnownRole = (code: string) => boolean;

/** Reads who logged in from the claims of the ID token, by the names that the configuration gives. */
export function identify(claims: Claims, config: ProviderConfig, isKnown: KnownRole): Identified {
  if (config.kind === 'persoon' || config.kind === 'bedrijf') return identifyResident(claims, config);
  return identifyEmployee(claims, config, isKnown);
}

type Resident = Extract<ProviderConfig, { door: 'inwoner' }>;
type Employee = Extract<ProviderConfig, { door: 'medewerker' }>;

function identifyResident(claims: Claims, config: Resident): Identified {
  const niveau = levelOf(claims, config);
  if (!niveau || !reaches(niveau, config.minimum)) return { failure: 'niveau-te-laag', claim: 'acr' };
  if (config.kind === 'persoon') {
    const bsn = text(claims, config.claims.bsn);
    if (!bsn || !/^\d{9}$/.test(bsn)) return { failure: 'storing', claim: config.claims.bsn };
    return forWhom({ door: 'inwoner', soort: 'persoon', bsn, niveau }, claims, config);
  }
  const kvkNummer = text(claims, config.claims.kvkNummer);
  if (!kvkNummer || !/^\d{8}$/.test(kvkNummer)) return { failure: 'storing', claim: config.claims.kvkNummer };
  const vestigingsnummer = text(claims, config.claims.vestigingsnummer);
  // A restriction that cannot be read (a list, a number) must not turn into a login for the whole company.
  const restriction = claims[config.claims.vestigingsnummer] ?? '';
  if (restriction !== '' && !/^\d{12}$/.test(vestigingsnummer ?? '')) {
    return { failure: 'storing', claim: config.claims.vestigingsnummer };
  }
  return forWhom({ door: 'inwoner', soort: 'bedrijf', kvkNummer, vestigingsnummer, niveau }, claims, config);
}

/** What belongs to a ground when the configuration does not narrow it: money, care, or both. */
const gangbaar: Partial<Record<Grondslag, readonly Domein[]>> = {
  bewind: ['geld'],
  mentorschap: ['zorg'],
  curatele: ['geld', 'zorg'],
};

/**
 * Adds for whom somebody logs in, when the login says so. A person or service that cannot be read must not turn into a
 * login for oneself: then nobody gets in.
 */
function forWhom(acting: ActingPersoon | ActingBedrijf, claims: Claims, config: Resident): Identified {
  const names = config.claims;
  const given = claims[names.vertegenwoordigde] ?? '';
  const bsn = text(claims, names.vertegenwoordigde);
  if (given === '' || (acting.soort === 'persoon' && bsn === acting.bsn)) return { acting };
  if (!bsn || !/^\d{9}$/.test(bsn)) return { failure: 'storing', claim: names.vertegenwoordigde };
  const code = text(claims, names.dienst);
  const dienst = code !== null && Object.hasOwn(config.diensten, code) ? config.diensten[code] : undefined;
  if (!dienst) return { failure: 'geen-machtiging', claim: names.dienst };
  const { grondslag } = dienst;
  // The name of the choice is filled in when the session begins.
  return { acting: { ...acting, namens: { id: '', bsn, naam: null, grondslag, reikwijdte: reikwijdteVan(dienst) } } };
}

function reikwijdteVan({ grondslag, domeinen, zaaktypen }: Resident['diensten'][string]): Reikwijdte {
  if (zaaktypen) return { soort: 'zaaktypen', zaaktypen };
  const kinds = domeinen ?? gangbaar[grondslag];
  return kinds ? { soort: 'domeinen', domeinen: kinds } : { soort: 'alles' };
}

function identifyEmployee(claims: Claims, config: Employee, isKnown: KnownRole): Identified {
  const names = config.claims;
  const rollen = texts(claims, names.rollen)
    .map((code) => config.roleCodes[code] ?? code)
    .filter((code) => code in config.extraRoles || isKnown(code));
  if (rollen.length === 0) return { failure: 'geen-rol', claim: names.rollen };
  const identificatie = text(claims, names.identificatie);
  if (!identificatie) return { failure: 'storing', claim: names.identificatie };
  return {
    acting: {
      door: 'medewerker',
      soort: config.kind,
      identificatie,
      naam: text(claims, names.naam) ?? identificatie,
      email: text(claims, names.email),
      organisatie: text(claims, names.organisatie),
      rollen: [...new Set(rollen)],
      teams: [...new Set(texts(claims, names.teams))],
    },
  };
}

/** The level of a login; null when the provider gave a value that is not in the configuration. */
function levelOf(claims: Claims, { acr }: Resident): Niveau | null {
  const value = text(claims, 'acr');
  return (value !== null && Object.hasOwn(acr, value) && acr[value]) || null;
}

/** The values of `acr` to ask for when at least this level is needed. */
export function acrValues(config: ProviderConfig, atLeast: Niveau): string[] {
  const fitting = Object.entries(config.acr).filter(([, level]) => reaches(level, atLeast));
  return fitting.sort(([, a], [, b]) => niveaus.indexOf(a) - niveaus.indexOf(b)).map(([value]) => value);
}

function text(claims: Claims, name: string): string | null {
  const value = claims[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function texts(claims: Claims, name: string): string[] {
  const value = claims[name];
  const values = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[\s,]+/) : [];
  return values.filter((one): one is string => typeof one === 'string' && one !== '');
}
