import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { AccessSettings } from '../../access/settings.ts';
import { heeftRecht } from '../../access/rights.ts';
import type { Registers, Rol } from '../../registers/model.ts';
import { termijnVan } from '../termijnen/termijn.ts';
import { noteerZaak } from '../zaken/betrokkenen.ts';
import { presentVerwijzing, type Weergave } from '../zaken/samenvatting.ts';
import { blikVanMedewerker, zichtbareZaken } from '../zaken/zichtbaar.ts';
import type { Bijdragebron, Gedaan } from './model.ts';

/** Questions and call-backs that were finished in this portal. */
export function contactverzoekCijfer({ prisma, clock }: { prisma: PrismaClient; clock: Clock }): Bijdragebron {
  return {
    cijfer: 'contactverzoeken',
    async gedaan({ van, tot }, { medewerkers }) {
      const rows = await prisma.werkAfgerond.findMany({
        where: { medewerker: { in: [...medewerkers] }, dag: { gte: van, lte: tot } },
        orderBy: [{ dag: 'desc' }, { taak: 'asc' }],
        select: { taak: true, medewerker: true, nummer: true, handeling: true, dag: true, uiterlijk: true },
      });
      const data = rows.map(({ taak, medewerker, nummer, handeling, dag, uiterlijk }): Gedaan => ({
        sleutel: taak,
        medewerker,
        nummer: nummer ?? '',
        omschrijving: handeling,
        afgerond: dag,
        uiterlijk,
        pad: null,
      }));
      return { data, incomplete: [], asOf: clock.now() };
    },
  };
}

/** Cases that were closed while these people handled them, as the registers have it (role `behandelaar`). */
export function zaakCijfer({
  registers,
  settings,
}: {
  registers: Pick<Registers, 'werk'>;
  settings: AccessSettings & Weergave;
}): Bijdragebron {
  return {
    cijfer: 'zaken',
    async gedaan({ acting, grant, van, tot }, { medewerkers, team }) {
      // Of a team the people are asked as well: a case may be given to an employee without her team.
      const mensen = medewerkers.map((id) => ({ soort: 'medewerker' as const, id }));
      const wie = team === null ? mensen : [{ soort: 'team' as const, id: team }, ...mensen];
      const { data, ...rest } = await registers.werk.afgerondeZakenVan(grant, wie, van);
      // Of her own the page says which; of a team only how many, so nothing of them is shown.
      const eigen = team === null && heeftRecht(acting, 'zaak-zoeken');
      const zichtbaar = eigen ? zichtbareZaken(data, blikVanMedewerker(acting, settings)).zaken : [];
      const gedaan = data.flatMap(({ zaak, zaaktype }): Gedaan[] => {
        const { einddatum } = zaak;
        if (einddatum === null || einddatum < van || einddatum > tot) return [];
        const gezien = zichtbaar.find((een) => een.zaak.ref.id === zaak.ref.id && een.zaak.ref.bron === zaak.ref.bron);
        if (gezien) noteerZaak(grant, zaak, 'zaak');
        const { uiterlijk } = termijnVan({ ...zaak, einddatum: null }, zaaktype, einddatum);
        const { bron, id } = zaak.ref;
        const woorden = gezien && presentVerwijzing(gezien, settings);
        return behandelaarsVan(zaak.rollen, medewerkers, team).map((medewerker) => ({
          sleutel: `${bron} ${id}`,
          medewerker,
          nummer: woorden?.nummer ?? '',
          omschrijving: woorden?.titel ?? null,
          afgerond: einddatum,
          uiterlijk,
          pad: woorden ? `/zaken/${bron}/${id}` : null,
        }));
      });
      return { data: gedaan.toSorted((a, b) => b.afgerond.localeCompare(a.afgerond)), ...rest };
    },
  };
}

/** Which of these people handled a case, each once; the team itself (null) when it was given to none of them. */
function behandelaarsVan(
  rollen: readonly Rol[],
  medewerkers: readonly string[],
  team: string | null,
): (string | null)[] {
  const behandelaars = rollen.filter(({ omschrijvingGeneriek }) => omschrijvingGeneriek === 'behandelaar');
  const mensen = behandelaars.flatMap(({ medewerkerIdentificatie: wie }) =>
    wie !== null && medewerkers.includes(wie) ? [wie] : [],
  );
  if (mensen.length > 0) return [...new Set(mensen)];
  return team !== null && behandelaars.some(({ organisatorischeEenheid }) => organisatorischeEenheid === team)
    ? [null]
    : [];
}
