import type { JsonObject } from '../core/json.ts';
import { seededRandom, uuidFrom, type Random } from '../core/random.ts';
import { addDays } from '../registers/durations.ts';

export interface SeedRow {
  register: string;
  kind: string;
  uuid: string;
  body: JsonObject;
  bytes?: Buffer;
}

/** Collects what the registers begin with; the same day gives the same rows. */
export interface Builder {
  readonly today: string;
  readonly random: Random;
  readonly rows: SeedRow[];
  /** Address of the API of a register. */
  address(register: string): string;
  /** Adds a resource named by its key and returns its address. */
  add(register: string, kind: string, key: string, body: JsonObject, bytes?: Buffer): string;
  /** Adds a resource whose address and uuid are given. */
  addAs(register: string, kind: string, uuid: string, body: JsonObject): void;
  /** The day `days` from today, ISO. */
  day(days: number): string;
  pick<T>(list: readonly T[]): T;
}

/** Makes a builder that, for the same day and seed, always gives the same rows. `addresses` are those of the registers. */
export function createBuilder({
  today,
  addresses,
  seed = 20_261,
}: {
  today: string;
  addresses: ReadonlyMap<string, string>;
  seed?: number;
}): Builder {
  const rows: SeedRow[] = [];
  const random = seededRandom(seed);
  const address = (register: string): string => {
    const found = addresses.get(register);
    if (!found) throw new Error(`unknown register ${register}`);
    return found;
  };
  return {
    today,
    random,
    rows,
    address,
    add: (register, kind, key, body, bytes) => {
      const uuid = uuidFrom(`${register}/${kind}/${key}`);
      const url = `${address(register)}/${kind}/${uuid}`;
      const uuidToo = HAS_UUID.test(register) ? { uuid } : {};
      rows.push({ register, kind, uuid, body: { url, ...uuidToo, ...body }, ...(bytes ? { bytes } : {}) });
      return url;
    },
    addAs: (register, kind, uuid, body) => void rows.push({ register, kind, uuid, body }),
    day: (days) => addDays(today, days),
    pick: <T>(list: readonly T[]): T => {
      const found = list[Math.floor(random() * list.length)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
  };
}

/** Catalogi, Documenten, Besluiten and Notificaties have no `uuid` in their bodies. */
const HAS_UUID = /zaken$|^klantinteracties$|^objecten$|^objecttypen$/;
