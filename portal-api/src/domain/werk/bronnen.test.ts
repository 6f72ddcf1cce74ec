import { describe, expect, it } from 'vitest';
import { vragenSettings } from '../../platform/config/vragen-settings.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { medewerker, settings, storing, vraagVan } from '../../testing/toegang.ts';
import { eenTaak } from '../../testing/werk.ts';
import { BSN, eenDossier, eenRol, eenZaak, eenZaaktype, uuid } from '../../testing/zaken.ts';
import { eenTaak as klanttaak } from '../../testing/objecten.ts';
import { contactverzoekBron } from './contactverzoeken.ts';
import { klanttaakBron } from './klanttaken.ts';
import type { Werkitem } from './model.ts';
import { zaakBron } from './zaken.ts';

const vragen = vragenSettings.parse({ antwoordWerkdagen: { standaard: 5, teams: { kcc: 2 } } });
const lijst = async (found: ReturnType<ReturnType<typeof zaakBron>['list']>): Promise<Werkitem[]> => {
  const all = await found;
  return Array.isArray(all) ? all : all.data;
};
const ander = { soort: 'medewerker', id: 'MDW00009', naam: 'Een ander' } as const;

describe('what residents did for her cases', () => {
  it('is there until it is taken over, and not of cases of others', async () => {
    const rol = { omschrijvingGeneriek: 'behandelaar', omschrijving: 'Behandelaar', bsn: null } as const;
    const mens = eenRol({ ...rol, betrokkeneType: 'medewerker', medewerkerIdentificatie: 'MDW00001' });
    const zaken = [
      { zaak: eenZaak({ ref: { bron: 'openzaak', id: uuid(1) }, rollen: [eenRol(), mens] }), zaaktype: eenZaaktype() },
    ];
    const taken = [
      klanttaak(11, { status: 'afgerond', zaak: { id: uuid(1), url: null } }),
      klanttaak(12, { status: 'afgerond', zaak: { id: uuid(2), url: null } }),
      klanttaak(13, { status: 'open', zaak: { id: uuid(1), url: null } }),
    ];
    const registers = nepRegisters({ werk: { zaken }, objecten: { taken } });
    const bron = klanttaakBron({ registers, zaken: zaakBron({ registers, settings }) });
    const vraag = vraagVan(medewerker('kcc'));
    expect(await lijst(bron.list(vraag))).toMatchObject([
      { sleutel: `klanttaak:${uuid(11)}`, van: 'mij', afvinkbaar: true },
    ]);
    expect(await bron.vinkAf?.(vraag, uuid(12))).toBe('al-genomen');
    expect(await bron.vinkAf?.(vraag, uuid(11))).toBe('gedaan');
    expect(await lijst(bron.list(vraag))).toEqual([]);
    expect(await lijst(bron.list(vraagVan(medewerker('red'))))).toEqual([]);
  });
});

describe('questions and call-backs', () => {
  const opstelling = (taken = [eenTaak(1)], klaar: string[] = []) => {
    const registers = nepRegisters({ werk: { taken } });
    const bron = contactverzoekBron({ registers, vragen, afgerond: { welke: async () => new Set(klaar) } });
    return { bron, geschreven: (registers.werk as unknown as { geschreven: unknown[] }).geschreven };
  };

  it('are hers or of her team, with the day that the norm of the team gives over a weekend', async () => {
    const taken = [
      eenTaak(1, { toegewezenOp: '2026-11-20T10:00:00Z' }),
      eenTaak(2, { handeling: 'Terugbellen', aan: [{ soort: 'medewerker', id: 'MDW00001' }] }),
      eenTaak(3, { aan: [{ soort: 'team', id: 'oost' }] }),
    ];
    const items = await lijst(opstelling(taken).bron.list(vraagVan(medewerker('kcc'))));
    expect(items).toMatchObject([
      { soort: 'vraag', van: 'team', team: 'kcc', uiterlijk: '2026-11-24', sinds: '2026-11-20' },
      { soort: 'terugbelverzoek', van: 'mij' },
    ]);
  });

  it('leave out what was finished here, and are not for who has no business with residents', async () => {
    expect(await lijst(opstelling([eenTaak(1)], [uuid(1)]).bron.list(vraagVan(medewerker('kcc'))))).toEqual([]);
    expect(await lijst(opstelling().bron.list(vraagVan(medewerker('red'))))).toEqual([]);
  });

  it('are given only by who has them', async () => {
    const { bron, geschreven } = opstelling();
    const vraag = vraagVan(medewerker('kcc'));
    expect(await bron.draagOver?.(vraag, uuid(1), ander)).toBe('gedaan');
    expect(geschreven).toEqual([{ taak: uuid(1), aan: ander }]);
    expect(await bron.draagOver?.(vraag, uuid(9), ander)).toBe('al-genomen');
    expect(await bron.draagOver?.(vraagVan(medewerker('red')), uuid(1), ander)).toBe('kan-niet');
  });
});

describe('cases', () => {
  const behandelaar = { omschrijvingGeneriek: 'behandelaar', omschrijving: 'Behandelaar', bsn: null } as const;
  const mens = (id: string) => eenRol({ ...behandelaar, betrokkeneType: 'medewerker', medewerkerIdentificatie: id });
  const team = (id: string) =>
    eenRol({ ...behandelaar, betrokkeneType: 'organisatorische_eenheid', organisatorischeEenheid: id });
  const zaak = (n: number, rollen: ReturnType<typeof eenRol>[], anders = {}) => ({
    zaak: eenZaak({ ref: { bron: 'openzaak', id: uuid(n) }, rollen: [eenRol(), ...rollen], ...anders }),
    zaaktype: eenZaaktype(),
  });

  it('are hers, or of her team while nobody in it handles them; never of a colleague', async () => {
    const zaken = [
      zaak(1, [mens('MDW00001'), team('kcc')]),
      zaak(2, [team('kcc')]),
      zaak(3, [team('kcc'), mens('MDW00002')]),
      zaak(4, [team('oost')]),
    ];
    const registers = nepRegisters({ werk: { zaken, incomplete: [storing('esuite')] } });
    const vraag = vraagVan(medewerker('kcc'));
    const found = await zaakBron({ registers, settings }).list(vraag);
    expect(Array.isArray(found) || found.incomplete).toMatchObject([{ source: 'esuite' }]);
    const items = await lijst(Promise.resolve(found));
    expect(items.map(({ sleutel, van }) => [sleutel, van])).toEqual([
      [`zaak:openzaak:${uuid(1)}`, 'mij'],
      [`zaak:openzaak:${uuid(2)}`, 'team'],
    ]);
    items[0]?.getoond?.(vraag.grant);
    expect(vraag.looks()).toMatchObject([{ subject: { waarde: BSN }, object: { id: uuid(1) } }]);
  });

  it('leave out what is more confidential than her role allows', async () => {
    const zaken = [zaak(1, [mens('MDW00001')], { vertrouwelijkheid: 'vertrouwelijk' })];
    const bron = zaakBron({ registers: nepRegisters({ werk: { zaken } }), settings });
    expect(await lijst(bron.list(vraagVan(medewerker('kcc'))))).toEqual([]);
    expect(await lijst(bron.list(vraagVan(medewerker('klacht'))))).toHaveLength(1);
    expect(await lijst(bron.list(vraagVan(medewerker('red'))))).toEqual([]);
  });

  it('are handed over by who has them, and not when they are closed', async () => {
    const dossier = (anders: object) => eenDossier({ zaak: eenZaak({ rollen: [eenRol(), team('kcc')], ...anders }) });
    const geef = (anders: object) => {
      const registers = nepRegisters({ dossiers: [dossier(anders)] });
      return zaakBron({ registers, settings }).draagOver?.(vraagVan(medewerker('kcc')), `openzaak:${uuid(1)}`, ander);
    };
    expect(await geef({})).toBe('gedaan');
    expect(await geef({ einddatum: '2026-11-01' })).toBe('al-genomen');
    expect(await geef({ rollen: [eenRol(), mens('MDW00002')] })).toBe('al-genomen');
  });
});
