import { describe, expect, it } from 'vitest';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, namens, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN } from '../../testing/zaken.ts';
import { indienerVan, rolhouderVan } from './rolhouder.ts';

const kvkNummer = '90000013';
const bedrijf = (vestigingsnummer: string | null = null) =>
  ({ door: 'inwoner', soort: 'bedrijf', kvkNummer, vestigingsnummer, niveau: 'midden' }) as const;
const vestiging = (nummer: string, hoofdvestiging: boolean) => ({ vestigingsnummer: nummer, hoofdvestiging });
const inKvk = (rsin: string | null) =>
  nepRegisters({
    bedrijven: [{ kvkNummer, rsin, vestigingen: [vestiging('0002', false), vestiging('0001', true)] }] as never,
  }).bedrijven;
const rol = (
  als: 'rsin' | 'kvk' | 'ann' | 'vestiging',
  acting: Parameters<typeof rolhouderVan>[1],
  rsin: string | null = '823288444',
) => rolhouderVan(vraagVan(acting).grant, acting, { bedrijven: inKvk(rsin), als });

describe('whose case it becomes', () => {
  it.each([
    ['rsin', { soort: 'nnp', innNnpId: '823288444', kvkNummer }],
    ['kvk', { soort: 'nnp', innNnpId: kvkNummer, kvkNummer }],
    ['ann', { soort: 'ann', annIdentificatie: kvkNummer, kvkNummer }],
    ['vestiging', { soort: 'vestiging', vestigingsnummer: '0001', kvkNummer }],
  ] as const)('a company, noted by %s as the municipality wants', async (als, verwacht) => {
    expect(await rol(als, bedrijf())).toEqual(verwacht);
    // Who acts for one establishment must see it afterwards.
    expect(await rol(als, bedrijf('0002'))).toEqual({ soort: 'vestiging', vestigingsnummer: '0002', kvkNummer });
  });

  it('a business of one person has no RSIN', async () => {
    expect(await rol('rsin', bedrijf(), null)).toEqual({ soort: 'ann', annIdentificatie: kvkNummer, kvkNummer });
  });

  it('a person, also when somebody else sends it for her', async () => {
    expect(await rol('rsin', inwoner())).toEqual({ soort: 'bsn', bsn: BSN });
    expect(await rol('rsin', namens())).toEqual({ soort: 'bsn', bsn: BSN });
    expect(indienerVan(inwoner())).toBeNull();
    expect(indienerVan(namens({ grondslag: 'bewind' }))).toEqual({
      als: 'belanghebbende',
      wie: { soort: 'bsn', bsn: ANDER_BSN },
      toelichting: 'Heeft dit ingediend namens de betrokkene (bewind)',
    });
  });
});
