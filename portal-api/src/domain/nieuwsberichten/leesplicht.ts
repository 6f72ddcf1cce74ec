import type { LeesplichtenTeam, NieuwsBevestigingen } from '@loket/contract';
import { dagVan, type Kalenderdag } from '../termijnen/kalender.ts';
import { eigenLaatsteDag, leestermijnVan } from './leesdag.ts';
import { createLeesronde, type Leesronde } from './leesronde.ts';
import type { Groep, Leiding } from './leiding.ts';
import type { Nieuwslezer } from './lezen.ts';
import { gepubliceerdeInhoud, type Lezer, type NieuwsDeps, padVan, teLezen, zichtbaarVoor } from './model.ts';
import { ontvangersOnder, woordenVan } from './ontvangers.ts';

/** A must-read that somebody still has to say she read. */
export interface OpenLeesplicht {
  id: string;
  titel: string;
  uiterlijk: Kalenderdag;
  pad: string;
}

/** Articles that people must say they read. */
export interface Leesplichten extends Leesronde {
  /** `fout`: that was not the right answer; she may try again. Null when nothing is asked of her. */
  bevestig(id: string, antwoord: number | null, lezer: Lezer): Promise<'bevestigd' | 'fout' | null>;
  /** What she still has to read, the first last day first: for her work list. */
  openstaand(lezer: Lezer): Promise<OpenLeesplicht[]>;
  /** Whether she manages anybody, and so sees who has not read what is asked of them. */
  leidt(medewerker: string): Promise<boolean>;
  /** Who of her own people did not confirm this one yet; `geen-team` for who manages nobody, null when it is for none. */
  vanEigenTeams(
    id: string,
    lezer: Pick<Lezer, 'identificatie' | 'now'>,
  ): Promise<NieuwsBevestigingen | 'geen-team' | null>;
  /** The same of everything that her people have to read now, the newest first. */
  overzicht(lezer: Pick<Lezer, 'identificatie' | 'now'>): Promise<LeesplichtenTeam['leesplichten'] | 'geen-team'>;
}

/** Makes the must-reads on tables `leesbevestiging` and `leesontvanger`. */
export function createLeesplichten(
  deps: NieuwsDeps,
  lezen: Pick<Nieuwslezer, 'leesbaar'>,
  leiding: Leiding,
): Leesplichten {
  const { prisma } = deps;

  /** What these people have to read, with for each group who confirmed and who did not. */
  const standVan = async (groepen: readonly Groep[], now: Date, alleen?: string) => {
    const mensen = groepen.flatMap(({ leden }) => leden);
    const rijen = await prisma.nieuwsbericht.findMany({
      where: {
        ...teLezen(now),
        ...(alleen !== undefined && { id: alleen }),
        leesplichtTot: { not: null },
        doelgroep: { hasSome: [...new Set(mensen.flatMap(woordenVan))] },
      },
      orderBy: [{ vanaf: 'desc' }, { id: 'asc' }],
    });
    const van = {
      berichtId: { in: rijen.map(({ id }) => id) },
      medewerker: { in: mensen.map(({ identificatie }) => identificatie) },
    };
    const [inhoud, genoteerd, bevestigd] = await Promise.all([
      gepubliceerdeInhoud(prisma, rijen),
      prisma.leesontvanger.findMany({ where: van }),
      prisma.leesbevestiging.findMany({ where: van }),
    ]);
    const sleutel = (berichtId: string, ronde: number, wie: string) => `${berichtId} ${ronde} ${wie}`;
    const dagen = new Map(genoteerd.map((een) => [sleutel(een.berichtId, een.ronde, een.medewerker), een]));
    const klaar = new Set(bevestigd.map((een) => sleutel(een.berichtId, een.ronde, een.medewerker)));
    const vandaag = dagVan(now);
    return rijen.flatMap((rij) => {
      const termijn = leestermijnVan(rij, inhoud.get(rij.id)?.inhoud.leesplicht);
      if (!termijn) return [];
      const teams = groepen.flatMap(({ team, leden }) => {
        const ontvangers = ontvangersOnder(leden, rij.doelgroep);
        const nogNiet = ontvangers.filter((een) => !klaar.has(sleutel(rij.id, rij.ronde, een.identificatie)));
        if (ontvangers.length === 0) return [];
        return {
          team,
          bevestigd: ontvangers.length - nogNiet.length,
          nogNiet: nogNiet.map(({ identificatie, naam }) => ({
            identificatie,
            naam,
            uiterlijk: eigenLaatsteDag(termijn, dagen.get(sleutel(rij.id, rij.ronde, identificatie)), vandaag),
          })),
        };
      });
      return [{ id: rij.id, titel: rij.titel, teams }];
    });
  };

  return {
    ...createLeesronde(deps, leiding),
    async bevestig(id, antwoord, lezer) {
      const rij = await lezen.leesbaar(id, lezer);
      if (!rij || rij.leesplichtTot === null) return null;
      const inhoud = (await gepubliceerdeInhoud(prisma, [rij])).get(id)?.inhoud;
      const vraag = inhoud?.leesplicht?.controlevraag;
      if (vraag && antwoord !== vraag.goed) return 'fout';
      const { identificatie: medewerker, now: moment } = lezer;
      await prisma.$transaction(async (tx) => {
        await tx.leesbevestiging.createMany({
          data: [{ berichtId: id, ronde: rij.ronde, medewerker, moment }],
          skipDuplicates: true,
        });
        await tx.nieuwsGelezen.createMany({ data: [{ berichtId: id, medewerker, moment }], skipDuplicates: true });
        await deps.neemTerug(tx, { voor: medewerker, soort: 'leesplicht', pad: padVan(id) });
      });
      return 'bevestigd';
    },
    async openstaand(lezer) {
      const { identificatie: medewerker, now } = lezer;
      const rijen = await prisma.nieuwsbericht.findMany({
        where: { ...zichtbaarVoor(lezer), leesplichtTot: { not: null } },
        include: { bevestigingen: { where: { medewerker } }, ontvangers: { where: { medewerker } } },
        orderBy: [{ leesplichtTot: 'asc' }, { id: 'asc' }],
      });
      const open = rijen.filter(({ ronde, bevestigingen }) => !bevestigingen.some((een) => een.ronde === ronde));
      const inhoud = await gepubliceerdeInhoud(prisma, open);
      return open
        .flatMap((rij) => {
          const termijn = leestermijnVan(rij, inhoud.get(rij.id)?.inhoud.leesplicht);
          const genoteerd = rij.ontvangers.find(({ ronde }) => ronde === rij.ronde);
          if (!termijn) return [];
          const uiterlijk = eigenLaatsteDag(termijn, genoteerd, dagVan(now));
          return { id: rij.id, titel: rij.titel, uiterlijk, pad: padVan(rij.id) };
        })
        .toSorted((een, ander) => een.uiterlijk.localeCompare(ander.uiterlijk));
    },
    leidt: async (medewerker) => (await leiding.groepenVan(medewerker)).length > 0,
    async vanEigenTeams(id, { identificatie, now }) {
      const groepen = await leiding.groepenVan(identificatie);
      if (groepen.length === 0) return 'geen-team';
      const [stand] = await standVan(groepen, now, id);
      return stand ? { teams: stand.teams } : null;
    },
    async overzicht({ identificatie, now }) {
      const groepen = await leiding.groepenVan(identificatie);
      return groepen.length === 0 ? 'geen-team' : standVan(groepen, now);
    },
  };
}
