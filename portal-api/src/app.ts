import type { Express } from 'express';
import { cleanUp } from './clean-up.ts';
import { type DoorIdentity, doorIdentity } from './door-identity.ts';
import { buildDoor, checkRoutes } from './door.ts';
import { blijfGeabonneerd } from './domain/notificaties/abonneren.ts';
import type { Config, DoorName } from './platform/config/config.ts';
import { startJobs } from './platform/jobs.ts';
import type { PersonalData } from './platform/module.ts';
import { type Tasks } from './platform/queue/queue.ts';
import { createAbonnement } from './registers/abonnement.ts';
import { type AppDeps, createHouse } from './house.ts';
import { createModules } from './modules.ts';

/** The portal, put together: an Express app per door. */
export interface App {
  doors: Record<DoorName, Express>;
  /** What the portal itself keeps of persons, of every part of the house. */
  personalData: readonly PersonalData[];
  /** Begins the work that nobody waits for. Called when the doors are open, so that it does not keep them closed. */
  begin(): void;
  /** From now on `/health/ready` says no, so that no new readers are sent here. */
  stopping(): void;
  /** Stops the jobs and closes the connections to registers. The database is left to whoever opened it. */
  close(): Promise<void>;
}

/** Puts everything together. Makes no call to the outside. Throws when contract, routes and policies do not fit. */
export async function createApp(config: Config, deps: AppDeps): Promise<App> {
  const { log, database, servers } = deps;
  const house = createHouse(config, deps, {
    bezorgers: () => features.modules.flatMap((module) => module.bezorgers ?? []),
    overdrachten: () => features.modules.flatMap((module) => module.onLeave ?? []),
  });
  const { clock, queue, registers, outbox, live, serve, afspraak, aandacht } = house;
  let stopping = false;
  let abonneren: ReturnType<typeof blijfGeabonneerd> | undefined;

  const identity = doorIdentity(house);
  const inwoner = identity('inwoner');
  const medewerker = identity('medewerker');

  const features = createModules(house, { inwoner, medewerker });
  const { modules, personalData } = features;

  const build = (door: DoorName, { login }: DoorIdentity) => {
    const routes = modules.filter((module) => module.door === door).flatMap((module) => module.routes);
    checkRoutes(door, routes);
    const { employees } = config;
    const isKnownRole = (code: string) => employees === null || employees.rollen.some((rol) => rol.code === code);
    const isStopping = () => stopping;
    const server = servers[door];
    return buildDoor({
      ...login,
      door,
      config,
      clock,
      database,
      isKnownRole,
      routes,
      webhooks: modules.filter((module) => module.door === door).flatMap((module) => module.webhooks ?? []),
      serve,
      stopping: isStopping,
      server,
    });
  };
  const doors = await Promise.all([build('inwoner', inwoner), build('medewerker', medewerker)]);
  const tasks = Object.assign({}, outbox.tasks, ...modules.map((module) => module.tasks)) as Tasks;
  const jobs = startJobs(
    [
      ...cleanUp(house),
      ...house.kennisgeven.jobs,
      ...house.mailen.jobs,
      ...modules.flatMap((module) => module.jobs ?? []),
    ],
    log,
  );

  return {
    doors: { inwoner: doors[0].app, medewerker: doors[1].app },
    personalData,
    stopping: () => {
      stopping = true;
      live.endStreams();
    },
    begin: () => {
      queue.start(tasks);
      void live.start();
      if (afspraak)
        abonneren = blijfGeabonneerd({
          abonnement: createAbonnement(config.registers, afspraak),
          index: aandacht,
          log,
        });
    },
    close: async () => {
      await Promise.all([jobs.stop(), queue.stop(), outbox.stop(), live.close(), abonneren?.stop()]);
      house.kennisgeven.close();
      await Promise.all([...doors.map((door) => door.close()), registers.close()]);
    },
  };
}
