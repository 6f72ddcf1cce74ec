import { describe, expect, it } from 'vitest';
import type { Inwoner } from '../../access/policy.ts';
import type { Zending } from '../../platform/outbox/outbox.ts';
import type { Afspraak } from '../../registers/afspraken-model.ts';
import { inwoner, namens, NU, vraagVan } from '../../testing/toegang.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { KVK } from '../../testing/zaken.ts';
import { eenAfspraak, inhoud, nepAfspraken, plek, product, verzonden } from './afspraken.testing.ts';
import { createMijnAfspraken } from './mijn-afspraken.ts';
import { presentAfspraak } from './weergave.ts';

const settings = {
  bedrijfZietVestigingen: true,
  afspraken: { domeinen: { schuldhulp: 'geld' } as const, gevoelig: ['schuldhulp'] },
};

function lees(
  { afspraken = [], verstuurd = [] }: { afspraken?: Afspraak[]; verstuurd?: Zending[] },
  { acting = inwoner(), stuk = false } = {},
) {
  const { register, stand } = nepAfspraken(afspraken);
  stand.stuk = stuk;
  const outbox = { standen: async (_wie: unknown, soort?: string) => verstuurd.filter((een) => een.soort === soort) };
  const { bedrijven } = nepRegisters({});
  const mijn = createMijnAfspraken({ registers: { afspraken: register, bedrijven }, outbox, settings });
  return { mijn, vraag: vraagVan(acting) };
}

const alle = async (...args: Parameters<typeof lees>) => {
  const { mijn, vraag } = lees(...args);
  return mijn.alle(vraag);
};
const minutenGeleden = (minuten: number) => new Date(NU.getTime() - minuten * 60_000);

it('by time: what has been, what is to come, and what is not made yet', async () => {
  const { data } = await alle({
    afspraken: [
      eenAfspraak({ id: 'straks', sleutel: null }),
      eenAfspraak({ id: 'toen', begin: '2026-11-20T08:00:00.000Z' }),
    ],
    verstuurd: [verzonden({ id: 'nieuw', inhoud: { ...inhoud, begin: '2026-11-30T08:00:00.000Z' } })],
  });
  expect(data.map(({ id, stand }) => [id, stand])).toEqual([
    ['toen', 'geweest'],
    ['nieuw', 'nog-niet'],
    ['straks', 'gepland'],
  ]);
  expect(data[1]?.proberenTot).toEqual(new Date('2026-11-23T09:30:00Z'));
});

it('what the register has made is there once, and is found by the key under which it was sent', async () => {
  const { mijn, vraag } = lees({ afspraken: [eenAfspraak()], verstuurd: [verzonden()] });
  expect((await mijn.alle(vraag)).data).toHaveLength(1);
  expect((await mijn.een(vraag, 'wens-1')).afspraak?.id).toBe('afspraak-1');
  expect((await mijn.een(vraag, 'van-een-ander')).afspraak).toBeNull();
});

it('without the register what was sent is still there, and what is missing is said', async () => {
  const { data, incomplete } = await alle({ verstuurd: [verzonden()] }, { stuk: true });
  expect([data.map(({ id }) => id), incomplete.map(({ kind }) => kind)]).toEqual([['wens-1'], ['afspraken']]);
});

it('what she was told at once is not told again; what went wrong later stays for two weeks', async () => {
  const mislukt = (anders: Partial<Zending>) => verzonden({ stand: 'mislukt', reden: 'bezet', ...anders });
  const { data } = await alle({
    verstuurd: [
      mislukt({ id: 'meteen', ontvangen: minutenGeleden(10), afgerond: minutenGeleden(10) }),
      mislukt({ id: 'later', ontvangen: minutenGeleden(40), afgerond: minutenGeleden(9) }),
      mislukt({ id: 'oud', ontvangen: minutenGeleden(40_000), afgerond: minutenGeleden(30_000) }),
    ],
  });
  expect(data.map(({ id, stand, reden }) => [id, stand, reden])).toEqual([['later', 'niet-gelukt', 'bezet']]);
});

it('what she no longer wants is gone, also while nobody could be told', async () => {
  const stop = verzonden({
    id: 'annuleren-wens-1',
    soort: 'afspraak-wijzigen',
    inhoud: { wat: 'annuleren', afspraak: null, zending: 'wens-1' },
  });
  expect((await alle({ verstuurd: [verzonden(), stop] })).data).toEqual([]);
});

it('a change that waits is shown beside the time that still holds', async () => {
  const verzetten = verzonden({
    id: 'verzetten-1',
    soort: 'afspraak-wijzigen',
    inhoud: { wat: 'verzetten', afspraak: 'afspraak-1', begin: '2026-12-09T08:00:00.000Z', eind: '', plek },
  });
  const { data } = await alle({ afspraken: [eenAfspraak()], verstuurd: [verzetten] });
  expect(data).toMatchObject([
    {
      begin: '2026-12-07T08:00:00.000Z',
      verzoek: { soort: 'verzetten', stand: 'nog-niet', begin: '2026-12-09T08:00:00.000Z' },
    },
  ]);
});

it('a representative sees what is within her scope, and not what the other parent made', async () => {
  const afspraken = [
    eenAfspraak({ id: 'geld' }),
    eenAfspraak({ id: 'zorg', product: { ...product, code: 'wijkteam' } }),
    eenAfspraak({ id: 'andere-ouder', door: 'de-andere-ouder' }),
  ];
  const ids = async (acting: ReturnType<typeof namens>) =>
    (await alle({ afspraken }, { acting })).data.map(({ id }) => id);
  const geld = { soort: 'domeinen', domeinen: ['geld'] } as const;
  expect(await ids(namens({ grondslag: 'bewind', reikwijdte: geld }))).toEqual(['geld', 'andere-ouder']);
  expect(await ids(namens({ id: 'deze-ouder' }))).toEqual(['geld', 'zorg']);
  expect(await ids(namens({ id: 'de-andere-ouder' }))).toEqual(['geld', 'zorg', 'andere-ouder']);
});

it('contact data is shown to who gave it, and nobody else', async () => {
  const { data } = await alle({ afspraken: [eenAfspraak({ door: 'een-dochter', telefoon: '0612345678' })] });
  const [afspraak] = data;
  if (!afspraak) throw new Error('it is not there');
  const toon = (wie: ReturnType<typeof inwoner>) =>
    presentAfspraak(afspraak, { settings, namens: wie.namens, now: NU });
  expect([toon(inwoner()).telefoon, toon(namens({ id: 'een-dochter' })).telefoon]).toEqual([null, '0612345678']);
  expect(toon(inwoner())).toMatchObject({ gevoelig: true, wijzigbaar: true });
});

describe('a company with establishments', () => {
  const heel = { door: 'inwoner', soort: 'bedrijf', kvkNummer: KVK, vestigingsnummer: null, niveau: 'midden' } as const;
  const winkel = { vestigingsnummer: '000000000001', naam: 'Winkel Zuid', hoofdvestiging: false, adres: [] };
  const bedrijf = { kvkNummer: KVK, naam: 'B', rsin: null, rechtsvorm: null, handelsnamen: [], activiteiten: [] };
  const { bedrijven } = nepRegisters({ bedrijven: [{ ...bedrijf, vestigingen: [winkel] }] });
  const lijst = async (acting: Inwoner, mag: boolean) => {
    const { register } = nepAfspraken();
    const mijn = createMijnAfspraken({
      registers: {
        bedrijven,
        afspraken: {
          ...register,
          afsprakenVan: async (_grant, wie) => [eenAfspraak({ id: `van ${wie.soort}`, telefoon: '0612345678' })],
        },
      },
      outbox: { standen: async () => [] },
      settings: { ...settings, bedrijfZietVestigingen: mag },
    });
    const { data } = await mijn.alle(vraagVan(acting));
    return data.map(({ id, vestiging, telefoon }) => [id, vestiging, telefoon]);
  };

  it('sees theirs as a whole, without contact data, where the municipality lets it', async () => {
    const eigen = ['van kvk', null, '0612345678'];
    expect(await lijst(heel, true)).toEqual([eigen, ['van vestiging', 'Winkel Zuid', null]]);
    expect(await lijst(heel, false)).toEqual([eigen]);
  });

  it('as one establishment sees that one only', async () => {
    const een = { ...heel, vestigingsnummer: winkel.vestigingsnummer };
    expect(await lijst(een, true)).toEqual([['van vestiging', null, '0612345678']]);
  });
});
