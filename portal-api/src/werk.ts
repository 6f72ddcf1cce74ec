import type { Route } from './access/route.ts';
import { createAfgerond } from './domain/werk/afgerond.ts';
import { contactverzoekBron } from './domain/werk/contactverzoeken.ts';
import type { Werkbron } from './domain/werk/model.ts';
import { createPogingen } from './domain/werk/pogingen.ts';
import { createWeergaven } from './domain/werk/weergaven.ts';
import { zaakBron } from './domain/werk/zaken.ts';
import { werkvoorraadModule } from './features/werkvoorraad/module.ts';
import type { House } from './house.ts';
import type { Module } from './platform/module.ts';

/** Puts the work of employees together: its sources, and the list of it. */
export function werkModules(house: House, eigenBronnen: readonly Werkbron[]): Module<Route>[] {
  const { prisma, registers, settings, live, pseudonym, medewerkers, config } = house;
  const afgerond = createAfgerond(house);
  const vragen = settings.vragen;
  return [
    werkvoorraadModule({
      ...house,
      bronnen: [contactverzoekBron({ registers, vragen, afgerond }), zaakBron(house), ...eigenBronnen],
      zaakbronnen: config.registers.zgw.map(({ name }) => name),
      afgerond,
      pogingen: createPogingen(house),
      weergaven: createWeergaven(house),
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
  ];
}
