import type { Request } from 'express';
import type { Acting } from './acting.ts';
import type { Namens } from './namens.ts';

/** What is learned about who is logged in after the login; kept with the session, so that registers are asked once. */
export interface Learned {
  /** Name to greet with; absent as long as the register has not answered, null when it knows none. */
  naam?: string | null;
  /** Numbers under which registers may know a company (odd-register-data 17). */
  rsin?: string | null;
  vestigingsnummers?: string[];
  /** Name of the person for whom the login says that she may act. */
  naamVertegenwoordigde?: string | null;
}

/** A login at one door. */
export interface Session {
  /** Names this session inside the house: a hash, with which nobody comes in. */
  key: string;
  acting: Acting;
  /** The identity provider that was used (`digid`, `eherkenning`, `medewerker`, `partner`). */
  middel: string;
  /** Sent back in `X-CSRF-Token` by every page of this session (`platform/http/csrf.ts`). */
  csrfToken: string;
  /** Names this login to the identity provider at logout; that of a resident never leaves, as it holds her BSN. */
  idToken: string;
  learned: Learned;
  /** For whom the login itself says that she may act (DigiD Machtigen, eHerkenning); absent when for nobody. */
  uitLogin?: Namens | undefined;
  /** When this person proved who she is. */
  begonnen: Date;
  /** When it ends if nothing happens. */
  verlooptOp: Date;
  /** When it ends in any case. */
  uiterlijk: Date;
}

/** What the session middleware of a door hangs on each request. */
export interface SessionHandle {
  /** Null: nobody is logged in. */
  current: Session | null;
  /** A session cookie was sent, and its session has ended. */
  expired: boolean;
  /** Somebody is at the keyboard: moves the idle end. At most one write per 30 s. */
  renew(): Promise<void>;
  /** Keeps what was learned with the session. Does nothing when it has ended meanwhile. */
  learn(part: Learned): Promise<void>;
  /**
   * From now on she acts for this person; null: for herself again. Pages of before get another `csrfToken`, so that what
   * they show or send is never taken for the other person's. Does nothing when the session has ended meanwhile.
   */
  actFor(namens: Namens | null): Promise<void>;
  /**
   * From now on she acts for this establishment of her company; null: for the whole company. As with `actFor`, pages of
   * before are told apart. Throws when the login itself is restricted to an establishment: that cannot be widened.
   */
  kiesVestiging(vestigingsnummer: string | null): Promise<void>;
  /** Ends the session here and clears its cookie. */
  end(): Promise<void>;
}

declare global {
  namespace Express {
    interface Request {
      /** Set by the session middleware; absent on paths without sessions. */
      sessie?: SessionHandle;
    }
  }
}

/** The session of this request, null when nobody is logged in. */
export function sessionOf(req: Request): Session | null {
  return req.sessie?.current ?? null;
}

/** Who acts in this request, null when nobody is logged in. */
export function actingOf(req: Request): Acting | null {
  return sessionOf(req)?.acting ?? null;
}

/** Notes that somebody is at the keyboard; for operations with `activity: true`, after the policy agreed. */
export async function activity(req: Request): Promise<void> {
  await req.sessie?.renew();
}
