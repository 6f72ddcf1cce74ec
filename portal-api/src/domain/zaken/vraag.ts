import type { Grant } from '../../access/grant.ts';
import type { Inwoner, Medewerker } from '../../access/policy.ts';
import type { SessionHandle } from '../../identity/session.ts';

/** Who asks, and with what: the part of a route's context that use cases need. */
interface Vraag<A> {
  acting: A;
  grant: Grant;
  session: SessionHandle | null;
  now: Date;
}

/** A resident or company asks for what is her own. */
export type InwonerVraag = Vraag<Inwoner>;
/** An employee asks, for a stated purpose. */
export type MedewerkerVraag = Vraag<Medewerker>;
