import type { Route } from './access/route.ts';
import { mensenModule } from './features/mensen/module.ts';
import { mensenBeheerModule } from './features/mensen-beheer/module.ts';
import type { House } from './house.ts';
import type { Module } from './platform/module.ts';

/** Colleagues and teams: for employees to find each other, and for administrators to keep. */
export function mensenModules(house: House): Module<Route>[] {
  const { config } = house;
  return [
    mensenModule({
      ...house,
      wijkNaarTeam: config.employees?.wijkNaarTeam ?? {},
      acceptUnscanned: config.scanner.acceptUnscanned,
    }),
    mensenBeheerModule(house),
  ];
}
