import { text } from 'node:stream/consumers';
import { inwonerOperations } from '@loket/contract';
import { describe, expect, it } from 'vitest';
import { createMijnZaken } from '../../domain/zaken/mijn-zaken.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, settings, storing, stuk, vraagVan } from '../../testing/toegang.ts';
import {
  ANDER_BSN,
  BSN,
  eenBesluit,
  eenDocument,
  eenDossier,
  eenRol,
  eenStatustype,
  eenZaak,
  eenZaaktype,
  status,
  uuid,
} from '../../testing/zaken.ts';
import type { Zaak } from '../../registers/model.ts';
import { downloadDocument } from './download-document.ts';
import { getZaak } from './get-zaak.ts';
import { listAandacht } from './list-aandacht.ts';
import { listZaken } from './list-zaken.ts';

type Inhoud = Parameters<typeof nepRegisters>[0];

function opstelling(inhoud: Inhoud) {
  const registers = nepRegisters(inhoud);
  return { registers, settings, mijnZaken: createMijnZaken({ registers, settings }) };
}

const zaak = (n: number, anders: Partial<Zaak> = {}) => ({
  zaak: eenZaak({
    ref: { bron: 'openzaak', id: uuid(n) },
    identificatie: `ZAAK-${String(n).padStart(4, '0')}`,
    ...anders,
  }),
  zaaktype: eenZaaktype(),
});
const vraag = inwonerOperations.listZaken.query!.parse({});
const ref = { bron: 'openzaak', id: uuid(1) };

describe('the list of my cases', () => {
  const driehonderd = Array.from({ length: 300 }, (_, n) =>
    zaak(n + 1, {
      einddatum: n % 3 === 0 ? '2026-06-01' : null,
      omschrijving: n % 50 === 0 ? 'Wasmachine' : 'Koelkast',
    }),
  );

  it('is complete over its pages at 300 cases, each case once', async () => {
    const deps = opstelling({ zaken: driehonderd });
    const gezien = new Set<string>();
    for (let pagina = 1; pagina <= 30; pagina++) {
      const lijst = await listZaken(vraagVan(inwoner()), { ...vraag, pagina }, deps);
      expect(lijst).toMatchObject({ aantal: 300, aantalLopend: 200, aantalAfgerond: 100, pagina });
      for (const { id } of lijst.resultaten) gezien.add(id);
    }
    expect(gezien.size).toBe(300);
    expect((await listZaken(vraagVan(inwoner()), { ...vraag, pagina: 31 }, deps)).resultaten).toEqual([]);
  });

  it('shows running or closed cases, and counts both within a search', async () => {
    const deps = opstelling({ zaken: driehonderd });
    const lijst = await listZaken(
      vraagVan(inwoner()),
      { ...vraag, stand: 'afgerond', zoek: 'wasmachine', perPagina: 100 },
      deps,
    );
    expect(lijst.resultaten.every(({ einddatum }) => einddatum !== null)).toBe(true);
    expect(lijst.aantal).toBe(lijst.resultaten.length);
    expect(Number(lijst.aantalLopend) + Number(lijst.aantalAfgerond)).toBe(6);
  });

  it('is what the contract says, with what is missing', async () => {
    const deps = opstelling({ zaken: [zaak(1)], incomplete: [storing('esuite')] });
    const lijst = await listZaken(vraagVan(inwoner()), vraag, deps);
    expect(inwonerOperations.listZaken.response!.parse(lijst)).toEqual(lijst);
    expect(lijst.ontbrekend).toMatchObject([{ bron: 'esuite', soort: 'zaken', reden: 'storing' }]);
    expect(lijst).toMatchObject({ aantal: 1, aantalLopend: null, aantalAfgerond: null });
  });

  it('is never empty for a failure', async () => {
    await expect(listZaken(vraagVan(inwoner()), vraag, opstelling({ stuk: { zaken: stuk() } }))).rejects.toThrow(
      'unreachable',
    );
  });
});

describe('one of my cases', () => {
  it('is what the contract says', async () => {
    const dossier = eenDossier({
      zaak: eenZaak({
        rollen: [
          eenRol(),
          eenRol({ betrokkeneType: 'medewerker', omschrijvingGeneriek: 'behandelaar', naam: 'F. Assink' }),
          eenRol({
            betrokkeneType: 'organisatorische_eenheid',
            omschrijvingGeneriek: 'behandelaar',
            naam: 'Wijkteam Noord',
          }),
        ],
      }),
      documenten: [eenDocument(1)],
      besluiten: [eenBesluit({ documenten: [eenDocument(2)] })],
      deelzaken: [zaak(2)],
    });
    const uitkomst = await getZaak(vraagVan(inwoner()), ref, opstelling({ dossiers: [dossier] }));
    expect(inwonerOperations.getZaak.response!.parse(uitkomst)).toEqual(uitkomst);
    expect(uitkomst).toMatchObject({
      fase: 'in_behandeling',
      behandelaar: { naam: 'F. Assink', afdeling: 'Wijkteam Noord', telefoon: settings.contact.telefoon },
      besluiten: [
        { reactie: { uiterlijk: '2026-12-14', herkomst: 'register' }, documenten: [{ titel: 'Document 2' }] },
      ],
      deelzaken: [{ id: uuid(2) }],
    });
    expect(JSON.stringify(uitkomst)).not.toContain(BSN);
  });

  it('does not name a person who is noted as behandelaar (14)', async () => {
    const rollen = [eenRol(), eenRol({ bsn: ANDER_BSN, omschrijvingGeneriek: 'behandelaar', naam: 'H.W. Nijland' })];
    const deps = opstelling({ dossiers: [eenDossier({ zaak: eenZaak({ rollen }) })] });
    expect(JSON.stringify(await getZaak(vraagVan(inwoner()), ref, deps))).not.toContain('Nijland');
  });

  it('has the same word for where it stands as in the list', async () => {
    const wacht = eenStatustype(2, 'Aanvulling gevraagd');
    const zaaktype = eenZaaktype({ statustypen: [wacht] });
    const deze = eenZaak({ status: status(wacht, '2026-10-05T09:00:00Z') });
    const deps = opstelling({
      zaken: [{ zaak: deze, zaaktype }],
      dossiers: [eenDossier({ zaak: deze, zaaktype, besluiten: [eenBesluit()] })],
    });
    const lijst = await listZaken(vraagVan(inwoner()), vraag, deps);
    const detail = await getZaak(vraagVan(inwoner()), ref, deps);
    expect(detail.fase).toBe(lijst.resultaten[0]?.fase);
  });

  it('logs that its owner looked', async () => {
    const open = vraagVan(inwoner());
    await getZaak(open, ref, opstelling({ dossiers: [eenDossier()] }));
    expect(open.looks()).toEqual([{ subject: { soort: 'bsn', waarde: BSN }, categories: ['zaak'], object: ref }]);
  });
});

describe('a document of one of my cases', () => {
  const pad = (id: string) => ({ ...ref, documentBron: 'openzaak', documentId: id });
  const bestanden = { [uuid(7)]: 'inhoud', [uuid(8)]: 'geheim' };

  it('is passed on to be saved, whatever the register says of it (13)', async () => {
    const document = eenDocument(7, { omvang: null, formaat: '', bestandsnaam: 'Besluit "Wmo" – één.pdf' });
    const deps = opstelling({ dossiers: [eenDossier({ documenten: [document] })], bestanden });
    const { stream, headers } = await downloadDocument(vraagVan(inwoner()), pad(uuid(7)), deps);
    expect(await text(stream)).toBe('inhoud');
    expect(headers).toMatchObject({
      'Content-Type': 'application/octet-stream',
      'Content-Length': '6',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
    });
    expect(headers['Content-Disposition']).toMatch(/^attachment; filename="Besluit Wmo - een.pdf"/);
  });

  it.each([
    ['a draft (10)', eenDocument(8, { status: 'in_bewerking' })],
    ['confidential (11)', eenDocument(8, { vertrouwelijkheid: 'confidentieel' })],
    ['of another case', eenDocument(9)],
  ])('that is %s is refused, and its bytes are not asked for', async (_, document) => {
    const deps = opstelling({ dossiers: [eenDossier({ documenten: [document] })], bestanden });
    await expect(downloadDocument(vraagVan(inwoner()), pad(uuid(8)), deps)).rejects.toMatchObject({
      code: 'niet-gevonden',
    });
    expect(deps.registers.gevraagd).not.toContain('inhoud');
  });

  it.each([
    ['before it is sent', '2026-12-01', false],
    ['from the day on which it is sent', '2026-11-23', true],
    ['of a register that does not say', null, true],
  ])('that is the letter of a decision, %s', async (_, verzenddatum, magOpen) => {
    const besluit = eenBesluit({ verzenddatum, publicatiedatum: null, documenten: [eenDocument(7)] });
    const deps = opstelling({ dossiers: [eenDossier({ besluiten: [besluit] })], bestanden });
    const opening = downloadDocument(vraagVan(inwoner()), pad(uuid(7)), deps);
    if (magOpen) expect(await text((await opening).stream)).toBe('inhoud');
    else await expect(opening).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('of a case of somebody else is refused', async () => {
    const dossier = eenDossier({
      zaak: eenZaak({ rollen: [eenRol({ bsn: ANDER_BSN })] }),
      documenten: [eenDocument(7)],
    });
    const deps = opstelling({ dossiers: [dossier], bestanden });
    await expect(downloadDocument(vraagVan(inwoner()), pad(uuid(7)), deps)).rejects.toMatchObject({
      code: 'niet-gevonden',
    });
    expect(deps.registers.gevraagd).not.toContain('inhoud');
  });
});

describe('what needs attention', () => {
  it('is what waits for the resident, and what is late', async () => {
    const deps = opstelling({
      zaken: [
        zaak(1, { opschorting: { reden: 'Wij wachten op stukken van u' } }),
        zaak(2, { uiterlijkeEinddatumAfdoening: '2026-11-01' }),
        zaak(3),
        zaak(4, { uiterlijkeEinddatumAfdoening: '2026-11-01', einddatum: '2026-11-10' }),
      ],
    });
    expect((await listAandacht(vraagVan(inwoner()), deps)).items).toEqual([
      {
        soort: 'zaak_wacht_op_u',
        onderwerp: 'Aanvraag bijzondere bijstand',
        toelichting: 'Wij wachten op stukken van u',
        uiterlijk: null,
        pad: `/mijn-zaken/openzaak/${uuid(1)}`,
        vraagtActie: true,
      },
      {
        soort: 'zaak_te_laat',
        onderwerp: 'Aanvraag bijzondere bijstand',
        toelichting: null,
        uiterlijk: '2026-11-01',
        pad: `/mijn-zaken/openzaak/${uuid(2)}`,
        vraagtActie: false,
      },
    ]);
  });
});
