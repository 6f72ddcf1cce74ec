import type { Grant } from '../../access/grant.ts';
import type { Medewerker } from '../../access/policy.ts';
import type { WorkItem } from '../../platform/module.ts';
import type { SourceKind, Sourced } from '../../platform/sourced.ts';
import type { Contactkanaal } from '../../registers/klantinteracties/model.ts';
import type { Ontvanger, Uitvoerder } from '../../registers/werk-model.ts';
import type { Kalenderdag } from '../termijnen/kalender.ts';

export type { Ontvanger, Uitvoerder };

/** Who looks at her work, and on which day. */
export interface Werkvraag {
  acting: Medewerker;
  grant: Grant;
  now: Date;
}

/** A time at which a resident was told that she would be called. */
export interface Belmoment {
  dag: Kalenderdag;
  /** Times of day, `09:00`. */
  van: string;
  tot: string;
}

/** Something that waits for an employee, from whatever source. */
export interface Werkitem extends WorkItem {
  /** Names it in the whole list; begins with its source: `contactverzoek:<uuid>`. */
  sleutel: string;
  /** Hers, or of a team of hers and of nobody in it. */
  van: 'mij' | 'team';
  /** Id of the team that it is of. */
  team: string | null;
  sinds: Kalenderdag | null;
  /** It can be given to somebody: taken, assigned, handed over. */
  overdraagbaar: boolean;
  /** How a resident asked; for what she asked herself. */
  kanaal?: Contactkanaal | null;
  belmoment?: Belmoment | null;
  /** It can be ticked off in the list. */
  afvinkbaar?: boolean;
  /** Notes for the processing log that this one was shown; for what is about a resident. */
  getoond?: (grant: Grant) => void;
}

/** How giving something to somebody ended; `al-genomen`: it is not hers or her team's any more. */
export type Overdracht = 'gedaan' | 'al-genomen' | 'kan-niet';

/** A place where work of employees waits. The work list knows none of them by name. */
export interface Werkbron {
  /** The first part of the keys of its items. */
  name: string;
  /** What is missing when it does not answer. */
  kind: SourceKind;
  /** What waits for this employee; empty for who has no business here. Throws SourceFailed. */
  list(vraag: Werkvraag): Promise<Sourced<Werkitem[]> | Werkitem[]>;
  /** Gives one to somebody else; `rest` is the key without its first part. Absent where nothing can be given. */
  draagOver?(vraag: Werkvraag, rest: string, aan: Ontvanger): Promise<Overdracht>;
  /** Notes that one is done. Absent where that is done elsewhere. */
  vinkAf?(vraag: Werkvraag, rest: string): Promise<Overdracht>;
}

/** Herself and her teams, as registers know them. */
export function uitvoerdersVan({ identificatie, teams }: Medewerker): Uitvoerder[] {
  return [{ soort: 'medewerker', id: identificatie }, ...teams.map((id): Uitvoerder => ({ soort: 'team', id }))];
}
