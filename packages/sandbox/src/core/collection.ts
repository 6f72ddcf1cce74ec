import { valuesAt, type JsonObject } from './json.ts';

/** One resource of a register. `seq` is the order of creation over all registers, `version` counts its changes. */
export interface Row {
  register: string;
  kind: string;
  uuid: string;
  seq: number;
  body: JsonObject;
  version: number;
}

/** All resources of one kind in one register. */
export interface Collection {
  get(uuid: string): Row | undefined;
  all(): Iterable<Row>;
  /** Rows with `value` at the dotted `path`, oldest first; the index is made at the first question. */
  where(path: string, value: string): Row[];
  add(row: Row): void;
  delete(row: Row): void;
  readonly size: number;
}

/** Makes an empty collection. */
export function createCollection(): Collection {
  const rows = new Map<string, Row>();
  const indexes = new Map<string, Map<string, Set<Row>>>();

  const enter = (index: Map<string, Set<Row>>, path: string, row: Row): void => {
    for (const value of valuesAt(row.body, path)) {
      if (typeof value !== 'string') continue;
      const set = index.get(value);
      if (set) set.add(row);
      else index.set(value, new Set([row]));
    }
  };

  return {
    get: (uuid) => rows.get(uuid),
    all: () => rows.values(),
    where: (path, value) => {
      let index = indexes.get(path);
      if (!index) {
        indexes.set(path, (index = new Map()));
        for (const row of rows.values()) enter(index, path, row);
      }
      return [...(index.get(value) ?? [])].sort((a, b) => a.seq - b.seq);
    },
    add: (row) => {
      rows.set(row.uuid, row);
      for (const [path, index] of indexes) enter(index, path, row);
    },
    delete: (row) => {
      rows.delete(row.uuid);
      for (const [path, index] of indexes) {
        for (const value of valuesAt(row.body, path)) if (typeof value === 'string') index.get(value)?.delete(row);
      }
    },
    get size() {
      return rows.size;
    },
  };
}
