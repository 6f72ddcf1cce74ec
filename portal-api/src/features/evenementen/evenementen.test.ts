import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { EvenementInhoud, type Evenementen, type EvenementKeuzes } from '@loket/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import type { Download, Route } from '../../access/route.ts';
import { createAanmeldingen } from '../../domain/aanmeldingen/aanmeldingen.ts';
import { createEvenementBericht } from '../../domain/evenementen/bericht.ts';
import { createEvenementen, EVENEMENT } from '../../domain/evenementen/evenementen.ts';
import { herinnerOp, linkFout } from '../../domain/evenementen/herinnering.ts';
import { createMeldingen } from '../../domain/meldingen/meldingen.ts';
import { createVoorkeuren } from '../../domain/meldingen/voorkeuren.ts';
import { tijdenVan, type Tijden } from '../../domain/evenementen/tijden.ts';
import { begin as mensen, gidsVan } from '../../domain/medewerkers/gids.testing.ts';
import { evenementenSchema } from '../../platform/config/evenementen-file.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { medewerker, NU } from '../../testing/toegang.ts';
import { evenementenModule } from './module.ts';

const seed = path.resolve(import.meta.dirname, '../../../../packages/sandbox/seed/evenementen.json');
const { evenementen: begin } = evenementenSchema.parse(JSON.parse(readFileSync(seed, 'utf8')));
const door = { identificatie: 'MDW00005', naam: 'Ewout Pol' };

let gids: ReturnType<typeof gidsVan>;
let test: Awaited<ReturnType<typeof testDatabase>>;
let evenementen: ReturnType<typeof createEvenementen>;
let aanmeldingen: ReturnType<typeof createAanmeldingen>;
const verteld: string[] = [];
const nieuws = () => test.database.prisma.melding.findMany({ where: { gelezen: null }, orderBy: { voor: 'asc' } });
beforeAll(async () => {
  test = await testDatabase();
  gids = gidsVan(test);
  const keyring = createKeyring([{ id: 'a', key: randomBytes(32) }]);
  const bericht = createEvenementBericht({
    meldingen: createMeldingen({
      ...gids,
      pseudonym: (_soort, waarde) => waarde,
      live: { publish: async () => undefined },
      voorkeuren: createVoorkeuren({ ...gids, keyring }),
    }),
  });
  aanmeldingen = createAanmeldingen({
    ...gids,
    opgeschoven: {
      [EVENEMENT]: (tx, { object, wie }) => bericht.vertel(tx, { id: object, titel: inhoud.titel }, [wie], 'plek'),
    },
  });
  const vertel = async (_tx: unknown, topic: string) => void verteld.push(topic);
  evenementen = createEvenementen({ ...gids, aanmeldingen, bericht, vertel, begin });
});
beforeEach(() => {
  gids.zetKlok(NU);
  return test.database.prisma.melding.deleteMany();
});
afterAll(() => test.drop());

const inhoud: EvenementInhoud = {
  titel: 'Nacht van de klok',
  omschrijving: 'Een nacht lang',
  soort: 'locatie',
  plek: 'Stadhuis',
  adres: null,
  begin: '2027-03-28T01:30',
  eind: '2027-03-28T03:30',
  plaatsen: 1,
  sluitOp: null,
  doelgroep: ['medewerker'],
};
const met = (anders: Partial<EvenementInhoud> = {}) => {
  const alles = { ...inhoud, ...anders };
  return { ...alles, tijden: tijdenVan(alles) as Tijden };
};

it('begins with those of the sandbox once, on working days, with who came too late on the waiting list', async () => {
  const [alle, nogEens] = await Promise.all([
    evenementen.tussen(new Date(0), new Date('2030-01-01'), 'alle'),
    evenementen.tussen(new Date(0), new Date('2030-01-01'), 'alle'),
  ]);
  expect(alle).toHaveLength(begin.length);
  expect(nogEens).toEqual(alle);
  for (const een of alle) expect([1, 2, 3, 4, 5]).toContain(een.begin.getUTCDay());
  const kcc = alle.find(({ titel }) => titel.startsWith('Meeloop'))!;
  expect((await aanmeldingen.tel(EVENEMENT, [kcc.id])).get(kcc.id)).toEqual({ geplaatst: 4, wacht: 1 });
  const oost = await evenementen.tussen(new Date(0), new Date('2030-01-01'), {
    doelgroep: ['medewerker', 'team:noord'],
    wie: 'MDW00001',
  });
  expect(oost.map(({ titel }) => titel)).not.toContain('Casusbespreking Wijkteam Oost');
  const bekend = mensen.map(({ identificatie }) => identificatie);
  for (const { aanmeldingen: wie } of begin) expect(bekend).toEqual(expect.arrayContaining(wie));
});

it('two hours on the wall are one hour in the night in which the clock goes forward; half past two is not there', async () => {
  const id = randomUUID();
  expect(await evenementen.bewaar(id, null, met(), door)).toBe('bewaard');
  const rij = (await evenementen.een(id))!;
  expect(rij.eind.getTime() - rij.begin.getTime()).toBe(3_600_000);
  expect(tijdenVan({ ...inhoud, begin: '2027-03-28T02:30' })).toMatchObject([
    { name: 'inhoud.begin', code: 'bestaat-niet' },
  ]);
  expect(tijdenVan({ ...inhoud, eind: '2027-03-28T01:00' })).toMatchObject([{ code: 'andersom' }]);
  expect(tijdenVan({ ...inhoud, sluitOp: '2027-03-29T01:00' })).toMatchObject([{ code: 'na-begin' }]);
  expect(EvenementInhoud.safeParse({ ...inhoud, adres: 'http://elders.example' }).success).toBe(false);
});

it('more places move up who waits, and she is told once; two editors do not overwrite each other', async () => {
  const id = randomUUID();
  await evenementen.bewaar(id, null, met(), door);
  for (const wie of ['MDW00011', 'MDW00014', 'MDW00012']) await evenementen.meldAan(id, wie);
  verteld.length = 0;
  expect(await evenementen.bewaar(id, 1, met({ plaatsen: 2 }), door)).toBe('bewaard');
  expect(verteld).toEqual(['evenementen']);
  expect(await evenementen.bewaar(id, 1, met({ plaatsen: 3 }), door)).toBe('ingehaald');
  expect(await evenementen.bewaar(randomUUID(), 4, met(), door)).toBeNull();
  expect(await nieuws()).toMatchObject([
    { voor: 'MDW00014', onderwerp: inhoud.titel, toelichting: 'Je hebt een plek', pad: `/evenementen/${id}` },
  ]);
  // by mail at once, unless she chose otherwise: a place that is not used is lost to others
  const [melding] = await nieuws();
  expect(melding!.mailOp!.getTime() - NU.getTime()).toBeLessThan(5 * 60_000);
  // who signs off before she read it is not told any more
  await evenementen.meldAf(id, 'MDW00014');
  expect(await nieuws()).toMatchObject([{ voor: 'MDW00012' }]);
});

it('who signed up hears what holds now: another time, not held, held after all', async () => {
  const id = randomUUID();
  await evenementen.bewaar(id, null, met(), door);
  for (const wie of ['MDW00011', 'MDW00014']) await evenementen.meldAan(id, wie);
  const stand = async () => (await nieuws()).map(({ voor, toelichting }) => `${voor} ${toelichting}`);
  await evenementen.bewaar(id, 1, met({ omschrijving: 'Een nacht lang, met soep' }), door);
  expect(await stand()).toEqual([]);
  await evenementen.bewaar(id, 2, met({ plek: 'Bibliotheek' }), door);
  expect(await stand()).toEqual(['MDW00011 Andere tijd of plek', 'MDW00014 Andere tijd of plek']);
  await evenementen.annuleer(id, true, door);
  await evenementen.annuleer(id, true, door);
  expect(await stand()).toEqual(['MDW00011 Gaat niet door', 'MDW00014 Gaat niet door']);
  await evenementen.annuleer(id, false, door);
  expect(await stand()).toEqual(['MDW00011 Gaat toch door', 'MDW00014 Gaat toch door']);
});

it('who leaves gives her places to others, and what is over stays as it was', async () => {
  const leaver = { identificatie: 'MDW00009', naam: 'Ilse Wolters', teams: ['noord'], opvolger: null };
  const id = randomUUID();
  await evenementen.bewaar(id, null, met(), door);
  await evenementen.meldAan(id, 'MDW00009');
  expect(await evenementen.onLeave.leave(leaver, NU)).toBe(1);
  expect(await evenementen.onLeave.leave(leaver, NU)).toBe(0);
  expect(await aanmeldingen.van(EVENEMENT, 'MDW00009')).toHaveLength(1);
});

it('is found by whom it is for until it is over, and not when it is not held', async () => {
  const id = randomUUID();
  await evenementen.bewaar(id, null, met({ titel: 'Boomplantdag', doelgroep: ['team:oost'] }), door);
  const search = gidsVan(test).search;
  const vind = async (audience: string[], now = NU) =>
    (await search.find({ text: 'boomplantdag' }, { audience, language: 'nl', now })).hits.length;
  expect(await vind(['medewerker', 'team:oost'])).toBe(1);
  expect(await vind(['medewerker', 'team:noord'])).toBe(0);
  expect(await vind(['team:oost'], new Date('2027-04-01'))).toBe(0);
  expect(await evenementen.annuleer(id, true, door)).toBe(true);
  expect(await vind(['team:oost'])).toBe(0);
  expect(await evenementen.annuleer(randomUUID(), true, door)).toBe(false);
});

describe('the reminder', () => {
  const bewaar = (id: string, revisie: number | null, anders: Partial<EvenementInhoud> = {}) =>
    evenementen.bewaar(id, revisie, met({ begin: '2026-11-30T14:00', eind: '2026-11-30T15:00', ...anders }), door);
  const opMoment = (moment: string) => gids.zetKlok(new Date(moment));
  const herinner = () => evenementen.jobs[0]!.run();
  /** What is about one event: those of the sandbox are held as well. */
  const over = async (id: string) =>
    (await nieuws()).filter(({ pad }) => pad.endsWith(id)).map((een) => `${een.voor} ${een.toelichting}`);

  it('comes the working day before, once, for who has a place', async () => {
    const id = randomUUID();
    await bewaar(id, null);
    for (const wie of ['MDW00011', 'MDW00014']) await evenementen.meldAan(id, wie);
    // a Monday: on Friday morning
    opMoment('2026-11-27T07:59:00Z');
    await herinner();
    expect(await over(id)).toEqual([]);
    opMoment('2026-11-27T08:00:00Z');
    expect(await herinner()).toBeGreaterThan(0);
    expect(await herinner()).toBe(0);
    expect(await over(id)).toEqual(['MDW00011 Jij gaat: maandag 30 november om 14.00 uur']);
  });

  it('comes again when it is moved to later, and not when the other time is already told of', async () => {
    const id = randomUUID();
    await bewaar(id, null);
    await evenementen.meldAan(id, 'MDW00011');
    opMoment('2026-11-27T08:00:00Z');
    await herinner();
    await bewaar(id, 1, { begin: '2026-11-30T13:00' });
    await herinner();
    expect(await over(id)).toEqual(['MDW00011 Andere tijd of plek']);
    await bewaar(id, 2, { begin: '2026-12-08T14:00', eind: '2026-12-08T15:00' });
    opMoment('2026-12-07T08:00:00Z');
    await herinner();
    expect(await over(id)).toEqual(['MDW00011 Jij gaat: dinsdag 8 december om 14.00 uur']);
  });

  it('does not come for what is not held, and skips Christmas', async () => {
    const id = randomUUID();
    await bewaar(id, null, { begin: '2026-12-28T09:00', eind: '2026-12-28T10:00' });
    expect(herinnerOp(new Date('2026-12-28T08:00:00Z')).toISOString()).toBe('2026-12-24T08:00:00.000Z');
    await evenementen.meldAan(id, 'MDW00011');
    await evenementen.annuleer(id, true, door);
    opMoment('2026-12-24T09:00:00Z');
    await herinner();
    expect(await over(id)).toEqual(['MDW00011 Gaat niet door']);
  });

  it('asks who keeps it for a link that is not there yet, until it is', async () => {
    const id = randomUUID();
    await bewaar(id, null, { soort: 'online', adres: null });
    opMoment('2026-11-27T08:00:00Z');
    await herinner();
    expect(await over(id)).toEqual(['MDW00005 Vul de link in: het is maandag 30 november om 14.00 uur']);
    await bewaar(id, 1, { soort: 'online', adres: 'https://video.example/1' });
    expect(await over(id)).toEqual([]);
  });
});

it('a link may come later, until those who come are reminded; on a location there is none', async () => {
  const { begin: opMaandag } = tijdenVan({ ...inhoud, begin: '2026-11-30T14:00', eind: '2026-11-30T15:00' }) as Tijden;
  const online = { soort: 'online', adres: null } as const;
  const vrijdag = new Date('2026-11-27T08:00:00Z');
  expect(linkFout(online, opMaandag, new Date(vrijdag.getTime() - 1))).toBeNull();
  expect(linkFout(online, opMaandag, vrijdag)).toMatchObject({ name: 'inhoud.adres', code: 'ontbreekt' });
  expect(linkFout({ ...online, adres: 'https://video.example/1' }, opMaandag, vrijdag)).toBeNull();
  expect(linkFout({ soort: 'locatie', adres: null }, opMaandag, vrijdag)).toBeNull();
  // what is over can still be given another title
  expect(linkFout(online, opMaandag, new Date('2026-12-01T08:00:00Z'))).toBeNull();
  const id = randomUUID();
  await evenementen.bewaar(id, null, met({ soort: 'online', adres: 'https://video.example/1' }), door);
  await evenementen.bewaar(id, 1, met({ soort: 'locatie', adres: 'https://video.example/1' }), door);
  expect((await evenementen.een(id))!.adres).toBeNull();
});

describe('at the door', () => {
  const routes = () => evenementenModule({ ...gids, evenementen, aanmeldingen, origin: 'https://werk.example' }).routes;
  const vraag = async <T>(operatie: string, wie: string, rest: object = {}): Promise<T> => {
    const route = routes().find(({ operation }) => operation.id === operatie)!;
    const acting = { ...medewerker('coachf'), identificatie: wie, teams: [] };
    return (await route.handle({ acting, now: NU, ...rest } as unknown as Parameters<Route['handle']>[0])) as T;
  };
  const ics = async (wie: string, evenementId: string) =>
    text((await vraag<Download>('downloadEvenementAgenda', wie, { params: { evenementId } })).stream as Readable);

  it('whoever has a place keeps it and sees it when it is for others from then on', async () => {
    const id = randomUUID();
    const params = { evenementId: id };
    await evenementen.bewaar(id, null, met({ titel: 'Boomplantdag' }), door);
    await evenementen.meldAan(id, 'MDW00014');
    await evenementen.bewaar(id, 1, met({ titel: 'Boomplantdag', doelgroep: ['vaardigheid:snoeien'] }), door);
    expect(await vraag('getEvenement', 'MDW00014', { params })).toMatchObject({ mijn: { stand: 'geplaatst' } });
    await expect(vraag('getEvenement', 'MDW00011', { params })).rejects.toMatchObject({ code: 'niet-gevonden' });
    const titels = async (wie: string) => {
      const query = { van: '2027-03-01', tot: '2027-03-31' };
      const { evenementen: lijst } = await vraag<Evenementen>('listEvenementen', wie, { query });
      return lijst.map(({ titel }) => titel);
    };
    expect(await titels('MDW00014')).toContain('Boomplantdag');
    expect(await titels('MDW00011')).not.toContain('Boomplantdag');
  });

  it('only whoever has a place has the link in her calendar', async () => {
    const id = randomUUID();
    await evenementen.bewaar(id, null, met({ soort: 'online', adres: 'https://video.example/1' }), door);
    for (const wie of ['MDW00011', 'MDW00014']) await evenementen.meldAan(id, wie);
    expect(await ics('MDW00011', id)).toContain('Doe mee: https://video.example/1');
    for (const wie of ['MDW00014', 'MDW00009']) expect(await ics(wie, id)).not.toContain('video.example');
    expect((await evenementen.plekkenVan('MDW00011', NU)).map((een) => een.id)).toContain(id);
    expect((await evenementen.plekkenVan('MDW00014', NU)).map((een) => een.id)).not.toContain(id);
    expect(await evenementen.plekkenVan('MDW00011', new Date('2028-01-01'))).toEqual([]);
  });

  it('an event can be for a skill or a location, and not for partners', async () => {
    const { doelgroepen } = await vraag<EvenementKeuzes>('getEvenementKeuzes', 'MDW00005');
    const codes = doelgroepen.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['medewerker', 'team:oost', 'rol:kcc', 'locatie:stadhuis']));
    expect(codes.some((code) => code.startsWith('vaardigheid:'))).toBe(true);
    expect(codes).not.toContain('partner');
    for (const code of codes) expect(EvenementInhoud.safeParse({ ...inhoud, doelgroep: [code] }).success).toBe(true);
    expect(EvenementInhoud.safeParse({ ...inhoud, doelgroep: ['partner'] }).success).toBe(false);
  });
});
