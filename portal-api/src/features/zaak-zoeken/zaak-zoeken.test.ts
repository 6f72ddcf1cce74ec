import { text } from 'node:stream/consumers';
import { medewerkerOperations } from '@loket/contract';
import { describe, expect, it } from 'vitest';
import type { NieuweRaadpleging, Raadplegingen } from '../../access/raadpleging.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { medewerker, NU, settings, storing, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN, eenDocument, eenDossier, eenRol, eenZaak, eenZaaktype, uuid } from '../../testing/zaken.ts';
import { downloadDocument } from './download-document.ts';
import { geefDoel } from './geef-doel.ts';
import { getZaak } from './get-zaak.ts';
import { zoekZaak } from './zoek-zaak.ts';

const ref = { bron: 'openzaak', id: uuid(1) };

function opstelling(inhoud: Parameters<typeof nepRegisters>[0], actief = true) {
  const gesteld: NieuweRaadpleging[] = [];
  const genoteerd: unknown[] = [];
  const lopend = {
    doel: 'vraag-van-inwoner',
    toelichting: null,
    begonnen: NU,
    verloopt: new Date('2026-11-23T17:00:00Z'),
  };
  const raadplegingen: Raadplegingen = {
    actief: async () => (actief ? lopend : null),
    stel: async (nieuw) => {
      gesteld.push(nieuw);
      return lopend;
    },
    noteer: async (_medewerker, _zaak, kenmerk) => void genoteerd.push(kenmerk),
    sweep: async () => 0,
    recent: async () => [],
  };
  return { registers: nepRegisters(inhoud), settings, raadplegingen, gesteld, genoteerd };
}

describe('finding a case by its number', () => {
  const tweeBronnen = ['openzaak', 'esuite'].map((bron) => ({
    zaak: eenZaak({ ref: { bron, id: uuid(1) }, identificatie: 'ZAAK-7' }),
    zaaktype: eenZaaktype(),
  }));

  it('finds it in every back end, opens it for the purpose, and logs whose it is', async () => {
    const deps = opstelling({ zaken: tweeBronnen, incomplete: [storing('derde')] });
    const vraag = vraagVan(medewerker('kcc'));
    const gevonden = await zoekZaak(vraag, 'zaak-7', deps);
    expect(medewerkerOperations.zoekZaak.response!.parse(gevonden)).toEqual(gevonden);
    expect(gevonden.resultaten.map(({ bron }) => bron).sort()).toEqual(['esuite', 'openzaak']);
    expect(gevonden.ontbrekend).toMatchObject([{ bron: 'derde' }]);
    expect(deps.gesteld).toMatchObject(
      gevonden.resultaten.map(({ bron, id }) => ({
        medewerker: 'MDW00001',
        zaak: { bron, id },
        doel: 'vraag-van-inwoner',
        kenmerk: { nummer: 'ZAAK-7', titel: 'Aanvraag bijzondere bijstand', fase: 'in_behandeling' },
      })),
    );
    expect(vraag.looks()).toEqual(
      ['openzaak', 'esuite'].map((bron) => ({
        subject: { soort: 'bsn', waarde: BSN },
        categories: ['zaak'],
        object: { bron, id: uuid(1) },
      })),
    );
  });

  it('finds an e-Suite number as it is shown (18)', async () => {
    const zaken = [{ zaak: eenZaak({ identificatie: '0014ESUITE66392022' }), zaaktype: eenZaaktype() }];
    const { resultaten } = await zoekZaak(vraagVan(medewerker('kcc')), '6639-2022', opstelling({ zaken }));
    expect(resultaten).toMatchObject([{ nummer: '6639-2022' }]);
  });

  it('gives nothing, and opens nothing, when there is none', async () => {
    const deps = opstelling({ zaken: tweeBronnen });
    expect((await zoekZaak(vraagVan(medewerker('kcc')), 'ZAAK-8', deps)).resultaten).toEqual([]);
    expect(deps.gesteld).toEqual([]);
  });

  it('refuses a case above what the role allows, and logs that it was looked for', async () => {
    const zaken = [
      { zaak: eenZaak({ vertrouwelijkheid: 'vertrouwelijk', identificatie: 'ZAAK-9' }), zaaktype: eenZaaktype() },
    ];
    const deps = opstelling({ zaken });
    const vraag = vraagVan(medewerker('kcc'));
    await expect(zoekZaak(vraag, 'ZAAK-9', deps)).rejects.toMatchObject({ code: 'geen-toegang' });
    expect(deps.gesteld).toEqual([]);
    expect(vraag.looks()).toMatchObject([{ subject: { waarde: BSN } }]);
    expect((await zoekZaak(vraagVan(medewerker('klacht')), 'ZAAK-9', deps)).resultaten).toHaveLength(1);
  });
});

describe('a case for an employee', () => {
  const rollen = [
    eenRol({ naam: 'S. El Idrissi' }),
    eenRol({ betrokkeneType: 'medewerker', omschrijving: 'Behandelaar', omschrijvingGeneriek: 'behandelaar' }),
  ];
  const dossier = eenDossier({
    zaak: eenZaak({ rollen, eigenschappen: [{ naam: 'bedrag', waarde: '450' }] }),
    documenten: [eenDocument(7)],
  });

  it('is the picture of the resident with more, without personal numbers', async () => {
    const deps = opstelling({ dossiers: [dossier] });
    const vraag = vraagVan(medewerker('kcc'));
    const zaak = await getZaak(vraag, ref, deps);
    expect(medewerkerOperations.getZaak.response!.parse(zaak)).toEqual(zaak);
    expect(zaak).toMatchObject({
      vertrouwelijkheid: 'zaakvertrouwelijk',
      betrokkenen: [
        { naam: 'S. El Idrissi', rol: 'Aanvrager', soort: 'persoon' },
        { naam: 'Naam niet bekend', rol: 'Behandelaar', soort: 'medewerker' },
      ],
      eigenschappen: [{ naam: 'bedrag', waarde: '450' }],
      doel: { naam: 'Een vraag van de inwoner beantwoorden', tot: '2026-11-23T17:00:00.000Z' },
    });
    expect(JSON.stringify(zaak)).not.toContain(BSN);
    expect(deps.genoteerd).toMatchObject([{ titel: 'Aanvraag bijzondere bijstand' }]);
    expect(vraag.looks()).toEqual([{ subject: { soort: 'bsn', waarde: BSN }, categories: ['zaak'], object: ref }]);
  });

  it('puts into the log whose the related cases are that it names', async () => {
    const van = (n: number, bsn: string) => ({
      zaak: eenZaak({ ref: { bron: 'openzaak', id: uuid(n) }, rollen: [eenRol({ bsn })] }),
      zaaktype: eenZaaktype(),
    });
    const geheim = van(5, '999990044');
    geheim.zaak.vertrouwelijkheid = 'geheim';
    const gezin = eenDossier({ deelzaken: [van(3, ANDER_BSN), geheim], hoofdzaak: van(4, '999990032') });
    const vraag = vraagVan(medewerker('kcc'));
    const zaak = await getZaak(vraag, ref, opstelling({ dossiers: [gezin] }));
    expect([zaak.deelzaken.length, zaak.hoofdzaak?.id]).toEqual([1, uuid(4)]);
    const bekeken = vraag.looks().map(({ subject }) => subject?.waarde);
    expect(bekeken.sort()).toEqual([BSN, ANDER_BSN, '999990032'].sort());
  });

  it('that concerns nobody by number is logged all the same', async () => {
    const zonder = eenDossier({ zaak: eenZaak({ rollen: [] }) });
    const vraag = vraagVan(medewerker('kcc'));
    await getZaak(vraag, ref, opstelling({ dossiers: [zonder] }));
    expect(vraag.looks()).toEqual([{ subject: null, categories: ['zaak'], object: ref }]);
  });

  it('is closed again when the purpose has ended meanwhile', async () => {
    await expect(
      getZaak(vraagVan(medewerker('kcc')), ref, opstelling({ dossiers: [dossier] }, false)),
    ).rejects.toMatchObject({
      code: 'doel-nodig',
    });
  });

  it('gives its documents to be saved', async () => {
    const deps = opstelling({ dossiers: [dossier], bestanden: { [uuid(7)]: 'inhoud' } });
    const pad = { ...ref, documentBron: 'openzaak', documentId: uuid(7) };
    const { stream } = await downloadDocument(vraagVan(medewerker('kcc')), pad, deps);
    expect(await text(stream)).toBe('inhoud');
  });

  it('that was reached by a link opens with a purpose, and nothing of it is read yet', async () => {
    const deps = opstelling({ dossiers: [dossier] });
    await geefDoel(vraagVan(medewerker('kcc')), ref, deps);
    expect(deps.gesteld).toMatchObject([{ zaak: ref, doel: 'vraag-van-inwoner' }]);
    expect(deps.registers.gevraagd).toEqual([]);
  });
});
