import * as zgw from '@loket/zgw';
import type { DataSubject, Grant } from '../../access/grant.ts';
import type { SourceFailure, Sourced } from '../../platform/sourced.ts';
import type { Health, RegisterLog } from '../health.ts';
import { isVan, nummerVan, toKlantcontact, wijstNergensHeen } from './contact.ts';
import type { Klantcontact } from './model.ts';

/** What the parts of the register of customers work with. */
export interface KlantDeps {
  door: zgw.Door;
  health: Health;
  log: RegisterLog;
  now: () => Date;
}

const along: readonly zgw.KlantcontactExpand[] = [
  'hadBetrokkenen',
  'hadBetrokkenen.wasPartij',
  'gingOverOnderwerpobjecten',
  'leiddeTotInterneTaken',
  'omvatteBijlagen',
];

/** All contacts of a customer, in one call where the register expands what it should. Rejects when nothing came. */
export async function leesContacten(
  { door, health, log, now }: KlantDeps,
  grant: Grant,
  subject: DataSubject,
  context: zgw.CallContext,
): Promise<Sourced<Klantcontact[]>> {
  grant.looksAt(subject, 'klantcontacten');
  const { items, failure } = await zgw.klantcontactenVan(door, nummerVan(subject), along, context);
  const incomplete: SourceFailure[] = failure ? [health.failure(failure, door.name, 'klantcontacten')] : [];
  const heel = await Promise.all(items.map((item) => completed(door, item, context)));
  const mijn = await eigenPartijen(door, heel, subject, context);
  const data = heel
    .filter((api) => isMijn(api, mijn))
    .filter((api) => {
      if (!wijstNergensHeen(api)) return true;
      // Its content is personal; that there is one is enough to find it in the register.
      log.warn(
        { register: door.name, hint: 'a contact was left out: its onderwerpobject has no wasKlantcontact' },
        'odd register data',
      );
      return false;
    });
  return { data: data.map((api) => toKlantcontact(api, mijn)), incomplete, asOf: now() };
}

/** Only as the customer herself: who called for somebody else does not own that contact. */
function isMijn({ betrokkenen }: zgw.ApiKlantcontact, mijn: ReadonlySet<string>): boolean {
  return (betrokkenen ?? []).some(
    ({ partij, rol }) => rol !== 'vertegenwoordiger' && partij !== null && mijn.has(partij),
  );
}

/** What `expand` should have brought, asked for by itself where it did not. */
async function completed(
  door: zgw.Door,
  api: zgw.ApiKlantcontact,
  context: zgw.CallContext,
): Promise<zgw.ApiKlantcontact> {
  const list = async <T>(known: T[] | null, read: () => Promise<zgw.Listed<T>>): Promise<T[]> =>
    known ?? (await read()).items;
  return {
    ...api,
    betrokkenen: await list(api.betrokkenen, () => zgw.betrokkenenVan(door, api.uuid, context)),
    onderwerpobjecten: await list(api.onderwerpobjecten, () =>
      zgw.onderwerpobjecten(door, { klantcontact: api.uuid }, context),
    ),
    interneTaken: await list(api.interneTaken, () => zgw.interneTakenVan(door, api.uuid, context)),
  };
}

/** The entries of the customer: from what came along, else from a search. */
async function eigenPartijen(
  door: zgw.Door,
  contacten: readonly zgw.ApiKlantcontact[],
  subject: DataSubject,
  context: zgw.CallContext,
): Promise<Set<string>> {
  const betrokkenen = contacten.flatMap((contact) => contact.betrokkenen ?? []);
  const expanded = betrokkenen.flatMap(({ wasPartij }) => wasPartij ?? []);
  const mijn = new Set(expanded.filter((partij) => isVan(partij, subject)).map(({ uuid }) => uuid));
  const untold = betrokkenen.some(({ partij, wasPartij }) => partij !== null && !wasPartij?.identificatoren);
  if (!untold) return mijn;
  const { items } = await zgw.partijenMet(door, nummerVan(subject), context);
  for (const { uuid } of items) mijn.add(uuid);
  return mijn;
}
