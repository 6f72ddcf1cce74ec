import { inwonerOperations } from '@loket/contract';
import { describe, expect, it } from 'vitest';
import type { Inwoner } from '../../access/policy.ts';
import type { Persoon } from '../../registers/model.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, stuk, vraagVan } from '../../testing/toegang.ts';
import { BSN, KVK } from '../../testing/zaken.ts';
import { getMijnGegevens } from './get-mijn-gegevens.ts';

const persoon: Persoon = {
  bsn: BSN,
  naam: 'S. El Idrissi',
  voornamen: 'Samira',
  geslachtsnaam: 'El Idrissi',
  aanhef: 'Geachte mevrouw El Idrissi',
  geboorte: { datum: { tekst: 'april 1982', datum: '1982-04' }, plaats: null, land: null },
  nationaliteiten: ['Nederlandse'],
  verblijf: { soort: 'onbekend' },
  geheimhouding: true,
  inOnderzoek: ['verblijfplaats'],
  overleden: false,
  partners: [],
  kinderen: [{ naam: 'Kind', geboortedatum: null }],
  ouders: [],
};
const bedrijf = {
  kvkNummer: KVK,
  naam: 'Bakkerij',
  rsin: null,
  rechtsvorm: 'Eenmanszaak',
  handelsnamen: ['Bakkerij'],
  activiteiten: [],
  vestigingen: ['1', '2'].map((vestigingsnummer) => ({
    vestigingsnummer,
    naam: 'B',
    hoofdvestiging: false,
    adres: [],
  })),
};
const alsBedrijf = (vestigingsnummer: string | null): Inwoner => ({
  door: 'inwoner',
  soort: 'bedrijf',
  kvkNummer: KVK,
  vestigingsnummer,
  niveau: 'midden',
});
const vraagOp = (acting: Inwoner, inhoud: Parameters<typeof nepRegisters>[0]) => {
  const vraag = vraagVan(acting);
  return { antwoord: getMijnGegevens(vraag, { registers: nepRegisters(inhoud) }), looks: vraag.looks };
};

describe('what the base registers know', () => {
  it('of me is what the contract says, and that I looked is logged', async () => {
    const { antwoord, looks } = vraagOp(inwoner(), { personen: [persoon] });
    const gegevens = await antwoord;
    expect(inwonerOperations.getMijnGegevens.response!.parse(gegevens)).toEqual(gegevens);
    expect(gegevens.gegevens).toMatchObject({ naam: 'S. El Idrissi', burgerservicenummer: BSN });
    expect(looks()).toMatchObject([{ subject: { soort: 'bsn', waarde: BSN } }]);
  });

  it('of my company shows all establishments, or only mine', async () => {
    const heel = await vraagOp(alsBedrijf(null), { bedrijven: [bedrijf] }).antwoord;
    expect(inwonerOperations.getMijnGegevens.response!.parse(heel)).toEqual(heel);
    expect(heel.gegevens).toMatchObject({ vestigingen: [{ vestigingsnummer: '1' }, { vestigingsnummer: '2' }] });
    const tak = await vraagOp(alsBedrijf('2'), { bedrijven: [bedrijf] }).antwoord;
    expect(tak.gegevens).toMatchObject({ vestigingen: [{ vestigingsnummer: '2' }] });
  });

  it('may be nothing, and then it says why (28)', async () => {
    expect(await vraagOp(inwoner(), {}).antwoord).toMatchObject({ gegevens: null, afwezig: 'niet_gevonden' });
    const overleden = await vraagOp(inwoner(), { personen: [{ ...persoon, overleden: true }] }).antwoord;
    expect(overleden).toMatchObject({ gegevens: null, afwezig: 'overleden' });
    expect(JSON.stringify(overleden)).not.toContain('Idrissi');
  });

  it('is missing, with a notice, when the register cannot be asked', async () => {
    const { antwoord } = vraagOp(inwoner(), { stuk: { personen: stuk('brp', 'personen') } });
    expect(await antwoord).toMatchObject({
      gegevens: null,
      afwezig: null,
      ontbrekend: [{ bron: 'brp', soort: 'personen' }],
    });
  });

  it('does not hide a fault of ours as a missing source', async () => {
    await expect(vraagOp(inwoner(), { stuk: { personen: new Error('fault') } }).antwoord).rejects.toThrow('fault');
  });
});
