import { operationsOf, type Door } from '@loket/contract';
import { describe, expect, it } from 'vitest';
import type { Concepten } from '../domain/concepten/concepten.ts';
import { createMijnZaken } from '../domain/zaken/mijn-zaken.ts';
import { nepOverzicht } from '../testing/overzicht.ts';
import { nepRegisters } from '../testing/registers.ts';
import { settings } from '../testing/toegang.ts';
import { berichttekstenModule, type BerichttekstenDeps } from './berichtteksten/module.ts';
import { bezorgingModule, type BezorgingDeps } from './bezorging/module.ts';
import { conceptenModule } from './concepten/module.ts';
import { vestigingenModule } from './vestigingen/module.ts';
import { afsprakenModule, type AfsprakenDeps } from './afspraken/module.ts';
import { accountModule, type AccountDeps } from './account/module.ts';
import { contactgegevensModule, type ContactgegevensDeps } from './contactgegevens/module.ts';
import { inzendingenBeheerModule, type InzendingenBeheerDeps } from './inzendingen-beheer/module.ts';
import { inzendingenModule, type InzendingenDeps } from './inzendingen/module.ts';
import { medeondertekeningModule, type MedeondertekeningDeps } from './medeondertekening/module.ts';
import { formulierenModule, type FormulierenDeps } from './formulieren/module.ts';
import { productenModule } from './producten/module.ts';
import { productenBeheerModule, type ProductenBeheerDeps } from './producten-beheer/module.ts';
import { formulierenBeheerModule, type FormulierenBeheerDeps } from './formulieren-beheer/module.ts';
import { zoekenModule, type ZoekenDeps } from './zoeken/module.ts';
import { inzageModule, type InzageDeps } from './inzage/module.ts';
import { inzageBeperkenModule, type InzageBeperkenDeps } from './inzage-beperken/module.ts';
import { mijnBerichtenModule, type MijnBerichtenDeps } from './mijn-berichten/module.ts';
import type { MijnGegevensDeps } from './mijn-gegevens/get-mijn-gegevens.ts';
import { mijnDocumentenModule, type MijnDocumentenDeps } from './mijn-documenten/module.ts';
import { mijnGegevensModule } from './mijn-gegevens/module.ts';
import { mijnTakenModule, type MijnTakenDeps } from './mijn-taken/module.ts';
import { mijnVragenModule, type MijnVragenDeps } from './mijn-vragen/module.ts';
import { meldingenModule, type MeldingenDeps } from './meldingen/module.ts';
import { mijnZakenModule } from './mijn-zaken/module.ts';
import { overzichtModule } from './overzicht/module.ts';
import { tipsBeheerModule, type TipsBeheerDeps } from './tips-beheer/module.ts';
import { voorUModule, type VoorUDeps } from './voor-u/module.ts';
import { zoekenMedewerkerModule, type ZoekenMedewerkerDeps } from './zoeken-medewerker/module.ts';
import { bijdrageModule, type BijdrageDeps } from './bijdrage/module.ts';
import { startModule, type StartDeps } from './start/module.ts';
import { voorEenAnderModule, type VoorEenAnderDeps } from './voor-een-ander/module.ts';
import { socialeKaartModule, type SocialeKaartDeps } from './sociale-kaart/module.ts';
import { voorzieningenModule, type VoorzieningenDeps } from './voorzieningen/module.ts';
import { waarderingModule, type WaarderingDeps } from './waardering/module.ts';
import { mensenModule, type MensenDeps } from './mensen/module.ts';
import { mensenBeheerModule, type MensenBeheerDeps } from './mensen-beheer/module.ts';
import { linksModule, type LinksDeps } from './links/module.ts';
import { onboardingModule, type OnboardingDeps } from './onboarding/module.ts';
import { evenementenModule, type EvenementenDeps } from './evenementen/module.ts';
import { waarderingBeheerModule, type WaarderingBeheerDeps } from './waardering-beheer/module.ts';
import { werkvoorraadModule, type WerkvoorraadDeps } from './werkvoorraad/module.ts';
import { nieuwsModule, type NieuwsModuleDeps } from './nieuws/module.ts';
import { nieuwsBeheerModule, type NieuwsBeheerDeps } from './nieuws-beheer/module.ts';
import { paginasModule, type PaginasModuleDeps } from './paginas/module.ts';
import { paginasBeheerModule, type PaginasBeheerDeps } from './paginas-beheer/module.ts';
import { terugmeldingenModule, type TerugmeldingenDeps } from './terugmeldingen/module.ts';
import { tekstenModule } from './teksten/module.ts';
import { zaakZoekenModule } from './zaak-zoeken/module.ts';

const registers = nepRegisters({});
const mijnZaken = createMijnZaken({ registers, settings });
const raadplegingen = {
  actief: async () => null,
  stel: () => Promise.reject(new Error('not asked')),
  noteer: async () => undefined,
  sweep: async () => 0,
  recent: async () => [],
};
const modules = [
  mijnZakenModule({ registers, settings, mijnZaken }),
  overzichtModule({ mijnZaken, settings, ...nepOverzicht() }),
  mijnBerichtenModule({ registers } as unknown as MijnBerichtenDeps),
  mijnTakenModule({ registers } as unknown as MijnTakenDeps),
  mijnGegevensModule({} as MijnGegevensDeps),
  mijnDocumentenModule({ registers, ontvangsten: {} } as unknown as MijnDocumentenDeps),
  afsprakenModule({ registers, herinneringen: {} } as unknown as AfsprakenDeps),
  mijnVragenModule({ registers, gelezen: {} } as unknown as MijnVragenDeps),
  contactgegevensModule({ registers, voorkeuren: {}, controles: {} } as unknown as ContactgegevensDeps),
  conceptenModule({ concepten: { personalData: {} } as Concepten }),
  inzendingenModule({ inzendingen: {}, registers } as unknown as InzendingenDeps),
  medeondertekeningModule({ registers, medeondertekeningen: {} } as unknown as MedeondertekeningDeps),
  formulierenModule({} as FormulierenDeps),
  productenModule({} as Parameters<typeof productenModule>[0]),
  zoekenModule({} as ZoekenDeps),
  productenBeheerModule({} as ProductenBeheerDeps),
  formulierenBeheerModule({} as FormulierenBeheerDeps),
  inzageModule({} as InzageDeps),
  accountModule({} as AccountDeps),
  vestigingenModule({ registers }),
  inzageBeperkenModule({} as InzageBeperkenDeps),
  voorEenAnderModule({ settings } as unknown as VoorEenAnderDeps),
  voorUModule({ keuzes: {} } as VoorUDeps),
  meldingenModule({ meldingen: {}, mailen: {} } as MeldingenDeps),
  zoekenMedewerkerModule({} as ZoekenMedewerkerDeps),
  tipsBeheerModule({} as TipsBeheerDeps),
  voorzieningenModule({} as VoorzieningenDeps),
  socialeKaartModule({} as SocialeKaartDeps),
  berichttekstenModule({} as BerichttekstenDeps),
  bezorgingModule({} as BezorgingDeps),
  inzendingenBeheerModule({} as InzendingenBeheerDeps),
  waarderingModule({} as WaarderingDeps),
  waarderingBeheerModule({} as WaarderingBeheerDeps),
  zaakZoekenModule({ registers, settings, raadplegingen }),
  werkvoorraadModule({ registers } as unknown as WerkvoorraadDeps),
  startModule({ raadplegingen, teams: [], settings } as unknown as StartDeps),
  bijdrageModule({} as BijdrageDeps),
  mensenModule({} as MensenDeps),
  mensenBeheerModule({} as MensenBeheerDeps),
  onboardingModule({ onboarding: {}, sjablonen: {} } as OnboardingDeps),
  linksModule({} as LinksDeps),
  evenementenModule({ evenementen: {} } as EvenementenDeps),
  nieuwsModule({ nieuwsberichten: {} } as unknown as NieuwsModuleDeps),
  nieuwsBeheerModule({ nieuwsberichten: {} } as unknown as NieuwsBeheerDeps),
  paginasModule({ paginas: {} } as unknown as PaginasModuleDeps),
  paginasBeheerModule({ paginas: {} } as unknown as PaginasBeheerDeps),
  terugmeldingenModule({} as TerugmeldingenDeps),
  tekstenModule({} as Parameters<typeof tekstenModule>[0]),
];
/** What can be done without logging in: reading what says nothing of a person, and sending what is for everybody. */
const openbaar = ['getFormulier', 'dienIn', 'zoekVoorzieningen', 'getVoorziening', 'stelVoorzieningVoor'];
/** What somebody thinks of a form that she sent without a name, and what was changed after that. */
const waardering = ['getInzendingBeoordeling', 'beoordeelInzending', 'telVoortgang'];
const routes = (door: Door) => modules.filter((module) => module.door === door).flatMap((module) => module.routes);

/** What the municipality offers, and the search in it. */
const catalogus = ['getProduct', 'getOpenFormulier', 'zoek', 'listSuggesties'];

describe.each(['inwoner', 'medewerker'] as const)('the routes of door %s', (door) => {
  it('are operations of that door, each once, each with a policy that asks for a login', () => {
    const bekend = Object.values(operationsOf[door]);
    const ids = routes(door).map(({ operation }) => operation.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { operation, policy } of routes(door)) {
      expect(bekend).toContain(operation);
      if ([...openbaar, ...catalogus, ...waardering].includes(operation.id)) continue;
      if (door === 'inwoner' && operation.id === 'listVerbeteringen') continue;
      // opened by the key in its address, as calendars have no login
      if (operation.id === 'leesWerkAgenda') continue;
      expect(policy).toMatch(
        door === 'inwoner'
          ? /^ingelogde inwoner(, over zichzelf|, ook namens een ander \(\w+\)| met een heel bedrijf)?$/
          : /^(ingelogde )?medewerker/,
      );
    }
  });

  it('leave only the session and the stream of changes to others', () => {
    const ids = routes(door).map(({ operation }) => operation.id);
    const over = Object.keys(operationsOf[door]).filter((id) => !ids.includes(id));
    expect(over.sort()).toEqual(['getSessie', 'uitloggen', 'verlengSessie', 'volgWijzigingen']);
  });
});
