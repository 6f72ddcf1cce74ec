import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSearch } from '../../platform/search/search.ts';
import type { Medewerkerprofiel } from '../medewerkers/model.ts';
import { ewout, guus, inhoud, luuk, nico, nieuwshuis, tess } from './huis.testing.ts';
import type { Lezer } from './model.ts';

let huis: Awaited<ReturnType<typeof nieuwshuis>>;
beforeAll(async () => {
  huis = await nieuwshuis();
});
afterAll(() => huis.test.drop());
beforeEach(() => huis.schoon());

describe('from draft to news', () => {
  it('nobody reads what no second editor saw, and nobody judges her own words', async () => {
    const { redactie } = huis.nieuws;
    const { id } = await redactie.maak(inhoud(), ewout);
    expect(await redactie.publiceer(id, { versie: 1, ingrijpend: false }, ewout)).toBe('te-vroeg');
    expect(await redactie.keurGoed(id, 1, tess)).toBe('te-vroeg');
    expect(await redactie.biedAan(id, 1, ewout)).toMatchObject({ stand: 'ter-beoordeling', magBeoordelen: false });
    expect(huis.staat.gemeld).toMatchObject([{ voor: tess.identificatie, soort: 'beoordelen' }]);
    expect(await redactie.keurGoed(id, 1, ewout)).toBe('eigen');
    expect(await redactie.geefTerug(id, 1, 'Noem de datum.', tess)).toMatchObject({
      stand: 'teruggegeven',
      opmerking: 'Noem de datum.',
      magBeoordelen: true,
    });
    expect(huis.staat.gemeld.at(-1)).toMatchObject({ voor: ewout.identificatie, soort: 'teruggegeven' });
    expect(await huis.titels(luuk)).toEqual([]);
    expect(await redactie.een(randomUUID(), ewout)).toBeNull();
  });

  it('of two editors who began with the same version, the second is told', async () => {
    const { redactie } = huis.nieuws;
    const { id } = await redactie.maak(inhoud(), ewout);
    const [een, twee] = await Promise.all([
      redactie.wijzig(id, 1, inhoud({ titel: 'Van Ewout' }), ewout),
      redactie.wijzig(id, 1, inhoud({ titel: 'Van Tess' }), tess),
    ]);
    expect([een, twee].filter((uitkomst) => uitkomst === 'ingehaald')).toHaveLength(1);
    expect((await redactie.een(id, ewout))?.versies).toHaveLength(2);
    // what was approved is not what was saved after it
    await redactie.biedAan(id, 2, ewout);
    expect(await redactie.keurGoed(id, 1, tess)).toBe('ingehaald');
  });

  it('appears at its moment, in the list and in the search, and goes at its end', async () => {
    const id = await huis.gepubliceerd({ vanaf: huis.dagen(1).toISOString(), tot: huis.dagen(3).toISOString() });
    expect(huis.staat.geplaatst).toEqual([
      expect.objectContaining({ taak: 'nieuws-verschijnt', runAt: huis.dagen(1) }),
    ]);
    expect(huis.staat.verteld).toEqual([]);
    const search = createSearch(huis.test.database);
    const vindt = async () =>
      (
        await search.find({ text: 'schuldhulp' }, { audience: ['medewerker'], language: 'nl', now: huis.staat.now })
      ).hits.map((hit) => hit.path);
    const stand = async () => (await huis.nieuws.redactie.een(id, ewout))?.stand;
    expect([await huis.titels(luuk), await vindt(), await stand()]).toEqual([[], [], 'ingepland']);
    huis.staat.now = huis.dagen(2);
    expect(await huis.titels(luuk)).toEqual(['Nieuwe regels voor schuldhulp']);
    expect([await vindt(), await stand()]).toEqual([[`/nieuws/${id}`], 'gepubliceerd']);
    huis.staat.now = huis.dagen(2);
    expect([await huis.titels(luuk), await vindt(), await stand()]).toEqual([[], [], 'verlopen']);
  });

  it('is for whom it is meant, pinned first, and gone when taken away', async () => {
    await huis.gepubliceerd({ titel: 'Voor allen' });
    const oost = await huis.gepubliceerd({ titel: 'Voor Oost', doelgroep: ['team:oost'], vastgezet: true });
    await huis.gepubliceerd({ titel: 'Voor coaches', doelgroep: ['rol:coachv'] });
    await huis.gepubliceerd({ titel: 'Voor wie schulden kent', doelgroep: ['vaardigheid:schuldhulp', 'rol:red'] });
    expect((await huis.titels(luuk)).toSorted()).toEqual(['Voor Oost', 'Voor allen', 'Voor coaches']);
    expect((await huis.titels(luuk))[0]).toBe('Voor Oost');
    expect((await huis.titels(nico)).toSorted()).toEqual(['Voor Oost', 'Voor allen', 'Voor wie schulden kent']);
    expect(await huis.nieuws.lezen.een(oost, huis.lezer(guus), { magModereren: false, eigenTeams: false })).toBeNull();
    const partner: Lezer = { identificatie: 'p', doelgroep: ['partner', 'partner:p'], now: huis.staat.now };
    expect((await huis.nieuws.lezen.lijst(partner, { pagina: 1 })).totaal).toBe(0);
    huis.staat.verteld = [];
    expect(await huis.nieuws.redactie.trekIn(oost, tess)).toBe(true);
    expect(huis.staat.verteld[0]).toBe('nieuws');
    expect(await huis.titels(luuk)).not.toContain('Voor Oost');
    expect((await huis.nieuws.redactie.een(oost, ewout))?.stand).toBe('ingetrokken');
  });

  it('a correction keeps its moment and what was read; a major change asks to be read again', async () => {
    const id = await huis.gepubliceerd();
    const begonnen = huis.staat.now;
    expect(await huis.nieuws.lezen.markeerGelezen(id, huis.lezer(luuk))).toBe(true);
    huis.staat.now = huis.dagen(1);
    await huis.verbeterd(id, 1, { titel: 'Met een tikfout minder' });
    const lees = () => huis.nieuws.lezen.een(id, huis.lezer(luuk), { magModereren: false, eigenTeams: false });
    expect(await lees()).toMatchObject({
      titel: 'Met een tikfout minder',
      vanaf: begonnen.toISOString(),
      bijgewerktOp: huis.staat.now.toISOString(),
      gelezen: true,
    });
    await huis.verbeterd(id, 2, { titel: 'Heel anders' }, true);
    expect(await lees()).toMatchObject({ titel: 'Heel anders', gelezen: false });
    expect((await huis.nieuws.lezen.lijst(huis.lezer(luuk), { pagina: 1 })).ongelezen).toBe(1);
  });
});

describe('what colleagues say', () => {
  const zeg = (
    id: string,
    wie: Medewerkerprofiel,
    tekst: string,
    noemt: string[] = [],
    opReactie: string | null = null,
  ) => {
    huis.staat.now = new Date(huis.staat.now.getTime() + 1000);
    return huis.nieuws.reacties.plaats(id, { tekst, noemt, opReactie }, huis.lezer(wie), wie);
  };
  const gezegd = async (id: string, wie: Medewerkerprofiel) =>
    (await huis.nieuws.lezen.een(id, huis.lezer(wie), { magModereren: false, eigenTeams: false }))?.reacties ?? [];

  it('who is named or answered hears of it, and only who may read it can be named', async () => {
    const id = await huis.gepubliceerd({ doelgroep: ['team:oost'] });
    huis.staat.gemeld = [];
    expect(await zeg(id, luuk, 'Klopt dit, Nico?', [nico.identificatie, guus.identificatie, luuk.identificatie])).toBe(
      'geplaatst',
    );
    expect(huis.staat.gemeld).toMatchObject([{ voor: nico.identificatie, soort: 'genoemd', pad: `/nieuws/${id}` }]);
    const [eerste] = await gezegd(id, luuk);
    expect(eerste?.noemt).toEqual([{ identificatie: nico.identificatie, naam: 'Nico Hofste' }]);
    await zeg(id, nico, 'Ja.', [], eerste?.id);
    expect(huis.staat.gemeld.at(-1)).toMatchObject({ voor: luuk.identificatie, soort: 'antwoord' });
    const [, antwoord] = await gezegd(id, luuk);
    await zeg(id, luuk, 'Dank.', [], antwoord?.id);
    expect((await gezegd(id, luuk)).map(({ opReactie }) => opReactie)).toEqual([null, eerste?.id, eerste?.id]);
    expect(await zeg(id, guus, 'Ik ook?')).toBeNull();
    expect(await huis.nieuws.reacties.noembaar(id, 'ni', huis.lezer(luuk))).toEqual([
      { identificatie: nico.identificatie, naam: 'Nico Hofste' },
    ]);
    expect(await huis.nieuws.reacties.noembaar(id, 'guus', huis.lezer(luuk))).toEqual([]);
    expect(await huis.nieuws.reacties.noembaar(id, 'ni', huis.lezer(guus))).toBeNull();
  });

  it('is changed only by who wrote it, and taken away by her, or by an editor who says why', async () => {
    const id = await huis.gepubliceerd();
    await zeg(id, luuk, 'Onzin');
    const [reactie] = await gezegd(id, luuk);
    const welk = reactie?.id ?? '';
    expect(await huis.nieuws.reacties.wijzig(id, welk, { tekst: 'x', noemt: [] }, huis.lezer(nico), nico)).toBe(false);
    expect(await huis.nieuws.reacties.wijzig(id, welk, { tekst: 'Onhandig', noemt: [] }, huis.lezer(luuk), luuk)).toBe(
      true,
    );
    expect(await huis.nieuws.reacties.verwijder(id, welk, huis.lezer(nico), { redacteur: false, reden: 'x' })).toBe(
      false,
    );
    expect(await huis.nieuws.reacties.verwijder(id, welk, huis.lezer(nico), { redacteur: true, reden: '' })).toBe(
      'reden-nodig',
    );
    expect(
      await huis.nieuws.reacties.verwijder(id, welk, huis.lezer(nico), { redacteur: true, reden: 'Persoonlijk' }),
    ).toBe(true);
    expect(await gezegd(id, luuk)).toMatchObject([
      { tekst: null, noemt: [], verwijderd: { door: 'redactie', reden: 'Persoonlijk' } },
    ]);
    expect(await huis.nieuws.reacties.verwijder(id, welk, huis.lezer(luuk), { redacteur: false, reden: '' })).toBe(
      false,
    );
  });

  it('a sign is one per colleague; an article can be closed to reactions', async () => {
    const id = await huis.gepubliceerd({ reacties: false });
    expect(await zeg(id, luuk, 'Hallo')).toBe('dicht');
    await huis.nieuws.reacties.waardeer(id, 'duim', huis.lezer(luuk));
    await huis.nieuws.reacties.waardeer(id, 'hart', huis.lezer(luuk));
    await huis.nieuws.reacties.waardeer(id, 'hart', huis.lezer(nico));
    const detail = await huis.nieuws.lezen.een(id, huis.lezer(luuk), { magModereren: false, eigenTeams: false });
    expect(detail).toMatchObject({ duimen: [{ soort: 'hart', aantal: 2 }], mijnDuim: 'hart' });
    await huis.nieuws.reacties.waardeer(id, null, huis.lezer(luuk));
    expect(
      (await huis.nieuws.lezen.een(id, huis.lezer(luuk), { magModereren: false, eigenTeams: false }))?.mijnDuim,
    ).toBeNull();
  });
});
