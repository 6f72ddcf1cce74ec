import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import { padVan as nieuwspad } from '../nieuwsberichten/model.ts';
import { padVan as paginapad } from '../paginas/model.ts';
import { beginVan, dagVan, plusDagen } from '../termijnen/kalender.ts';
import type { Bijdragebron, Gedaan } from './model.ts';

/** A sign of one reader, and of whom the text is: its owner, and who wrote what is read now. */
interface Teken {
  soort: 'pagina' | 'nieuws';
  id: string;
  titel: string;
  lezer: string;
  moment: Date;
  van: string[];
}

/** How often colleagues said that something in the handbook or the news helped. What somebody says of her own does not count. */
export function kennisCijfer({ prisma, clock }: { prisma: PrismaClient; clock: Clock }): Bijdragebron {
  return {
    cijfer: 'kennis',
    async gedaan({ van, tot }, { medewerkers, team }) {
      const asOf = clock.now();
      const wie = [...medewerkers];
      const eerste = beginVan(van);
      const na = beginVan(plusDagen(tot, 1));
      const tekens = await prisma.$queryRaw<Teken[]>`
        select 'pagina' as soort, p.id, p.titel, h.medewerker as lezer, h.moment, array[p.eigenaar, v.door] as van
        from pagina_hielp h
        join pagina p on p.id = h.pagina_id
        join pagina_versie v on v.pagina_id = p.id and v.versie = p.gepubliceerd
        where h.moment >= ${eerste} and h.moment < ${na} and (p.eigenaar = any(${wie}) or v.door = any(${wie}))
        union all
        select 'nieuws', b.id, b.titel, d.medewerker, d.moment, array[v.door]
        from nieuws_duim d
        join nieuwsbericht b on b.id = d.bericht_id
        join nieuwsbericht_versie v on v.bericht_id = b.id and v.versie = b.gepubliceerd
        where d.moment >= ${eerste} and d.moment < ${na} and v.door = any(${wie})`;
      const data = tekens.flatMap(({ soort, id, titel, lezer, moment, van: wiens }): Gedaan[] =>
        [...new Set(wiens)]
          .filter((een) => een !== lezer && wie.includes(een))
          .map((een) => ({
            sleutel: `${soort} ${id} ${lezer}`,
            medewerker: een,
            nummer: '',
            // of a team only how often is shown
            omschrijving: team === null ? titel : null,
            afgerond: dagVan(moment),
            uiterlijk: null,
            pad: team === null ? (soort === 'pagina' ? paginapad(id) : nieuwspad(id)) : null,
          })),
      );
      return { data: data.toSorted((a, b) => b.afgerond.localeCompare(a.afgerond)), incomplete: [], asOf };
    },
  };
}
