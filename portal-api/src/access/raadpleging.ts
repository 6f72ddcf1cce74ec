import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Keyring } from '../platform/crypto/keyring.ts';
import type { Vertrouwelijkheid } from './vertrouwelijkheid.ts';

/** One case at its source. */
export interface ZaakSleutel {
  bron: string;
  id: string;
}

/** What the list of recent cases shows; kept encrypted. */
export interface Kenmerk {
  nummer: string;
  titel: string;
  fase: string;
  /** So that what her role may no longer see leaves the list; null shows to nobody. */
  vertrouwelijkheid: Vertrouwelijkheid | null;
}

/** The running purpose of an employee for one case. */
export interface Raadpleging {
  doel: string;
  toelichting: string | null;
  begonnen: Date;
  verloopt: Date;
}

/** A case that an employee looked at, newest first in a list. */
export interface RecenteRaadpleging extends ZaakSleutel, Kenmerk {
  doel: string;
  geopend: Date;
}

/** A stated purpose is good for one working day. */
const RAADPLEGING_UREN = 8;
/** How long a case stays in the list of recent ones. */
const RECENT_DAGEN = 30;

/** The purposes that employees stated for looking at single cases. */
export interface Raadplegingen {
  /** The purpose that is running now for this case, null when none was stated or it has ended. */
  actief(medewerker: string, zaak: ZaakSleutel, now: Date): Promise<Raadpleging | null>;
  /** States or renews the purpose for a case. Keeps the kenmerk that was there when none is given. */
  stel(given: NieuweRaadpleging, now: Date): Promise<Raadpleging>;
  /** Keeps what the case looks like now, for the list of recent ones. */
  noteer(medewerker: string, zaak: ZaakSleutel, kenmerk: Kenmerk): Promise<void>;
  /** The cases that this employee opened last, newest first. */
  recent(medewerker: string, aantal: number, now: Date): Promise<RecenteRaadpleging[]>;
  /** Forgets what has left the list of recent ones; gives how many. */
  sweep(now: Date): Promise<number>;
}

export interface NieuweRaadpleging {
  medewerker: string;
  zaak: ZaakSleutel;
  doel: string;
  toelichting: string | null;
  kenmerk?: Kenmerk;
}

interface Deps {
  prisma: Pick<PrismaClient, 'raadpleging'>;
  keyring: Keyring;
}

/** Keeps consultations in table `raadpleging`; toelichting and kenmerk are encrypted and bound to their row. */
export function createRaadplegingen({ prisma, keyring }: Deps): Raadplegingen {
  const context = (veld: string, medewerker: string, zaak: ZaakSleutel) =>
    `raadpleging:${veld}:${medewerker}:${zaak.bron}:${zaak.id}`;
  const where = (medewerker: string, { bron, id: zaakId }: ZaakSleutel) => ({
    medewerker_bron_zaakId: { medewerker, bron, zaakId },
  });
  return {
    async actief(medewerker, zaak, now) {
      const row = await prisma.raadpleging.findUnique({ where: where(medewerker, zaak) });
      if (!row || row.verloopt <= now) return null;
      const toelichting = row.toelichting && keyring.open(row.toelichting, context('toelichting', medewerker, zaak));
      return { doel: row.doel, toelichting, begonnen: row.begonnen, verloopt: row.verloopt };
    },
    async stel({ medewerker, zaak, doel, toelichting, kenmerk }, now) {
      const verloopt = new Date(now.getTime() + RAADPLEGING_UREN * 3_600_000);
      const fields = {
        doel,
        toelichting: toelichting === null ? null : keyring.seal(toelichting, context('toelichting', medewerker, zaak)),
        begonnen: now,
        verloopt,
        ...(kenmerk && { kenmerk: keyring.seal(JSON.stringify(kenmerk), context('kenmerk', medewerker, zaak)) }),
      };
      await prisma.raadpleging.upsert({
        where: where(medewerker, zaak),
        create: { medewerker, bron: zaak.bron, zaakId: zaak.id, ...fields },
        update: fields,
      });
      return { doel, toelichting, begonnen: now, verloopt };
    },
    async noteer(medewerker, zaak, kenmerk) {
      const sealed = keyring.seal(JSON.stringify(kenmerk), context('kenmerk', medewerker, zaak));
      await prisma.raadpleging.updateMany({
        where: { medewerker, bron: zaak.bron, zaakId: zaak.id },
        data: { kenmerk: sealed },
      });
    },
    async recent(medewerker, aantal, now) {
      const rows = await prisma.raadpleging.findMany({
        where: { medewerker, kenmerk: { not: null }, begonnen: { gte: longAgo(now) } },
        orderBy: { begonnen: 'desc' },
        take: aantal,
      });
      return rows.flatMap((row) => {
        const zaak = { bron: row.bron, id: row.zaakId };
        const opened = row.kenmerk && keyring.open(row.kenmerk, context('kenmerk', medewerker, zaak));
        // A key that is gone or a row that was tampered with: the case is just not in the list.
        if (!opened) return [];
        return [{ ...zaak, ...(JSON.parse(opened) as Kenmerk), doel: row.doel, geopend: row.begonnen }];
      });
    },
    async sweep(now) {
      const { count } = await prisma.raadpleging.deleteMany({ where: { begonnen: { lt: longAgo(now) } } });
      return count;
    },
  };
}

function longAgo(now: Date): Date {
  return new Date(now.getTime() - RECENT_DAGEN * 86_400_000);
}
