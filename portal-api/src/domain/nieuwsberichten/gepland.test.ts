import { nieuwsFilters } from '@loket/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSearch } from '../../platform/search/search.ts';
import { leesOpmaak } from '../tekst/opmaak-lezen.ts';
import { ewout, inhoud, luuk, nieuwshuis, tess } from './huis.testing.ts';

let huis: Awaited<ReturnType<typeof nieuwshuis>>;
beforeAll(async () => {
  huis = await nieuwshuis();
});
afterAll(() => huis.test.drop());
beforeEach(() => huis.schoon());

const leest = async (id: string) =>
  (await huis.nieuws.lezen.een(id, huis.lezer(luuk), { magModereren: false, eigenTeams: false }))?.titel ?? null;
const vindt = async () => {
  const wie = { audience: ['medewerker'], language: 'nl' as const, now: huis.staat.now };
  return (await createSearch(huis.test.database).find({ text: 'schuldhulp' }, wie)).hits.map(({ title }) =>
    title.map(({ text }) => text).join(''),
  );
};
const regel = (id: string) => huis.nieuws.redactie.een(id, ewout);
/** An article that is read, with a correction that waits for tomorrow. */
async function metGepland(anders = {}, ingrijpend = false) {
  const id = await huis.gepubliceerd({ titel: 'Oude schuldhulp' });
  const vanaf = huis.dagen(1).toISOString();
  await huis.verbeterd(id, 1, { titel: 'Nieuwe schuldhulp', vanaf, ...anders }, ingrijpend);
  return { id, vanaf };
}

describe('a correction that is planned', () => {
  it('leaves what is read until its moment, and then takes its place, in the list and in the search', async () => {
    const { id, vanaf } = await metGepland();
    expect(await regel(id)).toMatchObject({ stand: 'ingepland', gepubliceerd: 1, gepland: { versie: 2, vanaf } });
    expect([await leest(id), await vindt()]).toEqual(['Oude schuldhulp', ['Oude schuldhulp']]);
    expect(huis.staat.geplaatst).toEqual([
      expect.objectContaining({ taak: 'nieuws-verschijnt', runAt: new Date(vanaf) }),
    ]);
    // it waits for nobody
    expect(await huis.nieuws.openstaand(ewout.identificatie)).toEqual([]);
    // a task that comes too early does nothing
    await huis.taak('nieuws-verschijnt', id);
    expect(await leest(id)).toBe('Oude schuldhulp');
    huis.staat.now = new Date(vanaf);
    huis.staat.verteld = [];
    await Promise.all([huis.taak('nieuws-verschijnt', id), huis.taak('nieuws-verschijnt', id)]);
    expect([await leest(id), await vindt()]).toEqual(['Nieuwe schuldhulp', ['Nieuwe schuldhulp']]);
    expect(huis.staat.verteld).toContain('nieuws');
    expect(await regel(id)).toMatchObject({ stand: 'gepubliceerd', gepubliceerd: 2, gepland: null, vanaf });
  });

  it('appears with the next round when its task was lost', async () => {
    const { id } = await metGepland();
    huis.staat.now = huis.dagen(2);
    await huis.taak('nieuws-ronde', id);
    expect(await leest(id)).toBe('Nieuwe schuldhulp');
  });

  it('asks to read again only then', async () => {
    const plicht = { binnenDagen: 3, controlevraag: null };
    const { id, vanaf } = await metGepland({ leesplicht: plicht }, true);
    await huis.nieuws.lezen.markeerGelezen(id, huis.lezer(luuk));
    expect(await huis.nieuws.leesplichten.openstaand(huis.lezer(luuk))).toEqual([]);
    huis.staat.now = new Date(vanaf);
    await huis.taak('nieuws-verschijnt', id);
    expect(await huis.nieuws.leesplichten.openstaand(huis.lezer(luuk))).toMatchObject([{ uiterlijk: '2026-11-27' }]);
    expect((await huis.nieuws.lezen.lijst(huis.lezer(luuk), { pagina: 1 })).ongelezen).toBe(1);
  });

  it('can be called off; what is read stays', async () => {
    const { id, vanaf } = await metGepland();
    const { redactie } = huis.nieuws;
    expect(await redactie.annuleerPlanning(id, tess)).toMatchObject({
      stand: 'goedgekeurd',
      gepland: null,
      gepubliceerd: 1,
    });
    expect(await redactie.annuleerPlanning(id, tess)).toBe('niet-gepland');
    huis.staat.now = new Date(vanaf);
    await huis.taak('nieuws-verschijnt', id);
    expect(await leest(id)).toBe('Oude schuldhulp');
    // it was approved: it can be published after all
    expect(await huis.nieuws.openstaand(ewout.identificatie)).toMatchObject([{ soort: 'publiceren' }]);
  });

  it('waits no more when the article is withdrawn, or a version after it is published', async () => {
    const { id, vanaf } = await metGepland();
    await huis.verbeterd(id, 2, { titel: 'Toch nu' });
    expect(await leest(id)).toBe('Toch nu');
    const ander = await metGepland();
    await huis.nieuws.redactie.trekIn(ander.id, tess);
    huis.staat.now = new Date(vanaf);
    await huis.taak('nieuws-verschijnt', id);
    await huis.taak('nieuws-verschijnt', ander.id);
    expect([await leest(id), await leest(ander.id)]).toEqual(['Toch nu', null]);
  });

  it('a first version that waits can be called off too, and was never read', async () => {
    const id = await huis.gepubliceerd({ vanaf: huis.dagen(1).toISOString() });
    expect(await regel(id)).toMatchObject({
      stand: 'ingepland',
      gepubliceerd: null,
      gepland: { versie: 1 },
      magWeg: false,
    });
    expect(await huis.nieuws.redactie.verwijder(id)).toBe(false);
    await huis.nieuws.redactie.annuleerPlanning(id, ewout);
    expect(await regel(id)).toMatchObject({ stand: 'goedgekeurd', gepland: null, ooitGelezen: false, magWeg: true });
    huis.staat.now = huis.dagen(2);
    expect([await leest(id), await vindt()]).toEqual([null, []]);
  });
});

it('withdrawn, mended and published again: what was confirmed before does not count for other words', async () => {
  const leesplicht = { binnenDagen: 3, controlevraag: null };
  const id = await huis.gepubliceerd({ leesplicht });
  await huis.nieuws.leesplichten.bevestig(id, null, huis.lezer(luuk));
  await huis.nieuws.redactie.trekIn(id, tess);
  expect(await regel(id)).toMatchObject({ gepubliceerd: null, ooitGelezen: true });
  await huis.verbeterd(id, 1, { leesplicht }, true);
  expect(await huis.nieuws.leesplichten.openstaand(huis.lezer(luuk))).toHaveLength(1);
});

it('keeps who did what and when; the writer hears that it was approved', async () => {
  const id = await huis.gepubliceerd();
  expect(huis.staat.gemeld.at(-1)).toMatchObject({
    voor: ewout.identificatie,
    soort: 'goedgekeurd',
    toelichting: 'Tess Rouwenhorst heeft dit goedgekeurd. Je kunt het publiceren.',
  });
  huis.staat.now = huis.dagen(1);
  await huis.nieuws.redactie.trekIn(id, tess);
  const stappen = (await regel(id))?.stappen ?? [];
  expect(stappen[0]).toMatchObject({ soort: 'ingetrokken', door: tess.naam, moment: huis.staat.now.toISOString() });
  expect(
    stappen
      .slice(1)
      .map(({ soort, door, versie }) => `${soort} ${versie} ${door}`)
      .toSorted(),
  ).toEqual(['aangeboden 1 Ewout Pol', 'gepubliceerd 1 Ewout Pol', 'goedgekeurd 1 Tess Rouwenhorst']);
});

it('without a text nothing is offered', async () => {
  const { redactie } = huis.nieuws;
  const leeg = await redactie.maak(inhoud({ tekst: { type: 'doc', content: [{ type: 'paragraph' }] } }), ewout);
  expect(await redactie.biedAan(leeg.id, 1, ewout)).toBe('leeg');
  await redactie.wijzig(leeg.id, 1, inhoud({ tekst: leesOpmaak('Toch iets.') }), ewout);
  expect(await redactie.biedAan(leeg.id, 2, ewout)).toMatchObject({ stand: 'ter-beoordeling' });
});

it('a draft that nobody ever read can be thrown away, what was read cannot', async () => {
  const { redactie } = huis.nieuws;
  const { id } = await redactie.maak(inhoud(), ewout);
  expect(await redactie.verwijder(id)).toBe(true);
  expect(await redactie.een(id, ewout)).toBeNull();
  expect(await redactie.verwijder(id)).toBe(false);
  const gelezen = await huis.gepubliceerd();
  await redactie.trekIn(gelezen, tess);
  expect(await redactie.verwijder(gelezen)).toBe(false);
});

describe('the list of editors', () => {
  it('finds by where an article stands, and by words of its title', async () => {
    const { redactie } = huis.nieuws;
    const concept = await redactie.maak(inhoud({ titel: 'In de maak 100%' }), ewout);
    const aangeboden = await redactie.maak(inhoud({ titel: 'Aangeboden' }), ewout);
    await redactie.biedAan(aangeboden.id, 1, ewout);
    const goedgekeurd = await redactie.maak(inhoud({ titel: 'Goedgekeurd' }), ewout);
    await redactie.biedAan(goedgekeurd.id, 1, ewout);
    await redactie.keurGoed(goedgekeurd.id, 1, tess);
    await huis.gepubliceerd({ titel: 'Gelezen' });
    await huis.gepubliceerd({ titel: 'Straks', vanaf: huis.dagen(3).toISOString() });
    await metGepland();
    await huis.gepubliceerd({ titel: 'Voorbij', tot: new Date(huis.staat.now.getTime() + 1000).toISOString() });
    huis.staat.now = new Date(huis.staat.now.getTime() + 2000);
    const weg = await huis.gepubliceerd({ titel: 'Weg' });
    await redactie.trekIn(weg, tess);
    const titels = async (vraag: object) =>
      (await redactie.lijst({ pagina: 1, ...vraag })).berichten.map(({ titel }) => titel).toSorted();
    const per = await Promise.all(nieuwsFilters.map(async (stand) => [stand, await titels({ stand })]));
    expect(Object.fromEntries(per)).toEqual({
      'te-beoordelen': ['Aangeboden'],
      'in-de-maak': ['Goedgekeurd', 'In de maak 100%'],
      ingepland: ['Nieuwe schuldhulp', 'Straks'],
      gepubliceerd: ['Gelezen', 'Nieuwe schuldhulp'],
      verlopen: ['Voorbij'],
      ingetrokken: ['Weg'],
    });
    expect(await titels({ zoek: '100%' })).toEqual(['In de maak 100%']);
    expect(await titels({ zoek: 'NIEUWE', stand: 'ingepland' })).toEqual(['Nieuwe schuldhulp']);
    expect(await titels({ zoek: '_' })).toEqual([]);
    expect((await redactie.een(concept.id, ewout))?.magWeg).toBe(true);
  });

  it('has pages, and says how many there are', async () => {
    for (let nummer = 0; nummer < 52; nummer++) {
      huis.staat.now = new Date(huis.staat.now.getTime() + 1000);
      await huis.nieuws.redactie.maak(inhoud({ titel: `Bericht ${nummer}` }), ewout);
    }
    const een = await huis.nieuws.redactie.lijst({ pagina: 1 });
    expect([een.berichten.length, een.totaal, een.berichten[0]?.titel]).toEqual([50, 52, 'Bericht 51']);
    const twee = await huis.nieuws.redactie.lijst({ pagina: 2 });
    expect(twee.berichten.map(({ titel }) => titel)).toEqual(['Bericht 1', 'Bericht 0']);
  });
});
