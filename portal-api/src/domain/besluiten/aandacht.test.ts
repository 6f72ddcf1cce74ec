import { describe, expect, it } from 'vitest';
import type { BesluitDagen } from '../../registers/melding-model.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, namens, NU, settings, storing, stuk, vraagVan } from '../../testing/toegang.ts';
import { BSN, eenBesluit, eenZaak, eenZaaktype, uuid } from '../../testing/zaken.ts';
import type { Genoemd } from '../aandacht/model.ts';
import { createMijnZaken } from '../zaken/mijn-zaken.ts';
import { genoemdUit, lopendeReacties, ZOEK_BESLUITEN } from './aandacht.ts';
import { zoekBesluiten } from './zoek-besluiten.ts';

const vandaag = '2026-11-23';
const zaken = (aantal: number) =>
  Array.from({ length: aantal }, (_, n) => ({
    zaak: eenZaak({
      ref: { bron: 'openzaak', id: uuid(n + 1) },
      identificatie: `ZAAK-${n + 1}`,
      startdatum: `2026-10-0${n + 1}`,
    }),
    zaaktype: eenZaaktype(),
  }));

interface Situatie {
  aantal?: number;
  genoemd?: Genoemd[] | null;
  meldt?: boolean;
  acting?: ReturnType<typeof inwoner>;
  incomplete?: boolean;
  stuk?: boolean;
}

async function kijk({ aantal = 2, genoemd = null, meldt = true, acting = inwoner(), ...rest }: Situatie) {
  const gevraagd: string[] = [];
  const jobs: unknown[] = [];
  const verzoend: unknown[] = [];
  const registers = nepRegisters({
    zaken: zaken(aantal),
    incomplete: rest.incomplete ? [storing('esuite')] : [],
    meldingen: {
      besluitenVan: async (_grant, { id }): Promise<BesluitDagen[]> => {
        gevraagd.push(id);
        if (rest.stuk) throw stuk('openzaak', 'besluiten');
        return id === uuid(1) ? [eenBesluit()] : [];
      },
    },
  });
  const uit = await lopendeReacties(vraagVan(acting), {
    registers,
    mijnZaken: createMijnZaken({ registers, settings }),
    settings,
    index: {
      genoemd: async () => genoemd,
      verzoen: async (_wie, _soort, items) => void verzoend.push(items.map(({ ref }) => ref.id)),
      meldt: () => meldt,
      wie: ({ soort, waarde }) => `p-${soort}-${waarde.length}`,
    },
    queue: { add: async (_tx, taak, payload, options) => void jobs.push([taak, payload, options]) },
    prisma: {} as never,
  });
  return { ...uit, gevraagd, jobs, verzoend };
}
const besluit = { ref: eenBesluit().ref, zaak: { bron: 'openzaak', id: uuid(1) }, uiterlijk: '2026-12-14' };

describe('decisions on which one can still react', () => {
  it('are read where the index does not know, and kept in it', async () => {
    const uit = await kijk({});
    expect(uit.reacties).toMatchObject([{ besluit: besluit.ref, uiterlijk: '2026-12-14' }]);
    expect(uit).toMatchObject({ meerVolgt: false, verzoend: [[uuid(900)]], jobs: [] });
  });

  it('are not asked for when the index is fresh; when it names none not even the cases', async () => {
    const bekend = await kijk({ genoemd: [besluit] });
    expect([bekend.reacties.length, bekend.gevraagd]).toEqual([1, []]);
    expect(await kijk({ genoemd: [] })).toMatchObject({ reacties: [], gevraagd: [] });
  });

  it('are named only of cases that may be seen now, until their last day', async () => {
    const elders = { ...besluit, zaak: { bron: 'openzaak', id: uuid(99) } };
    const voorbij = { ...besluit, uiterlijk: '2026-11-22' };
    expect((await kijk({ genoemd: [elders, voorbij] })).reacties).toEqual([]);
  });

  it('of many cases the likeliest are read now, the others from the queue, and then nothing is kept yet', async () => {
    const uit = await kijk({ aantal: 5 });
    expect([uit.gevraagd.length, uit.meerVolgt, uit.verzoend]).toEqual([3, true, []]);
    const [[taak, payload] = []] = uit.jobs as [string, { zaken: string; betrokkenen: string }][];
    expect(taak).toBe(ZOEK_BESLUITEN);
    expect(payload?.zaken.split(' ')).toHaveLength(5);
    expect(JSON.stringify(payload)).not.toContain(BSN);
  });

  it.each([
    ['a representative', { acting: namens() }],
    ['a reader of whom a source is missing', { incomplete: true }],
    ['registers that tell of no changes', { meldt: false }],
  ])('%s never fill the index', async (_, situatie) => {
    const uit = await kijk({ aantal: 9, ...situatie });
    expect([uit.verzoend, uit.jobs, uit.gevraagd.length]).toEqual([[], [], 6]);
  });

  it('are never an empty list when the register does not answer', async () => {
    await expect(kijk({ stuk: true })).rejects.toMatchObject({ failure: { kind: 'besluiten' } });
  });

  it('are those that were made known and of which the last day is known and to come', () => {
    const van = (anders: Parameters<typeof eenBesluit>[0]) =>
      genoemdUit(besluit.zaak, [eenBesluit(anders)], vandaag).map(({ uiterlijk }) => uiterlijk);
    expect(van({})).toEqual(['2026-12-14']);
    expect(van({ verzenddatum: '2026-11-30' })).toEqual([]);
    expect(van({ uiterlijkeReactiedatum: '2026-11-22' })).toEqual([]);
    expect(van({ verzenddatum: null, uiterlijkeReactiedatum: null })).toEqual([]);
  });
});

it('what a visit did not wait for is read behind it, by pseudonym, and home looks again', async () => {
  const verzoend: unknown[] = [];
  const gepubliceerd: unknown[] = [];
  const { grant, looks } = vraagVan(inwoner());
  const registers = nepRegisters({
    meldingen: { besluitenVan: async (_grant, { id }) => (id === uuid(2) ? [eenBesluit()] : []) },
  });
  const taak = zoekBesluiten({
    registers,
    index: { verzoenBetrokkenen: async (wie, soort, items) => void verzoend.push([wie, soort, items.length]) },
    eigenWerk: (_naam, _signal, doe) => doe(grant),
    live: { publish: async (_tx, news) => void gepubliceerd.push(...news) },
    prisma: {} as never,
    clock: { now: () => NU },
  });
  const refs = [1, 2, 3, 4, 5].map((n) => `openzaak/${uuid(n)}`).join(' ');
  await taak({ betrokkenen: 'ik nog-een', zaken: refs }, { signal: new AbortController().signal } as never);
  expect(verzoend).toEqual([[['ik', 'nog-een'], 'besluit', 1]]);
  expect(gepubliceerd).toEqual([
    { subject: 'ik', topics: ['overzicht'] },
    { subject: 'nog-een', topics: ['overzicht'] },
  ]);
  expect(looks()).toMatchObject([{ subject: null, categories: ['besluiten'] }]);
});
