import { createHmac, randomBytes } from 'node:crypto';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Keyring } from '../crypto/keyring.ts';

/** A session as it is kept: `data` is encrypted at rest, and the key of the row is a hash of what the browser holds. */
export interface StoredSession {
  key: string;
  deur: string;
  middel: string;
  data: string;
  subject: string;
  oidcSub: string;
  oidcSid: string | null;
  begonnen: Date;
  laatsteActie: Date;
  verloopt: Date;
}

export interface SessionStore {
  /** The row key of a session id as the browser sent it; null for what cannot be one. */
  keyOf(id: string): string | null;
  /** Keeps a new session and gives the id for the cookie. */
  create(session: Omit<StoredSession, 'key'>): Promise<string>;
  /** Reads a session of one door; null when unknown, of another door or unreadable. Says nothing about its end. */
  read(deur: string, key: string): Promise<StoredSession | null>;
  /** Those of these sessions that have not ended at `now`, of whatever door. */
  living(keys: readonly string[], now: Date): Promise<StoredSession[]>;
  /** Moves the idle end, unless that was done after `unlessSince`. */
  renew(key: string, moment: { now: Date; verloopt: Date; unlessSince: Date }): Promise<void>;
  /** Replaces the data of a session that is still there. */
  replaceData(key: string, data: string): Promise<void>;
  destroy(key: string): Promise<void>;
  /** Ends the sessions of a login at an identity provider; gives how many. */
  destroyLogins(login: { middel: string; oidcSub?: string; oidcSid?: string }): Promise<number>;
  /** The sessions of somebody at a door, newest first. */
  listOf(
    deur: string,
    subject: string,
  ): Promise<Pick<StoredSession, 'middel' | 'begonnen' | 'laatsteActie' | 'verloopt'>[]>;
  /** Ends all sessions of somebody at a door; gives how many. */
  destroyOf(deur: string, subject: string): Promise<number>;
  /** Removes sessions that ended before now; gives how many. */
  sweep(now: Date): Promise<number>;
}

interface StoreDeps {
  prisma: Pick<PrismaClient, 'sessie'>;
  keyring: Keyring;
  /** Key of the hash over session ids. */
  secret: Buffer;
}

const idPattern = /^[A-Za-z0-9_-]{43}$/;
const contextOf = (key: string) => `sessie:${key}`;

/** Makes the session store on table `sessie`. Rejects with the database's own errors when it is gone. */
export function createSessionStore({ prisma, keyring, secret }: StoreDeps): SessionStore {
  const hash = (id: string) => createHmac('sha256', secret).update(`sessie:${id}`).digest('base64url');
  return {
    keyOf: (id) => (idPattern.test(id) ? hash(id) : null),
    async create({ data, ...row }) {
      const id = randomBytes(32).toString('base64url');
      const key = hash(id);
      await prisma.sessie.create({ data: { ...row, idHash: key, data: keyring.seal(data, contextOf(key)) } });
      return id;
    },
    async read(deur, key) {
      const row = await prisma.sessie.findUnique({ where: { idHash: key } });
      if (!row || row.deur !== deur) return null;
      const data = keyring.open(row.data, contextOf(key));
      return data === null ? null : { ...row, key, data };
    },
    async living(keys, now) {
      const rows = await prisma.sessie.findMany({ where: { idHash: { in: [...keys] }, verloopt: { gt: now } } });
      return rows.flatMap((row) => {
        const data = keyring.open(row.data, contextOf(row.idHash));
        return data === null ? [] : [{ ...row, key: row.idHash, data }];
      });
    },
    async renew(key, { now, verloopt, unlessSince }) {
      await prisma.sessie.updateMany({
        where: { idHash: key, laatsteActie: { lte: unlessSince }, verloopt: { gt: now } },
        data: { laatsteActie: now, verloopt },
      });
    },
    async replaceData(key, data) {
      await prisma.sessie.updateMany({ where: { idHash: key }, data: { data: keyring.seal(data, contextOf(key)) } });
    },
    async destroy(key) {
      await prisma.sessie.deleteMany({ where: { idHash: key } });
    },
    async destroyLogins(login) {
      const { count } = await prisma.sessie.deleteMany({ where: login });
      return count;
    },
    listOf: (deur, subject) =>
      prisma.sessie.findMany({
        where: { deur, subject },
        select: { middel: true, begonnen: true, laatsteActie: true, verloopt: true },
        orderBy: { begonnen: 'desc' },
      }),
    async destroyOf(deur, subject) {
      const { count } = await prisma.sessie.deleteMany({ where: { deur, subject } });
      return count;
    },
    async sweep(now) {
      const { count } = await prisma.sessie.deleteMany({ where: { verloopt: { lt: now } } });
      return count;
    },
  };
}
