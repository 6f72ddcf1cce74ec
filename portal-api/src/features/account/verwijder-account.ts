import type { AccountVerwijderd } from '@loket/contract';
import { subjectVan } from '../../access/subject.ts';
import { eisVersIngelogd } from '../../access/vers-ingelogd.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { AccountDeps } from './module.ts';
import { onderwegVan } from './onderweg.ts';

/** The logins go last: as long as something is left, she can try again. */
const LOGINS = 'inlogsessies';

/**
 * Removes what the portal keeps of whoever asks and logs her out everywhere. What she sent is delivered first; what
 * cannot be delivered now stays until it is, for it was meant for the municipality. Doing it twice does no harm.
 */
export async function verwijderAccount(vraag: InwonerVraag, deps: AccountDeps): Promise<AccountVerwijderd> {
  const { acting, grant, session, now } = vraag;
  eisVersIngelogd(session, now);
  const subject = subjectVan(acting);
  grant.looksAt(subject, 'account');
  await Promise.all((await onderwegVan(subject, deps.outbox)).map((id) => deps.outbox.deliverNow(id, deps.patienceMs)));

  const delen = deps.personalData();
  const gewist = await Promise.allSettled(
    delen.filter(({ name }) => name !== LOGINS).map((deel) => deel.erase(subject)),
  );
  const mislukt = gewist.find((een) => een.status === 'rejected');
  if (mislukt) throw new Problem('niet-beschikbaar', { retryAfter: 10, cause: mislukt.reason });

  const onderweg = await onderwegVan(subject, deps.outbox);
  const naar = await deps.logout(session);
  await delen.find(({ name }) => name === LOGINS)?.erase(subject);
  return { onderweg: onderweg.length, naar };
}
