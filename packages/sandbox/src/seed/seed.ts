import type { Store } from '../core/store.ts';
import { bytesId } from '../registers/documenten-versions.ts';
import { seedBasis } from './basis.ts';
import { createBuilder, type SeedRow } from './builder.ts';
import { seedContact } from './contact.ts';
import { createContext } from './context.ts';
import { seedBerichten } from './berichten.ts';
import { seedTaken } from './taken.ts';
import { seedEsuite, seedZaken } from './zaken.ts';

/** Everything the registers begin with, relative to `today`. `addresses` tells where each register stands. */
export function seedRows({ today, addresses }: { today: string; addresses: ReadonlyMap<string, string> }): SeedRow[] {
  const builder = createBuilder({ today, addresses });
  seedBasis(builder);
  const context = createContext(builder);
  seedZaken(context);
  seedEsuite(context);
  seedTaken(context);
  seedBerichten(context);
  seedContact(context);
  return builder.rows;
}

/** Makes the store hold these rows and nothing else; only what differs is written. */
export async function seedStore(store: Store, rows: readonly SeedRow[]): Promise<void> {
  await store.write(() => {
    const wanted = new Set(rows.map(({ register, kind, uuid }) => `${register} ${kind} ${uuid}`));
    const extra = Array.from(store.rows()).filter((row) => !wanted.has(`${row.register} ${row.kind} ${row.uuid}`));
    for (const row of extra) store.remove(row);
    for (const { register, kind, uuid, body, bytes } of rows) {
      const existing = store.collection(register, kind).get(uuid);
      if (existing && JSON.stringify(existing.body) === JSON.stringify(body)) continue;
      const row = store.put(register, kind, uuid, body);
      if (bytes) store.putBytes(bytesId(row, 1), bytes);
    }
  });
}
