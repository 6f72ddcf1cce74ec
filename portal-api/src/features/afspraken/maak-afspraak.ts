import type { AfspraakUitkomst, BodyOf, inwonerOperations } from '@loket/contract';
import { Refused } from '../../access/policy.ts';
import { subjectVan } from '../../access/subject.ts';
import { afspraakSoort } from '../../domain/afspraken/zending.ts';
import type { InwonerVraag } from '../../domain/zaken/vraag.ts';
import { Problem } from '../../platform/http/problem.ts';
import { eigenKeuze } from './eigen-keuze.ts';
import type { AfsprakenDeps } from './module.ts';
import { verstuur } from './verstuur.ts';

/** More is not somebody who needs an appointment: it would keep times from others. */
const PER_UUR = 10;
const MINUUT_MS = 60_000;
const GEWOONLIJK_MINUTEN = 30;

/** Makes an appointment at a time that was offered. */
export async function maakAfspraak(
  vraag: InwonerVraag,
  {
    sleutel,
    product: code,
    plek: plekId,
    begin,
    email,
    telefoon,
    toelichting,
  }: BodyOf<typeof inwonerOperations.maakAfspraak>,
  deps: Pick<AfsprakenDeps, 'keuzes' | 'registers' | 'settings' | 'outbox' | 'prisma'>,
): Promise<AfspraakUitkomst> {
  const { product, plek } = await eigenKeuze(vraag, { product: code, plek: plekId }, deps);
  if (plek.soort === 'telefoon' && !telefoon)
    throw onjuist('telefoon', 'Vul een telefoonnummer in. Op dat nummer bellen wij u.');
  if (plek.soort === 'video' && !email)
    throw onjuist('email', 'Vul een e-mailadres in. Daar sturen wij de link naartoe.');
  await nietTeVaak(vraag, sleutel, deps);
  const moment = new Date(begin);
  return verstuur(
    vraag,
    {
      id: sleutel,
      soort: afspraakSoort,
      inhoud: {
        product: { code, naam: product.naam, meenemen: product.meenemen },
        plek,
        begin: moment.toISOString(),
        eind: new Date(moment.getTime() + (product.duur ?? GEWOONLIJK_MINUTEN) * MINUUT_MS).toISOString(),
        email,
        telefoon,
        toelichting,
        door: vraag.acting.namens?.id ?? null,
      },
      tijd: { product: code, plek: plek.id, begin: moment.toISOString() },
    },
    deps,
  );
}

async function nietTeVaak({ acting, now }: InwonerVraag, sleutel: string, { outbox }: Pick<AfsprakenDeps, 'outbox'>) {
  const eerder = await outbox.standen(subjectVan(acting), afspraakSoort);
  const sinds = now.getTime() - 60 * MINUUT_MS;
  const laatste = eerder.filter(({ id, ontvangen }) => id !== sleutel && ontvangen.getTime() > sinds);
  if (laatste.length >= PER_UUR) throw new Problem('te-vaak', { retryAfter: 3600 });
}

function onjuist(name: string, reason: string): Refused {
  return new Refused({ code: 'invoer-onjuist', invalidParams: [{ name, code: 'verplicht', reason }] });
}
