import { describe, expect, it } from 'vitest';
import { readConfig } from '../../platform/config/config.ts';
import { acrValues, identify } from './claims.ts';

const { providers } = readConfig({ LOKET_ENV: 'sandbox' }).identity;
const provider = (id: string) => providers.find((one) => one.id === id) ?? expect.fail(`no provider ${id}`);
const known = (code: string) => code === 'kcc';
const loa3 = 'urn:etoegang:core:assurance-class:loa3';
const kvk = 'urn:etoegang:1.9:EntityConcernedID:KvKnr';
const vestiging = 'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr';

describe('who logged in', () => {
  it('is a resident with her level', () => {
    const claims = { bsn: '999990019', acr: 'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard' };
    expect(identify(claims, provider('digid'), known)).toEqual({
      acting: { door: 'inwoner', soort: 'persoon', bsn: '999990019', niveau: 'substantieel' },
    });
  });

  it('is a company, or one branch of it', () => {
    expect(identify({ [kvk]: '90000071', acr: loa3 }, provider('eherkenning'), known)).toMatchObject({
      acting: { soort: 'bedrijf', kvkNummer: '90000071', vestigingsnummer: null },
    });
    expect(
      identify({ [kvk]: '90000071', [vestiging]: '000090000711', acr: loa3 }, provider('eherkenning'), known),
    ).toMatchObject({
      acting: { vestigingsnummer: '000090000711' },
    });
  });

  it.each(['711', ' ', 90000711, ['000090000711'], {}, false])(
    'is nobody when the restriction to a branch cannot be read (%j)',
    (restriction) => {
      const claims = { [kvk]: '90000071', [vestiging]: restriction, acr: loa3 };
      expect(identify(claims, provider('eherkenning'), known)).toEqual({ failure: 'storing', claim: vestiging });
    },
  );

  it.each([undefined, null, ''])('is the whole company when the restriction is empty (%j)', (restriction) => {
    const claims = { [kvk]: '90000071', [vestiging]: restriction, acr: loa3 };
    expect(identify(claims, provider('eherkenning'), known)).toMatchObject({ acting: { vestigingsnummer: null } });
  });

  it.each([undefined, 'unknown', 'toString', '__proto__'])('is nobody at level %s', (acr) => {
    expect(identify({ bsn: '999990019', acr }, provider('digid'), known)).toMatchObject({ failure: 'niveau-te-laag' });
  });

  it('is nobody below the minimum of the provider', () => {
    const config = { ...provider('digid'), minimum: 'hoog' } as ReturnType<typeof provider>;
    const claims = { bsn: '999990019', acr: 'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard' };
    expect(identify(claims, config, known)).toMatchObject({ failure: 'niveau-te-laag' });
  });

  it.each([undefined, '', '12', 999990019])('is nobody with BSN %s', (bsn) => {
    const claims = { bsn, acr: 'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard' };
    expect(identify(claims, provider('digid'), known)).toEqual({ failure: 'storing', claim: 'bsn' });
  });

  it('is an employee with the roles that are known, also as one text', () => {
    const claims = { identificatie: 'MDW00001', name: 'A', roles: 'kcc, other', teams: ['kcc', 'kcc'] };
    expect(identify(claims, provider('medewerker'), known)).toMatchObject({
      acting: { soort: 'medewerker', identificatie: 'MDW00001', rollen: ['kcc'], teams: ['kcc'] },
    });
  });

  it.each([[[]], [['toString']], [undefined], [['beheerder']]])('is nobody with roles %j', (roles) => {
    expect(identify({ identificatie: 'MDW00001', roles }, provider('medewerker'), known)).toMatchObject({
      failure: 'geen-rol',
    });
  });
});

it('asks for all levels that are high enough, the lowest first', () => {
  expect(acrValues(provider('eherkenning'), 'substantieel').map((value) => value.split(':').at(-1))).toEqual([
    'loa3',
    'loa4',
  ]);
  expect(acrValues(provider('medewerker'), 'midden')).toEqual([]);
});
