import { beforeEach, describe, expect, it } from 'vitest';
import type { InzendRegister } from '../../registers/inzend-model.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, namens, NU, settings, storing, vraagVan } from '../../testing/toegang.ts';
import { eenDocument, eenZaak, eenZaaktype, uuid } from '../../testing/zaken.ts';
import type { Genoemd } from '../aandacht/model.ts';
import { createMijnZaken } from '../zaken/mijn-zaken.ts';
import { volgDocumenten, zoekNieuweDocumenten } from './volg.ts';

let wacht: Record<string, string>[];
let kennis: Genoemd[] | null;
let vers: boolean;
let gemeld: string[];
beforeEach(() => {
  [wacht, kennis, vers, gemeld] = [[], null, false, []];
});

function huis(documenten: ReturnType<typeof eenDocument>[], { stuk = false, meldt = true } = {}) {
  const zaken = [{ zaak: eenZaak({ ref: { bron: 'openzaak', id: uuid(1) } }), zaaktype: eenZaaktype() }];
  const inzendingen: Partial<InzendRegister> = {
    aanwezig: async (_grant, refs) => ({
      data: refs.map((zaak) => ({ zaak, documenten })),
      incomplete: stuk ? [storing('openzaak', 'documenten')] : [],
      asOf: NU,
    }),
  };
  const registers = { ...nepRegisters({ zaken }), inzendingen: inzendingen as InzendRegister };
  const index = {
    isVers: async () => vers,
    laatst: async () => kennis,
    verzoenBetrokkenen: async (_wie: readonly string[], _soort: string, items: readonly Genoemd[]) => {
      [kennis, vers] = [[...items], true];
    },
    meldt: () => meldt,
    wie: () => 'pseudoniem',
  };
  const taak = zoekNieuweDocumenten({
    registers,
    settings,
    index,
    eigenWerk: async (_naam, _signal, doe) => doe(vraagVan(inwoner()).grant),
    meld: async ({ ref }) => void gemeld.push(ref.id),
    clock: { now: () => NU },
  });
  return async (acting = inwoner()) => {
    await volgDocumenten(vraagVan(acting), {
      mijnZaken: createMijnZaken({ registers, settings }),
      index,
      queue: { add: async (_tx, _naam, payload) => void wacht.push(payload as Record<string, string>) },
      prisma: {} as never,
    });
    for (const payload of wacht.splice(0)) await taak(payload, { signal: new AbortController().signal } as never);
  };
}

const vandaag = { registratiedatum: NU.toISOString() };

describe('a document of which the notification was lost', () => {
  it('is found at a later visit, by comparison with what was known', async () => {
    await huis([eenDocument(1, vandaag)])();
    expect(gemeld).toEqual([]);
    vers = false;
    await huis([eenDocument(1, vandaag), eenDocument(2, vandaag)])();
    expect(gemeld).toEqual([uuid(2)]);
    vers = false;
    await huis([eenDocument(1, vandaag), eenDocument(2, vandaag)])();
    expect(gemeld).toEqual([uuid(2)]);
  });

  it('is also one that became final', async () => {
    await huis([eenDocument(1, { ...vandaag, status: 'in_bewerking' })])();
    vers = false;
    await huis([eenDocument(1, vandaag)])();
    expect(gemeld).toEqual([uuid(1)]);
  });

  it('is not one that she sent, that is a draft or secret, or that is old', async () => {
    await huis([])();
    vers = false;
    await huis([
      eenDocument(1, { ...vandaag, ontvangstdatum: '2026-11-20' }),
      eenDocument(2, { ...vandaag, status: 'in_bewerking' }),
      eenDocument(3, { ...vandaag, vertrouwelijkheid: 'geheim' }),
      eenDocument(4, { registratiedatum: '2026-03-01T09:00:00Z' }),
    ])();
    expect(gemeld).toEqual([]);
    expect(kennis).toHaveLength(2);
  });

  it('is not looked for while the last look is fresh, for a representative, or where nobody tells of changes', async () => {
    [kennis, vers] = [[], true];
    await huis([eenDocument(1, vandaag)])();
    vers = false;
    await huis([eenDocument(1, vandaag)])(namens());
    await huis([eenDocument(1, vandaag)], { meldt: false })();
    expect(gemeld).toEqual([]);
  });

  it('is looked for again after a register failed, and nothing counts as known before', async () => {
    [kennis, vers] = [[], false];
    await expect(huis([], { stuk: true })()).rejects.toThrow();
    await huis([eenDocument(1, vandaag)])();
    expect(gemeld).toEqual([uuid(1)]);
  });
});
