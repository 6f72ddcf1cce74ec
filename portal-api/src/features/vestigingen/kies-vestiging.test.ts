import { describe, expect, it } from 'vitest';
import { bedrijfDatKiest } from '../../access/policies/routes.ts';
import type { PolicyDeps } from '../../access/policy.ts';
import type { ActingBedrijf } from '../../identity/acting.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, sessieVan, stuk, vraagVan } from '../../testing/toegang.ts';
import { KVK } from '../../testing/zaken.ts';
import { kiesVestiging, listVestigingen } from './kies-vestiging.ts';

const bedrijf = {
  kvkNummer: KVK,
  naam: 'Bakkerij',
  rsin: null,
  rechtsvorm: null,
  handelsnamen: [],
  activiteiten: [],
  vestigingen: ['000000000001', '000000000002'].map((vestigingsnummer) => ({
    vestigingsnummer,
    naam: 'B',
    hoofdvestiging: false,
    adres: [],
  })),
};
const heel: ActingBedrijf = {
  door: 'inwoner',
  soort: 'bedrijf',
  kvkNummer: KVK,
  vestigingsnummer: null,
  niveau: 'midden',
};
const registers = nepRegisters({ bedrijven: [bedrijf] });

function vraag(acting: ActingBedrijf = heel) {
  const gekozen: (string | null)[] = [];
  const session = { ...sessieVan(acting), kiesVestiging: async (nummer: string | null) => void gekozen.push(nummer) };
  return { ...vraagVan(acting), acting, session, gekozen };
}

describe('choosing an establishment', () => {
  it('is of those that the company register knows of this company', async () => {
    const een = vraag();
    expect((await listVestigingen(een, { registers })).vestigingen).toHaveLength(2);
    await kiesVestiging(een, '000000000002', { registers });
    await expect(kiesVestiging(een, '000000000009', { registers })).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect(een.gekozen).toEqual(['000000000002']);
  });

  it('does not go without that register, but going back to the whole company does', async () => {
    const down = nepRegisters({ stuk: { bedrijven: stuk('kvk', 'bedrijven') } });
    const een = vraag({ ...heel, vestigingsnummer: '000000000002', gekozen: true });
    await expect(kiesVestiging(een, '000000000001', { registers: down })).rejects.toThrow();
    await kiesVestiging(een, null, { registers: down });
    expect(een.gekozen).toEqual([null]);
  });

  it.each([
    ['a person', inwoner(), 'geen-toegang'],
    ['a login for one establishment', { ...heel, vestigingsnummer: '000000000001' }, 'geen-toegang'],
    ['nobody', null, 'niet-ingelogd'],
  ] as const)('is not for %s', async (_, acting, code) => {
    const input = { params: undefined, query: undefined, body: undefined };
    expect(await bedrijfDatKiest.decide(acting, input, {} as PolicyDeps)).toMatchObject({ allow: false, code });
  });
});
