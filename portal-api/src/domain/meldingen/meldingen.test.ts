import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import type { LiveNews } from '../../platform/live/model.ts';
import type { Handover, Mail } from '../../platform/mail/model.ts';
import type { Medewerkerprofiel } from '../medewerkers/model.ts';
import { adresVoorMail } from './adres.ts';
import { createMailen } from './mailen.ts';
import { createMeldingen, type Meldingen } from './meldingen.ts';
import { gewoneKeuzes, type NieuweMelding, ontvangerVan } from './model.ts';
import { mailOp, opnieuwOp } from './tijd.ts';
import { createVoorkeuren } from './voorkeuren.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
let meldingen: Meldingen;
let mailen: ReturnType<typeof createMailen>;
let now: Date;
let verteld: LiveNews[];
let mails: Mail[];
let wacht: { id: string; op: Date }[];
let postbode: (mail: Mail, beforeLast: () => Promise<void>) => Promise<Handover>;

/** Tuesday at ten in the Netherlands. */
const BEGIN = new Date('2026-12-01T09:00:00Z');
const verder = (minuten: number) => (now = new Date(now.getTime() + minuten * 60_000));
const nieuw = (voor: string, anders: Partial<NieuweMelding> = {}): NieuweMelding => ({
  voor,
  soort: 'vermelding',
  onderwerp: 'Annelies noemt je bij “Nieuwe werkwijze”',
  toelichting: null,
  pad: '/nieuws/1',
  ...anders,
});
const zet = (...alle: NieuweMelding[]) => meldingen.zet(test.database.prisma, alle);
const alles = { vanaf: 0, aantal: 25 };

beforeAll(async () => {
  test = await testDatabase();
  const { prisma } = test.database;
  const deps = { prisma, keyring: createKeyring([{ id: 'a', key: randomBytes(32) }]), clock: { now: () => now } };
  const voorkeuren = createVoorkeuren(deps);
  meldingen = createMeldingen({
    ...deps,
    voorkeuren,
    pseudonym: (soort, waarde) => `${soort} ${waarde}`,
    live: { publish: async (_tx, news) => void verteld.push(...news) },
  });
  mailen = createMailen({
    ...deps,
    queue: { add: async (_tx, _taak, { id }, { runAt } = {}) => void wacht.push({ id: String(id), op: runAt ?? now }) },
    mailer: { send: (mail, beforeLast = async () => {}) => postbode(mail, beforeLast) },
    adresVan: voorkeuren.adresVan,
    afzender: { gemeente: 'Gemeente Almelo', origin: 'https://werk.example' },
    everyMs: 1000,
  });
});
beforeEach(async () => {
  now = BEGIN;
  verteld = [];
  mails = [];
  wacht = [];
  postbode = async (mail, beforeLast) => {
    await beforeLast();
    mails.push(mail);
    return { outcome: 'accepted' };
  };
  await test.database.prisma.melding.deleteMany();
  await test.database.prisma.meldingMail.deleteMany();
  await test.database.prisma.meldingVoorkeur.deleteMany();
});
afterAll(() => test.drop());

/** What passes by itself: the interval and the queue. */
async function werk() {
  await mailen.jobs[0]?.run();
  for (let at; (at = wacht.findIndex(({ op }) => op <= now)) >= 0;) {
    const [taak] = wacht.splice(at, 1);
    await mailen.tasks['melding-mail']?.({ id: taak!.id }, { attempt: 1, signal: new AbortController().signal });
  }
}

describe('telling an employee', () => {
  it('is seen by her alone, is heard on her open pages, and is not said twice while she has not read it', async () => {
    await zet(nieuw('A'), nieuw('B'));
    await zet(nieuw('A'), nieuw('A', { pad: '/nieuws/2' }));
    expect(await meldingen.ongelezen('A')).toBe(2);
    expect(await meldingen.ongelezen('B')).toBe(1);
    expect(verteld.map(({ subject }) => subject)).toEqual(['medewerker A', 'medewerker B', 'medewerker A']);
    expect(verteld[0]?.topics).toEqual(['meldingen']);
    const { meldingen: hare, aantal } = await meldingen.lijst('A', alles);
    expect(aantal).toBe(2);
    expect(hare.map(({ pad }) => pad).toSorted()).toEqual(['/nieuws/1', '/nieuws/2']);
  });

  it('is said again once she has read it', async () => {
    await zet(nieuw('A'));
    const [eerste] = (await meldingen.lijst('A', alles)).meldingen;
    expect(await meldingen.gelezen('A', eerste!.id)).toBe(true);
    await zet(nieuw('A'));
    expect(await meldingen.ongelezen('A')).toBe(1);
    expect((await meldingen.lijst('A', alles)).aantal).toBe(2);
  });

  it('happens with what was written or not at all', async () => {
    await test.database.prisma
      .$transaction(async (tx) => {
        await meldingen.zet(tx, [nieuw('A')]);
        throw new Error('it did not happen');
      })
      .catch(() => undefined);
    expect(await meldingen.ongelezen('A')).toBe(0);
  });

  it('cannot be marked by another, and all can be marked per kind and not beyond what was seen', async () => {
    await zet(nieuw('A'), nieuw('A', { soort: 'werk', pad: '/werk' }));
    const [een] = (await meldingen.lijst('A', alles)).meldingen;
    expect(await meldingen.gelezen('B', een!.id)).toBe(false);
    await meldingen.allesGelezen('B', now);
    expect(await meldingen.ongelezen('A')).toBe(2);
    await meldingen.allesGelezen('A', now, ['werk']);
    expect((await meldingen.lijst('A', { ...alles, ongelezen: true })).meldingen.map(({ soort }) => soort)).toEqual([
      'vermelding',
    ]);
    const gezien = now;
    verder(1);
    await zet(nieuw('A', { pad: '/later' }));
    await meldingen.allesGelezen('A', gezien);
    expect((await meldingen.lijst('A', { ...alles, ongelezen: true })).meldingen.map(({ pad }) => pad)).toEqual([
      '/later',
    ]);
  });

  it('is taken back where it has no use any more', async () => {
    await zet(nieuw('A', { soort: 'werk', pad: '/werk' }), nieuw('B', { soort: 'werk', pad: '/werk' }));
    await meldingen.vervalt(test.database.prisma, 'werk', '/werk', ['A']);
    expect([await meldingen.ongelezen('A'), await meldingen.ongelezen('B')]).toEqual([0, 1]);
  });

  it('a partner is not told what an employee of the same number is', async () => {
    const partner = ontvangerVan({ soort: 'partner', identificatie: 'A' });
    await zet(nieuw('A'));
    expect(await meldingen.ongelezen(partner)).toBe(0);
    await zet(nieuw(partner));
    expect(verteld.at(-1)?.subject).toBe('partner A');
  });

  it('does not stay for ever', async () => {
    await zet(nieuw('A'), nieuw('A', { pad: '/2' }));
    await meldingen.gelezen('A', (await meldingen.lijst('A', alles)).meldingen[0]!.id);
    verder(91 * 24 * 60);
    await meldingen.sweep();
    expect((await meldingen.lijst('A', alles)).aantal).toBe(1);
  });
});

describe('mail', () => {
  const adres = 'a@almelo.example';
  const direct = { ...gewoneKeuzes, gesprek: 'direct', werk: 'direct' } as const;

  it('goes once, of all that came shortly after each other, and names nothing but kinds and numbers', async () => {
    await meldingen.voorkeuren.onthoudAdres('A', adres);
    await meldingen.voorkeuren.kies('A', direct);
    await zet(nieuw('A'), nieuw('A', { pad: '/nieuws/2' }));
    verder(1);
    await zet(nieuw('A', { soort: 'werk', pad: '/werk', onderwerp: 'Terugbellen: mevrouw De Vries' }));
    await werk();
    expect(mails).toEqual([]);
    verder(2);
    await werk();
    await werk();
    verder(60);
    await werk();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to: adres, unsubscribe: 'https://werk.example/instellingen' });
    expect(mails[0]?.text).toContain('- Collega’s noemen je in 2 berichten\n- Er is werk voor je');
    expect(JSON.stringify(mails)).not.toMatch(/Vries|Annelies|werkwijze/);
  });

  it('is not sent of what she read first, nor where she wants none or no address is known', async () => {
    await meldingen.voorkeuren.onthoudAdres('A', adres);
    await meldingen.voorkeuren.onthoudAdres('B', adres);
    await meldingen.voorkeuren.kies('A', direct);
    await meldingen.voorkeuren.kies('B', { ...gewoneKeuzes, gesprek: 'nooit' });
    await meldingen.voorkeuren.kies('C', direct);
    await zet(nieuw('A'), nieuw('B'), nieuw('C'));
    await meldingen.allesGelezen('A', now);
    verder(3 * 24 * 60);
    await werk();
    expect(mails).toEqual([]);
  });

  it('waits for the morning of the next working day for who wants one a day; a change of mind counts at once', async () => {
    await meldingen.voorkeuren.onthoudAdres('A', adres);
    await zet(nieuw('A'));
    verder(60);
    await werk();
    expect(mails).toEqual([]);
    now = new Date('2026-12-02T06:31:00Z');
    await werk();
    expect(mails).toHaveLength(1);
    await zet(nieuw('A', { pad: '/nieuws/3' }));
    await meldingen.voorkeuren.kies('A', direct);
    verder(3);
    await werk();
    expect(mails).toHaveLength(2);
  });

  it('is tried again under the same id when the server does not take it now, and not when nobody knows', async () => {
    await meldingen.voorkeuren.onthoudAdres('A', adres);
    await meldingen.voorkeuren.kies('A', direct);
    await zet(nieuw('A'));
    const ids: string[] = [];
    postbode = async ({ id }) => {
      ids.push(id);
      return ids.length === 1 ? { outcome: 'deferred', code: '450' } : { outcome: 'unknown', code: 'ETIMEDOUT' };
    };
    verder(3);
    await werk();
    verder(1);
    await werk();
    verder(120);
    await mailen.jobs[1]?.run();
    await werk();
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});

it('is written to the address of the directory, else to the one she logged in with, and never to who has left', async () => {
  const profielen: Record<string, object> = {
    A: { email: 'gids@almelo.example', inDienst: null, uitDienst: null },
    B: { email: null, inDienst: null, uitDienst: '2027-01-01' },
    C: { email: 'weg@almelo.example', inDienst: null, uitDienst: '2026-12-01' },
  };
  const adres = adresVoorMail({
    medewerkers: { een: async (wie) => (profielen[wie] as Medewerkerprofiel | undefined) ?? null },
    voorkeuren: { adresVan: async (wie) => `${wie.toLowerCase()}@login.example` },
    clock: { now: () => BEGIN },
  });
  expect(await Promise.all(['A', 'B', 'C', 'partner:A'].map(adres))).toEqual([
    'gids@almelo.example',
    'b@login.example',
    null,
    'partner:a@login.example',
  ]);
});

it('the daily mail comes at half past seven of a working day, also around the change of the clock', () => {
  expect(mailOp('dagelijks', new Date('2026-12-01T05:00:00Z'))).toEqual(new Date('2026-12-01T06:30:00Z'));
  expect(mailOp('dagelijks', new Date('2026-12-24T09:00:00Z'))).toEqual(new Date('2026-12-28T06:30:00Z'));
  expect(mailOp('dagelijks', new Date('2027-03-26T20:00:00Z'))).toEqual(new Date('2027-03-30T05:30:00Z'));
  expect(mailOp('nooit', BEGIN)).toBeNull();
  expect(opnieuwOp(1, BEGIN, BEGIN)).toEqual(new Date('2026-12-01T09:01:00Z'));
  expect(opnieuwOp(30, BEGIN, new Date('2026-12-02T09:00:00Z'))).toBeNull();
});
