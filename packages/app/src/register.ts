import type { LoginMeans } from '@loket/ui';
import type {} from 'i18next';

/**
 * What one app says about itself, so that everything here has its types without generics on every line:
 *
 *     declare module '@loket/app' {
 *       interface Register { api: MedewerkerApi; sessie: …; middel: 'medewerker' | 'partner'; teksten: { algemeen: … } }
 *     }
 */
// Filled by the app.
export interface Register {}

type Registered<Key extends string, Otherwise> = Register extends Record<Key, infer Given> ? Given : Otherwise;

/** Who is logged in, as far as both doors know it alike. Moments are ISO 8601 in the clock of the server. */
export interface IngelogdBasis {
  ingelogd: true;
  naam: string | null;
  /** For whom this person acts, at a door where that is possible. */
  namens?: { naam: string | null } | null;
  verlooptOp: string;
  uiterlijk: string;
  nu: string;
  csrfToken: string;
}

export interface SessieAnoniem {
  ingelogd: false;
  csrfToken: string;
  inlogmiddelen: { id: string; naam: string }[];
}

/** The typed client of the app's door. */
export type Api = Registered<'api', object>;
/** The session of who is logged in at the app's door. */
export type IngelogdeSessie = Registered<'sessie', IngelogdBasis> & IngelogdBasis;
export type Sessie = IngelogdeSessie | SessieAnoniem;
/** The ways to log in at the app's door. */
export type Middel = Registered<'middel', LoginMeans>;
/** The texts of the app by file, with what stands here laid under them. */
export type Teksten = Registered<'teksten', object>;

type Algemeen<Key extends string> = Teksten extends { algemeen: Record<Key, infer Words> } ? keyof Words : string;

/** Keys of `nav` in the app's texts. */
export type NavNaam = Algemeen<'nav'>;
/** Keys of `wat` in the app's texts: what could not be fetched. */
export type Wat = Algemeen<'wat'>;

type Instellingen<Key extends string> = Teksten extends { instellingen: Record<Key, infer Words> }
  ? keyof Words
  : string;

/** Keys of `kaart` in the app's texts about settings. */
export type InstellingNaam = Instellingen<'kaart'>;

type Start<Key extends string> = Teksten extends { start: Record<Key, infer Words> } ? keyof Words : string;

/** Keys of `kaart` in the app's texts about the start page. */
export type KaartNaam = Start<'kaart'>;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'algemeen';
    /** A text that is not there is an error of types. */
    resources: Teksten;
  }
}
