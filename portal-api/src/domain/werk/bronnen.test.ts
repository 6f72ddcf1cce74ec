import { describe, expect, it } from 'vitest';
import { vragenSettings } from '../../platform/config/vragen-settings.ts';
import type { Contactkop } from '../../registers/werk-model.ts';
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
  const opstelling = (taken = [eenTaak(1)], klaar: string[] = [], koppen: Record<string, Contactkop> = {}) => {
    const registers = nepRegisters({ werk: { taken, koppen } });
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

  const kop = (kenmerken: Record<string, string> = {}): Contactkop => ({
    onderwerp: 'Afval',
    kanaal: 'telefoon',
    klanten: [{ soort: 'bsn', waarde: BSN }],
    kenmerken,
  });

  it('are to be done on the day of the call that was agreed, else on the day that was promised, else by the norm', async () => {
    const belmoment = { dag: '2026-11-27', van: '09:00', tot: '12:00' };
    const koppen = {
      [uuid(501)]: kop({ belDag: belmoment.dag, belVan: belmoment.van, belTot: belmoment.tot }),
      [uuid(502)]: kop({ antwoordUiterlijk: '2026-11-25' }),
      [uuid(503)]: kop(),
    };
    const taken = [eenTaak(1, { handeling: 'Terugbellen' }), eenTaak(2), eenTaak(3), eenTaak(4)];
    const items = await lijst(opstelling(taken, [], koppen).bron.list(vraagVan(medewerker('kcc'))));
    expect(items).toMatchObject([
      { onderwerp: 'Afval', kanaal: 'telefoon', belmoment, uiterlijk: '2026-11-27' },
      { belmoment: null, uiterlijk: '2026-11-25' },
      { uiterlijk: '2026-11-18' },
      // of which the register told nothing: its number is all there is
      { onderwerp: '', toelichting: '0000000004', kanaal: null, belmoment: null, uiterlijk: '2026-11-18' },
    ]);
  });

  it('are noted as seen of whose they are when they are shown, and not before', async () => {
    const vraag = vraagVan(medewerker('kcc'));
    const items = await lijst(opstelling([eenTaak(1), eenTaak(2)], [], { [uuid(501)]: kop() }).bron.list(vraag));
    expect(items.map(({ getoond }) => getoond !== undefined)).toEqual([true, false]);
    items[0]?.getoond?.(vraag.grant);
    expect(vraag.looks()).toMatchObject([{ subject: { waarde: BSN }, categories: ['klantcontacten'] }]);
  });

  it('stay of the team when somebody takes them, with its norm; colleagues do not see them any more', async () => {
    const mij = { soort: 'medewerker', id: 'MDW00001' } as const;
    const tweeTeams = { ...medewerker('kcc'), teams: ['oost', 'kcc'] };
    const oost = { soort: 'team', id: 'oost' } as const;
    const taken = [
      eenTaak(1, { aan: [mij, oost] }),
      eenTaak(2, { aan: [{ ...mij, id: 'MDW00002' }, oost] }),
      eenTaak(3, { aan: [mij] }),
    ];
    const { bron } = opstelling(taken);
    expect(await lijst(bron.list(vraagVan(tweeTeams)))).toMatchObject([
      { sleutel: `contactverzoek:${uuid(1)}`, van: 'mij', team: 'oost', uiterlijk: '2026-11-23' },
      { sleutel: `contactverzoek:${uuid(3)}`, van: 'mij', team: null, uiterlijk: '2026-11-18' },
    ]);
    expect(await bron.draagOver?.(vraagVan(tweeTeams), uuid(2), ander)).toBe('al-genomen');
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
