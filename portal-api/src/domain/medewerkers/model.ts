import type { ActingMedewerker } from '../../identity/acting.ts';
import type { Kalenderdag } from '../termijnen/kalender.ts';

/** An employee as colleagues know her. */
export interface Medewerkerprofiel {
  identificatie: string;
  naam: string;
  functie: string | null;
  /** Codes of roles and ids of teams. */
  rollen: string[];
  teams: string[];
  /** Identificatie of who she answers to. */
  leidinggevende: string | null;
  locatie: string | null;
  vaardigheden: string[];
  /** BCP 47. */
  talen: string[];
  wijken: string[];
  /** 1 (Monday) to 7, ISO 8601. */
  werkdagen: number[];
  vraagMijOver: string[];
  telefoon: string | null;
  email: string | null;
  /** Identificatie of who takes over when she is not there. */
  vervanger: string | null;
  afwezig: { van: string; tot: string | null } | null;
  /** Calendar days; `uitDienst` is the first day on which she is not there any more. */
  inDienst: string | null;
  uitDienst: string | null;
  /** File id. */
  foto: string | null;
}

/** The directory of employees. Business data only; partners do not see it. */
export interface Medewerkers {
  een(identificatie: string): Promise<Medewerkerprofiel | null>;
  /** Names, also of those who left: what they wrote stays. Who is not known is not in the answer. */
  namen(identificaties: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Everybody who is in service now, by name. */
  actief(): Promise<Medewerkerprofiel[]>;
  /** Who has or had her first day between these days, both included, and has not left; by name. */
  nieuwTussen(van: Kalenderdag, tot: Kalenderdag): Promise<Medewerkerprofiel[]>;
  /** Who is in service now and in this team, by name. */
  ledenVan(team: string): Promise<Medewerkerprofiel[]>;
  /** Teams that this employee manages, and so whose members she may follow; of other teams she sees nobody's progress. */
  teamsOnder(identificatie: string): Promise<string[]>;
  /** Who is in service now and answers to this employee, by name. */
  onder(identificatie: string): Promise<Medewerkerprofiel[]>;
  /**
   * To which groups she belongs, in the words with which `platform/search` and targeted news ask: `medewerker`,
   * `medewerker:MDW00006`, `team:oost`, `rol:coachv`, `vaardigheid:schuldhulp`, `locatie:stadhuis`. Roles and teams are
   * those of the session, as the login gave them; the rest is from the directory. A partner gets only `partner` and
   * herself.
   */
  doelgroepVan(acting: ActingMedewerker): Promise<string[]>;
}
