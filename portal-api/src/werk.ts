import type { Route } from './access/route.ts';
import { createBijdragebewaring } from './domain/bijdrage/bewaren.ts';
import { contactverzoekCijfer, zaakCijfer } from './domain/bijdrage/bronnen.ts';
import { kennisCijfer } from './domain/bijdrage/kennis.ts';
import { dagVan } from './domain/termijnen/kalender.ts';
import { createAfgerond } from './domain/werk/afgerond.ts';
import { createAgendasleutels } from './domain/werk/agenda.ts';
import { contactverzoekBron } from './domain/werk/contactverzoeken.ts';
import { herinnerAanWerk } from './domain/werk/herinneringen.ts';
import type { Werkbron } from './domain/werk/model.ts';
import { klanttaakBron } from './domain/werk/klanttaken.ts';
import { createPogingen } from './domain/werk/pogingen.ts';
import { verzamel, type Verzameld } from './domain/werk/verzamel.ts';
import { createWerkVoorbeeld } from './domain/werk/voorbeeld.ts';
import { createWeergaven } from './domain/werk/weergaven.ts';
import { zaakBron } from './domain/werk/zaken.ts';
import { bijdrageModule } from './features/bijdrage/module.ts';
import { werkvoorraadModule, type WerkvoorraadDeps } from './features/werkvoorraad/module.ts';
import type { House } from './house.ts';
import type { Module } from './platform/module.ts';

/** Handing over the work of somebody who leaves is many calls. */
const LANG_GEDULD_MS = 120_000;
const KORT_GEDULD_MS = 30_000;

/** What work and figures need of other parts. */
interface Anderen extends Pick<WerkvoorraadDeps, 'afsprakenVan'> {
  /** Puts in the news and pages that a new portal begins with, before it is counted what helped. */
  teksten(): Promise<void>;
}

/** Puts the work of employees together: its sources, and the list of it. */
export function werkModules(
  house: House,
  eigenBronnen: readonly Werkbron[],
  { afsprakenVan, teksten }: Anderen,
): Module<Route>[] {
  const { prisma, registers, settings, live, pseudonym, medewerkers, config, eigenWerk } = house;
  const afgerond = createAfgerond(house);
  const zaken = zaakBron(house);
  const bronnen = [
    contactverzoekBron({ registers, vragen: settings.vragen, afgerond }),
    zaken,
    klanttaakBron({ registers, zaken }),
    ...eigenBronnen,
  ];
  /** Looks at the work of somebody who is not here; null when she is not in service. */
  async function zonderSessie(
    identificatie: string,
    { naam, signal, metTeams }: { naam: string; signal: AbortSignal; metTeams: boolean },
  ): Promise<Verzameld | null> {
    const profiel = await medewerkers.een(identificatie);
    const now = house.clock.now();
    if (!profiel || (profiel.uitDienst !== null && profiel.uitDienst <= dagVan(now))) return null;
    const acting = {
      door: 'medewerker',
      soort: 'medewerker',
      identificatie,
      naam: profiel.naam,
      email: profiel.email,
      organisatie: null,
      rollen: profiel.rollen,
      teams: metTeams ? profiel.teams : [],
    } as const;
    const geduld = config.registers.timeoutMs;
    return eigenWerk(naam, signal, (grant) => verzamel(bronnen, { acting, grant, now }, geduld));
  }
  return [
    werkvoorraadModule({
      ...house,
      bronnen,
      zaakbronnen: config.registers.zgw.map(({ name }) => name),
      afgerond,
      pogingen: createPogingen(house),
      weergaven: createWeergaven(house),
      agenda: createAgendasleutels(house),
      origin: config.doors.medewerker.url,
      afsprakenVan,
      namensPortaal: (doe) => eigenWerk('vertrek', AbortSignal.timeout(LANG_GEDULD_MS), doe),
      werkVan: (wie, signal) => zonderSessie(wie, { naam: 'leesWerkAgenda', signal, metTeams: true }),
      herinner: () =>
        herinnerAanWerk({
          ...house,
          eigenWerkVan: (wie) =>
            zonderSessie(wie, {
              naam: 'herinnerAanWerk',
              signal: AbortSignal.timeout(KORT_GEDULD_MS),
              // what her teams have is the same for all in them, and is told to none by this
              metTeams: false,
            }),
        }),
      eerderVerstuurd: async (id) => (await prisma.zending.count({ where: { id } })) > 0,
      async meld(tx, { acting }) {
        const leden = (await Promise.all(acting.teams.map((team) => medewerkers.ledenVan(team)))).flat();
        const wie = new Set([acting.identificatie, ...leden.map(({ identificatie }) => identificatie)]);
        await live.publish(
          tx,
          [...wie].map((een) => ({ subject: pseudonym('medewerker', een), topics: ['werk'] as const })),
        );
      },
      geduldMs: config.registers.timeoutMs,
    }),
    bijdrageModule({
      ...house,
      bronnen: [contactverzoekCijfer(house), zaakCijfer(house), kennisCijfer(house)],
      aan: config.employees?.bijdrage !== undefined,
      begin: createWerkVoorbeeld({ ...house, begin: config.werk, eerst: teksten }),
      bewaring: createBijdragebewaring(house),
    }),
  ];
}
