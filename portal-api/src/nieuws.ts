import type { Route } from './access/route.ts';
import type { Meld } from './domain/nieuwsberichten/model.ts';
import { createNieuwsberichten } from './domain/nieuwsberichten/nieuwsberichten.ts';
import { nieuwsModule } from './features/nieuws/module.ts';
import { nieuwsBeheerModule } from './features/nieuws-beheer/module.ts';
import { tekstenModule } from './features/teksten/module.ts';
import type { House } from './house.ts';
import type { Module } from './platform/module.ts';

/**
 * Puts news together: where it is written, where it is read, and the files in its texts.
 * @param meld how colleagues hear that they were named or must read something; without it they see it where it stands
 */
export function createNieuws(house: House, meld: Meld = async () => undefined) {
  const { config, kennisgeven } = house;
  const nieuwsberichten = createNieuwsberichten({
    ...house,
    meld,
    mailer: kennisgeven.mailer,
    origin: config.doors.medewerker.url,
    nieuws: config.nieuws,
  });
  const modules: Module<Route>[] = [
    tekstenModule({ ...house, acceptUnscanned: config.scanner.acceptUnscanned }),
    nieuwsModule({ ...house, nieuwsberichten }),
    nieuwsBeheerModule({ ...house, nieuwsberichten }),
  ];
  return { nieuwsberichten, modules };
}
