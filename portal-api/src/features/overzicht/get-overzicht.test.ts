import { inwonerOperations } from '@loket/contract';
import { describe, expect, it } from 'vitest';
import type { Gezien } from '../../domain/nieuws/gezien.ts';
import { createMijnZaken } from '../../domain/zaken/mijn-zaken.ts';
import type { WorkItem } from '../../platform/module.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, sessieVan, settings, storing, stuk, vraagVan } from '../../testing/toegang.ts';
import { afgehandeld, eenZaak, eenZaaktype, status, uuid } from '../../testing/zaken.ts';
import { nepOverzicht } from '../../testing/overzicht.ts';
import { getOverzicht } from './get-overzicht.ts';

const zaken = Array.from({ length: 7 }, (_, n) => ({
  zaak: eenZaak({
    ref: { bron: 'openzaak', id: uuid(n) },
    startdatum: `2026-10-0${n + 1}`,
    einddatum: n > 4 ? '2026-11-01' : null,
  }),
  zaaktype: eenZaaktype(),
}));
const paginavraag = () => ({ ...vraagVan(inwoner()), onbemand: false });
const item = (onderwerp: string, anders: Partial<WorkItem>): WorkItem => ({
  soort: 'zaak_te_laat',
  onderwerp,
  toelichting: null,
  uiterlijk: null,
  pad: '/',
  vraagtActie: false,
  ...anders,
});

it('gathers what needs attention: first what has to be done, then by date', async () => {
  const registers = nepRegisters({ zaken });
  const mijnZaken = createMijnZaken({ registers, settings });
  const sources = [
    { name: 'a', list: async () => [item('te laat', { uiterlijk: '2026-11-01' })] },
    {
      name: 'b',
      list: async () => [
        item('ooit', { vraagtActie: true }),
        item('morgen', { vraagtActie: true, uiterlijk: '2026-11-24' }),
      ],
    },
  ];
  const overzicht = await getOverzicht(paginavraag(), { mijnZaken, settings, ...nepOverzicht({ sources }) });
  expect(overzicht.aandacht.map(({ onderwerp }) => onderwerp)).toEqual(['morgen', 'ooit', 'te laat']);
});

it('shows the three newest running cases, counts all, and asks the registers once', async () => {
  const registers = nepRegisters({ zaken });
  const mijnZaken = createMijnZaken({ registers, settings });
  const vraag = paginavraag();
  const sources = [
    { name: 'zaken', list: async () => (await mijnZaken.alle(vraag)).data.zaken.map(() => item('x', {})) },
  ];
  const overzicht = await getOverzicht(vraag, { mijnZaken, settings, ...nepOverzicht({ sources }) });
  expect(overzicht.lopend.map(({ id }) => id)).toEqual([uuid(4), uuid(3), uuid(2)]);
  expect(overzicht).toMatchObject({ aantalLopend: 5, aantalAfgerond: 2 });
  expect(registers.gevraagd).toEqual(['zakenVan']);
  const { response } = inwonerOperations.getOverzicht;
  expect(response!.parse(overzicht).lopend).toEqual(overzicht.lopend);
});

it('keeps the rest when one source fails, and says what is missing', async () => {
  const registers = nepRegisters({ zaken });
  const mijnZaken = createMijnZaken({ registers, settings });
  const sources = [
    { name: 'a', list: () => Promise.reject(stuk('objecten')) },
    { name: 'b', list: async () => [item('wel', {})] },
  ];
  const overzicht = await getOverzicht(paginavraag(), { mijnZaken, settings, ...nepOverzicht({ sources }) });
  expect(overzicht.aandacht.map(({ onderwerp }) => onderwerp)).toEqual(['wel']);
  expect(overzicht.ontbrekend).toMatchObject([{ bron: 'objecten' }]);
  expect(overzicht.aantalLopend).toBe(5);
});

it('does not count what nobody knows: with a source of cases missing there is no number, and never 0', async () => {
  const registers = nepRegisters({ zaken: [], incomplete: [storing('openzaak'), storing('esuite')] });
  const mijnZaken = createMijnZaken({ registers, settings });
  const overzicht = await getOverzicht(paginavraag(), { mijnZaken, settings, ...nepOverzicht() });
  expect(overzicht).toMatchObject({ lopend: [], aantalLopend: null, aantalAfgerond: null });
  expect(inwonerOperations.getOverzicht.response!.parse(overzicht)).toEqual(overzicht);
});

describe('what is new', () => {
  const verder = zaken.map((een, n) =>
    n === 0 ? { ...een, zaak: { ...een.zaak, status: status(afgehandeld, '2026-11-22T09:00:00Z') } } : een,
  );
  const bij = async (register: typeof zaken, anders: Parameters<typeof nepOverzicht>[0], onbemand = false) => {
    const registers = nepRegisters({ zaken: register });
    const onthouden: [Gezien, boolean][] = [];
    const nep = nepOverzicht(anders);
    const bezoek = {
      ...nep.bezoek,
      onthoud: async (_wie: object, gezien: Gezien, heel: boolean) => void onthouden.push([gezien, heel]),
    };
    const vraag = { ...vraagVan(inwoner()), session: sessieVan(inwoner()), onbemand };
    const deps = { mijnZaken: createMijnZaken({ registers, settings }), settings, ...nep, bezoek };
    const { nieuws } = await getOverzicht(vraag, deps);
    return { nieuws, onthouden };
  };
  const gisteren = new Date('2026-11-22T08:00:00Z');

  it('is also what no notification told: what stands otherwise than when it was seen', async () => {
    const { onthouden } = await bij(zaken, {});
    const [[gezien, heel] = []] = onthouden;
    expect(heel).toBe(true);
    const { nieuws } = await bij(verder, { vorig: gisteren, gezien });
    expect(nieuws?.items).toMatchObject([{ soort: 'status', status: 'Afgehandeld' }]);
    expect((await bij(zaken, { vorig: gisteren, gezien })).nieuws?.items).toEqual([]);
    // who never saw anything here has nothing to compare with
    expect((await bij(verder, { vorig: gisteren })).nieuws?.items).toEqual([]);
  });

  it('a message that asks nothing counts, and a page that nobody sees remembers nothing', async () => {
    const bericht = { name: 'b', list: async () => ({ items: [], meerVolgt: false, ookNieuw: ['/berichten/1'] }) };
    const { nieuws, onthouden } = await bij([], { vorig: gisteren, gezien: {}, sources: [bericht] }, true);
    expect(nieuws?.items).toMatchObject([{ soort: 'bericht', pad: '/berichten/1' }]);
    expect(onthouden).toEqual([]);
  });

  it('with a source missing nothing is forgotten', async () => {
    const stil = { name: 'a', list: () => Promise.reject(stuk('objecten')) };
    expect((await bij(zaken, { sources: [stil] })).onthouden[0]?.[1]).toBe(false);
  });
});
