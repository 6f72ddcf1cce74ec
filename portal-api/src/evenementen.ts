import type { Route } from './access/route.ts';
import { createAanmeldingen, type Opgeschoven } from './domain/aanmeldingen/aanmeldingen.ts';
import { createEvenementBericht } from './domain/evenementen/bericht.ts';
import { createEvenementen, EVENEMENT } from './domain/evenementen/evenementen.ts';
import { evenementenModule } from './features/evenementen/module.ts';
import type { House } from './house.ts';
import type { Module } from './platform/module.ts';

/** Events and signing up for them. What else one signs up for adds itself to `opgeschoven`. */
export function evenementenModules(house: House): Module<Route>[] {
  const origin = house.config.doors.medewerker.url;
  const bericht = createEvenementBericht({ ...house, mailer: house.kennisgeven.mailer, origin });
  const opgeschoven: Opgeschoven = async (tx, aanmelding) => {
    const { object, wie } = aanmelding;
    const evenement = await tx.evenement.findUnique({ where: { id: object }, select: { titel: true } });
    await bericht.opgeschoven(tx, aanmelding);
    await house.meldingen.zet(tx, [
      {
        voor: wie,
        soort: 'aanmelding',
        onderwerp: evenement?.titel ?? 'Evenement',
        toelichting: 'Je hebt een plek',
        pad: `/evenementen/${object}`,
        eigenMail: true,
      },
    ]);
  };
  const aanmeldingen = createAanmeldingen({ ...house, opgeschoven: { [EVENEMENT]: opgeschoven } });
  const evenementen = createEvenementen({ ...house, aanmeldingen, bericht, begin: house.config.evenementen });
  return [evenementenModule({ ...house, evenementen, aanmeldingen, origin, tasks: bericht.tasks })];
}
