import { describe, expect, it } from 'vitest';
import type { Inwoner } from '../../access/policy.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, sessieVan, settings, storing, stuk, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN, eenRol, eenZaak, eenZaaktype, KVK, RSIN, uuid } from '../../testing/zaken.ts';
import { createMijnZaken } from './mijn-zaken.ts';

const zaak = (n: number, anders = {}, zaaktype = {}) => ({
  zaak: eenZaak({ ref: { bron: 'openzaak', id: uuid(n) }, ...anders }),
  zaaktype: eenZaaktype(zaaktype),
});
const bedrijf = (vestigingsnummer: string | null = null): Inwoner => ({
  door: 'inwoner',
  soort: 'bedrijf',
  kvkNummer: KVK,
  vestigingsnummer,
  niveau: 'midden',
});
const inKvk = {
  kvkNummer: KVK,
  naam: 'Bakkerij',
  rsin: RSIN,
  rechtsvorm: null,
  handelsnamen: [],
  activiteiten: [],
  vestigingen: [{ vestigingsnummer: '1234', naam: 'Bakkerij', hoofdvestiging: true, adres: [] }],
};

describe('my cases', () => {
  it('are those that may be seen; for what asks more, only the level is told', async () => {
    const registers = nepRegisters({
      zaken: [
        zaak(1),
        zaak(2, { rollen: [eenRol({ bsn: ANDER_BSN })] }),
        zaak(3, {}, { identificatie: 'WMO-HBH' }),
        zaak(4, { rollen: [eenRol({ omschrijvingGeneriek: 'behandelaar' })] }),
      ],
    });
    const { data } = await createMijnZaken({ registers, settings }).alle(vraagVan(inwoner()));
    expect(data.zaken.map((een) => een.zaak.ref.id)).toEqual([uuid(1)]);
    expect(data.sterkerInloggen).toBe('substantieel');
    expect(registers.zoekers).toEqual([{ soort: 'bsn', bsn: BSN }]);
  });

  it('are fetched once in a request, and anew in the next', async () => {
    const registers = nepRegisters({ zaken: [zaak(1)] });
    const mijnZaken = createMijnZaken({ registers, settings });
    const vraag = vraagVan(inwoner());
    await Promise.all([mijnZaken.alle(vraag), mijnZaken.alle(vraag)]);
    expect(registers.gevraagd).toEqual(['zakenVan']);
    await mijnZaken.alle(vraagVan(inwoner()));
    expect(registers.gevraagd).toEqual(['zakenVan', 'zakenVan']);
    expect(vraag.looks()).toEqual([{ subject: { soort: 'bsn', waarde: BSN }, categories: ['zaken'] }]);
  });

  it('keep what is missing with what came', async () => {
    const registers = nepRegisters({ zaken: [zaak(1)], incomplete: [storing('esuite')] });
    const { data, incomplete } = await createMijnZaken({ registers, settings }).alle(vraagVan(inwoner()));
    expect(data.zaken).toHaveLength(1);
    expect(incomplete).toMatchObject([{ source: 'esuite' }]);
  });
});

describe('the cases of a company (17)', () => {
  const zoekers = async (acting: Inwoner, inhoud = {}, keuzes = settings) => {
    const registers = nepRegisters({ bedrijven: [inKvk], ...inhoud });
    const learned = {};
    const vraag = { ...vraagVan(acting), session: sessieVan(acting, learned) };
    const { incomplete } = await createMijnZaken({ registers, settings: keuzes }).alle(vraag);
    return { zoekers: registers.zoekers, gevraagd: registers.gevraagd, incomplete, learned };
  };

  it('are searched by every number under which it may be known, learned once for the session', async () => {
    const eerst = await zoekers(bedrijf());
    expect(eerst.zoekers).toEqual([
      { soort: 'kvk', kvkNummer: KVK },
      { soort: 'rsin', rsin: RSIN },
      { soort: 'vestiging', vestigingsnummer: '1234' },
    ]);
    expect(eerst.learned).toEqual({ rsin: RSIN, vestigingsnummers: ['1234'] });

    const registers = nepRegisters({ bedrijven: [inKvk] });
    const vraag = { ...vraagVan(bedrijf()), session: sessieVan(bedrijf(), eerst.learned) };
    await createMijnZaken({ registers, settings }).alle(vraag);
    expect(registers.gevraagd).toEqual(['zakenVan']);
    expect(registers.zoekers).toEqual(eerst.zoekers);
  });

  it('of a branch are searched by its number alone, without asking the company register', async () => {
    const { zoekers: deze, gevraagd } = await zoekers(bedrijf('1234'));
    expect(deze).toEqual([{ soort: 'vestiging', vestigingsnummer: '1234' }]);
    expect(gevraagd).toEqual(['zakenVan']);
  });

  it('leave branches out when the municipality chose so', async () => {
    const zonder = { ...settings, bedrijfZietVestigingen: false } as unknown as typeof settings;
    expect((await zoekers(bedrijf(), {}, zonder)).zoekers.map(({ soort }) => soort)).toEqual(['kvk', 'rsin']);
  });

  it('go on without the company register, saying that they are not complete, and learn nothing', async () => {
    const {
      zoekers: deze,
      incomplete,
      learned,
    } = await zoekers(bedrijf(), { stuk: { bedrijven: stuk('kvk', 'bedrijven') } });
    expect(deze).toEqual([{ soort: 'kvk', kvkNummer: KVK }]);
    expect(incomplete).toMatchObject([{ source: 'kvk', kind: 'bedrijven' }]);
    expect(learned).toEqual({});
  });
});
