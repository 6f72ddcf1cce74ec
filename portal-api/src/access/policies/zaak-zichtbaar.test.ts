import { describe, expect, it } from 'vitest';
import { settings } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN, eenRol, eenZaak, eenZaaktype, KVK, RSIN } from '../../testing/zaken.ts';
import { zaakZichtbaar, type Lezer } from './zaak-zichtbaar.ts';

type Rol = ReturnType<typeof eenRol>;
type Zaak = ReturnType<typeof eenZaak>;
type Zaaktype = ReturnType<typeof eenZaaktype>;

const ik: Lezer = { nummers: { soort: 'persoon', bsn: BSN }, niveau: 'midden' };
const oordeel = (zaak: Partial<Zaak>, zaaktype: Zaaktype | null = eenZaaktype(), lezer = ik, keuzes = settings) => {
  const decision = zaakZichtbaar(eenZaak(zaak), zaaktype, lezer, keuzes);
  return decision.allow ? 'zichtbaar' : decision.code;
};

describe('a resident sees a case', () => {
  it.each<[string, Partial<Rol>, string]>([
    ['as initiator', {}, 'zichtbaar'],
    ['as mede-initiator', { omschrijvingGeneriek: 'mede_initiator' }, 'zichtbaar'],
    ['as gemachtigde', { omschrijvingGeneriek: 'belanghebbende', indicatieMachtiging: 'gemachtigde' }, 'zichtbaar'],
    ['not as belanghebbende: partner, child (16)', { omschrijvingGeneriek: 'belanghebbende' }, 'niet-gevonden'],
    [
      'not as one who authorised another and is belanghebbende',
      { omschrijvingGeneriek: 'belanghebbende', indicatieMachtiging: 'machtiginggever' },
      'niet-gevonden',
    ],
    ['not as behandelaar (14)', { omschrijvingGeneriek: 'behandelaar' }, 'niet-gevonden'],
    [
      'not as behandelaar who is also noted as gemachtigde',
      { omschrijvingGeneriek: 'behandelaar', indicatieMachtiging: 'gemachtigde' },
      'niet-gevonden',
    ],
    ['not as adviseur', { omschrijvingGeneriek: 'adviseur' }, 'niet-gevonden'],
    ['not in a role without a kind', { omschrijvingGeneriek: null }, 'niet-gevonden'],
    ['not when the role is of somebody else', { bsn: ANDER_BSN }, 'niet-gevonden'],
    [
      'not when the same digits are another kind of number',
      { betrokkeneType: 'niet_natuurlijk_persoon', bsn: null, innNnpId: BSN },
      'niet-gevonden',
    ],
  ])('%s', (_, rol, verwacht) => {
    expect(oordeel({ rollen: [eenRol(rol)] })).toBe(verwacht);
  });

  it('not when there is no role at all (1)', () => {
    expect(oordeel({ rollen: [], status: null })).toBe('niet-gevonden');
  });

  it('not when only the register of the other person in the case matches (14)', () => {
    const rollen = [eenRol(), eenRol({ bsn: ANDER_BSN, omschrijvingGeneriek: 'behandelaar' })];
    const ander: Lezer = { nummers: { soort: 'persoon', bsn: ANDER_BSN }, niveau: 'hoog' };
    expect(oordeel({ rollen }, eenZaaktype(), ander)).toBe('niet-gevonden');
  });

  it('not when both sides have no number', () => {
    const niemand: Lezer = { nummers: { soort: 'persoon', bsn: '' }, niveau: 'hoog' };
    expect(oordeel({ rollen: [eenRol({ bsn: '' })] }, eenZaaktype(), niemand)).toBe('niet-gevonden');
    expect(oordeel({ rollen: [eenRol({ bsn: null })] }, eenZaaktype(), niemand)).toBe('niet-gevonden');
  });

  it('without a status (2)', () => {
    expect(oordeel({ status: null })).toBe('zichtbaar');
  });

  it('not of an internal zaaktype (8)', () => {
    expect(oordeel({ vertrouwelijkheid: 'openbaar' }, eenZaaktype({ internOfExtern: 'intern' }))).toBe('niet-gevonden');
  });

  it.each([
    ['openbaar', 'zichtbaar'],
    ['zaakvertrouwelijk', 'zichtbaar'],
    ['vertrouwelijk', 'niet-gevonden'],
    ['geheim', 'niet-gevonden'],
    [null, 'niet-gevonden'],
  ] as const)('by its confidentiality: %s is %s (9)', (vertrouwelijkheid, verwacht) => {
    expect(oordeel({ vertrouwelijkheid })).toBe(verwacht);
  });

  it('up to the ceiling of its own zaaktype', () => {
    const sterk: Lezer = { ...ik, niveau: 'substantieel' };
    const jeugd = eenZaaktype({ identificatie: 'JEUGD' });
    expect(oordeel({ vertrouwelijkheid: 'vertrouwelijk' }, jeugd, sterk)).toBe('zichtbaar');
    expect(oordeel({ vertrouwelijkheid: 'confidentieel' }, jeugd, sterk)).toBe('niet-gevonden');
  });
});

describe('the level of login', () => {
  const wmo = eenZaaktype({ identificatie: 'WMO-HBH' });

  it('asks for more where the zaaktype does', () => {
    expect(zaakZichtbaar(eenZaak(), wmo, ik, settings)).toEqual({
      allow: false,
      code: 'sterker-inloggen',
      niveau: 'substantieel',
    });
    expect(oordeel({}, wmo, { ...ik, niveau: 'substantieel' })).toBe('zichtbaar');
    expect(oordeel({}, wmo, { ...ik, niveau: 'hoog' })).toBe('zichtbaar');
  });

  it('does not tell a stranger that there is something to log in for', () => {
    expect(oordeel({ rollen: [eenRol({ bsn: ANDER_BSN })] }, wmo)).toBe('niet-gevonden');
    expect(oordeel({ vertrouwelijkheid: 'geheim' }, wmo)).toBe('niet-gevonden');
    expect(oordeel({}, { ...wmo, internOfExtern: 'intern' })).toBe('niet-gevonden');
  });
});

describe('when the catalogue cannot be asked', () => {
  const sterk: Lezer = { ...ik, niveau: 'substantieel' };

  it('shows who asked for a case her case, at the strictest level', () => {
    expect(oordeel({}, null, sterk)).toBe('zichtbaar');
    expect(oordeel({}, null)).toBe('sterker-inloggen');
  });

  it('shows nobody else anything, and nothing above the default ceiling', () => {
    expect(oordeel({ rollen: [eenRol({ omschrijvingGeneriek: 'mede_initiator' })] }, null, sterk)).toBe(
      'niet-gevonden',
    );
    expect(oordeel({ vertrouwelijkheid: 'vertrouwelijk' }, null, sterk)).toBe('niet-gevonden');
    expect(oordeel({ vertrouwelijkheid: null }, null, sterk)).toBe('niet-gevonden');
  });
});

describe('a company sees its cases, noted in four ways (17)', () => {
  const nnp = (nummers: Partial<Rol>) => eenRol({ betrokkeneType: 'niet_natuurlijk_persoon', ...nummers });
  const vestiging = (nummers: Partial<Rol>) => eenRol({ betrokkeneType: 'vestiging', ...nummers });
  const bedrijf: Lezer = {
    nummers: { soort: 'bedrijf', kvkNummer: KVK, rsin: RSIN, vestigingsnummers: ['1234', '5678'] },
    niveau: 'midden',
  };
  const tak = (vestigingsnummer: string): Lezer => ({
    nummers: { soort: 'vestiging', kvkNummer: KVK, vestigingsnummer },
    niveau: 'midden',
  });
  const rollen = {
    A: nnp({ innNnpId: KVK }),
    B: nnp({ innNnpId: RSIN }),
    C: nnp({ annIdentificatie: KVK }),
    D: vestiging({ vestigingsnummer: '1234' }),
    kvkNummer: nnp({ kvkNummer: KVK }),
    'vestiging met KvK': vestiging({ vestigingsnummer: '1234', kvkNummer: KVK }),
    'vestiging van ander': vestiging({ vestigingsnummer: '1234', kvkNummer: '87654321' }),
    'ander bedrijf': nnp({ innNnpId: '987654321' }),
    'bedrijf zonder nummers': nnp({}),
    'persoon met dezelfde cijfers': eenRol({ bsn: RSIN }),
    'medewerker met KvK': eenRol({ betrokkeneType: 'medewerker', kvkNummer: KVK }),
  };
  type Naam = keyof typeof rollen;
  const ziet = (lezer: Lezer, keuzes = settings) =>
    (Object.keys(rollen) as Naam[]).filter(
      (naam) => oordeel({ rollen: [rollen[naam]] }, eenZaaktype(), lezer, keuzes) === 'zichtbaar',
    );

  it('the whole company', () => {
    expect(ziet(bedrijf)).toEqual(['A', 'B', 'C', 'D', 'kvkNummer', 'vestiging met KvK']);
  });

  it('the whole company without its branches, when the municipality chose so', () => {
    expect(ziet(bedrijf, { ...settings, bedrijfZietVestigingen: false } as unknown as typeof settings)).toEqual([
      'A',
      'B',
      'C',
      'kvkNummer',
    ]);
  });

  it('a branch sees its own cases only', () => {
    expect(ziet(tak('1234'))).toEqual(['D', 'vestiging met KvK']);
    expect(ziet(tak('5678'))).toEqual([]);
  });

  it('without the company register it is found by KvK number alone', () => {
    const zonder: Lezer = {
      ...bedrijf,
      nummers: { soort: 'bedrijf', kvkNummer: KVK, rsin: null, vestigingsnummers: [] },
    };
    expect(ziet(zonder)).toEqual(['A', 'C', 'kvkNummer', 'vestiging met KvK']);
  });

  it('and not as belanghebbende', () => {
    expect(oordeel({ rollen: [{ ...rollen.A, omschrijvingGeneriek: 'belanghebbende' }] }, eenZaaktype(), bedrijf)).toBe(
      'niet-gevonden',
    );
  });
});
