import type { Nieuwsbericht as Rij } from '../../generated/prisma/client.ts';
import type { Medewerkerprofiel } from '../medewerkers/model.ts';
import { isVrijeDag } from '../termijnen/feestdagen.ts';
import { dagVan, type Kalenderdag } from '../termijnen/kalender.ts';
import { minWerkdagen } from '../termijnen/wettelijke-termijn.ts';
import { laatsteDag, leestermijnVan, type Leestermijn } from './leesdag.ts';
import type { Leiding } from './leiding.ts';
import { gepubliceerdeInhoud, type Melding, type NieuwsDeps, padVan, teLezen } from './model.ts';
import { ontvangersOnder } from './ontvangers.ts';
import { datumInWoorden, teksten, vul } from './woorden.ts';

/** Tells people of what must reach them: must-reads, and instructions that hold now. */
export interface Leesronde {
  /**
   * Notes for whom each became hers and tells them; reminds who is near her last day, and tells managers of who is past
   * it. Each of them once, however often and by how many processes it is called. Gives how many were told.
   */
  herinner(): Promise<number>;
  /** The first of that for one article, as soon as it can be read. */
  deelUit(id: string): Promise<number>;
}

/** Working days before her last one on which somebody is reminded; on the last one too. */
const HERINNER_WERKDAGEN = 2;

/** One article in its round: for whom it is, who was noted, who confirmed. */
interface Stand {
  rij: Rij;
  termijn: Leestermijn | null;
  ontvangers: Medewerkerprofiel[];
  bevestigd: ReadonlySet<string>;
  vandaag: Kalenderdag;
}

/** Makes it on table `leesontvanger`. */
export function createLeesronde({ prisma, clock, medewerkers, meld }: NieuwsDeps, leiding: Leiding): Leesronde {
  const standen = async (alleen?: string): Promise<Stand[]> => {
    const now = clock.now();
    const rijen = await prisma.nieuwsbericht.findMany({
      where: {
        AND: [teLezen(now), { OR: [{ leesplichtTot: { not: null } }, { urgent: true }] }],
        ...(alleen !== undefined && { id: alleen }),
      },
    });
    if (rijen.length === 0) return [];
    const [inhoud, iedereen] = await Promise.all([gepubliceerdeInhoud(prisma, rijen), medewerkers.actief()]);
    return Promise.all(
      rijen.map(async (rij) => {
        const { id: berichtId, ronde, doelgroep } = rij;
        const bevestigd = await prisma.leesbevestiging.findMany({ where: { berichtId, ronde } });
        return {
          rij,
          termijn: leestermijnVan(rij, inhoud.get(berichtId)?.inhoud.leesplicht),
          ontvangers: ontvangersOnder(iedereen, doelgroep),
          bevestigd: new Set(bevestigd.map(({ medewerker }) => medewerker)),
          vandaag: dagVan(now),
        };
      }),
    );
  };

  /** Notes for whom it is new, all of them at once, and tells them. */
  const noteer = async ({ rij, termijn, ontvangers, bevestigd, vandaag }: Stand): Promise<number> => {
    const { id: berichtId, ronde } = rij;
    const bekend = await prisma.leesontvanger.findMany({
      where: { berichtId, ronde },
      select: { medewerker: true, uiterlijk: true },
    });
    const al = new Set(bekend.map(({ medewerker }) => medewerker));
    const hoort = new Set(ontvangers.map(({ identificatie }) => identificatie));
    // who left the audience and comes back later gets her days again
    const weg = bekend.map(({ medewerker }) => medewerker).filter((een) => !hoort.has(een));
    const nieuw = ontvangers.filter(({ identificatie }) => !al.has(identificatie));
    if (weg.length > 0) await prisma.leesontvanger.deleteMany({ where: { berichtId, ronde, medewerker: { in: weg } } });
    // what held only for now has to be confirmed since its last correction
    if (termijn && bekend.some(({ uiterlijk }) => uiterlijk === null)) {
      await prisma.leesontvanger.updateMany({
        where: { berichtId, ronde, uiterlijk: null },
        data: { uiterlijk: laatsteDag(termijn, vandaag) },
      });
    }
    if (nieuw.length === 0) return 0;
    // of whom it is in the first place the days count from when it appeared; of who came later from now
    const sinds = ({ inDienst }: Medewerkerprofiel) => (bekend.length > 0 ? vandaag : (inDienst ?? undefined));
    const data = nieuw.map((profiel) => ({
      berichtId,
      ronde,
      medewerker: profiel.identificatie,
      uiterlijk: termijn && laatsteDag(termijn, sinds(profiel)),
      gemeld: vandaag,
    }));
    return prisma.$transaction(async (tx) => {
      const gemaakt = await tx.leesontvanger.createManyAndReturn({ data, skipDuplicates: true });
      const meldingen = gemaakt
        .filter(({ medewerker }) => !bevestigd.has(medewerker))
        .map(({ medewerker, uiterlijk }) => aanLezer(rij, medewerker, uiterlijk));
      await meld(tx, meldingen);
      return meldingen.length;
    });
  };

  /** Reminds who did not confirm yet, on the working days that were chosen for it; on a day that was missed the next one. */
  const herinnerTrage = async (stand: Stand): Promise<number> => {
    const { rij, vandaag } = stand;
    const nogNiet = (await traag(stand)).filter(({ uiterlijk, gemeld }) =>
      [minWerkdagen(uiterlijk, HERINNER_WERKDAGEN), uiterlijk].some((dag) => gemeld < dag && dag <= vandaag),
    );
    const wie = nogNiet.filter(({ uiterlijk }) => uiterlijk >= vandaag).map(({ medewerker }) => medewerker);
    if (wie.length === 0) return 0;
    return prisma.$transaction(async (tx) => {
      const { id: berichtId, ronde } = rij;
      const gemerkt = await tx.leesontvanger.updateManyAndReturn({
        // another process may remind them now: who marks them tells them
        where: { berichtId, ronde, medewerker: { in: wie }, gemeld: { lt: vandaag } },
        data: { gemeld: vandaag },
      });
      await meld(
        tx,
        gemerkt.map(({ medewerker, uiterlijk }) => ({
          ...aanLezer(rij, medewerker, uiterlijk, uiterlijk === vandaag),
          opnieuw: true,
        })),
      );
      return gemerkt.length;
    });
  };

  /** Tells managers of who is past her last day: of each once, so that somebody who is late later is told of too. */
  const escaleer = async (stand: Stand): Promise<number> => {
    const { rij, ontvangers, vandaag } = stand;
    const laat = (await traag(stand)).filter(
      // who was told of it only now is not reported at once
      ({ uiterlijk, gemeld, geescaleerd }) => uiterlijk < vandaag && gemeld < vandaag && !geescaleerd,
    );
    if (laat.length === 0) return 0;
    return prisma.$transaction(async (tx) => {
      const { id: berichtId, ronde } = rij;
      const gemerkt = await tx.leesontvanger.updateManyAndReturn({
        where: { berichtId, ronde, medewerker: { in: laat.map((een) => een.medewerker) }, geescaleerd: false },
        data: { geescaleerd: true },
      });
      const nieuw = new Set(gemerkt.map(({ medewerker }) => medewerker));
      const perManager = new Map<string, string[]>();
      for (const profiel of ontvangers.filter(({ identificatie }) => nieuw.has(identificatie))) {
        for (const manager of leiding.managersVan(profiel))
          perManager.set(manager, [...(perManager.get(manager) ?? []), profiel.naam]);
      }
      const meldingen = [...perManager].map(([voor, namen]) => aanManager(rij, voor, namen));
      await meld(tx, meldingen);
      return meldingen.length;
    });
  };

  const traag = async ({ rij: { id: berichtId, ronde }, bevestigd }: Stand) =>
    (
      await prisma.leesontvanger.findMany({
        where: { berichtId, ronde, uiterlijk: { not: null }, medewerker: { notIn: [...bevestigd] } },
      })
    ).map((een) => ({ ...een, uiterlijk: een.uiterlijk ?? '' }));

  return {
    async deelUit(id) {
      let aantal = 0;
      for (const stand of await standen(id)) aantal += await noteer(stand);
      return aantal;
    },
    async herinner() {
      // taken away meanwhile: who has to read it later gets her days again
      await prisma.leesontvanger.deleteMany({
        where: { bericht: { OR: [{ gepubliceerd: null }, { leesplichtTot: null, urgent: false }] } },
      });
      const werkdag = !isVrijeDag(dagVan(clock.now()));
      let aantal = 0;
      for (const stand of await standen()) {
        aantal += await noteer(stand);
        if (werkdag && stand.termijn) aantal += (await herinnerTrage(stand)) + (await escaleer(stand));
      }
      return aantal;
    },
  };
}

const woorden = teksten.melding;

function aanLezer({ id, titel }: Rij, voor: string, uiterlijk: Kalenderdag | null, laatste = false): Melding {
  const plicht = uiterlijk && vul(woorden.leesplicht, { datum: datumInWoorden(uiterlijk) });
  return {
    voor,
    soort: 'leesplicht',
    onderwerp: titel,
    toelichting: laatste ? woorden.vandaag : (plicht ?? woorden.urgent),
    pad: padVan(id),
  };
}

function aanManager({ id, titel }: Rij, voor: string, namen: readonly string[]): Melding {
  const [naam = ''] = namen;
  return {
    voor,
    soort: 'leesplicht-team',
    onderwerp: titel,
    toelichting:
      namen.length === 1 ? vul(woorden.team_een, { naam }) : vul(woorden.team_meer, { aantal: String(namen.length) }),
    pad: padVan(id),
  };
}
