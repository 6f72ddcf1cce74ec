import { inwonerOperations } from '@loket/contract';
import { describe, expect, it } from 'vitest';
import { bekendeFormulieren } from './bekend.ts';
import { createTaakformulieren } from './formulieren.ts';

const formulieren = createTaakformulieren(bekendeFormulieren);
const inkomen = formulieren.voor({ soort: 'id', waarde: 'extra-gegevens-inkomen' });
const goed = {
  soortInkomen: 'loon',
  betaler: 'Bakkerij Lohuis',
  nettoPerMaand: '1.250,50',
  sinds: '1-3-2026',
  verklaring: 'ja',
};

describe('the forms of tasks', () => {
  it('are as the contract has them, with names of their own', () => {
    for (const { namen } of bekendeFormulieren)
      for (const waarde of namen) {
        const formulier = formulieren.voor({ soort: 'id', waarde });
        const actie = { soort: 'formulier', formulier, ingevuld: {}, bewijs: 'x' };
        expect(inwonerOperations.getTaak.response!.shape.actie.parse(actie)).toEqual(actie);
        const vragen = formulier.vragen.map(({ naam }) => naam);
        expect(new Set(vragen).size).toBe(vragen.length);
        for (const { als } of formulier.vragen) if (als) expect(vragen).toContain(als.naam);
      }
    const namen = bekendeFormulieren.flatMap((een) => een.namen);
    expect(new Set(namen).size).toBe(namen.length);
  });

  it('one that is not known is answered freely', () => {
    for (const naam of [
      { soort: 'id', waarde: 'stukken-aanleveren' },
      { soort: 'url', waarde: 'extra-gegevens-inkomen' },
      { soort: 'id', waarde: '__proto__' },
    ] as const) {
      const formulier = formulieren.voor(naam);
      expect(formulier).toMatchObject({ vrij: true, vragen: [{ naam: 'antwoord', verplicht: true }] });
      expect(formulieren.lees(formulier, { antwoord: ' Dag ', meer: 'x' })).toEqual({
        antwoorden: { antwoord: 'Dag' },
      });
    }
  });
});

describe('answers', () => {
  it('are read as what they are', () => {
    expect(formulieren.lees(inkomen, goed)).toEqual({
      antwoorden: { ...goed, nettoPerMaand: 1250.5, sinds: '2026-03-01' },
    });
  });

  it('name each fault at its field', () => {
    const fout = formulieren.lees(inkomen, {
      ...goed,
      soortInkomen: 'lotto',
      nettoPerMaand: 'veel',
      sinds: '31-2-2026',
    });
    expect(fout).toMatchObject({
      fouten: [
        { name: 'antwoorden.soortInkomen', code: 'keuze' },
        { name: 'antwoorden.nettoPerMaand', code: 'bedrag' },
        { name: 'antwoorden.sinds', code: 'datum' },
      ],
    });
    expect(formulieren.lees(inkomen, {})).toMatchObject({
      fouten: ['soortInkomen', 'nettoPerMaand', 'sinds', 'verklaring'].map((naam) => ({
        name: `antwoorden.${naam}`,
        code: 'verplicht',
      })),
    });
    expect(formulieren.lees(inkomen, { ...goed, toelichting: 'a'.repeat(2001) })).toMatchObject({
      fouten: [{ name: 'antwoorden.toelichting', code: 'te-lang' }],
    });
  });

  it('to a question that was not asked are left out', () => {
    const gelezen = formulieren.lees(inkomen, { ...goed, soortInkomen: 'geen', vreemd: 'x' });
    expect(gelezen).toEqual({
      antwoorden: { soortInkomen: 'geen', nettoPerMaand: 1250.5, sinds: '2026-03-01', verklaring: 'ja' },
    });
  });

  it('are known beforehand only where the form asks them', () => {
    expect(formulieren.vooraf(inkomen, { betaler: 'Bakkerij', nettoPerMaand: 900, sinds: null, intern: 'x' })).toEqual({
      betaler: 'Bakkerij',
      nettoPerMaand: '900',
    });
  });

  it('are told in words', () => {
    expect(
      formulieren.inWoorden(inkomen, { ...goed, nettoPerMaand: 1250.5, sinds: '2026-03-01', elders: true }),
    ).toEqual([
      { label: 'Wat voor inkomen heeft u?', waarde: 'Loon van een werkgever' },
      { label: 'Van wie krijgt u het loon?', waarde: 'Bakkerij Lohuis' },
      { label: 'Hoeveel krijgt u elke maand op uw rekening?', waarde: expect.stringContaining('1.250,50') },
      { label: 'Sinds wanneer is dit uw inkomen?', waarde: '01-03-2026' },
      { label: 'Ik heb alles naar waarheid ingevuld.', waarde: 'Ja' },
      { label: 'elders', waarde: 'Ja' },
    ]);
  });

  it.each([
    ['1.250,00', 1250],
    ['1250', 1250],
    ['€ 12,5', 12.5],
    ['1250.50', 1250.5],
    ['1250,-', 1250],
    ['1.25.0', null],
    ['-5', null],
    ['', null],
  ])('the amount %j is %j', (tekst, bedrag) => {
    const gelezen = formulieren.lees(inkomen, { ...goed, nettoPerMaand: tekst });
    if (bedrag === null) expect(gelezen).toMatchObject({ fouten: [{ name: 'antwoorden.nettoPerMaand' }] });
    else expect(gelezen).toMatchObject({ antwoorden: { nettoPerMaand: bedrag } });
  });

  it.each([
    ['1-3-2026', '2026-03-01'],
    ['31/12/2026', '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['30-2-2026', null],
    ['morgen', null],
  ])('the date %j is %j', (tekst, datum) => {
    const gelezen = formulieren.lees(inkomen, { ...goed, sinds: tekst });
    if (datum === null) expect(gelezen).toMatchObject({ fouten: [{ name: 'antwoorden.sinds', code: 'datum' }] });
    else expect(gelezen).toMatchObject({ antwoorden: { sinds: datum } });
  });
});
