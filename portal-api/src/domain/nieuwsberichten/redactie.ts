import { randomUUID } from 'node:crypto';
import type { NieuwsBeheerDetail, NieuwsBeheerRegel, NieuwsInhoud } from '@loket/contract';
import type { NieuwsberichtStap, Prisma } from '../../generated/prisma/client.ts';
import type { Schrijver } from '../redactie/schrijver.ts';
import { afbeeldingenIn, platteTekst } from '../tekst/lopen.ts';
import { lijst, type Lijstvraag } from './lijst.ts';
import { beheerpadVan, inhoudVan, type NieuwsDeps } from './model.ts';
import { annuleerPlanning, publiceer, trekIn, type Publicatie } from './publiceren.ts';
import { nieuwsteVan, regelVan, standVan, type MetVersies } from './stand.ts';
import { noteerStap, toonStap } from './stappen.ts';
import { teksten, vul } from './woorden.ts';

/** With its versions, the newest first. */
export type Redactiebericht = Omit<NieuwsBeheerDetail, 'keuzes'>;
/**
 * `ingehaald`: a colleague saved or judged meanwhile. `eigen`: nobody judges what she wrote. `te-vroeg`: not approved.
 * `leeg`: there is no text. `niet-gepland`: nothing waits.
 */
type Geweigerd = 'ingehaald' | 'eigen' | 'te-vroeg' | 'leeg' | 'niet-gepland' | null;

/** Where editors write news, by version; a second one looks before anybody reads it. */
export interface Nieuwsredactie {
  /** A page of those that she looks for, what was changed last first. */
  lijst(vraag: Lijstvraag): Promise<{ berichten: NieuwsBeheerRegel[]; totaal: number }>;
  /** Null when there is none. `wie` decides whether she may judge it. */
  een(id: string, wie: Schrijver): Promise<Redactiebericht | null>;
  maak(inhoud: NieuwsInhoud, wie: Schrijver): Promise<Redactiebericht>;
  /** Saves a version after `versie`; `ingehaald` when that is not the newest any more. */
  wijzig(id: string, versie: number, inhoud: NieuwsInhoud, wie: Schrijver): Promise<Redactiebericht | Geweigerd>;
  biedAan(id: string, versie: number, wie: Schrijver): Promise<Redactiebericht | Geweigerd>;
  keurGoed(id: string, versie: number, wie: Schrijver): Promise<Redactiebericht | Geweigerd>;
  geefTerug(id: string, versie: number, opmerking: string, wie: Schrijver): Promise<Redactiebericht | Geweigerd>;
  /** Lets an approved version be read, from its own moment or at once. */
  publiceer(id: string, keuze: Publicatie, wie: Schrijver): Promise<Redactiebericht | Geweigerd>;
  annuleerPlanning(id: string, wie: Schrijver): Promise<Redactiebericht | Geweigerd>;
  /** False when there is none. */
  trekIn(id: string, wie: Schrijver): Promise<boolean>;
  /** Throws a draft away. False when there is none, or when somebody could ever read it or will. */
  verwijder(id: string): Promise<boolean>;
}

const metVersies = { versies: { orderBy: { versie: 'desc' } } } as const;
const metAlles = { ...metVersies, stappen: { orderBy: { moment: 'desc' } } } as const;

/** Makes the editors' side on tables `nieuwsbericht` and `nieuwsbericht_versie`. */
export function createNieuwsredactie(deps: NieuwsDeps): Nieuwsredactie {
  const { prisma, clock, files, meld, medewerkers } = deps;
  const rijVan = (id: string) => prisma.nieuwsbericht.findUnique({ where: { id }, include: metVersies });
  const een = async (id: string, wie: Schrijver) => {
    const rij = await prisma.nieuwsbericht.findUnique({ where: { id }, include: metAlles });
    return rij && detail(rij, wie, clock.now());
  };
  const houdBestanden = (tx: Prisma.TransactionClient, { tekst, bijlagen }: NieuwsInhoud) =>
    files.hold(tx, [...afbeeldingenIn(tekst), ...bijlagen.map(({ bestandId }) => bestandId)]);

  /** Judges a version, when it still is the newest and of somebody else. */
  const oordeel = async (
    id: string,
    versie: number,
    wie: Schrijver,
    gegeven: { oordeel: 'goedgekeurd' | 'teruggegeven'; opmerking: string | null },
  ): Promise<Redactiebericht | Geweigerd> => {
    const rij = await rijVan(id);
    if (!rij) return null;
    if (nieuwsteVan(rij).versie !== versie) return 'ingehaald';
    if (standVan(rij, clock.now()) !== 'ter-beoordeling') return 'te-vroeg';
    const { door, inhoud } = nieuwsteVan(rij);
    if (door === wie.identificatie) return 'eigen';
    const { oordeel: soort, opmerking } = gegeven;
    const onderwerp = inhoudVan({ inhoud }).titel;
    const toelichting = opmerking ?? vul(teksten.melding.goedgekeurd, { naam: wie.naam });
    await prisma.$transaction(async (tx) => {
      await tx.nieuwsbericht.update({ where: { id }, data: { beoordeeld: versie, ...gegeven } });
      await noteerStap(tx, { berichtId: id, versie, soort, opmerking, moment: clock.now() }, wie);
      await meld(tx, [{ voor: door, soort, onderwerp, toelichting, pad: beheerpadVan(id) }]);
    });
    return een(id, wie);
  };

  return {
    een,
    lijst: (vraag) => lijst(vraag, deps),
    async maak(inhoud, wie) {
      const { titel, categorie, doelgroep } = inhoud;
      const id = randomUUID();
      await prisma.$transaction(async (tx) => {
        const gewijzigdOp = clock.now();
        const versies = { create: versieRij(1, inhoud, wie, gewijzigdOp) };
        await tx.nieuwsbericht.create({
          data: { id, titel, categorie, doelgroep, onderwerpen: [], gewijzigdOp, versies },
        });
        await houdBestanden(tx, inhoud);
      });
      return bestaand(await een(id, wie));
    },
    async wijzig(id, versie, inhoud, wie) {
      const rij = await rijVan(id);
      if (!rij) return null;
      if (nieuwsteVan(rij).versie !== versie) return 'ingehaald';
      const bewaard = await prisma.$transaction(async (tx) => {
        const gewijzigdOp = clock.now();
        const { count } = await tx.nieuwsberichtVersie.createMany({
          data: [{ berichtId: id, ...versieRij(versie + 1, inhoud, wie, gewijzigdOp) }],
          // somebody else saved this version at the same moment
          skipDuplicates: true,
        });
        if (count > 0) await tx.nieuwsbericht.update({ where: { id }, data: { ingetrokken: false, gewijzigdOp } });
        await houdBestanden(tx, inhoud);
        return count > 0;
      });
      return bewaard ? een(id, wie) : 'ingehaald';
    },
    async biedAan(id, versie, wie) {
      const rij = await rijVan(id);
      if (!rij) return null;
      if (nieuwsteVan(rij).versie !== versie) return 'ingehaald';
      if (!['concept', 'teruggegeven'].includes(standVan(rij, clock.now()))) return 'te-vroeg';
      if (zonderTekst(rij)) return 'leeg';
      const collegas = (await medewerkers.actief()).filter(
        ({ rollen, identificatie }) => rollen.includes('red') && identificatie !== wie.identificatie,
      );
      await prisma.$transaction(async (tx) => {
        const data = { beoordeeld: versie, oordeel: 'ter-beoordeling', opmerking: null };
        await tx.nieuwsbericht.update({ where: { id }, data });
        await noteerStap(tx, { berichtId: id, versie, soort: 'aangeboden', moment: clock.now() }, wie);
        await meld(
          tx,
          collegas.map(({ identificatie }) => ({
            voor: identificatie,
            soort: 'beoordelen',
            onderwerp: inhoudVan(nieuwsteVan(rij)).titel,
            toelichting: wie.naam,
            pad: beheerpadVan(id),
          })),
        );
      });
      return een(id, wie);
    },
    keurGoed: (id, versie, wie) => oordeel(id, versie, wie, { oordeel: 'goedgekeurd', opmerking: null }),
    geefTerug: (id, versie, opmerking, wie) => oordeel(id, versie, wie, { oordeel: 'teruggegeven', opmerking }),
    async publiceer(id, keuze, wie) {
      const rij = await rijVan(id);
      if (!rij) return null;
      if (nieuwsteVan(rij).versie !== keuze.versie) return 'ingehaald';
      if (standVan(rij, clock.now()) !== 'goedgekeurd') return 'te-vroeg';
      if (zonderTekst(rij)) return 'leeg';
      await publiceer(rij, keuze, wie, deps);
      return een(id, wie);
    },
    async annuleerPlanning(id, wie) {
      const rij = await rijVan(id);
      if (!rij) return null;
      return (await annuleerPlanning(rij, wie, deps)) ? een(id, wie) : 'niet-gepland';
    },
    trekIn: (id, wie) => trekIn(id, wie, deps),
    async verwijder(id) {
      const { count } = await prisma.nieuwsbericht.deleteMany({ where: { id, ...nooitGelezen } });
      return count > 0;
    },
  };
}

/** Of a row: nobody could ever read it, and nothing waits. */
const nooitGelezen = { eersteKeer: null, gepubliceerd: null, gepland: null };

/** Nothing to read: no words and no image. */
const zonderTekst = (rij: MetVersies) => platteTekst(inhoudVan(nieuwsteVan(rij)).tekst) === '';

function bestaand<T>(iets: T | null): T {
  if (iets === null) throw new Error('an article that was just written is not there');
  return iets;
}

/** A version as it is put in the table. */
export function versieRij(versie: number, inhoud: NieuwsInhoud, { identificatie, naam }: Schrijver, moment: Date) {
  return { versie, inhoud, door: identificatie, naam, moment };
}

function detail(rij: MetVersies & { stappen: NieuwsberichtStap[] }, wie: Schrijver, now: Date): Redactiebericht {
  const nieuwste = nieuwsteVan(rij);
  return {
    ...regelVan(rij, now),
    inhoud: inhoudVan(nieuwste),
    opmerking: rij.beoordeeld === nieuwste.versie ? rij.opmerking : null,
    magBeoordelen: nieuwste.door !== wie.identificatie,
    magWeg: rij.eersteKeer === null && rij.gepubliceerd === null && rij.gepland === null,
    stappen: rij.stappen.map(toonStap),
    versies: rij.versies.map((versie) => ({
      versie: versie.versie,
      moment: versie.moment.toISOString(),
      door: versie.naam,
      titel: inhoudVan(versie).titel,
      inhoud: inhoudVan(versie),
    })),
  };
}
