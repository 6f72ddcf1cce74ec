import { adminRouter, putFixtures, type Fixture } from '../core/admin.ts';
import { createCallLog, type CallLog } from '../core/calls.ts';
import { openDatabase } from '../core/database.ts';
import type { JsonObject } from '../core/json.ts';
import { createNotifier } from '../core/notifier.ts';
import { seededRandom } from '../core/random.ts';
import { listen, mountPath, problemHandler, registerName, registersApp } from '../core/server.ts';
import { openFormulieren } from '../open-formulieren/open-formulieren.ts';
import { openStore, type Store } from '../core/store.ts';
import { createWeatherStation, type WeatherStation } from '../core/weather.ts';
import { namedFixtures } from '../seed/odd.ts';
import { seedRows, seedStore } from '../seed/seed.ts';
import { mounts, sandboxCredentials } from './all.ts';

export interface RegistersOptions {
  /** 0 takes a free port. */
  port: number;
  /** PostgreSQL to keep the data in; without it everything is in memory only. */
  database?: string | undefined;
  /** ISO date the seeds are relative to; default the real today. */
  today?: string | undefined;
  /** `false` starts with empty registers, for benchmarks and unit tests. */
  seed?: boolean;
  log?: (message: string) => void;
}

export interface Registers {
  /** `http://localhost:<port>`, without a slash at the end. */
  url: string;
  port: number;
  store: Store;
  weather: WeatherStation;
  calls: CallLog;
  /** Puts resources as they are, in any odd shape; returns their addresses. */
  put(fixtures: readonly Fixture[]): Promise<string[]>;
  /** Puts a named kind of odd data (`oddFixtures`, or `bench`); returns the addresses. */
  putNamed(name: string, values?: JsonObject): Promise<string[]>;
  /** Resolves when no notification is under way. */
  notified(): Promise<void>;
  /** Back to the seed: what was written goes, what was changed is as it was. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Starts every register of the municipality on one port, and seeds them when they are empty. */
export async function startRegisters({
  port,
  database,
  today,
  seed = true,
  log = console.error,
}: RegistersOptions): Promise<Registers> {
  const http = await listen(port);
  const url = `http://localhost:${http.port}`;
  try {
    const persistence = database ? await openDatabase({ url: database, base: url }) : undefined;
    const store = await openStore({ base: url, ...(persistence ? { persistence } : {}) });
    const calls = createCallLog();
    const weather = createWeatherStation();
    const notifier = createNotifier({ store, weather, log });
    const now = clockFrom(today);
    const app = registersApp(mounts, {
      store,
      calls,
      weather,
      random: seededRandom(1),
      credentials: sandboxCredentials,
      now,
      publish: notifier.publish,
      log,
    });
    const addresses = new Map(mounts.map((mount) => [registerName(mount), url + mountPath(mount)]));
    const start = (): Promise<void> =>
      seedStore(store, seed ? seedRows({ today: now().toISOString().slice(0, 10), addresses }) : []);
    const reset = async (): Promise<void> => {
      weather.clear();
      calls.reset();
      await start();
    };
    if (store.collection('openzaak.catalogi', 'zaaktypen').size === 0) await start();
    const named = (name: string, values: JsonObject): Fixture[] =>
      namedFixtures(name, values, {
        store,
        address: (register) => addresses.get(register) ?? url,
        today: now().toISOString().slice(0, 10),
      });
    app.use('/_sandbox', adminRouter({ store, calls, weather, addresses, named, reset }), problemHandler('zgw', log));
    app.use('/open-formulieren', openFormulieren());
    http.server.on('request', app);
    return {
      url,
      port: http.port,
      store,
      weather,
      calls,
      put: (fixtures) => putFixtures(fixtures, { store, addresses }),
      putNamed: (name, values = {}) => putFixtures(named(name, values), { store, addresses }),
      notified: notifier.idle,
      reset,
      close: async () => {
        notifier.close();
        await http.stop();
        await store.close();
      },
    };
  } catch (error) {
    await http.stop();
    throw error;
  }
}

/** Real time, moved by whole days so that it is `today`. */
function clockFrom(today: string | undefined): () => Date {
  if (!today) return () => new Date();
  const shift = Math.round(
    (Date.parse(`${today}T00:00:00Z`) - Date.parse(new Date().toISOString().slice(0, 10))) / 86_400_000,
  );
  return () => new Date(Date.now() + shift * 86_400_000);
}
