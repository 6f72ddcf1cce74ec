import { beforeEach, describe, expect, it } from 'vitest';
import { listAandacht } from './list-aandacht.ts';
import type { SourceFailure } from '../../platform/sourced.ts';
import type { InzendRegister } from '../../registers/inzend-model.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, namens, NU, settings, storing, vraagVan } from '../../testing/toegang.ts';
import { eenDocument, eenStatustype, eenZaak, eenZaaktype, inBehandeling, status, uuid } from '../../testing/zaken.ts';
import type { Genoemd } from '../../domain/aandacht/model.ts';
import { createMijnZaken } from '../../domain/zaken/mijn-zaken.ts';
import { ontbrekendeStukken, ZOEK_DOCUMENTEN } from '../../domain/documenten/aandacht.ts';
import { zoekDocumenten } from '../../domain/documenten/zoek-documenten.ts';

const aanvulling = eenStatustype(1, 'Aanvulling gevraagd', { statustekst: 'Wij missen nog iets van u.' });
const zaaktype = eenZaaktype({ statustypen: [aanvulling, inBehandeling] });
const zaak = (n: number, stap = aanvulling) => ({
  zaak: eenZaak({ ref: { bron: 'openzaak', id: uuid(n) }, status: status(stap, '2026-11-20T09:00:00Z') }),
  zaaktype,
});
const soort = (n: number, naam: string, verplicht: boolean) => ({
  url: `https://zgw.example/informatieobjecttypen/${uuid(n)}`,
  naam,
  verplichtBij: verplicht ? inBehandeling.url : null,
});
const soorten = [soort(71, 'Bankafschrift', true), soort(72, 'Loonstrook', true), soort(73, 'Brief', false)];

let gevraagd: string[];
let wacht: { naam: string; payload: Record<string, string> }[];
let bewaard: Genoemd[] | null;
let onderweg: string[];
beforeEach(() => {
  [gevraagd, wacht, bewaard, onderweg] = [[], [], null, []];
});

function huis({
  zaken = [zaak(1)],
  aanwezig = ['Loonstrook'],
  meldt = true,
  stuk = [] as SourceFailure[],
  van = soorten,
} = {}) {
  const inzendingen: Partial<InzendRegister> = {
    soorten: async () => van,
    aanwezig: async (_grant, refs) => {
      gevraagd.push(`aanwezig ${refs.length}`);
      const documenten = aanwezig.map((informatieobjecttype, n) => eenDocument(n, { informatieobjecttype }));
      return { data: refs.map((ref) => ({ zaak: ref, documenten })), incomplete: stuk, asOf: NU };
    },
  };
  const registers = { ...nepRegisters({ zaken }), inzendingen: inzendingen as InzendRegister };
  const index = {
    genoemd: async () => bewaard,
    verzoen: async () => undefined,
    verzoenBetrokkenen: async (_wie: readonly string[], _soort: string, items: readonly Genoemd[]) =>
      void (bewaard = [...items]),
    meldt: () => meldt,
    wie: ({ waarde }: { waarde: string }) => `wie-${waarde.length}`,
  };
  const mijnZaken = createMijnZaken({ registers, settings });
  const deps = {
    registers,
    mijnZaken,
    settings,
    index,
    ontvangsten: { onderweg: async () => (_ref: unknown, naam: string) => onderweg.includes(naam) },
    queue: {
      add: async (_tx: unknown, naam: string, payload: object) => void wacht.push({ naam, payload: { ...payload } }),
    },
    prisma: {} as never,
  };
  const taak = zoekDocumenten({
    registers,
    index,
    eigenWerk: async (_naam, _signal, doe) => doe(vraagVan(inwoner()).grant),
    live: {
      publish: async (_prisma, news) => void gevraagd.push(...news.map(({ topics }) => `live ${topics.join()}`)),
    },
    prisma: {} as never,
    clock: { now: () => NU },
  });
  return {
    thuis: (acting = inwoner()) =>
      listAandacht(vraagVan(acting), { mijnZaken, settings, stukken: (vraag) => ontbrekendeStukken(vraag, deps) }),
    draai: async () => {
      const [eerste] = wacht.splice(0);
      await taak(eerste?.payload ?? {}, { signal: new AbortController().signal } as never);
    },
  };
}

describe('home of somebody for whom a case waits', () => {
  it('says at once that we wait, and after a look behind it what for, why and until when', async () => {
    const { thuis, draai } = huis();
    const pad = `/mijn-zaken/openzaak/${uuid(1)}`;
    const eerst = await thuis();
    expect(eerst).toMatchObject({ meerVolgt: true, items: [{ soort: 'zaak_wacht_op_u', pad, uiterlijk: null }] });
    expect(gevraagd).toEqual([]);
    expect(wacht).toMatchObject([{ naam: ZOEK_DOCUMENTEN }]);
    await draai();
    expect(gevraagd).toEqual(['aanwezig 1', 'live overzicht']);
    expect(await thuis()).toEqual({
      meerVolgt: false,
      items: [
        expect.objectContaining({
          soort: 'documenten_nodig',
          ontbreekt: ['Bankafschrift'],
          toelichting: 'Wij missen nog iets van u.',
          uiterlijk: '2026-12-04',
          pad: `${pad}/documenten-sturen`,
        }),
      ],
    });
    expect(gevraagd).toHaveLength(2);
  });

  it('keeps cases apart, and does not ask for what is on its way', async () => {
    const { thuis, draai } = huis({ zaken: [zaak(1), zaak(2)], aanwezig: [] });
    await thuis();
    await draai();
    onderweg = ['Bankafschrift'];
    const { items } = await thuis();
    expect(items.map(({ ontbreekt }) => ontbreekt)).toEqual([['Loonstrook'], ['Loonstrook']]);
    onderweg.push('Loonstrook');
    expect((await thuis()).items).toMatchObject([{ soort: 'zaak_wacht_op_u' }, { soort: 'zaak_wacht_op_u' }]);
  });

  it('names what we do not have where only the letter says what we need', async () => {
    const { thuis, draai } = huis({ van: [soort(73, 'Brief', false)] });
    await thuis();
    await draai();
    expect((await thuis()).items).toMatchObject([{ soort: 'zaak_wacht_op_u', ontbreekt: ['Brief'] }]);
  });

  it('reads at once where nobody tells of changes, and for a representative, who fills no index', async () => {
    const { thuis } = huis({ meldt: false });
    expect((await thuis()).items).toMatchObject([{ ontbreekt: ['Bankafschrift'] }]);
    expect((await huis().thuis(namens())).items).toMatchObject([{ ontbreekt: ['Bankafschrift'] }]);
    expect(wacht).toEqual([]);
  });

  it('still says that we wait when nobody can tell for what', async () => {
    const { thuis } = huis({ meldt: false, stuk: [storing('openzaak', 'documenten')] });
    expect(await thuis()).toMatchObject({ items: [{ soort: 'zaak_wacht_op_u' }], meerVolgt: false });
  });

  it('asks nothing when no case waits', async () => {
    const { thuis } = huis({ zaken: [zaak(1, inBehandeling)] });
    expect(await thuis()).toEqual({ items: [], meerVolgt: false });
    expect([...gevraagd, ...wacht]).toEqual([]);
  });
});
