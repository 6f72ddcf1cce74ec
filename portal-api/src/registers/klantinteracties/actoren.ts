import * as zgw from '@loket/zgw';
import type { Ontvanger, Uitvoerder } from '../werk-model.ts';

/** Employees and teams as the register of customers knows them. All throw RegisterError. */
export interface Actoren {
  /** Uuids of somebody: none, one, or several where the register has doubles. */
  van(wie: Uitvoerder, context: zgw.CallContext): Promise<readonly string[]>;
  /** Who is meant; null for who is no employee or team, or may not have work any more. */
  achter(uuid: string, context: zgw.CallContext): Promise<Uitvoerder | null>;
  /** Where to give work; makes an employee who is not there yet. Null for a team that is not there. */
  zorgVoor(aan: Ontvanger, context: zgw.CallContext): Promise<string | null>;
}

/** Who somebody is hardly ever changes, and yet another process may make a double. */
const BEKEND_MS = 10 * 60_000;
const soortActor = { medewerker: 'medewerker', team: 'organisatorische_eenheid' } as const;

interface Bekend<T> {
  waarde: T;
  tot: number;
}

/** Makes it. Who is there is remembered for a while; that somebody is not there is asked again. */
export function createActoren({ door, now }: { door: zgw.Door; now: () => Date }): Actoren {
  const bekend = new Map<string, Bekend<readonly string[]>>();
  const mensen = new Map<string, Bekend<Uitvoerder | null>>();
  const makend = new Map<string, Promise<string>>();
  const vers = <T>(een: Bekend<T> | undefined) => (een && een.tot > now().getTime() ? een : undefined);
  const houd = <T>(waarde: T): Bekend<T> => ({ waarde, tot: now().getTime() + BEKEND_MS });

  async function zoek({ soort, id }: Uitvoerder, context: zgw.CallContext): Promise<readonly string[]> {
    const { items, failure } = await zgw.actorenMet(door, id, context);
    if (failure) throw failure;
    return (
      items
        .filter((een) => een.soort === null || een.soort === soortActor[soort])
        // who may have work comes first; of doubles always the same one
        .toSorted((a, b) => Number(b.actief) - Number(a.actief) || a.uuid.localeCompare(b.uuid))
        .map(({ uuid }) => uuid)
    );
  }

  async function van(wie: Uitvoerder, context: zgw.CallContext): Promise<readonly string[]> {
    const sleutel = `${wie.soort} ${wie.id}`;
    const known = vers(bekend.get(sleutel));
    if (known) return known.waarde;
    const gevonden = await zoek(wie, context);
    if (gevonden.length > 0) {
      bekend.set(sleutel, houd(gevonden));
      for (const uuid of gevonden) mensen.set(uuid, houd({ soort: wie.soort, id: wie.id }));
    }
    return gevonden;
  }

  /** Afterwards it is searched again: of two processes that made one at the same time both go on with the same. */
  async function maak(aan: Ontvanger, context: zgw.CallContext): Promise<string> {
    const { uuid } = await zgw.maakMedewerkerActor(door, { objectId: aan.id, naam: aan.naam }, context);
    const [eerste] = await van(aan, context);
    return eerste ?? uuid;
  }

  return {
    van,
    async achter(uuid, context) {
      const known = vers(mensen.get(uuid));
      if (known) return known.waarde;
      const wie = await lees(door, uuid, context);
      mensen.set(uuid, houd(wie));
      return wie;
    },
    async zorgVoor(aan, context) {
      const [eerste] = await van(aan, context);
      if (eerste || aan.soort === 'team') return eerste ?? null;
      const running = makend.get(aan.id) ?? maak(aan, context).finally(() => makend.delete(aan.id));
      makend.set(aan.id, running);
      return running;
    },
  };
}

async function lees(door: zgw.Door, uuid: string, context: zgw.CallContext): Promise<Uitvoerder | null> {
  try {
    const { soort, objectId, actief } = await zgw.actor(door, uuid, context);
    if (objectId === null || !actief) return null;
    if (soort === 'medewerker') return { soort, id: objectId };
    return soort === 'organisatorische_eenheid' ? { soort: 'team', id: objectId } : null;
  } catch (error) {
    if (error instanceof zgw.RegisterError && error.kind === 'not-found') return null;
    throw error;
  }
}
