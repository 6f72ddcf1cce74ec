import { RegisterError } from '../errors.ts';
import type { CallContext, Door } from '../http.ts';
import { isObject, objects, text } from '../lenient.ts';
import { readPages, type Listed } from '../paging.ts';
import { parseInterneTaak, uuidIn, type ApiInterneTaak } from './shapes.ts';

/** An INTERNE TAAK as those read it who do the work: with its number, its internal note and who has it. */
export interface ApiWerktaak extends ApiInterneTaak {
  nummer: string | null;
  /** Internal: never for residents. */
  toelichting: string | null;
  /** Uuid of the contact that it is for. */
  klantcontact: string | null;
  /** Uuids of the actoren that it was given to. */
  actoren: string[];
}

const PATH = '/internetaken';

/** The open tasks that were given to an actor (an employee or a team), over all pages. @throws RegisterError */
export function werktakenVan(door: Door, actor: string, context: CallContext): Promise<Listed<ApiWerktaak>> {
  const query = { toegewezenAanActor__uuid: actor, status: 'te_verwerken', pageSize: 100 };
  return readPages({
    read: (page) => door.json({ path: PATH, query: { ...query, page: page > 1 ? page : undefined } }, context),
    parse: parseWerktaak,
    keyOf: ({ uuid }) => uuid,
    malformed: () => new RegisterError('malformed', { register: door.name, operation: `GET ${PATH}` }),
  });
}

/** One task. @throws RegisterError, `not-found` when the register does not know it */
export async function werktaak(door: Door, uuid: string, context: CallContext): Promise<ApiWerktaak> {
  const found = parseWerktaak(await door.json({ path: `${PATH}/${uuid}` }, context));
  if (!found) throw new RegisterError('malformed', { register: door.name, operation: `GET ${PATH}/…` });
  return found;
}

/** Gives a task to others; who had it has it no more. @throws RegisterError */
export async function wijsInterneTaakToe(
  door: Door,
  uuid: string,
  actoren: readonly string[],
  context: CallContext,
): Promise<void> {
  const body = { toegewezenAanActoren: actoren.map((actor) => ({ uuid: actor })) };
  await door.write({ method: 'PATCH', path: `${PATH}/${uuid}`, body }, context);
}

/** Reads a task; null when it has no uuid. */
function parseWerktaak(value: unknown): ApiWerktaak | null {
  const taak = parseInterneTaak(value);
  if (!taak || !isObject(value)) return null;
  const several = objects(value['toegewezenAanActoren'] ?? []);
  const given = several.length > 0 ? several : [value['toegewezenAanActor']];
  return {
    ...taak,
    nummer: text(value['nummer']),
    toelichting: text(value['toelichting']),
    klantcontact: uuidIn(value['aanleidinggevendKlantcontact']),
    actoren: given.map(uuidIn).filter((uuid) => uuid !== null),
  };
}
