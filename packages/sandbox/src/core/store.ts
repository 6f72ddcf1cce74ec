import { createCollection, type Collection, type Row } from './collection.ts';
import { textAt, type JsonObject } from './json.ts';
import type { Persistence } from './database.ts';

export type { Collection, Row } from './collection.ts';

/** Everything the registers hold: in memory for reading, written through to the database before an answer is sent. */
export interface Store {
  /** Base address of the sandbox, without a slash at the end. */
  readonly base: string;
  collection(register: string, kind: string): Collection;
  byUrl(url: string): Row | undefined;
  rows(): Iterable<Row>;
  /** Runs `work` alone; what it puts and removes is kept together, or not at all. */
  write<T>(work: () => T | Promise<T>): Promise<T>;
  /** Only inside `write`. */
  put(register: string, kind: string, uuid: string, body: JsonObject): Row;
  /** Only inside `write`. */
  remove(row: Row): void;
  /** Only inside `write`. */
  putBytes(id: string, content: Buffer): void;
  bytes(id: string): Promise<Buffer | undefined>;
  close(): Promise<void>;
}

interface Transaction {
  undo: (() => void)[];
  changed: Map<Row, 'put' | 'remove'>;
  bytes: Map<string, Buffer>;
}

/**
 * Opens the store and loads what the database holds; without `persistence` it lives in memory only.
 * `base` is put into and taken out of the kept bodies, so that a cloned database serves another port.
 */
export async function openStore({ base, persistence }: { base: string; persistence?: Persistence }): Promise<Store> {
  const collections = new Map<string, Collection>();
  const urls = new Map<string, Row>();
  const content = new Map<string, Buffer>();
  let seq = 0;
  let tail: Promise<unknown> = Promise.resolve();
  let open: Transaction | null = null;

  const collection = (register: string, kind: string): Collection => {
    const key = `${register} ${kind}`;
    let found = collections.get(key);
    if (!found) collections.set(key, (found = createCollection()));
    return found;
  };
  const link = (row: Row): void => {
    collection(row.register, row.kind).add(row);
    const url = textAt(row.body, 'url');
    if (url) urls.set(url, row);
  };
  const unlink = (row: Row): void => {
    collection(row.register, row.kind).delete(row);
    const url = textAt(row.body, 'url');
    if (urls.get(url) === row) urls.delete(url);
  };
  const pendingBytes = (id: string): Buffer | undefined => open?.bytes.get(id);
  const transaction = (): Transaction => {
    if (!open) throw new Error('the store is only changed inside write()');
    return open;
  };

  async function run<T>(work: () => T | Promise<T>): Promise<T> {
    const current: Transaction = { undo: [], changed: new Map(), bytes: new Map() };
    open = current;
    try {
      const result = await work();
      if (persistence && (current.changed.size > 0 || current.bytes.size > 0)) {
        await persistence.flush(current.changed, current.bytes);
      }
      if (!persistence) for (const [id, value] of current.bytes) content.set(id, value);
      return result;
    } catch (error) {
      for (const undo of current.undo.toReversed()) undo();
      throw error;
    } finally {
      open = null;
    }
  }

  for (const row of (await persistence?.load()) ?? []) {
    seq = Math.max(seq, row.seq);
    link(row);
  }

  return {
    base,
    collection,
    byUrl: (url) => urls.get(url),
    *rows() {
      for (const found of collections.values()) yield* found.all();
    },
    write: <T>(work: () => T | Promise<T>): Promise<T> => {
      const mine = tail.then(() => run(work));
      tail = mine.catch(() => undefined);
      return mine;
    },
    put: (register, kind, uuid, body) => {
      const { undo, changed } = transaction();
      const existing = collection(register, kind).get(uuid);
      if (existing) {
        const before = { ...existing };
        unlink(existing);
        Object.assign(existing, { body, version: existing.version + 1 });
        link(existing);
        undo.push(() => {
          unlink(existing);
          Object.assign(existing, before);
          link(existing);
        });
        changed.set(existing, 'put');
        return existing;
      }
      const row: Row = { register, kind, uuid, seq: ++seq, body, version: 1 };
      link(row);
      undo.push(() => unlink(row));
      changed.set(row, 'put');
      return row;
    },
    remove: (row) => {
      const { undo, changed } = transaction();
      unlink(row);
      undo.push(() => link(row));
      changed.set(row, 'remove');
    },
    putBytes: (id, value) => void transaction().bytes.set(id, value),
    bytes: async (id) => pendingBytes(id) ?? content.get(id) ?? (await persistence?.readBytes(id)),
    close: async () => {
      await tail;
      await persistence?.close();
    },
  };
}
