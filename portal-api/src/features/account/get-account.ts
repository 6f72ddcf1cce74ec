import type { Account } from '@loket/contract';
import { subjectVan } from '../../access/subject.ts';
import { versTot } from '../../access/vers-ingelogd.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import type { AccountDeps } from './module.ts';
import { onderwegVan } from './onderweg.ts';

/** What the portal keeps of whoever asks, counted by part, and whether she may do something with it now. */
export async function getAccount({ acting, grant, session, now }: InwonerVraag, deps: AccountDeps): Promise<Account> {
  const subject = subjectVan(acting);
  grant.looksAt(subject, 'account');
  const bewaard = await Promise.all(
    deps.personalData().map(async (deel) => ({ naam: deel.name, aantal: await aantalVan(() => deel.export(subject)) })),
  );
  const onderweg = await onderwegVan(subject, deps.outbox);
  return { versTot: versTot(session, now)?.toISOString() ?? null, bewaard, onderweg: onderweg.length };
}

/** How many things there are in one part; what is one thing by itself counts as one. Null when it cannot be read. */
async function aantalVan(lees: () => Promise<object>): Promise<number | null> {
  try {
    const data = await lees();
    if (Array.isArray(data)) return data.length;
    return Object.values(data).reduce<number>(
      (sum, deel) => sum + (Array.isArray(deel) ? deel.length : deel ? 1 : 0),
      0,
    );
  } catch {
    return null;
  }
}
