import { expect, it } from 'vitest';
import type { Route } from '../access/route.ts';
import type { Raadplegingen } from '../access/raadpleging.ts';
import type { Acting } from '../identity/acting.ts';
import { rollen } from '../domain/medewerkers/gids.testing.ts';
import { inwoner, medewerker, NU } from '../testing/toegang.ts';
import { mensenBeheerModule, type MensenBeheerDeps } from './mensen-beheer/module.ts';
import { evenementenModule, type EvenementenDeps } from './evenementen/module.ts';
import { linksModule, type LinksDeps } from './links/module.ts';
import { onboardingModule, type OnboardingDeps } from './onboarding/module.ts';
import { mensenModule, type MensenDeps } from './mensen/module.ts';

const iedereen = rollen.map(({ code }) => code);

/** Role × object × action: who may do what with people, newcomers, links and events. What is not here, nobody may. */
const MAG: Record<string, Record<string, readonly string[]>> = {
  'de gids': { listMensen: iedereen, getMens: iedereen, downloadFoto: iedereen },
  'het eigen profiel': {
    getMijnProfiel: iedereen,
    bewaarMijnProfiel: iedereen,
    zetMijnFoto: iedereen,
    verwijderMijnFoto: iedereen,
  },
  'teams en wijken': { getOrganisatie: iedereen, getTeam: iedereen, listWijken: iedereen },
  'lijsten van nieuwe collega’s': {
    getOnboarding: iedereen,
    // of which newcomer decides the use case: herself, and who manages her
    getOnboardingVan: iedereen,
    maakOnboardingTaak: iedereen,
    wijzigOnboardingTaak: iedereen,
    verwijderOnboardingTaak: iedereen,
    zetOnboardingGedaan: iedereen,
  },
  'lijsten per rol': { listOnboardingSjablonen: ['red', 'opl'], bewaarOnboardingSjabloon: ['red', 'opl'] },
  links: { getMijnLinks: iedereen, getLinksBeheer: ['red'], bewaarLinks: ['red'] },
  evenementen: {
    listEvenementen: iedereen,
    // for whom each is decides the use case, by its audience
    getEvenement: iedereen,
    meldAanVoorEvenement: iedereen,
    meldAfVoorEvenement: iedereen,
    downloadEvenementAgenda: iedereen,
    getEvenementKeuzes: ['mgr', 'red', 'opl'],
    bewaarEvenement: ['mgr', 'red', 'opl'],
    annuleerEvenement: ['mgr', 'red', 'opl'],
  },
  'wie er werkt': { getMensenBeheer: ['fb'], importeerMensen: ['fb'], zetUitDienst: ['fb'] },
};

const routes: readonly Route[] = [
  ...mensenModule({} as MensenDeps).routes,
  ...mensenBeheerModule({} as MensenBeheerDeps).routes,
  ...onboardingModule({ onboarding: {}, sjablonen: {} } as OnboardingDeps).routes,
  ...linksModule({} as LinksDeps).routes,
  ...evenementenModule({ evenementen: {} } as EvenementenDeps).routes,
];
const mag = async (route: Route, acting: Acting | null) => {
  const deps = { raadplegingen: {} as Raadplegingen, now: NU };
  return (await route.decide(acting, { params: {}, query: {}, body: {} }, deps)).allow;
};

it('has a row for everything that can be done', () => {
  const rijen = Object.values(MAG).flatMap((acties) => Object.keys(acties));
  expect(rijen.toSorted()).toEqual(routes.map(({ operation }) => operation.id).toSorted());
});

it.each(
  Object.entries(MAG).flatMap(([object, acties]) => Object.entries(acties).map((een) => [object, ...een] as const)),
)('%s: %s is for %j, and for no partner, resident or stranger', async (_object, actie, wie) => {
  const route = routes.find(({ operation }) => operation.id === actie)!;
  const mogen: string[] = [];
  for (const rol of iedereen) if (await mag(route, medewerker(rol))) mogen.push(rol);
  expect(mogen).toEqual(wie);
  expect(await mag(route, { ...medewerker(...iedereen), soort: 'partner' })).toBe(false);
  expect(await mag(route, inwoner())).toBe(false);
  expect(await mag(route, null)).toBe(false);
});
