import type { Route } from './access/route.ts';
import { mensenModule } from './features/mensen/module.ts';
import { mensenBeheerModule } from './features/mensen-beheer/module.ts';
import { createLinks, linksBegin } from './domain/links/links.ts';
import { createOnboardingBericht } from './domain/onboarding/bericht.ts';
import { createOnboarding, type Onboarding } from './domain/onboarding/onboarding.ts';
import { createSjablonen, onboardingBegin } from './domain/onboarding/sjablonen.ts';
import { linksModule } from './features/links/module.ts';
import { onboardingModule } from './features/onboarding/module.ts';
import type { House } from './house.ts';
import { readContentFile } from './platform/config/content.ts';
import type { Module } from './platform/module.ts';

/** Colleagues and teams: for employees to find each other, and for administrators to keep. */
export function createMensen(house: House): { modules: Module<Route>[]; onboarding: Onboarding } {
  const { config } = house;
  const sjablonen = createSjablonen({ ...house, begin: readContentFile('onboarding.json', onboardingBegin) });
  const links = createLinks({ ...house, begin: readContentFile('links.json', linksBegin) });
  const onboarding = createOnboarding({ ...house, sjablonen, bericht: createOnboardingBericht(house) });
  const modules = [
    mensenModule({
      ...house,
      wijkNaarTeam: config.employees?.wijkNaarTeam ?? {},
      acceptUnscanned: config.scanner.acceptUnscanned,
    }),
    mensenBeheerModule(house),
    onboardingModule({ ...house, sjablonen, onboarding }),
    linksModule({ ...house, links }),
  ];
  return { modules, onboarding };
}
