import { Readable } from 'node:stream';
import { Problem } from '../../platform/http/problem.ts';
import type { Download } from '../../access/route.ts';
import { subjectVan } from '../../access/subject.ts';
import { eisVersIngelogd } from '../../access/vers-ingelogd.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { leesbaar, type Taal } from './leesbaar.ts';
import type { AccountDeps } from './module.ts';
import { verzamel } from './verzamel.ts';
import { zipVan } from './zip.ts';

/** Everything is read anew each time, so nobody needs it often; more is a script or a mistake. */
const PER_UUR = 5;

/** All data of whoever asks as one file, made while it is sent: nothing of it is kept here. */
export async function downloadAccount(vraag: InwonerVraag, taal: Taal, deps: AccountDeps): Promise<Download> {
  const { acting, grant, session, now } = vraag;
  eisVersIngelogd(session, now);
  const subject = subjectVan(acting);
  grant.looksAt(subject, 'account');
  const sinds = new Date(now.getTime() - 3_600_000);
  const gedaan = await deps.bezoeken.aantalKeer(
    'downloadAccount',
    deps.pseudonym(subject.soort, subject.waarde),
    sinds,
  );
  if (gedaan >= PER_UUR) throw new Problem('te-vaak', { retryAfter: 3600 });
  const delen = await verzamel(vraag, deps);
  const data = { gemaakt: now.toISOString(), delen };
  const bestanden = {
    'index.html': leesbaar(data, taal),
    'data.json': JSON.stringify(data, null, 2),
  };
  return {
    stream: Readable.fromWeb(zipVan(bestanden, now)),
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="mijn-gegevens.zip"',
      'X-Content-Type-Options': 'nosniff',
    },
  };
}
