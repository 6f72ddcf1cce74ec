import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Grant } from '../../access/grant.ts';
import { openTestRegisters, backEndAt, id, visit } from '../../registers/testing.ts';
import { startDocumentregister, type Documentregister } from '../../registers/documentregister.testing.ts';
import { weigering } from '../../registers/weigering.ts';
import type { Bezorging } from '../../platform/outbox/bezorger.ts';
import { documentBezorger, type NieuwDocumentInhoud } from './zending.ts';

const BYTES = Buffer.from('%PDF-1.4 een bewijs dat in drie delen gaat %%EOF');
const ZAAK = id(1);

let register: Documentregister;
let registers: ReturnType<typeof openTestRegisters>['registers'];
let gesloten: { stand: string; reden: string | null }[];
let einden: Date[];
beforeEach(async () => {
  register = await startDocumentregister({ zaak: ZAAK, deel: 20 });
  ({ registers } = openTestRegisters([backEndAt(register.url)]));
  gesloten = [];
  einden = [];
});
afterEach(async () => {
  await registers.close();
  await register.close();
});

const inhoud = (): NieuwDocumentInhoud => ({
  zaak: { bron: 'openzaak', id: ZAAK },
  bestand: 'bestand-1',
  naam: 'bewijs.pdf',
  mediatype: 'application/pdf',
  omvang: BYTES.length,
  soort: 'Inkomensbewijs',
  soortUrl: `${register.url}/catalogi/informatieobjecttypen/${id(70)}`,
});

/** What the outbox does for one delivery: it remembers finished steps, and tries again. */
function zending() {
  const bezorger = documentBezorger({
    inzendingen: registers.inzendingen,
    clock: { now: () => new Date('2026-11-23T09:00:00Z') },
    files: {
      read: async (_id, { start, end } = { start: 0, end: BYTES.length }) =>
        Readable.from([BYTES.subarray(start, end)]),
      end: async (_tx, _ids, verloopt) => void einden.push(verloopt),
    },
    ontvangsten: { sluit: async (_tx, _id, stand, reden) => void gesloten.push({ stand, reden }) },
  });
  const gedaan = new Map<string, unknown>();
  let poging = 0;
  return {
    bezorger,
    async probeer(): Promise<unknown> {
      poging += 1;
      const opnieuw = poging > 1;
      const stap: Bezorging<Grant>['stap'] = async (naam, doe) => {
        if (!gedaan.has(naam)) gedaan.set(naam, JSON.parse(JSON.stringify((await doe(opnieuw)) ?? null)));
        return gedaan.get(naam) as never;
      };
      const { grant } = visit();
      const ontvangen = new Date('2026-11-23T09:00:00Z');
      const gegeven = { id: 'zending-1', grant, stap, signal: new AbortController().signal, ontvangen, poging };
      return bezorger.deliver(inhoud(), gegeven);
    },
  };
}

const heel = () => ({ documenten: [{ inhoud: BYTES.toString(), gekoppeld: 1 }] });

describe('a document on its way to its case', () => {
  it('gets there in parts, once', async () => {
    await zending().probeer();
    expect(register.stand()).toEqual(heel());
    expect(register.oproepen()).toEqual([
      'GET zaken/…',
      'POST enkelvoudiginformatieobjecten',
      'PUT bestandsdelen/…',
      'PUT bestandsdelen/…',
      'PUT bestandsdelen/…',
      'POST enkelvoudiginformatieobjecten/…/unlock',
      'GET zaakinformatieobjecten',
      'POST zaakinformatieobjecten',
    ]);
  });

  it('is there exactly once, at whichever call the portal or the register dies, and dies again', async () => {
    // The catalogue was asked before: it is kept, and only calls of the delivery count.
    await zending().probeer();
    const aantal = register.oproepen().length;
    for (const uitgevoerd of [true, false]) {
      for (let eerste = 1; eerste <= aantal; eerste += 1) {
        for (let tweede = 1; tweede <= aantal + 2; tweede += 1) {
          register.leeg();
          const { probeer } = zending();
          register.sterfBij(eerste, uitgevoerd);
          await expect(probeer(), `${eerste}`).rejects.toThrow();
          register.sterfBij(tweede, uitgevoerd);
          const gelukt = await probeer().then(
            () => true,
            () => false,
          );
          register.leef();
          if (!gelukt) await probeer();
          expect(register.stand(), `died at ${eerste} and ${tweede}, done ${uitgevoerd}`).toEqual(heel());
        }
      }
    }
  }, 120_000);
});

describe('a document that the register refuses for good', () => {
  it('when it is hung on the case: no document without a case stays behind', async () => {
    register.weigerKoppeling(400);
    const error = await zending()
      .probeer()
      .catch((reason: unknown) => reason);
    expect(weigering(error)).toBe('geweigerd-door-register');
    expect(register.stand()).toEqual({ documenten: [] });
  });

  it('and that cannot be removed just then, is removed at the next attempt', async () => {
    register.weigerKoppeling(400);
    register.weigerVerwijderen(503);
    const { probeer } = zending();
    const eerst = await probeer().catch((reason: unknown) => reason);
    expect(weigering(eerst)).toBeNull();
    expect(register.stand().documenten).toHaveLength(1);
    register.weigerVerwijderen(null);
    expect(weigering(await probeer().catch((reason: unknown) => reason))).toBe('geweigerd-door-register');
    expect(register.stand()).toEqual({ documenten: [] });
  });

  it('when its case was closed since: nothing is made', async () => {
    register.sluitZaak();
    await expect(zending().probeer()).rejects.toMatchObject({ reden: 'zaak-gesloten' });
    expect(register.oproepen()).toEqual(['GET zaken/…']);
  });

  it('is told in its receipt; its bytes are kept for the talk about it, and not for ever', async () => {
    const { bezorger } = zending();
    const afloop = { id: 'zending-1', inhoud: inhoud(), uitkomst: null };
    await bezorger.settled?.({} as never, { ...afloop, stand: 'mislukt', reden: 'zaak-gesloten' });
    await bezorger.settled?.({} as never, { ...afloop, stand: 'bezorgd', reden: null });
    expect(gesloten).toEqual([
      { stand: 'mislukt', reden: 'zaak-gesloten' },
      { stand: 'bezorgd', reden: null },
    ]);
    expect(einden).toEqual([new Date('2027-05-22T09:00:00Z'), new Date(0)]);
  });
});
