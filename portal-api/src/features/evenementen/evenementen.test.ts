import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EvenementInhoud } from '@loket/contract';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createAanmeldingen } from '../../domain/aanmeldingen/aanmeldingen.ts';
import { createEvenementBericht } from '../../domain/evenementen/bericht.ts';
import { createEvenementen, EVENEMENT } from '../../domain/evenementen/evenementen.ts';
import { createMeldingen } from '../../domain/meldingen/meldingen.ts';
import { createVoorkeuren } from '../../domain/meldingen/voorkeuren.ts';
import { tijdenVan, type Tijden } from '../../domain/evenementen/tijden.ts';
import { begin as mensen, gidsVan } from '../../domain/medewerkers/gids.testing.ts';
import { evenementenSchema } from '../../platform/config/evenementen-file.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { NU } from '../../testing/toegang.ts';

const seed = path.resolve(import.meta.dirname, '../../../../packages/sandbox/seed/evenementen.json');
const { evenementen: begin } = evenementenSchema.parse(JSON.parse(readFileSync(seed, 'utf8')));
const door = { identificatie: 'MDW00005', naam: 'Ewout Pol' };

let test: Awaited<ReturnType<typeof testDatabase>>;
let evenementen: ReturnType<typeof createEvenementen>;
let aanmeldingen: ReturnType<typeof createAanmeldingen>;
const verteld: string[] = [];
const nieuws = () => test.database.prisma.melding.findMany({ where: { gelezen: null }, orderBy: { voor: 'asc' } });
beforeAll(async () => {
  test = await testDatabase();
  const gids = gidsVan(test);
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
beforeEach(() => test.database.prisma.melding.deleteMany());
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
  const oost = await evenementen.tussen(new Date(0), new Date('2030-01-01'), ['medewerker', 'team:noord']);
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
