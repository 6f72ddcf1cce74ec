import type { DataSubject } from '../../access/grant.ts';
import type { LiveTopic } from '../../platform/live/model.ts';
import type { AandachtSoort, Genoemd } from '../aandacht/model.ts';
import type { NieuweGebeurtenis } from '../gebeurtenissen/model.ts';

/** A notification as it is kept until it is processed (Notificaties API 1.0): addresses and names of things, no content. */
export interface Melding {
  kanaal: string;
  hoofdObject: string;
  resource: string;
  resourceUrl: string;
  actie: string;
  aanmaakdatum: string;
}

/** A change of the attention index that follows from a notification. */
export type IndexWijziging =
  | { doe: 'noteer'; wie: DataSubject; soort: AandachtSoort; item: Genoemd }
  | { doe: 'vergeet'; wie: DataSubject; soort: AandachtSoort; object: string }
  | { doe: 'verouder'; wie: DataSubject; soort: AandachtSoort };

/** What a notification turns out to mean. */
export interface Gevolg {
  gebeurtenissen: NieuweGebeurtenis[];
  /** Whose open pages have to look again, and at what. */
  raakt: { wie: DataSubject; topics: readonly LiveTopic[] }[];
  index: IndexWijziging[];
  /** The day on which to look again: it is not known to anybody before. */
  opnieuw: string | null;
}

export const geenGevolg: Gevolg = { gebeurtenissen: [], raakt: [], index: [], opnieuw: null };
