import { expect, it } from 'vitest';
import { Afgewezen } from '../../platform/outbox/bezorger.ts';
import type { Zending } from '../../platform/outbox/outbox.ts';
import { inwoner, NU, vraagVan } from '../../testing/toegang.ts';
import { eenAfspraak, inhoud, nepAfspraken, plek, verzonden } from './afspraken.testing.ts';
import { afspraakBezorger, wijzigBezorger, type BezorgDeps } from './bezorgen.ts';

const later = (minuten: number) => new Date(NU.getTime() + minuten * 60_000);

function huis(begin = [] as Parameters<typeof nepAfspraken>[0], verstuurd: Zending[] = []) {
  const { stand, register } = nepAfspraken(begin);
  const verteld: { wat: string; pad: string }[] = [];
  const verouderd: string[] = [];
  const herinner = new Map<string, string>();
  const tijd = { now: NU };
  const deps = {
    registers: { afspraken: register },
    outbox: { zending: async (_wie, id) => verstuurd.find((een) => een.id === id) ?? null },
    gebeurtenissen: {
      noteer: async (_tx, nieuw) => {
        verteld.push(...nieuw.map(({ wat, pad }) => ({ wat, pad })));
        return [];
      },
    },
    herinneringen: {
      zet: async (_tx, _wie, { id, begin: wanneer }) => void herinner.set(id, wanneer),
      wis: async (_tx, id) => void herinner.delete(id),
    },
    aandacht: { verouder: async (_tx, _wie, soort) => void verouderd.push(soort) },
    prisma: { $transaction: (run: (tx: unknown) => unknown) => run({}) } as unknown as BezorgDeps['prisma'],
    clock: { now: () => tijd.now },
    meld: async () => undefined,
  } satisfies BezorgDeps;
  const bezorg = (soort: 'maken' | 'wijzigen', wat: unknown, { id = 'wens-1', poging = 1 } = {}) => {
    const { grant } = vraagVan(inwoner());
    const maker = soort === 'maken' ? afspraakBezorger(deps) : wijzigBezorger(deps);
    return maker.deliver(wat, {
      id,
      grant,
      poging,
      ontvangen: NU,
      signal: grant.signal,
      stap: (_naam, doe) => doe(false),
    });
  };
  return { stand, verteld, verouderd, herinner, tijd, bezorg };
}

it('makes it, tells her in words without content, and has home read anew', async () => {
  const { bezorg, stand, verteld, verouderd, herinner } = huis();
  expect(await bezorg('maken', inhoud)).toEqual({ afspraak: 'afspraak-wens-1' });
  expect(stand.geboekt).toBe(1);
  expect(verteld).toEqual([{ wat: 'afspraak wens-1', pad: '/afspraken/afspraak-wens-1' }]);
  expect(verouderd).toEqual(['afspraak']);
  expect([...herinner]).toEqual([['afspraak-wens-1', inhoud.begin]]);
});

it('a time that was taken is refused at once, and whoever waits at the screen gets no mail of it', async () => {
  const { bezorg, stand, verteld } = huis();
  stand.weigert = 'bezet';
  await expect(bezorg('maken', inhoud)).rejects.toThrow(new Afgewezen('bezet'));
  expect(verteld).toEqual([]);
  // on a later attempt she has left
  await expect(bezorg('maken', inhoud, { poging: 2 })).rejects.toThrow(new Afgewezen('bezet'));
  expect(verteld).toEqual([{ wat: 'afspraak wens-1 niet', pad: '/afspraken/wens-1' }]);
});

it('while the register is away it is tried, for half an hour and no longer', async () => {
  const { bezorg, stand, tijd, verteld } = huis();
  stand.stuk = true;
  await expect(bezorg('maken', inhoud)).rejects.toThrow('unreachable');
  tijd.now = later(31);
  // nobody knows yet whether it was made
  await expect(bezorg('maken', inhoud, { poging: 5 })).rejects.toThrow('unreachable');
  stand.stuk = false;
  await expect(bezorg('maken', inhoud, { poging: 6 })).rejects.toThrow(new Afgewezen('te-lang'));
  expect(stand.geboekt).toBe(0);
  expect(verteld).toHaveLength(1);
});

it('what was made although the answer got lost is hers, also after the half hour', async () => {
  const { bezorg, stand, tijd } = huis([eenAfspraak()]);
  tijd.now = later(45);
  expect(await bezorg('maken', inhoud, { poging: 7 })).toEqual({ afspraak: 'afspraak-1' });
  expect(stand.geboekt).toBe(0);
});

it('a time that has begun is not booked any more', async () => {
  const { bezorg, stand } = huis();
  await expect(bezorg('maken', { ...inhoud, begin: '2026-11-23T08:30:00.000Z' })).rejects.toThrow(
    new Afgewezen('voorbij'),
  );
  expect(stand.geboekt).toBe(0);
});

it('stopping: the wish ends, and if it was made after all it is cancelled', async () => {
  const stop = verzonden({ id: 'annuleren-wens-1', soort: 'afspraak-wijzigen' });
  const annuleren = { wat: 'annuleren', afspraak: null, zending: 'wens-1' };
  const nietGemaakt = huis([], [stop, verzonden()]);
  await expect(nietGemaakt.bezorg('wijzigen', annuleren, { id: stop.id })).rejects.toThrow('still being made');
  await expect(nietGemaakt.bezorg('maken', inhoud, { poging: 2 })).rejects.toThrow(new Afgewezen('ingetrokken'));
  expect(nietGemaakt.verteld).toEqual([]);
  expect(nietGemaakt.stand.geboekt).toBe(0);
  const geeindigd = huis([], [stop, verzonden({ stand: 'mislukt' })]);
  expect(await geeindigd.bezorg('wijzigen', annuleren, { id: stop.id })).toEqual({ afspraak: null });

  const toch = huis([eenAfspraak()], [stop, verzonden()]);
  expect(await toch.bezorg('maken', inhoud, { poging: 2 })).toEqual({ afspraak: 'afspraak-1' });
  expect(await toch.bezorg('wijzigen', annuleren, { id: stop.id })).toEqual({ afspraak: 'afspraak-1' });
  expect(toch.stand.afspraken).toMatchObject([{ geannuleerd: true }]);
});

it('cancelling what was cancelled before is done; cancelling what has been is refused', async () => {
  const annuleren = { wat: 'annuleren', afspraak: 'afspraak-1', zending: null };
  const { bezorg, stand, herinner } = huis([eenAfspraak()]);
  stand.weigert = 'niet-meer';
  herinner.set('afspraak-1', inhoud.begin);
  expect(await bezorg('wijzigen', annuleren)).toEqual({ afspraak: 'afspraak-1' });
  expect([...herinner]).toEqual([]);
  stand.weigert = 'voorbij';
  await expect(bezorg('wijzigen', annuleren)).rejects.toThrow(new Afgewezen('voorbij'));
});

it('moving: done once, refused with the reason, and after half an hour only if it was done', async () => {
  const begin = '2026-12-08T08:00:00.000Z';
  const verzetten = { wat: 'verzetten', afspraak: 'afspraak-1', begin, eind: '2026-12-08T08:30:00.000Z', plek };
  const { bezorg, stand, tijd, herinner } = huis([eenAfspraak()]);
  stand.weigert = 'bezet';
  await expect(bezorg('wijzigen', verzetten)).rejects.toThrow(new Afgewezen('bezet'));
  stand.weigert = null;
  expect(await bezorg('wijzigen', verzetten)).toEqual({ afspraak: 'afspraak-1' });
  expect(stand.afspraken).toMatchObject([{ begin }]);
  expect([...herinner]).toEqual([['afspraak-1', begin]]);
  tijd.now = later(40);
  expect(await bezorg('wijzigen', verzetten, { poging: 4 })).toEqual({ afspraak: 'afspraak-1' });
  stand.afspraken = [eenAfspraak()];
  await expect(bezorg('wijzigen', verzetten, { poging: 4 })).rejects.toThrow(new Afgewezen('te-lang'));
  expect(stand.afspraken).toMatchObject([{ begin: '2026-12-07T08:00:00.000Z' }]);
});
