import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  payload: AdapterPayload;
  expiresAt: number;
}

/** What one issuer remembers, in memory and bounded: the oldest entry of a kind makes room. */
export interface IssuerStore {
  adapter(model: string): Adapter;
  /** Ids of the living sessions of an account. */
  sessionsOf(accountId: string): string[];
}

const MOST_PER_MODEL = 5000;

/** Makes an empty store; tokens keep real time, so it reads the clock of the machine as oidc-provider does. */
export function createIssuerStore(most = MOST_PER_MODEL): IssuerStore {
  const models = new Map<string, Map<string, Entry>>();
  const sessionByUid = new Map<string, string>();

  const entriesOf = (model: string): Map<string, Entry> => {
    const entries = models.get(model) ?? new Map<string, Entry>();
    models.set(model, entries);
    return entries;
  };
  const remove = (model: string, id: string): void => {
    const entries = entriesOf(model);
    const uid = entries.get(id)?.payload.uid;
    if (model === 'Session' && uid && sessionByUid.get(uid) === id) sessionByUid.delete(uid);
    entries.delete(id);
  };
  const alive = (model: string, id: string): AdapterPayload | undefined => {
    const entry = entriesOf(model).get(id);
    if (entry && entry.expiresAt > Date.now()) return entry.payload;
    if (entry) remove(model, id);
    return undefined;
  };

  const adapter = (model: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => {
      const entries = entriesOf(model);
      remove(model, id);
      entries.set(id, { payload, expiresAt: expiresIn ? Date.now() + expiresIn * 1000 : Infinity });
      if (model === 'Session' && payload.uid) sessionByUid.set(payload.uid, id);
      const [oldest] = entries.keys();
      if (entries.size > most && oldest !== undefined) remove(model, oldest);
    },
    find: async (id) => alive(model, id),
    findByUid: async (uid) => {
      const id = sessionByUid.get(uid);
      return id === undefined ? undefined : alive(model, id);
    },
    findByUserCode: async () => undefined,
    destroy: async (id) => remove(model, id),
    consume: async (id) => {
      const payload = alive(model, id);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    revokeByGrantId: async (grantId) => {
      for (const [id, entry] of entriesOf(model)) if (entry.payload.grantId === grantId) remove(model, id);
    },
  });

  return {
    adapter,
    sessionsOf: (accountId) =>
      [...entriesOf('Session').keys()].filter((id) => alive('Session', id)?.accountId === accountId),
  };
}
