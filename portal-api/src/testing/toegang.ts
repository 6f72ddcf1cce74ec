import { createGrant, type OpenGrant } from '../access/grant.ts';
import type { Inwoner } from '../access/policy.ts';
import { activiteiten } from '../access/purposes.ts';
import type { AccessSettings } from '../access/settings.ts';
import type { Acting, ActingMedewerker } from '../identity/acting.ts';
import type { Namens } from '../identity/namens.ts';
import type { Learned, SessionHandle } from '../identity/session.ts';
import { SourceFailed, type SourceFailure, type SourceKind } from '../platform/sourced.ts';
import { ANDER_BSN, BSN } from './zaken.ts';

export const NU = new Date('2026-11-23T09:00:00Z');

export const settings = {
  vertrouwelijkheid: {
    standaard: 'zaakvertrouwelijk',
    zaaktypen: { JEUGD: 'vertrouwelijk' },
    medewerker: 'vertrouwelijk',
  },
  niveau: { standaard: 'midden', zaaktypen: { 'WMO*': 'substantieel', JEUGD: 'substantieel' } },
  documenten: {
    vertrouwelijkheid: 'vertrouwelijk',
    zonderStatusTonen: false,
    hersteltermijn: { standaard: null, zaaktypen: { BB: 14 } },
  },
  vertegenwoordiging: {
    domeinen: { standaard: 'overig', zaaktypen: { BB: 'geld', 'WMO*': 'zorg', JEUGD: 'zorg' } },
    machtigbaar: { BB: 'Bijzondere bijstand', 'WMO-HBH': 'Hulp bij het huishouden' },
  },
  bedrijfZietVestigingen: true,
  leesbareEsuiteNummers: true,
  zaaksoorten: {},
  taken: { hosts: ['formulieren.almelo.example'], betaling: 'https://betalen.almelo.example/betaal' },
  gevoelig: ['JEUGD', 'SHV'] as string[],
  wijken: { Schelfhorst: ['7604'], Hofkamp: ['7605'], Nieuwstraatkwartier: ['7605'] } as Record<string, string[]>,
  wetten: { 'WMO*': 'wmo', JEUGD: 'jeugdwet', BB: 'participatiewet' },
  contact: { telefoon: '0546 - 54 11 11', email: 'info@almelo.example' },
} as const satisfies AccessSettings & Record<string, unknown>;

export function inwoner(anders: { bsn?: string; niveau?: 'midden' | 'substantieel' | 'hoog' } = {}): Inwoner {
  return { door: 'inwoner', soort: 'persoon', bsn: BSN, niveau: 'midden', ...anders };
}

/** Somebody who acts for `BSN`. */
export function namens(
  anders: Partial<Namens> = {},
  wie: { bsn?: string; niveau?: 'midden' | 'substantieel' | 'hoog' } = {},
): Inwoner {
  const voor: Namens = { id: 'n', bsn: BSN, naam: 'S. El Idrissi', grondslag: 'gezag', reikwijdte: { soort: 'alles' } };
  return { ...inwoner({ bsn: ANDER_BSN, ...wie }), namens: { ...voor, ...anders } };
}

export function medewerker(...rollen: string[]): ActingMedewerker {
  return {
    door: 'medewerker',
    soort: 'medewerker',
    identificatie: 'MDW00001',
    naam: 'Annelies Wessels',
    email: 'a.wessels@almelo.example',
    organisatie: null,
    rollen,
    teams: ['kcc'],
  };
}

/** What a route gives its use case, with the grant open so that a test sees what was looked at. */
export function vraagVan<A extends Inwoner | ActingMedewerker>(acting: A) {
  const doel = acting.door === 'medewerker' ? 'vraag-van-inwoner' : null;
  const activity = doel ? activiteiten.raadplegenZaak : activiteiten.inzageDoorBetrokkene;
  const open: OpenGrant = createGrant({
    acting,
    purpose: { activity, doel, toelichting: null },
    traceId: 'a'.repeat(32),
    signal: new AbortController().signal,
  });
  return { acting, grant: open.grant, session: null, now: NU, looks: () => open.close() };
}

export function storing(source = 'openzaak', kind: SourceKind = 'zaken'): SourceFailure {
  return { source, kind, failure: 'unreachable', since: new Date('2026-11-23T08:58:00Z') };
}

export const stuk = (source?: string, kind?: SourceKind) => new SourceFailed(storing(source, kind));

/** A session as the middleware of a door hangs on a request; `learned` is changed in place. */
export function sessieVan(acting: Acting, learned: Learned = {}): SessionHandle {
  const current = {
    key: 'sessie',
    acting,
    middel: 'digid',
    csrfToken: 'c',
    idToken: '',
    learned,
    begonnen: NU,
    verlooptOp: NU,
    uiterlijk: NU,
  };
  return {
    current,
    expired: false,
    renew: async () => undefined,
    actFor: async () => undefined,
    kiesVestiging: async () => undefined,
    learn: async (part) => void Object.assign(learned, part),
    end: async () => undefined,
  };
}
