import type { EigenWerk } from '../../access/eigen-werk.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import { SourceFailed } from '../../platform/sourced.ts';
import type { Registers } from '../../registers/model.ts';
import type { Gebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import type { Herinnering, Herinneringen } from './herinneringen.ts';

export interface HerinnerDeps {
  herinneringen: Pick<Herinneringen, 'aanDeBeurt' | 'klaar' | 'zet' | 'wis'>;
  registers: Pick<Registers, 'afspraken'>;
  gebeurtenissen: Pick<Gebeurtenissen, 'noteer'>;
  eigenWerk: EigenWerk;
  prisma: PrismaClient;
  clock: Clock;
}

const TEGELIJK = 200;

/**
 * Reminds people of an appointment on the day before, once, by the way in which they want to hear of things. What the
 * register has meanwhile cancelled or moved is not reminded of; while it does not answer it is tried again. Gives how
 * many were told.
 */
export async function herinnerAfspraken(deps: HerinnerDeps): Promise<number> {
  const { herinneringen, registers, clock } = deps;
  if (!registers.afspraken.aanwezig) return 0;
  let verteld = 0;
  for (const een of await herinneringen.aanDeBeurt(clock.now(), TEGELIJK)) {
    const nu = await standVan(een, deps);
    if (nu === 'onbekend') continue;
    if (await verwerk(een, nu, deps)) verteld += 1;
  }
  return verteld;
}

/** When it is by the register; null when it was cancelled. */
async function standVan({ id, wie }: Herinnering, { registers, eigenWerk }: HerinnerDeps) {
  try {
    const alle = await eigenWerk('herinnerAfspraken', new AbortController().signal, (grant) =>
      registers.afspraken.afsprakenVan(grant, wie),
    );
    const afspraak = alle.find((een) => een.id === id);
    return afspraak && !afspraak.geannuleerd ? afspraak.begin : null;
  } catch (error) {
    if (error instanceof SourceFailed) return 'onbekend';
    throw error;
  }
}

function verwerk(een: Herinnering, begin: string | null, deps: HerinnerDeps): Promise<boolean> {
  const { herinneringen, gebeurtenissen, prisma, clock } = deps;
  const { id, wie: betrokkene } = een;
  const now = clock.now();
  return prisma.$transaction(async (tx) => {
    if (begin === null) {
      await herinneringen.wis(tx, id);
      return false;
    }
    if (new Date(begin).getTime() !== een.begin.getTime()) {
      await herinneringen.zet(tx, betrokkene, { id, begin });
      return false;
    }
    if (!(await herinneringen.klaar(tx, een))) return false;
    const niets = { zaak: null, zaaktype: null, status: null, correctie: false };
    const wat = `afspraak ${id} ${begin} herinnering`;
    const nieuws = { wat, soort: 'herinnering' as const, betrokkene, ...niets, object: id };
    await gebeurtenissen.noteer(tx, [{ ...nieuws, pad: `/afspraken/${id}`, moment: now }], now);
    return true;
  });
}
