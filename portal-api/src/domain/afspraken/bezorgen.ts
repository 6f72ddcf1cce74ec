import type { Bezorger, Outbox } from '../../access/bezorging.ts';
import type { Grant } from '../../access/grant.ts';
import { subjectVan } from '../../access/subject.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Clock } from '../../platform/clock.ts';
import type { DataSubject } from '../../platform/data-subject.ts';
import { Afgewezen, bezorger } from '../../platform/outbox/bezorger.ts';
import type { Registers } from '../../registers/model.ts';
import type { AandachtIndex } from '../aandacht/aandacht-index.ts';
import type { Gebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import { inwonerVan } from '../klanten/klant.ts';
import type { Meld } from '../klanten/meld.ts';
import type { Herinneringen } from './herinneringen.ts';
import { AfspraakInhoud, afspraakSoort, annuleerSleutel, PROBEER_MS, WijzigInhoud, wijzigSoort } from './zending.ts';

export interface BezorgDeps {
  registers: Pick<Registers, 'afspraken'>;
  outbox: Pick<Outbox, 'zending'>;
  /** By which she hears of it by mail as well. */
  gebeurtenissen: Pick<Gebeurtenissen, 'noteer'>;
  aandacht: Pick<AandachtIndex, 'verouder'>;
  herinneringen: Pick<Herinneringen, 'zet' | 'wis'>;
  prisma: PrismaClient;
  clock: Clock;
  /** Tells open pages of who sent it. */
  meld: Meld;
}

/**
 * Makes an appointment under the id of what was sent, so that it is made once, whatever gets lost on the way. It is tried
 * for half an hour: a time that is taken long after she was told that it is not hers yet would help nobody. Before it is
 * given up it is looked for at the register, for it may have been made all the same.
 */
export function afspraakBezorger(deps: BezorgDeps): Bezorger {
  const { registers, outbox, clock } = deps;
  const { afspraken } = registers;
  return bezorger<AfspraakInhoud, Grant>({
    soort: afspraakSoort,
    inhoud: AfspraakInhoud,
    async deliver(inhoud, { id, grant, ontvangen, poging }) {
      const wie = wieVan(grant);
      const klaar = async (afspraak: { id: string; begin: string }) => {
        const { id: object, begin } = afspraak;
        await vertel(deps, grant, { wat: `afspraak ${id}`, pad: `/afspraken/${object}`, object, begin });
        return { afspraak: afspraak.id };
      };
      const geefOp = async (reden: string) => {
        // Who waits at her screen reads it there.
        if (poging > 1 && reden !== 'ingetrokken')
          await vertel(deps, grant, { wat: `afspraak ${id} niet`, pad: `/afspraken/${id}`, object: id });
        else await deps.meld(grant);
        throw new Afgewezen(reden);
      };
      const gestopt = await outbox.zending(wie, annuleerSleutel(id));
      const voorbij = new Date(inhoud.begin) <= clock.now();
      if (gestopt || voorbij || clock.now().getTime() - ontvangen.getTime() > PROBEER_MS) {
        const toch = await afspraken.metSleutel(grant, wie, id);
        return toch ? klaar(toch) : geefOp(gestopt ? 'ingetrokken' : voorbij ? 'voorbij' : 'te-lang');
      }
      const { product, plek, begin, email, telefoon, toelichting, door } = inhoud;
      const wens = { sleutel: id, product: product.code, plek: plek.id, begin, email, telefoon, toelichting, door };
      const uitkomst = await afspraken.boek(grant, wie, wens);
      return uitkomst.gelukt ? klaar(uitkomst.afspraak) : geefOp(uitkomst.reden);
    },
  });
}

/** Moves or cancels one, once. Moving is tried as long as making; cancelling until it is done. */
export function wijzigBezorger(deps: BezorgDeps): Bezorger {
  const { registers, outbox, clock } = deps;
  const { afspraken } = registers;
  return bezorger<WijzigInhoud, Grant>({
    soort: wijzigSoort,
    inhoud: WijzigInhoud,
    async deliver(inhoud, { id: sleutel, grant, ontvangen, poging }) {
      const wie = wieVan(grant);
      const klaar = async (id: string, nu: string | null) => {
        await vertel(deps, grant, { wat: `afspraak ${sleutel}`, pad: `/afspraken/${id}`, object: id, begin: nu });
        return { afspraak: id };
      };
      if (inhoud.wat === 'annuleren') {
        const { afspraak, zending } = inhoud;
        const id = afspraak ?? (zending && (await afspraken.metSleutel(grant, wie, zending))?.id);
        if (!id) {
          const wens = zending && (await outbox.zending(wie, zending));
          if (wens && wens.stand === 'wacht') throw new Error('what is cancelled is still being made');
          await deps.meld(grant);
          return { afspraak: null };
        }
        const uitkomst = await afspraken.annuleer(grant, wie, { id, sleutel });
        // Cancelled before, by whomever: that is what she wants.
        if (!uitkomst.gelukt && uitkomst.reden !== 'niet-meer') throw new Afgewezen(uitkomst.reden);
        return klaar(id, null);
      }
      const { afspraak: id, begin, plek } = inhoud;
      const geefOp = async (reden: string) => {
        if (poging > 1)
          await vertel(deps, grant, { wat: `afspraak ${sleutel} niet`, pad: `/afspraken/${id}`, object: id });
        throw new Afgewezen(reden);
      };
      const voorbij = new Date(begin) <= clock.now();
      if (voorbij || clock.now().getTime() - ontvangen.getTime() > PROBEER_MS) {
        const alle = await afspraken.afsprakenVan(grant, wie);
        const toch = alle.some((een) => een.id === id && een.begin === begin && een.plek.id === plek.id);
        return toch ? klaar(id, begin) : geefOp(voorbij ? 'voorbij' : 'te-lang');
      }
      const uitkomst = await afspraken.verzet(grant, wie, { id, sleutel, begin, plek: plek.id });
      return uitkomst.gelukt ? klaar(id, begin) : geefOp(uitkomst.reden);
    },
  });
}

function wieVan(grant: Grant): DataSubject {
  return subjectVan(inwonerVan(grant));
}

/**
 * Something is otherwise than it was: home reads it anew, she hears of it by mail, open pages hear at once, and she is
 * reminded of it at its new time, or (`begin` null) no longer.
 */
async function vertel(
  { prisma, gebeurtenissen, aandacht, herinneringen, clock, meld }: BezorgDeps,
  grant: Grant,
  { wat, pad, object, begin }: { wat: string; pad: string; object: string; begin?: string | null },
): Promise<void> {
  const betrokkene = wieVan(grant);
  const now = clock.now();
  await prisma.$transaction(async (tx) => {
    await aandacht.verouder(tx, betrokkene, 'afspraak');
    if (begin) await herinneringen.zet(tx, betrokkene, { id: object, begin });
    else if (begin === null) await herinneringen.wis(tx, object);
    const niets = { zaak: null, zaaktype: null, status: null, correctie: false };
    await gebeurtenissen.noteer(tx, [{ wat, soort: 'afspraak', betrokkene, ...niets, object, pad, moment: now }], now);
  });
  await meld(grant);
}
