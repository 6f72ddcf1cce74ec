import type { NieuwsReactieVersies } from '@loket/contract';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { Schrijver } from '../redactie/schrijver.ts';
import { dagVan, type Kalenderdag } from '../termijnen/kalender.ts';
import type { Nieuwslezer } from './lezen.ts';
import { type Lezer, type NieuwsDeps, padVan } from './model.ts';
import { teksten, vul } from './woorden.ts';

/** A reaction of which somebody says that it does not belong there: work of editors. */
export interface GemeldeReactie {
  id: string;
  titel: string;
  toelichting: string;
  sinds: Kalenderdag;
  pad: string;
}

/** Looking after what colleagues say under an article. False or null: there is nothing like that for who asks. */
export interface Moderatie {
  /** A reader says that a reaction of somebody else does not belong there. */
  meld(id: string, reactieId: string, reden: string, lezer: Lezer, wie: Schrijver): Promise<boolean>;
  /** An editor looked, and it stays. */
  laatStaan(id: string, reactieId: string, lezer: Lezer): Promise<boolean>;
  /** What it said before, the newest first: for who wrote it and for editors. */
  eerder(id: string, reactieId: string, lezer: Lezer): Promise<NieuwsReactieVersies['versies'] | null>;
  /** What waits to be looked at by an editor, the oldest first. */
  openstaand(): Promise<GemeldeReactie[]>;
}

/** Makes it on tables `nieuws_reactie_melding` and `nieuws_reactie_versie`. */
export function createModeratie(deps: NieuwsDeps, lezen: Pick<Nieuwslezer, 'leesbaar'>): Moderatie {
  const { prisma, clock, medewerkers } = deps;
  const reactieVan = async (berichtId: string, id: string, lezer: Lezer) => {
    const bericht = await lezen.leesbaar(berichtId, lezer);
    const reactie = bericht && (await prisma.nieuwsReactie.findFirst({ where: { id, berichtId } }));
    return reactie && { bericht, reactie };
  };
  return {
    async meld(id, reactieId, reden, lezer, wie) {
      const over = await reactieVan(id, reactieId, lezer);
      const door = lezer.identificatie;
      if (!over || over.reactie.verwijderdDoor !== null || over.reactie.door === door) return false;
      const redacteuren = (await medewerkers.actief()).filter(
        ({ rollen, identificatie }) =>
          rollen.includes('red') && identificatie !== door && identificatie !== over.reactie.door,
      );
      await prisma.$transaction(async (tx) => {
        const wat = { naam: wie.naam, reden, moment: clock.now(), afgehandeldOp: null };
        await tx.nieuwsReactieMelding.upsert({
          where: { reactieId_door: { reactieId, door } },
          create: { reactieId, door, ...wat },
          update: wat,
        });
        await deps.meld(
          tx,
          redacteuren.map(({ identificatie }) => ({
            voor: identificatie,
            soort: 'reactie-gemeld',
            onderwerp: over.bericht.titel,
            toelichting: vul(teksten.melding.reactie_gemeld, { naam: wie.naam, reden }),
            pad: padVan(id),
          })),
        );
        await deps.vertel(tx, 'nieuws');
      });
      return true;
    },
    async laatStaan(id, reactieId, lezer) {
      if (!(await reactieVan(id, reactieId, lezer))) return false;
      return prisma.$transaction(async (tx) => {
        const aantal = await handelAf(tx, id, reactieId, deps);
        await deps.vertel(tx, 'nieuws');
        return aantal > 0;
      });
    },
    async eerder(id, reactieId, lezer) {
      const over = await reactieVan(id, reactieId, lezer);
      if (!over || (over.reactie.door !== lezer.identificatie && !lezer.redacteur)) return null;
      const rijen = await prisma.nieuwsReactieVersie.findMany({ where: { reactieId }, orderBy: { moment: 'desc' } });
      return rijen.map(({ tekst, moment }) => ({ tekst, moment: moment.toISOString() }));
    },
    async openstaand() {
      const rijen = await prisma.nieuwsReactieMelding.findMany({
        where: { afgehandeldOp: null },
        include: { reactie: { include: { bericht: { select: { id: true, titel: true } } } } },
        orderBy: [{ moment: 'asc' }, { reactieId: 'asc' }],
        distinct: ['reactieId'],
      });
      return rijen.map(({ reactieId, moment, reactie: { bericht, naam } }) => ({
        id: reactieId,
        titel: bericht.titel,
        toelichting: vul(teksten.werk.reactie, { naam }),
        sinds: dagVan(moment),
        pad: padVan(bericht.id),
      }));
    },
  };
}

/** An editor has looked at what was reported of it; when nothing else waits there, nobody is told any more. */
export async function handelAf(
  tx: Prisma.TransactionClient,
  berichtId: string,
  reactieId: string,
  { clock, neemTerug }: Pick<NieuwsDeps, 'clock' | 'neemTerug'>,
): Promise<number> {
  const { count } = await tx.nieuwsReactieMelding.updateMany({
    where: { reactieId, afgehandeldOp: null },
    data: { afgehandeldOp: clock.now() },
  });
  const over = await tx.nieuwsReactieMelding.count({ where: { afgehandeldOp: null, reactie: { berichtId } } });
  if (count > 0 && over === 0) await neemTerug(tx, { soort: 'reactie-gemeld', pad: padVan(berichtId) });
  return count;
}
