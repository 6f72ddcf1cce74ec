import { describe, expect, it } from 'vitest';
import type { Inwoner } from '../../access/policy.ts';
import type { Taak } from '../../registers/objecten-model.ts';
import { eenTaak } from '../../testing/objecten.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, namens, settings, storing, stuk, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN, eenZaak, eenZaaktype, KVK, uuid } from '../../testing/zaken.ts';
import { createMijnZaken } from '../zaken/mijn-zaken.ts';
import { createMijnTaken } from './mijn-taken.ts';

const bb = { zaak: eenZaak({ ref: { bron: 'openzaak', id: uuid(50) } }), zaaktype: eenZaaktype() };
const jeugd = {
  zaak: eenZaak({ ref: { bron: 'openzaak', id: uuid(51) } }),
  zaaktype: eenZaaktype({ identificatie: 'JEUGD' }),
};
type Inhoud = NonNullable<Parameters<typeof nepRegisters>[0]>;

function opstelling(taken: Taak[], anders: Inhoud = {}) {
  const registers = nepRegisters({ zaken: [bb, jeugd], objecten: { taken }, ...anders });
  const mijnZaken = createMijnZaken({ registers, settings });
  const mijnTaken = createMijnTaken({ registers, settings, mijnZaken, outbox: { standen: async () => [] } });
  return { registers, mijnTaken };
}

async function ziet(wie: Inwoner, taken: Taak[], anders: Inhoud = {}) {
  const { data } = await opstelling(taken, anders).mijnTaken.alle(vraagVan(wie));
  return { ids: data.taken.map(({ taak }) => taak.id), sterker: data.sterkerInloggen };
}
const opent = (wie: Inwoner, taak: Taak, anders: Inhoud = {}) =>
  opstelling([taak], anders).mijnTaken.een(vraagVan(wie), taak.id);

const vanAnder = eenTaak(1, { eigenaar: { soort: 'bsn', waarde: ANDER_BSN } });
const bijBb = eenTaak(2, { zaak: { id: uuid(50), url: null } });
const bijJeugd = eenTaak(3, { zaak: { id: uuid(51), url: null } });
const los = eenTaak(4);

describe('whose task it is', () => {
  it.each([
    ['of somebody else (26)', vanAnder],
    ['of nobody', eenTaak(1, { eigenaar: null })],
    ['of a company with my number', eenTaak(1, { eigenaar: { soort: 'kvk', waarde: BSN } })],
  ])('one %s is as if it were not there', async (_, taak) => {
    await expect(opent(inwoner(), taak)).rejects.toMatchObject({ code: 'niet-gevonden' });
    const { mijnTaken } = opstelling([]);
    await expect(mijnTaken.een(vraagVan(inwoner()), uuid(9))).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('the log says whose task somebody wanted to see', async () => {
    const { mijnTaken, registers } = opstelling([vanAnder]);
    const open = vraagVan(inwoner());
    await expect(mijnTaken.een(open, vanAnder.id)).rejects.toThrow();
    expect(open.looks()).toMatchObject([{ subject: { soort: 'bsn', waarde: ANDER_BSN }, categories: ['taken'] }]);
    expect(registers.gevraagd).toEqual(['taak']);
  });

  it('a whole company sees its tasks; an establishment does not', async () => {
    const taak = eenTaak(1, { eigenaar: { soort: 'kvk', waarde: KVK } });
    const bedrijf = { door: 'inwoner', soort: 'bedrijf', kvkNummer: KVK, niveau: 'midden' } as const;
    expect((await ziet({ ...bedrijf, vestigingsnummer: null }, [taak])).ids).toEqual([taak.id]);
    expect((await ziet({ ...bedrijf, vestigingsnummer: '000012345678' }, [taak])).ids).toEqual([]);
    await expect(opent({ ...bedrijf, vestigingsnummer: '000012345678' }, taak)).rejects.toMatchObject({
      code: 'niet-gevonden',
    });
  });
});

describe('the case that a task belongs to', () => {
  it('comes along when it is to be seen, by its URL where two back ends have the same uuid (19)', async () => {
    const { mijnTaken } = opstelling([bijBb]);
    const { data } = await mijnTaken.alle(vraagVan(inwoner()));
    expect(data.taken[0]?.zaak?.zaak.ref).toEqual(bb.zaak.ref);
    const elders = eenTaak(2, { zaak: { id: uuid(50), url: `https://elders.example/zaken/${uuid(50)}` } });
    const { data: ander } = await opstelling([elders]).mijnTaken.alle(vraagVan(inwoner({ niveau: 'hoog' })));
    expect(ander.taken[0]?.zaak).toBeNull();
  });

  it('is not asked for when no task belongs to one (31)', async () => {
    const { mijnTaken, registers } = opstelling([los]);
    await mijnTaken.alle(vraagVan(inwoner()));
    expect(registers.gevraagd).toEqual(['takenVan']);
  });

  it('asks for a stronger login where the case does', async () => {
    expect(await ziet(inwoner(), [bijBb, bijJeugd, los])).toEqual({ ids: [bijBb.id, los.id], sterker: 'substantieel' });
    const sterk = await ziet(inwoner({ niveau: 'substantieel' }), [bijBb, bijJeugd, los]);
    expect(sterk).toEqual({ ids: [bijBb.id, bijJeugd.id, los.id], sterker: null });
    await expect(opent(inwoner(), bijJeugd)).rejects.toMatchObject({ code: 'sterker-inloggen' });
  });

  it('when nobody can tell which it is, is asked for as the strictest', async () => {
    const stil = { zaken: [], incomplete: [storing()] };
    expect((await ziet(inwoner(), [bijJeugd, los], stil)).ids).toEqual([los.id]);
    expect((await ziet(inwoner({ niveau: 'substantieel' }), [bijJeugd, los], stil)).ids).toHaveLength(2);
    await expect(opent(inwoner(), bijJeugd, stil)).rejects.toMatchObject({ failure: { source: 'openzaak' } });
  });
});

describe('somebody who acts for another', () => {
  it('sees everything when she stands for everything', async () => {
    const ouder = namens({}, { niveau: 'substantieel' });
    expect((await ziet(ouder, [bijBb, bijJeugd, los, vanAnder])).ids).toEqual([bijBb.id, bijJeugd.id, los.id]);
  });

  it('sees only what hangs on cases that she may see', async () => {
    const geld = namens(
      { grondslag: 'bewind', reikwijdte: { soort: 'domeinen', domeinen: ['geld'] } },
      { niveau: 'substantieel' },
    );
    expect((await ziet(geld, [bijBb, bijJeugd, los])).ids).toEqual([bijBb.id]);
    await expect(opent(geld, los)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

it('a register that does not answer is a failure, not an empty list', async () => {
  const objecten = { stuk: stuk('objecten', 'taken') };
  await expect(ziet(inwoner(), [], { objecten })).rejects.toMatchObject({ failure: { kind: 'taken' } });
});
