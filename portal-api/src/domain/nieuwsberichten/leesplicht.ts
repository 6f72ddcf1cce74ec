import type { NieuwsBevestigingen } from '@loket/contract';
import type { Nieuwsbericht as Rij } from '../../generated/prisma/client.ts';
import type { TeamConfig } from '../../platform/config/identity-file.ts';
import type { Medewerkerprofiel } from '../medewerkers/model.ts';
import { dagVan, plusDagen, type Kalenderdag } from '../termijnen/kalender.ts';
import { gepubliceerdeInhoud, type Lezer, type Melding, type NieuwsDeps, padVan, zichtbaarVoor } from './model.ts';
import type { Nieuwslezer } from './lezen.ts';
import { ontvangersVan } from './ontvangers.ts';

/** A must-read that somebody still has to say she read. */
export interface OpenLeesplicht {
  id: string;
  titel: string;
  uiterlijk: Kalenderdag;
  pad: string;
}

/** Articles that people must say they read. */
export interface Leesplichten {
  /** `fout`: that was not the right answer; she may try again. Null when nothing is asked of her. */
  bevestig(id: string, antwoord: number | null, lezer: Lezer): Promise<'bevestigd' | 'fout' | null>;
  /** What she still has to read, the first last day first: for her work list. */
  openstaand(lezer: Lezer): Promise<OpenLeesplicht[]>;
  /** Who of the teams that this manager has did not yet; `geen-team` for who manages none. */
  vanEigenTeams(id: string, lezer: Lezer): Promise<NieuwsBevestigingen | 'geen-team' | null>;
  /** Reminds who is late in time, and tells managers after the last day; each once. Gives how many. */
  herinner(): Promise<number>;
}

/** Working from the last day back: a reminder when it is near. */
const HERINNER_DAGEN = 2;

/** Makes the must-reads on tables `leesbevestiging` and `leesherinnering`. */
export function createLeesplichten(
  deps: NieuwsDeps & { teams: readonly Pick<TeamConfig, 'id' | 'naam' | 'teammanager'>[] },
  lezen: Pick<Nieuwslezer, 'leesbaar'>,
): Leesplichten {
  const { prisma, clock, medewerkers, meld, teams } = deps;
  const wieBevestigde = async ({ id, ronde }: Pick<Rij, 'id' | 'ronde'>) => {
    const rijen = await prisma.leesbevestiging.findMany({ where: { berichtId: id, ronde } });
    return new Set(rijen.map(({ medewerker }) => medewerker));
  };
  /** Notes a reminder and sends it, when it was not noted before. */
  const eenmaal = (rij: Rij, wie: string, soort: 'herinnering' | 'escalatie', melding: Melding) =>
    prisma.$transaction(async (tx) => {
      const { count } = await tx.leesherinnering.createMany({
        data: [{ berichtId: rij.id, ronde: rij.ronde, medewerker: wie, soort, moment: clock.now() }],
        skipDuplicates: true,
      });
      if (count > 0) await meld(tx, [melding]);
      return count;
    });
  const managersVan = ({ teams: eigen, leidinggevende, identificatie }: Medewerkerprofiel) => {
    const vanTeam = teams.filter(({ id }) => eigen.includes(id)).flatMap(({ teammanager }) => teammanager ?? []);
    const managers = vanTeam.length > 0 ? vanTeam : leidinggevende ? [leidinggevende] : [];
    return new Set(managers.filter((een) => een !== identificatie));
  };

  return {
    async bevestig(id, antwoord, lezer) {
      const rij = await lezen.leesbaar(id, lezer);
      if (!rij || rij.leesplichtTot === null) return null;
      const inhoud = (await gepubliceerdeInhoud(prisma, [rij])).get(id)?.inhoud;
      const vraag = inhoud?.leesplicht?.controlevraag;
      if (vraag && antwoord !== vraag.goed) return 'fout';
      const { identificatie: medewerker, now: moment } = lezer;
      await prisma.$transaction([
        prisma.leesbevestiging.createMany({
          data: [{ berichtId: id, ronde: rij.ronde, medewerker, moment }],
          skipDuplicates: true,
        }),
        prisma.nieuwsGelezen.createMany({ data: [{ berichtId: id, medewerker, moment }], skipDuplicates: true }),
      ]);
      return 'bevestigd';
    },
    async openstaand(lezer) {
      const rijen = await prisma.nieuwsbericht.findMany({
        where: { ...zichtbaarVoor(lezer), leesplichtTot: { not: null } },
        include: { bevestigingen: { where: { medewerker: lezer.identificatie } } },
        orderBy: [{ leesplichtTot: 'asc' }, { id: 'asc' }],
      });
      return rijen
        .filter(({ ronde, bevestigingen }) => !bevestigingen.some((een) => een.ronde === ronde))
        .map(({ id, titel, leesplichtTot }) => ({ id, titel, uiterlijk: leesplichtTot ?? '', pad: padVan(id) }));
    },
    async vanEigenTeams(id, lezer) {
      const eigen = await medewerkers.teamsOnder(lezer.identificatie);
      if (eigen.length === 0) return 'geen-team';
      const rij = await lezen.leesbaar(id, lezer);
      if (!rij || rij.leesplichtTot === null) return null;
      const [ontvangers, bevestigd] = await Promise.all([
        ontvangersVan(rij.doelgroep, medewerkers),
        wieBevestigde(rij),
      ]);
      return {
        uiterlijk: rij.leesplichtTot,
        teams: eigen.map((team) => {
          const leden = ontvangers.filter((een) => een.teams.includes(team));
          const nogNiet = leden.filter(({ identificatie }) => !bevestigd.has(identificatie));
          return {
            team: teams.find((een) => een.id === team)?.naam ?? team,
            bevestigd: leden.length - nogNiet.length,
            nogNiet: nogNiet.map(({ identificatie, naam }) => ({ identificatie, naam })),
          };
        }),
      };
    },
    async herinner() {
      const now = clock.now();
      const vandaag = dagVan(now);
      const rijen = await prisma.nieuwsbericht.findMany({
        where: {
          gepubliceerd: { not: null },
          vanaf: { lte: now },
          OR: [{ tot: null }, { tot: { gt: now } }],
          leesplichtTot: { not: null, lte: plusDagen(vandaag, HERINNER_DAGEN) },
        },
      });
      let aantal = 0;
      for (const rij of rijen) {
        const uiterlijk = rij.leesplichtTot ?? vandaag;
        const bevestigd = await wieBevestigde(rij);
        const traag = (await ontvangersVan(rij.doelgroep, medewerkers)).filter(
          ({ identificatie }) => !bevestigd.has(identificatie),
        );
        for (const wie of traag) {
          const basis = { onderwerp: rij.titel, pad: padVan(rij.id) };
          const soort = { ...basis, voor: wie.identificatie, soort: 'leesplicht' as const, toelichting: uiterlijk };
          aantal += await eenmaal(rij, wie.identificatie, 'herinnering', soort);
        }
        if (uiterlijk >= vandaag) continue;
        for (const manager of new Set(traag.flatMap((wie) => [...managersVan(wie)]))) {
          const melding = {
            onderwerp: rij.titel,
            pad: padVan(rij.id),
            voor: manager,
            soort: 'leesplicht-team' as const,
            toelichting: uiterlijk,
          };
          aantal += await eenmaal(rij, manager, 'escalatie', melding);
        }
      }
      return aantal;
    },
  };
}
