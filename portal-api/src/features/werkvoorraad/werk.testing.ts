import type { Medewerkerprofiel } from '../../domain/medewerkers/model.ts';
import type { NieuweMelding } from '../../domain/meldingen/model.ts';
import type { Werkbron, Werkitem } from '../../domain/werk/model.ts';
import { vragenSettings } from '../../platform/config/vragen-settings.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { NU, settings } from '../../testing/toegang.ts';
import type { NepWerk } from '../../testing/werk.ts';
import type { WerkvoorraadDeps } from './module.ts';

const team = (id: string, naam: string) => ({ id, naam, telefoon: null, email: null, wijken: [] });
const TEAMS: WerkvoorraadDeps['teams'] = [team('kcc', 'Klantcontact'), team('oost', 'Wijkteam Oost')];

const mens = (identificatie: string, naam: string, teams: string[], rollen: string[]) =>
  ({ identificatie, naam, teams, rollen, afwezig: null }) as unknown as Medewerkerprofiel;

/** Annelies and Bas answer the phone, Carla works in a neighbourhood, Fatma administers the portal. */
const MENSEN = [
  mens('MDW00001', 'Annelies Wessels', ['kcc'], ['kcc']),
  mens('MDW00002', 'Bas Nijland', ['kcc'], ['kcc']),
  mens('MDW00003', 'Carla Smit', ['oost'], ['coachv']),
  mens('MDW00004', 'Fatma Demir', [], ['fb']),
];

export function item(sleutel: string, anders: Partial<Werkitem> = {}): Werkitem {
  return {
    sleutel,
    soort: 'vraag',
    onderwerp: sleutel,
    toelichting: null,
    uiterlijk: null,
    sinds: null,
    pad: '/',
    vraagtActie: true,
    van: 'mij',
    team: null,
    overdraagbaar: true,
    ...anders,
  };
}

/** A source with these items; gives them to nobody. */
export const bronMet = (items: Werkitem[]): Werkbron => ({ name: 'bron', kind: 'taken', list: async () => items });

type Nep = Partial<Pick<WerkvoorraadDeps, 'bronnen' | 'werkVan' | 'agenda'>> & { werk?: NepWerk };

/** What the work list stands on, in memory; remembers who was told what, and what was finished. */
export function opstelling({ werk, ...rest }: Nep = {}) {
  const gemeld: NieuweMelding[] = [];
  const vernieuwd: string[] = [];
  const klaar = new Map<string, { uiterlijk: string | null; binnenNorm: boolean | null }>();
  const verstuurd: unknown[] = [];
  const registers = nepRegisters({ werk: werk ?? {} });
  const deps = {
    bronnen: [],
    teams: TEAMS,
    registers,
    settings: { ...settings, vragen: vragenSettings.parse({ antwoordWerkdagen: { standaard: 5, teams: { kcc: 2 } } }) },
    zaakbronnen: ['openzaak'],
    geduldMs: 1000,
    origin: 'https://medewerkers.almelo.example',
    pseudonym: (_soort: string, wie: string) => wie,
    prisma: { $transaction: (doe: (tx: object) => unknown) => doe({}) },
    live: {
      publish: async (_tx: object, news: { subject: string }[]) =>
        void vernieuwd.push(...news.map(({ subject }) => subject)),
    },
    meld: async () => undefined,
    meldingen: {
      zet: async (_tx: object, nieuw: NieuweMelding[]) => void gemeld.push(...nieuw),
      lijst: async (voor: string) => ({
        meldingen: gemeld.filter((een) => een.voor === voor).map((een) => ({ ...een, gemaakt: NU })),
        aantal: 0,
      }),
    },
    medewerkers: {
      actief: async () => MENSEN,
      ledenVan: async (team: string) => MENSEN.filter(({ teams }) => teams.includes(team)),
      namen: async () => new Map(),
    },
    afgerond: {
      welke: async (taken: string[]) => new Set(taken.filter((taak) => klaar.has(taak))),
      noteer: async (
        _tx: object,
        { taak, uiterlijk, dag }: { taak: string; uiterlijk: string | null; dag: string },
      ) => {
        klaar.set(taak, { uiterlijk, binnenNorm: uiterlijk === null ? null : dag <= uiterlijk });
        return true;
      },
    },
    pogingen: { bij: async () => [], noteer: async () => undefined },
    outbox: { put: async (_tx: object, wat: unknown) => void verstuurd.push(wat), deliverNow: async () => 'bezorgd' },
    afsprakenVan: async () => [],
    eerderVerstuurd: async () => false,
    ...rest,
  } as unknown as WerkvoorraadDeps;
  const { geschreven } = registers.werk as unknown as { geschreven: unknown[] };
  return { deps, gemeld, vernieuwd, klaar, verstuurd, geschreven };
}
