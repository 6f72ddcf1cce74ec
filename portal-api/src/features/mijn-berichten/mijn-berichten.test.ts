import { text } from 'node:stream/consumers';
import { inwonerOperations } from '@loket/contract';
import { describe, expect, it } from 'vitest';
import type { Inwoner } from '../../access/policy.ts';
import type { Zending } from '../../platform/outbox/outbox.ts';
import { downloadBijlage } from './download-bijlage.ts';
import { getBericht } from './get-bericht.ts';
import { listAandacht, telOngelezen } from './list-aandacht.ts';
import { listBerichten } from './list-berichten.ts';
import { markeerGelezen } from './markeer-gelezen.ts';
import type { Bericht } from '../../registers/objecten-model.ts';
import { eenBericht } from '../../testing/objecten.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, namens, NU, settings, storing, stuk, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN, eenDocument, KVK, uuid } from '../../testing/zaken.ts';
import { zonderIndex } from '../../domain/aandacht/aandacht-index.ts';
import { createMijnBerichten } from '../../domain/berichten/mijn-berichten.ts';

type Inhoud = NonNullable<Parameters<typeof nepRegisters>[0]>;

function opstelling(berichten: Bericht[], anders: Inhoud = {}) {
  const registers = nepRegisters({ objecten: { berichten }, ...anders });
  const zendingen: Zending[] = [];
  const outbox = {
    standen: async () => zendingen,
    put: async (_tx: unknown, { id = '', soort, inhoud }: { id?: string; soort: string; inhoud: object }) => {
      const nieuw = !zendingen.some((een) => een.id === id);
      if (nieuw)
        zendingen.push({
          id,
          soort,
          inhoud,
          stand: 'wacht',
          reden: null,
          uitkomst: null,
          ontvangen: NU,
          afgerond: null,
        });
      return { id, nieuw };
    },
  };
  const deps = {
    registers,
    settings,
    outbox,
    index: zonderIndex(),
    meld: async () => undefined,
    transaction: <T>(run: (tx: never) => Promise<T>) => run(undefined as never),
  };
  // Each request has its own, as a new grant has.
  return { registers, zendingen, deps: { ...deps, mijnBerichten: createMijnBerichten(deps) } };
}
const vraag = inwonerOperations.listBerichten.query!.parse({});
const lijst = (wie: Inwoner, berichten: Bericht[], query = vraag) =>
  listBerichten(vraagVan(wie), query, opstelling(berichten).deps);

describe('which messages are there', () => {
  it.each([
    ['of somebody else', { eigenaar: { soort: 'bsn', waarde: ANDER_BSN } }],
    ['to a company with my number (27)', { eigenaar: { soort: 'kvk', waarde: BSN } }],
    ['to nobody', { eigenaar: null }],
    ['published tomorrow (27)', { publicatiedatum: '2026-11-24' }],
    ['published later today', { publicatiedatum: '2026-11-23T15:00:00+01:00' }],
    ['never published', { publicatiedatum: null }],
  ])('one %s is as if it were not there, also its attachments', async (_, anders) => {
    const bericht = eenBericht(1, { bijlagen: [eenDocument(7).url], ...(anders as Partial<Bericht>) });
    const { deps, registers, zendingen } = opstelling([bericht], {
      losse: [eenDocument(7)],
      bestanden: { [uuid(7)]: 'x' },
    });
    const pad = { id: bericht.id, documentBron: 'openzaak', documentId: uuid(7) };
    expect((await listBerichten(vraagVan(inwoner()), vraag, deps)).resultaten).toEqual([]);
    await expect(getBericht(vraagVan(inwoner()), bericht.id, deps)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(markeerGelezen(vraagVan(inwoner()), bericht.id, deps)).rejects.toThrow();
    await expect(downloadBijlage(vraagVan(inwoner()), pad, deps)).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect(registers.gevraagd).not.toContain('inhoud');
    expect(zendingen).toEqual([]);
  });

  it('today’s are there, newest first; what cannot be read as a kind is simply a message', async () => {
    const { resultaten } = await lijst(inwoner(), [
      eenBericht(1, { publicatiedatum: '2026-11-01' }),
      eenBericht(2, { publicatiedatum: '2026-11-23', soort: null, onderwerp: null }),
    ]);
    expect(resultaten.map(({ id }) => id)).toEqual([uuid(2), uuid(1)]);
    expect(inwonerOperations.listBerichten.response!.shape.resultaten.parse(resultaten)).toEqual(resultaten);
  });

  it('a company has its own; who stands for the whole person reads hers', async () => {
    const vanBedrijf = eenBericht(1, { eigenaar: { soort: 'kvk', waarde: KVK } });
    const bedrijf = {
      door: 'inwoner',
      soort: 'bedrijf',
      kvkNummer: KVK,
      vestigingsnummer: null,
      niveau: 'midden',
    } as const;
    expect((await lijst(bedrijf, [vanBedrijf, eenBericht(2)])).resultaten.map(({ id }) => id)).toEqual([uuid(1)]);
    expect((await lijst(namens(), [vanBedrijf, eenBericht(2)])).resultaten.map(({ id }) => id)).toEqual([uuid(2)]);
  });

  it('finds words in subject and text, and counts what is not opened within that', async () => {
    const berichten = [
      eenBericht(1, { onderwerp: 'Besluit één', tekst: 'Over uw Wasmachine' }),
      eenBericht(2, { onderwerp: 'Besluit twee', geopend: true }),
      eenBericht(3, { onderwerp: 'Iets anders' }),
    ];
    expect(await lijst(inwoner(), berichten, { ...vraag, zoek: 'besluit' })).toMatchObject({
      aantal: 2,
      aantalAlle: 2,
      aantalOngelezen: 1,
    });
    expect((await lijst(inwoner(), berichten, { ...vraag, zoek: 'EEN wasmachine' })).aantal).toBe(1);
    expect((await lijst(inwoner(), berichten, { ...vraag, stand: 'ongelezen' })).aantal).toBe(2);
  });

  it('a source that is missing gives no counts, and never "no messages"', async () => {
    const { deps } = opstelling([], { objecten: { berichten: [], incomplete: [storing('objecten', 'berichten')] } });
    expect(await listBerichten(vraagVan(inwoner()), vraag, deps)).toMatchObject({
      aantalAlle: null,
      aantalOngelezen: null,
      ontbrekend: [{ soort: 'berichten' }],
    });
    expect(await telOngelezen(vraagVan(inwoner()), deps)).toEqual({ aantal: null });
    await expect(listAandacht(vraagVan(inwoner()), deps)).rejects.toMatchObject({ failure: { kind: 'berichten' } });
  });
});

describe('opening a message', () => {
  it('is written once, and counts at once, also while the register is down', async () => {
    const bericht = eenBericht(1);
    const { deps, zendingen } = opstelling([bericht], {
      objecten: { berichten: [bericht], schrijftNiet: stuk('objecten', 'berichten') },
    });
    expect(await getBericht(vraagVan(inwoner()), bericht.id, deps)).toMatchObject({ gelezen: false });
    await markeerGelezen(vraagVan(inwoner()), bericht.id, deps);
    await markeerGelezen(vraagVan(inwoner()), bericht.id, deps);
    expect(zendingen).toHaveLength(1);
    expect(await getBericht(vraagVan(inwoner()), bericht.id, deps)).toMatchObject({ gelezen: true });
    expect(await telOngelezen(vraagVan(inwoner()), deps)).toEqual({ aantal: 0 });
  });
});

describe('attachments', () => {
  const [goed, concept, geheim] = [
    eenDocument(7),
    eenDocument(8, { status: 'in_bewerking' }),
    eenDocument(9, { vertrouwelijkheid: 'geheim' }),
  ];
  const losse = [goed, concept, geheim, eenDocument(10)];
  const bestanden = Object.fromEntries(losse.map(({ ref }) => [ref.id, 'inhoud']));
  const bericht = eenBericht(1, { bijlagen: [goed, concept, geheim].map(({ url }) => url) });
  const haal = (n: number) => {
    const { deps } = opstelling([bericht], { losse, bestanden });
    return downloadBijlage(
      vraagVan(inwoner()),
      { id: bericht.id, documentBron: 'openzaak', documentId: uuid(n) },
      deps,
    );
  };

  it('are the final ones that are not too confidential', async () => {
    const { deps } = opstelling([bericht], { losse, bestanden });
    const detail = await getBericht(vraagVan(inwoner()), bericht.id, deps);
    expect(inwonerOperations.getBericht.response!.parse(detail)).toEqual(detail);
    expect(detail.bijlagen.map(({ id }) => id)).toEqual([uuid(7)]);
    expect(await text((await haal(7)).stream)).toBe('inhoud');
  });

  it.each([8, 9, 10])('document %i is refused, by its address as well', async (n) => {
    await expect(haal(n)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

it('waits for somebody as long as it can be done, or until it was opened', async () => {
  const vraagt = { handelingsperspectief: 'informatie verstrekken' } as const;
  const { deps } = opstelling([
    eenBericht(1, { ...vraagt, einddatumHandelingstermijn: '2026-11-23', geopend: true }),
    eenBericht(2, { ...vraagt, einddatumHandelingstermijn: '2026-11-22' }),
    eenBericht(3, { ...vraagt, handelingsperspectief: 'betalen' }),
    eenBericht(4, { ...vraagt, geopend: true }),
    eenBericht(5),
  ]);
  const { items, ookNieuw } = await listAandacht(vraagVan(inwoner()), deps);
  // also what only tells something, as it was not opened
  expect(ookNieuw).toContain(`/berichten/${uuid(5)}`);
  expect(items.map(({ pad, uiterlijk }) => [pad, uiterlijk]).toSorted()).toEqual([
    [`/berichten/${uuid(1)}`, '2026-11-23'],
    [`/berichten/${uuid(3)}`, null],
  ]);
});
