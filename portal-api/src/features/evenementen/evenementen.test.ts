import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EvenementInhoud } from '@loket/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createAanmeldingen } from '../../domain/aanmeldingen/aanmeldingen.ts';
import { createEvenementBericht } from '../../domain/evenementen/bericht.ts';
import { createEvenementen, EVENEMENT } from '../../domain/evenementen/evenementen.ts';
import { tijdenVan, type Tijden } from '../../domain/evenementen/tijden.ts';
import { begin as mensen, gidsVan } from '../../domain/medewerkers/gids.testing.ts';
import { evenementenSchema } from '../../platform/config/evenementen-file.ts';
import type { Mail } from '../../platform/mail/model.ts';
import { NU } from '../../testing/toegang.ts';

const seed = path.resolve(import.meta.dirname, '../../../../packages/sandbox/seed/evenementen.json');
const { evenementen: begin } = evenementenSchema.parse(JSON.parse(readFileSync(seed, 'utf8')));
const door = { identificatie: 'MDW00005', naam: 'Ewout Pol' };

let test: Awaited<ReturnType<typeof testDatabase>>;
let evenementen: ReturnType<typeof createEvenementen>;
let aanmeldingen: ReturnType<typeof createAanmeldingen>;
let bericht: ReturnType<typeof createEvenementBericht>;
const mails: Mail[] = [];
const jobs: Record<string, unknown>[] = [];
beforeAll(async () => {
  test = await testDatabase();
  const gids = gidsVan(test);
  bericht = createEvenementBericht({
    ...gids,
    queue: { add: async (_tx, taak, payload) => void jobs.push({ taak, ...payload }) },
    mailer: { send: async (mail) => (mails.push(mail), { outcome: 'accepted' }) },
    origin: 'https://loket.example',
  });
  aanmeldingen = createAanmeldingen({ ...gids, opgeschoven: { [EVENEMENT]: bericht.opgeschoven } });
  evenementen = createEvenementen({ ...gids, aanmeldingen, bericht, begin });
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

it('more places move up who waits, and she gets one mail; two editors do not overwrite each other', async () => {
  const id = randomUUID();
  await evenementen.bewaar(id, null, met(), door);
  const waarvoor = { waarvan: EVENEMENT, object: id };
  for (const wie of ['MDW00011', 'MDW00014', 'MDW00012'])
    await aanmeldingen.meldAan(waarvoor, wie, evenementen.plaatsen(id));
  expect(await evenementen.bewaar(id, 1, met({ plaatsen: 2 }), door)).toBe('bewaard');
  expect(await evenementen.bewaar(id, 1, met({ plaatsen: 3 }), door)).toBe('ingehaald');
  expect(await evenementen.bewaar(randomUUID(), 4, met(), door)).toBeNull();
  expect(jobs).toHaveLength(1);
  const [{ taak, ...payload }] = jobs as [{ taak: string; aanmelding: string }];
  await bericht.tasks[taak]!(payload, { attempt: 1, signal: new AbortController().signal });
  expect(mails).toMatchObject([{ to: 'n.hofste@almelo.example', subject: 'Je hebt een plek' }]);
  // who signed off before the mail could go is not told
  await aanmeldingen.meldAf(waarvoor, 'MDW00014', evenementen.plaatsen(id));
  await bericht.tasks[taak]!(payload, { attempt: 2, signal: new AbortController().signal });
  expect(mails).toHaveLength(1);
  expect(jobs).toHaveLength(2);
});

it('who signed up for what is not held gets a mail, unless it is held after all before that could go', async () => {
  const id = randomUUID();
  await evenementen.bewaar(id, null, met(), door);
  for (const wie of ['MDW00011', 'MDW00014'])
    await aanmeldingen.meldAan({ waarvan: EVENEMENT, object: id }, wie, evenementen.plaatsen(id));
  [jobs.length, mails.length] = [0, 0];
  await evenementen.annuleer(id, true, door);
  await evenementen.annuleer(id, true, door);
  expect(jobs).toHaveLength(2);
  const stuur = async () => {
    for (const { taak, ...payload } of jobs as { taak: string; aanmelding: string; waarom: string }[])
      await bericht.tasks[taak]!(payload, { attempt: 1, signal: new AbortController().signal });
  };
  await stuur();
  expect(mails.map(({ to, subject }) => `${to} ${subject}`)).toEqual([
    'k.leferink@almelo.example Een evenement gaat niet door',
    'n.hofste@almelo.example Een evenement gaat niet door',
  ]);
  await evenementen.annuleer(id, false, door);
  await stuur();
  expect(mails).toHaveLength(2);
});

it('who leaves gives her places to others, and what is over stays as it was', async () => {
  const leaver = { identificatie: 'MDW00009', naam: 'Ilse Wolters', teams: ['noord'], opvolger: null };
  const id = randomUUID();
  await evenementen.bewaar(id, null, met(), door);
  await aanmeldingen.meldAan({ waarvan: EVENEMENT, object: id }, 'MDW00009', evenementen.plaatsen(id));
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
