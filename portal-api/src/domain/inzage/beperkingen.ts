import { randomUUID } from 'node:crypto';
import type { Medewerker } from '../../access/policy.ts';
import { Prisma, type InzageBeperking as Rij, type PrismaClient } from '../../generated/prisma/client.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { DataSubject } from '../../platform/data-subject.ts';
import { valtOnder } from './zichtbaar.ts';

/** What is asked: which looks at whose data, on what ground and until when. */
export interface NieuweBeperking {
  persoon: DataSubject;
  /** Pseudonyms under which the log knows her. */
  betrokkenen: readonly string[];
  van: Date;
  tot: Date;
  doel: string | null;
  zaak: { nummer: string; object: string } | null;
  grond: string;
  reden: string;
  einde: Date;
}

export interface Handeling {
  door: string;
  naam: string;
  op: Date;
  waarom: string | null;
}

export type BeperkingStand = 'wacht_op_collega' | 'van_kracht' | 'afgewezen' | 'opgeheven' | 'verlopen';

/** A restriction without whom it is about. */
export interface Beperking {
  id: string;
  stand: BeperkingStand;
  grond: string;
  van: Date;
  tot: Date;
  einde: Date;
  aangevraagd: Handeling;
}

export interface BeperkingInhoud extends Beperking {
  persoon: DataSubject;
  doel: string | null;
  zaaknummer: string | null;
  reden: string;
  besluit: (Handeling & { wat: 'bevestigd' | 'afgewezen' }) | null;
  opgeheven: Handeling | null;
}

/** The restrictions on what persons see of the log. The database holds the same rules once more (see the migration). */
export interface Beperkingen {
  vraag(nieuw: NieuweBeperking, door: Medewerker, now: Date): Promise<string>;
  /** All of them, the last asked first. */
  lijst(now: Date): Promise<Beperking[]>;
  /** Null when it is not there, or when its key is gone. */
  metId(id: string, now: Date): Promise<BeperkingInhoud | null>;
  /** Confirms (not by who asked) or refuses (by anybody) what waits; false when there is nothing of that to decide. */
  beslis(
    id: string,
    wat: 'bevestigd' | 'afgewezen',
    door: Medewerker,
    waarom: string | null,
    now: Date,
  ): Promise<boolean>;
  /** Ends what is in force; false when it is not. */
  hefOp(id: string, door: Medewerker, waarom: string, now: Date): Promise<boolean>;
  /** How many lines of the log fall under it. */
  regels(id: string): Promise<number>;
}

interface Deps {
  prisma: Pick<PrismaClient, 'inzageBeperking' | '$queryRaw'>;
  keyring: Keyring;
}

const MOST = 200;

/** Keeps restrictions in table `inzage_beperking`; who and why are encrypted and bound to their row. */
export function createBeperkingen({ prisma, keyring }: Deps): Beperkingen {
  const context = (veld: string, id: string) => `inzage-beperking:${veld}:${id}`;
  const seal = (veld: string, id: string, text: string) => keyring.seal(text, context(veld, id));
  const open = (veld: string, id: string, sealed: Uint8Array | null) =>
    sealed && keyring.open(sealed, context(veld, id));

  function inhoud(rij: Rij, now: Date): BeperkingInhoud | null {
    const persoon = open('persoon', rij.id, rij.persoon);
    const reden = open('reden', rij.id, rij.reden);
    if (persoon === null || reden === null) return null;
    const { besluit, beslotenDoor, beslotenNaam, beslotenOp, opgehevenDoor, opgehevenNaam, opgehevenOp } = rij;
    const waarom = open('besloten', rij.id, rij.beslotenWaarom);
    const opgehevenWaarom = open('opgeheven', rij.id, rij.opgehevenWaarom);
    return {
      ...algemeen(rij, now),
      persoon: JSON.parse(persoon) as DataSubject,
      reden,
      doel: rij.doel,
      zaaknummer: open('zaaknummer', rij.id, rij.zaaknummer),
      besluit:
        besluit && beslotenDoor && beslotenNaam && beslotenOp
          ? { wat: besluit as 'bevestigd', door: beslotenDoor, naam: beslotenNaam, op: beslotenOp, waarom }
          : null,
      opgeheven:
        opgehevenDoor && opgehevenNaam && opgehevenOp
          ? { door: opgehevenDoor, naam: opgehevenNaam, op: opgehevenOp, waarom: opgehevenWaarom }
          : null,
    };
  }

  return {
    async vraag({ persoon, betrokkenen, zaak, reden, ...rest }, door, now) {
      const id = randomUUID();
      await prisma.inzageBeperking.create({
        data: {
          ...rest,
          id,
          betrokkenen: [...betrokkenen],
          persoon: seal('persoon', id, JSON.stringify(persoon)),
          object: zaak?.object ?? null,
          zaaknummer: zaak && seal('zaaknummer', id, zaak.nummer),
          reden: seal('reden', id, reden),
          aangevraagdDoor: door.identificatie,
          aangevraagdNaam: door.naam,
          aangevraagdOp: now,
        },
      });
      return id;
    },
    async lijst(now) {
      const rows = await prisma.inzageBeperking.findMany({ orderBy: { aangevraagdOp: 'desc' }, take: MOST });
      return rows.map((row) => algemeen(row, now));
    },
    async metId(id, now) {
      const row = await prisma.inzageBeperking.findUnique({ where: { id } });
      return row && inhoud(row, now);
    },
    async beslis(id, wat, door, waarom, now) {
      const { count } = await prisma.inzageBeperking.updateMany({
        where: {
          id,
          besluit: null,
          einde: { gt: now },
          ...(wat === 'bevestigd' && { aangevraagdDoor: { not: door.identificatie } }),
        },
        data: {
          besluit: wat,
          beslotenDoor: door.identificatie,
          beslotenNaam: door.naam,
          beslotenOp: now,
          beslotenWaarom: waarom === null ? null : seal('besloten', id, waarom),
        },
      });
      return count === 1;
    },
    async hefOp(id, door, waarom, now) {
      const { count } = await prisma.inzageBeperking.updateMany({
        where: { id, besluit: 'bevestigd', opgehevenOp: null, einde: { gt: now } },
        data: {
          opgehevenDoor: door.identificatie,
          opgehevenNaam: door.naam,
          opgehevenOp: now,
          opgehevenWaarom: seal('opgeheven', id, waarom),
        },
      });
      return count === 1;
    },
    async regels(id) {
      const [row] = await prisma.$queryRaw<{ regels: number }[]>(
        Prisma.sql`select count(*)::int regels from inzage_beperking b join verwerking v on ${valtOnder} where b.id = ${id}`,
      );
      return row?.regels ?? 0;
    },
  };
}

function algemeen(rij: Rij, now: Date): Beperking {
  const { id, grond, van, tot, einde, aangevraagdDoor: door, aangevraagdNaam: naam, aangevraagdOp: op } = rij;
  return { id, stand: standVan(rij, now), grond, van, tot, einde, aangevraagd: { door, naam, op, waarom: null } };
}

function standVan({ besluit, opgehevenOp, einde }: Rij, now: Date): BeperkingStand {
  if (besluit === 'afgewezen') return 'afgewezen';
  if (opgehevenOp) return 'opgeheven';
  if (einde <= now) return 'verlopen';
  return besluit === null ? 'wacht_op_collega' : 'van_kracht';
}
