import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Route } from '../../access/route.ts';
import type { Acting } from '../../identity/acting.ts';
import { createListening } from '../../identity/listening.ts';
import { inwoner, medewerker, NU, sessieVan } from '../../testing/toegang.ts';
import { liveModule } from './module.ts';

const listening = createListening({
  store: { living: async () => [] },
  pseudonym: (soort, waarde) => `${soort} ${waarde}`,
  clock: { now: () => NU },
  bedrijfZietVestigingen: true,
});

function open(deur: 'inwoner' | 'medewerker', acting: Acting | null, vol = false) {
  const gevraagd: { session: string; subjects: ReadonlySet<string> }[] = [];
  const live = {
    open: (wie: (typeof gevraagd)[number]) => {
      gevraagd.push(wie);
      return vol ? null : (Readable.from(['']) as never);
    },
  };
  const [route] = liveModule(deur, { live, listening }).routes as (Route & { handle(context: object): unknown })[];
  const answer = async () => route!.handle({ session: acting && sessieVan(acting) });
  return { answer, gevraagd, route: route! };
}

describe.each([
  ['inwoner', inwoner(), ['bsn 900222086']],
  ['medewerker', medewerker('kcc'), ['medewerker MDW00001', 'doelgroep medewerker']],
] as const)('the stream at the door of %ss', (deur, acting, subjects) => {
  it('is of the session, about whom it concerns and nobody else, and is kept by nobody on the way', async () => {
    const { answer, gevraagd } = open(deur, acting);
    expect(await answer()).toMatchObject({
      headers: {
        'Content-Type': expect.stringContaining('text/event-stream'),
        'Cache-Control': 'no-store, no-transform',
      },
    });
    expect(gevraagd).toEqual([{ session: 'sessie', subjects: new Set(subjects) }]);
  });

  it('is not for who is not logged in, and not without end for who is', async () => {
    await expect(open(deur, null).answer()).rejects.toMatchObject({ code: 'niet-ingelogd' });
    await expect(open(deur, acting, true).answer()).rejects.toMatchObject({ code: 'te-vaak' });
  });
});
