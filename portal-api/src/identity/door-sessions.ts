import { createHmac } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Clock } from '../platform/clock.ts';
import type { DoorConfig, DoorName } from '../platform/config/config.ts';
import type { Pseudonym } from '../platform/crypto/pseudonym.ts';
import { type CookieJar, readCookies } from '../platform/http/cookies.ts';
import type { SessionStore, StoredSession } from '../platform/session/session-store.ts';
import { magVestigingKiezen, type Acting } from './acting.ts';
import { namensId, type Namens } from './namens.ts';
import type { Learned, Session, SessionHandle } from './session.ts';

/** What a login at an identity provider gave. */
export interface Login {
  acting: Acting;
  middel: string;
  idToken: string;
  /** `sub` and `sid` at the identity provider, for back-channel logout. */
  sub: string;
  sid: string | null;
}

/** The sessions of one door. */
export interface DoorSessions {
  /** Reads the session of each request: no query without a cookie, one with. */
  middleware: RequestHandler;
  /** Begins a session under a new id and ends the one that this browser had. */
  start(req: Request, res: Response, login: Login): Promise<void>;
  /** Ends sessions on the word of the identity provider; gives how many. */
  endLogins(middel: string, who: { sub?: string; sid?: string }): Promise<number>;
  /** Token for a page of somebody who is not logged in; binds nothing, as there is nothing to protect. */
  anonymousToken: string;
}

interface Deps {
  door: DoorName;
  config: Pick<DoorConfig, 'idleMinutes'>;
  /** Hours after which a session ends in any case. */
  sessionHours: number;
  secret: Buffer;
  store: SessionStore;
  cookies: CookieJar;
  clock: Clock;
  pseudonym: Pseudonym;
}

interface SessionData {
  acting: Acting;
  idToken: string;
  learned: Learned;
  uitLogin?: Namens | undefined;
}

const RENEW_AFTER_MS = 30_000;

/** Makes the sessions of a door. A cookie of another door has another name, and its session is not accepted either. */
export function createDoorSessions(deps: Deps): DoorSessions {
  const { door, config, store, cookies, clock, pseudonym } = deps;
  const cookie = `loket-${door}`;
  const tokenFor = (key: string) => createHmac('sha256', deps.secret).update(`csrf:${door}:${key}`).digest('base64url');
  const endOf = (begonnen: Date) => new Date(begonnen.getTime() + deps.sessionHours * 3_600_000);
  const idleEnd = (begonnen: Date, now: Date) =>
    new Date(Math.min(now.getTime() + config.idleMinutes * 60_000, endOf(begonnen).getTime()));
  const keyIn = (req: Request) => store.keyOf(readCookies(req).get(cookies.name(cookie)) ?? '');
  const login = (middel: string, sub: string) => pseudonym('sessie', `${middel} ${sub}`);

  function opened(stored: StoredSession): Session {
    const { acting, idToken, learned, uitLogin } = JSON.parse(stored.data) as SessionData;
    const csrfToken = tokenFor(choiceOf(stored.key, acting));
    const { middel, begonnen, verloopt: verlooptOp } = stored;
    const { key } = stored;
    const uiterlijk = endOf(stored.begonnen);
    return { key, acting, idToken, learned, uitLogin, middel, csrfToken, begonnen, verlooptOp, uiterlijk };
  }

  function handleFor(stored: StoredSession, res: Response): SessionHandle {
    const handle: SessionHandle = {
      current: opened(stored),
      expired: false,
      async renew() {
        const now = clock.now();
        const unlessSince = new Date(now.getTime() - RENEW_AFTER_MS);
        if (!handle.current || stored.laatsteActie > unlessSince) return;
        const verloopt = idleEnd(stored.begonnen, now);
        stored.laatsteActie = now;
        handle.current.verlooptOp = verloopt;
        await store.renew(stored.key, { now, verloopt, unlessSince });
      },
      async learn(part) {
        if (!handle.current) return;
        Object.assign(handle.current.learned, part);
        // Read again: another request of this session may have learned something else meanwhile.
        const fresh = await store.read(door, stored.key);
        if (!fresh) return;
        const data = JSON.parse(fresh.data) as SessionData;
        const learned = { ...data.learned, ...part };
        await store.replaceData(stored.key, JSON.stringify({ ...data, learned } satisfies SessionData));
      },
      async actFor(namens) {
        const fresh = handle.current && (await store.read(door, stored.key));
        if (!handle.current || !fresh) return;
        const data = JSON.parse(fresh.data) as SessionData;
        if (data.acting.door !== 'inwoner') throw new Error('an employee acts for nobody');
        const { namens: _before, ...self } = data.acting;
        const acting: Acting = namens ? { ...self, namens } : self;
        handle.current = {
          ...handle.current,
          acting,
          csrfToken: tokenFor(choiceOf(stored.key, acting)),
        };
        await store.replaceData(stored.key, JSON.stringify({ ...data, acting } satisfies SessionData));
      },
      async kiesVestiging(vestigingsnummer) {
        const fresh = handle.current && (await store.read(door, stored.key));
        if (!handle.current || !fresh) return;
        const data = JSON.parse(fresh.data) as SessionData;
        if (data.acting.soort !== 'bedrijf' || !magVestigingKiezen(data.acting))
          throw new Error('this login is not for a whole company');
        const { gekozen: _before, ...self } = data.acting;
        const acting: Acting = vestigingsnummer
          ? { ...self, vestigingsnummer, gekozen: true }
          : { ...self, vestigingsnummer: null };
        // An establishment has a name of its own.
        const { naam: _naam, ...learned } = data.learned;
        handle.current = { ...handle.current, acting, learned, csrfToken: tokenFor(choiceOf(stored.key, acting)) };
        await store.replaceData(stored.key, JSON.stringify({ ...data, acting, learned } satisfies SessionData));
      },
      async end() {
        handle.current = null;
        cookies.clear(res, cookie);
        await store.destroy(stored.key);
      },
    };
    return handle;
  }

  return {
    anonymousToken: tokenFor('anoniem'),
    middleware: async (req, res, next) => {
      const sent = readCookies(req).has(cookies.name(cookie));
      const key = keyIn(req);
      const stored = key && (await store.read(door, key));
      const alive = stored && stored.verloopt > clock.now();
      req.sessie = alive ? handleFor(stored, res) : nobody(sent);
      next();
    },
    async start(req, res, given) {
      const { middel, idToken, sub, sid } = given;
      const acting = withChoice(given.acting, pseudonym);
      const now = clock.now();
      const previous = keyIn(req);
      const uitLogin = acting.door === 'inwoner' ? acting.namens : undefined;
      const data: SessionData = { acting, idToken, learned: {}, uitLogin };
      const id = await store.create({
        deur: door,
        middel,
        data: JSON.stringify(data),
        subject: subjectOf(acting, pseudonym),
        oidcSub: login(middel, sub),
        oidcSid: sid && login(middel, sid),
        begonnen: now,
        laatsteActie: now,
        verloopt: idleEnd(now, now),
      });
      if (previous) await store.destroy(previous);
      cookies.set(res, cookie, id);
    },
    endLogins: (middel, { sub, sid }) =>
      store.destroyLogins({
        middel,
        ...(sub !== undefined && { oidcSub: login(middel, sub) }),
        ...(sid !== undefined && { oidcSid: login(middel, sid) }),
      }),
  };
}

function nobody(expired: boolean): SessionHandle {
  const nothing = async () => {};
  return {
    current: null,
    expired,
    renew: nothing,
    learn: nothing,
    actFor: nothing,
    kiesVestiging: nothing,
    end: nothing,
  };
}

/** A login that itself says for whom somebody acts: that choice gets its name. */
function withChoice(acting: Acting, pseudonym: Pseudonym): Acting {
  if (acting.door !== 'inwoner' || !acting.namens) return acting;
  return { ...acting, namens: { ...acting.namens, id: namensId(acting, acting.namens, pseudonym) } };
}

/** What a token is bound to: the session, and for whom or for which establishment somebody acts in it. */
function choiceOf(key: string, acting: Acting): string {
  if (acting.door === 'inwoner' && acting.namens) return `${key} ${acting.namens.id}`;
  return acting.soort === 'bedrijf' && acting.gekozen ? `${key} ${acting.vestigingsnummer}` : key;
}

function subjectOf(acting: Acting, pseudonym: Pseudonym): string {
  if (acting.door === 'medewerker') return pseudonym(acting.soort, acting.identificatie);
  if (acting.soort === 'persoon') return pseudonym('bsn', acting.bsn);
  return acting.vestigingsnummer === null
    ? pseudonym('kvk', acting.kvkNummer)
    : pseudonym('vestiging', acting.vestigingsnummer);
}
