import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'jose';
import type { DoorId } from './doors/door.ts';

/** The secrets of one issuer: the key that signs its tokens and the key that signs its cookies. */
export interface IssuerKeys {
  signing: JWK;
  cookie: string;
}

export type KeyRing = Record<DoorId, IssuerKeys>;

const DOORS: readonly DoorId[] = ['digid', 'eherkenning', 'medewerker', 'partner'];

async function makeKeys(): Promise<IssuerKeys> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  // A key id of its own per start makes a relying party that remembers older keys fetch them again.
  const kid = randomBytes(8).toString('hex');
  return {
    signing: { ...(await exportJWK(privateKey)), kid, use: 'sig', alg: 'RS256' },
    cookie: randomBytes(32).toString('hex'),
  };
}

async function makeRing(): Promise<KeyRing> {
  const [digid, eherkenning, medewerker, partner] = await Promise.all([makeKeys(), makeKeys(), makeKeys(), makeKeys()]);
  return { digid, eherkenning, medewerker, partner };
}

function isRing(value: unknown): value is KeyRing {
  if (typeof value !== 'object' || value === null) return false;
  const ring = value as Partial<KeyRing>;
  return DOORS.every((door) => typeof ring[door]?.cookie === 'string' && typeof ring[door].signing?.kid === 'string');
}

/**
 * The keys of the four issuers, each its own. Without `file` they live as long as the process; with it they
 * survive a restart (the file is made when missing or unreadable, for the owner only).
 */
export async function loadKeys(file?: string): Promise<KeyRing> {
  if (!file) return makeRing();
  const stored: unknown = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  if (isRing(stored)) return stored;
  const ring = await makeRing();
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(draft, JSON.stringify(ring), { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, file);
  return ring;
}
