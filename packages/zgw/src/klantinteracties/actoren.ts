import { RegisterError } from '../errors.ts';
import type { CallContext, Door } from '../http.ts';
import { isObject, object, text } from '../lenient.ts';
import { readPages, type Listed } from '../paging.ts';
import { uuidIn } from './shapes.ts';

/** An ACTOR: somebody, or a part of the organisation, to whom work is given. */
export interface ApiActor {
  uuid: string;
  /** Null where the register does not say. */
  soort: 'medewerker' | 'organisatorische_eenheid' | 'geautomatiseerde_actor' | null;
  /** Under which number it is known elsewhere; null when it is known nowhere else. */
  objectId: string | null;
  /** False: no new work may be given to it. */
  actief: boolean;
}

const PATH = '/actoren';

/** The actoren (employees and teams) with an identification: one, or several where the register has doubles. @throws RegisterError */
export function actorenMet(door: Door, objectId: string, context: CallContext): Promise<Listed<ApiActor>> {
  const query = { actoridentificatorObjectId: objectId, pageSize: 100 };
  return readPages({
    read: (page) => door.json({ path: PATH, query: { ...query, page: page > 1 ? page : undefined } }, context),
    parse: parseActor,
    keyOf: ({ uuid }) => uuid,
    malformed: () => new RegisterError('malformed', { register: door.name, operation: `GET ${PATH}` }),
  });
}

/** One actor. @throws RegisterError, `not-found` when the register does not know it */
export async function actor(door: Door, uuid: string, context: CallContext): Promise<ApiActor> {
  const found = parseActor(await door.json({ path: `${PATH}/${uuid}` }, context));
  if (!found) throw new RegisterError('malformed', { register: door.name, operation: `GET ${PATH}/…` });
  return found;
}

/**
 * An employee to whom work can be given. Open Klant lets nobody choose a uuid and does not mind doubles: who makes one
 * searches first. The codes are free text; these are the ones that systems for customer contact agreed on.
 * @throws RegisterError
 */
export async function maakMedewerkerActor(
  door: Door,
  { objectId, naam }: { objectId: string; naam: string },
  context: CallContext,
): Promise<ApiActor> {
  const body = {
    naam: naam.slice(0, 200),
    soortActor: 'medewerker',
    indicatieActief: true,
    actoridentificator: { objectId, codeObjecttype: 'mdw', codeRegister: 'obj', codeSoortObjectId: 'idf' },
  };
  const made = parseActor(await door.write({ method: 'POST', path: PATH, body }, context));
  if (!made) throw new RegisterError('malformed', { register: door.name, operation: `POST ${PATH}` });
  return made;
}

/** Reads an actor; null when it has no uuid. */
function parseActor(value: unknown): ApiActor | null {
  const uuid = uuidIn(value);
  if (!uuid || !isObject(value)) return null;
  const { soortActor: soort } = value;
  const bekend =
    soort === 'medewerker' || soort === 'organisatorische_eenheid' || soort === 'geautomatiseerde_actor' ? soort : null;
  return {
    uuid,
    soort: bekend,
    objectId: text(object(value['actoridentificator'])?.['objectId']),
    actief: value['indicatieActief'] !== false,
  };
}
