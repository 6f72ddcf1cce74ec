import { formulierSchema } from '@loket/formulieren/definitie';
import type { Route } from './access/route.ts';
import { type DoorIdentity } from './door-identity.ts';
import { createMijnBerichten } from './domain/berichten/mijn-berichten.ts';
import { createTaakbewijzen } from './domain/taken/bewijs.ts';
import { createMijnTaken } from './domain/taken/mijn-taken.ts';
import { createTipKeuzes } from './domain/tips/tip-keuzes.ts';
import { createTips } from './domain/tips/tips.ts';
import { createMijnGesprekken } from './domain/vragen/mijn-gesprekken.ts';
import { createMeld } from './domain/klanten/meld.ts';
import { ontbrekendeStukken } from './domain/documenten/aandacht.ts';
import { zoekBesluiten } from './domain/besluiten/zoek-besluiten.ts';
import { conceptenModule } from './features/concepten/module.ts';
import { gegevensBron, zakenBron } from './domain/account/bronnen.ts';
import { berichtenBron, contactBron, documentenBron, takenBron, vragenBron } from './domain/account/klantbronnen.ts';
import { createContactboek } from './domain/contactgegevens/contactboek.ts';
import { bekendeFormulieren } from './domain/taken/formulieren/bekend.ts';
import { createTaakformulieren } from './domain/taken/formulieren/formulieren.ts';
import { createBeperkingen } from './domain/inzage/beperkingen.ts';
import { createBezoeken } from './domain/inzage/bezoeken.ts';
import { vestigingenModule } from './features/vestigingen/module.ts';
import { createEerdereAanvragen } from './domain/inzendingen/eerder.ts';
import { createFormulieren } from './domain/formulieren/formulieren.ts';
import { onlineBezwaar } from './domain/formulieren/uit-besluit.ts';
import { formulierenModule } from './features/formulieren/module.ts';
import { accountModule } from './features/account/module.ts';
import { contactgegevensModule } from './features/contactgegevens/module.ts';
import { inzendingenBeheerModule } from './features/inzendingen-beheer/module.ts';
import { inzageModule } from './features/inzage/module.ts';
import { inzageBeperkenModule } from './features/inzage-beperken/module.ts';
import { liveModule } from './features/live/module.ts';
import { meldingenModule } from './features/meldingen/module.ts';
import { mijnBerichtenModule } from './features/mijn-berichten/module.ts';
import { mijnGegevensModule } from './features/mijn-gegevens/module.ts';
import { mijnTakenModule } from './features/mijn-taken/module.ts';
import { mijnVragenModule } from './features/mijn-vragen/module.ts';
import { mijnZakenModule } from './features/mijn-zaken/module.ts';
import { notificatiesModule } from './features/notificaties/module.ts';
import { overzichtModule } from './features/overzicht/module.ts';
import { inwonerSessieModule, medewerkerSessieModule } from './features/sessie/module.ts';
import { createIndelingen } from './features/start/indeling.ts';
import { startModule } from './features/start/module.ts';
import { voorEenAnderModule } from './features/voor-een-ander/module.ts';
import { tipsBeheerModule } from './features/tips-beheer/module.ts';
import { voorUModule } from './features/voor-u/module.ts';
import { zaakZoekenModule } from './features/zaak-zoeken/module.ts';
import { createLoginData } from './identity/login-data.ts';
import type { DoorName } from './platform/config/config.ts';
import { readContent } from './platform/config/content.ts';
import { overIemand } from './platform/live/model.ts';
import type { Module, PersonalData } from './platform/module.ts';
import { createSentData } from './platform/outbox/personal-data.ts';
import { createAfspraken } from './afspraken.ts';
import { catalogusModules } from './catalogus.ts';
import { documentenModule } from './documenten.ts';
import { indienModule, ondertekenModule } from './indienen.ts';
import type { House } from './house.ts';
import { createMedewerkerportaal } from './medewerkerportaal.ts';
import { createSocialeKaart } from './sociale-kaart.ts';
import { gather } from './gather.ts';

const NAME_PATIENCE_MS = 1500;
const DELIVERY_PATIENCE_MS = 5000;

interface Features {
  modules: readonly Module<Route>[];
  /** What the portal itself keeps of persons, of every part of the house. */
  personalData: readonly PersonalData[];
}

/** Makes the features, of both doors. The one place that knows them by name. */
export function createModules(house: House, identity: Record<DoorName, DoorIdentity>): Features {
  const {
    prisma,
    config,
    log,
    keyring,
    pseudonym,
    store,
    queue,
    clock,
    registers,
    raadplegingen,
    machtigingen,
    afschermingen,
    outbox,
    rollen,
    teams,
    concepten,
    listening,
    live,
    afspraak,
    aandacht,
    gebeurtenissen,
    mijnZaken,
    kennisgeven,
    eigenWerk,
    bezoek,
    gelezen,
    voorkeuren,
    controles,
    settings,
  } = house;
  const { inwoner, medewerker } = identity;
  const mijnTaken = createMijnTaken({ registers, settings, mijnZaken, outbox });
  const taken = mijnTakenModule({
    registers,
    settings,
    mijnTaken,
    index: aandacht,
    outbox,
    bewijzen: createTaakbewijzen({ keyring, pseudonym }),
    transaction: (run) => prisma.$transaction(run),
    meld: createMeld({ live, prisma, pseudonym }, ['taken', 'overzicht']),
  });
  const documenten = documentenModule(house, DELIVERY_PATIENCE_MS);
  const mijnBerichten = createMijnBerichten({ registers, settings, outbox });
  const berichten = mijnBerichtenModule({
    registers,
    settings,
    mijnBerichten,
    index: aandacht,
    outbox,
    transaction: (run) => prisma.$transaction(run),
    meld: createMeld({ live, prisma, pseudonym }, ['berichten', 'overzicht']),
  });
  const gesprekken = createMijnGesprekken({ registers, outbox, gelezen, mijnZaken, settings: settings.vragen });
  const meldVragen = createMeld({ live, prisma, pseudonym }, ['vragen', 'overzicht']);
  const vragen = mijnVragenModule({
    registers,
    settings,
    mijnZaken,
    gesprekken,
    gelezen,
    aandacht,
    outbox,
    prisma,
    concepten,
    async meld(grant) {
      await meldVragen(grant);
      // What was asked or withdrawn is work that came or went; whose it is, only a look tells.
      await live.publish(prisma, [{ subject: pseudonym('doelgroep', 'medewerker'), topics: ['werk'] }]);
    },
  });
  const { afspraken, afsprakenBronnen } = createAfspraken(house);
  const reacties = {
    registers,
    mijnZaken,
    settings,
    index: aandacht,
    queue,
    prisma,
    zoekBesluiten: zoekBesluiten({ registers, index: aandacht, eigenWerk, live, prisma, clock }),
  };
  const formulieren = createFormulieren({ prisma, clock, begin: readContent('formulieren', formulierSchema) });
  const zaken = mijnZakenModule({
    registers,
    settings,
    mijnZaken,
    reacties,
    bezwaarmogelijkheid: onlineBezwaar(formulieren),
    inzendingVan: house.inzendingen.vanZaak,
    stukken: (vraag) => ontbrekendeStukken(vraag, { ...house, index: aandacht }),
  });
  const tips = createTips({ prisma, clock, begin: config.tips });
  const keuzes = createTipKeuzes({ prisma, pseudonym });
  const contactboek = createContactboek({ registers, voorkeuren });
  const invullen = formulierenModule({
    ...house,
    mijnZaken,
    formulieren,
    contactboek,
    acceptUnscanned: config.scanner.acceptUnscanned,
    eerdere: createEerdereAanvragen(house),
  });
  const ondertekenen = ondertekenModule(house);
  const bezoeken = createBezoeken({ prisma });
  const socialeKaart = createSocialeKaart(house);
  const intern = createMedewerkerportaal(house);
  const sturen = { outbox, prisma, vragen: settings.vragen };
  const modules: Module<Route>[] = [
    liveModule('inwoner', { live, listening }),
    liveModule('medewerker', { live, listening }),
    notificatiesModule({
      prisma,
      registers,
      settings,
      gebeurtenissen,
      index: aandacht,
      live,
      queue,
      pseudonym,
      eigenWerk,
      clock,
      afspraak,
    }),
    inwonerSessieModule({ ...inwoner.feature, registers, patienceMs: NAME_PATIENCE_MS }),
    overzichtModule({
      mijnZaken,
      settings,
      sources: [
        ...zaken.workItems,
        taken.workItems,
        berichten.workItems,
        ...vragen.workItems,
        documenten.workItems,
        invullen.workItems,
        ondertekenen.workItems,
        afspraken.workItems,
      ],
      geduldMs: config.registers.timeoutMs,
      gebeurtenissen,
      bezoek,
      pseudonym,
      hoort: listening.subjectsOf,
    }),
    zaken,
    taken,
    documenten,
    berichten,
    mijnGegevensModule({ registers, ...sturen }),
    vragen,
    afspraken,
    contactgegevensModule({
      registers,
      voorkeuren,
      controles,
      verstuurCode: kennisgeven.verstuurCode,
      outbox,
      prisma,
      meld: createMeld({ live, prisma, pseudonym }, ['gegevens']),
    }),
    conceptenModule({ concepten }),
    invullen,
    inzageModule({ ...sturen, bezoeken, machtigingen, mijnZaken, registers, settings, pseudonym, rollen, teams }),
    ondertekenen,
    indienModule(house, { formulieren, contactboek, geduldMs: NAME_PATIENCE_MS }),
    vestigingenModule({ registers }),
    ...socialeKaart.modules,
    accountModule({
      personalData: () => personalData,
      bronnen: [
        gegevensBron({ registers }),
        contactBron(contactboek),
        zakenBron({ registers, mijnZaken, settings }),
        documentenBron(house),
        takenBron({ mijnTaken, settings, formulieren: createTaakformulieren(bekendeFormulieren) }),
        berichtenBron({ mijnBerichten, registers, settings }),
        vragenBron({ gesprekken, registers, settings }),
        ...afsprakenBronnen,
      ],
      bezoeken,
      registers,
      outbox,
      logout: inwoner.feature.logout,
      pseudonym,
      log,
      patienceMs: DELIVERY_PATIENCE_MS,
    }),
    voorEenAnderModule({
      registers,
      machtigingen,
      afschermingen,
      pseudonym,
      settings,
      clock,
      meld: (bsn) => live.publish(prisma, [{ subject: pseudonym('bsn', bsn), topics: overIemand }]),
    }),
    ...catalogusModules(house, formulieren, [...intern.zoekbronnen, socialeKaart.zoekbron]),
    voorUModule({ tips, keuzes, mijnZaken, registers, settings }),
    medewerkerSessieModule({ ...medewerker.feature, rollen, teams }),
    startModule({ raadplegingen, teams, settings, indelingen: createIndelingen(house) }),
    meldingenModule(house),
    tipsBeheerModule({ tips, registers, settings }),
    zaakZoekenModule({ registers, settings, raadplegingen }),
    inzageBeperkenModule({ beperkingen: createBeperkingen({ prisma, keyring }), registers, settings, pseudonym }),
    inzendingenBeheerModule(house),
    ...kennisgeven.modules,
    ...intern.modules,
  ];

  // What a feature keeps stands in its module; what identity, access, domain and platform keep stands here.
  const personalData = gather([
    createLoginData({ store, pseudonym }),
    createSentData(outbox),
    aandacht.personalData,
    gebeurtenissen.personalData,
    bezoek.personalData,
    ...modules.flatMap((module) => module.personalData ?? []),
  ]);

  return { modules, personalData };
}
