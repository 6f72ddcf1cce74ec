import { randomUUID } from 'node:crypto';
import type { Stap, Vraag } from '@loket/formulieren';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createClock } from '../../platform/clock.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { createFiles } from '../../platform/files/files.ts';
import { inwoner, namens, NU, settings, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN } from '../../testing/zaken.ts';
import { createConcepten } from '../concepten/concepten.ts';
import { createGebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import { dienIn, type DienInDeps } from './dien-in.ts';
import { createInzendingen } from './inzendingen.ts';
import { kopieVan } from './kopie.ts';
import { proefantwoorden, proefformulier } from './proef.testing.ts';

let db: Awaited<ReturnType<typeof testDatabase>>;
let deps: DienInDeps;
let gelegd: { id?: string; acting: unknown; inhoud: object }[];
let stuk: Error | null;
let geteld: string[];
const clock = createClock();
const keyring = createKeyring([{ id: 'k', key: Buffer.alloc(32, 1) }]);
const pseudonym = createPseudonym(Buffer.alloc(32, 2));

beforeAll(async () => {
  db = await testDatabase();
  clock.set(NU);
  const { prisma } = db.database;
  deps = {
    prisma,
    inzendingen: createInzendingen({ prisma, keyring, pseudonym, clock }),
    concepten: createConcepten({ prisma, keyring, pseudonym, clock }),
    files: createFiles({ prisma, keyring, clock, folder: `/tmp/inzending-${randomUUID()}` }),
    formulieren: { versie: async (id, nummer) => (id === 'proef' && nummer === 2 ? proefformulier : null) },
    gebeurtenissen: createGebeurtenissen({ prisma, keyring, pseudonym }),
    outbox: {
      put: async (_tx, zending) => {
        if (stuk) throw stuk;
        gelegd.push(zending);
        return { id: zending.id ?? '', nieuw: true };
      },
    },
    tellingen: {
      tel: async (_formulier, voorvallen) => void geteld.push(...voorvallen.map(({ stap, wat }) => `${wat} ${stap}`)),
    },
    pseudonym,
    settings,
    bekendBij: async () => new Map(),
    wieTekentMee: async () => async () => undefined,
  };
});
afterAll(() => db.drop());
beforeEach(() => {
  gelegd = [];
  geteld = [];
  stuk = null;
});

const zelf = inwoner();
const opdracht = (anders: object = {}) => ({
  versie: 2,
  antwoorden: proefantwoorden,
  sleutel: randomUUID(),
  ...anders,
});
const stuur = (body = opdracht(), acting: ReturnType<typeof inwoner> | null = zelf) =>
  dienIn(acting ? vraagVan(acting) : { acting: null, grant: null, now: NU }, 'proef', body, deps);
const concepten = () => createConcepten({ prisma: db.database.prisma, keyring, pseudonym, clock });

describe('sending a form', () => {
  it('keeps it under a number that one can name, and puts it on its way', async () => {
    const inzending = await stuur();
    expect(inzending.nummer).toMatch(/^L26-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    expect(inzending.ontvangen.toISOString().slice(0, 10)).toBe('2026-11-23');
    expect(gelegd).toMatchObject([
      { id: inzending.id, soort: 'inzending', acting: zelf, inhoud: { inzending: inzending.id } },
    ]);
    expect(await deps.inzendingen.eigen(zelf, inzending.id)).toEqual(inzending);
    const [gebeurtenis] = await db.database.prisma.gebeurtenis.findMany({ where: { object: inzending.id } });
    expect(gebeurtenis).toMatchObject({ soort: 'ontvangst', pad: `/ingediend/${inzending.id}` });
  });

  it('sends nothing that a condition hides, and keeps what was typed', async () => {
    const { vertrek, antwoorden } = await stuur();
    expect(vertrek.waarden).toMatchObject({ naam: 'Şerife Güneş-Yıldız', sinds: '2024-09-03', kosten: 12.5 });
    expect(vertrek.waarden).not.toHaveProperty('adres');
    expect(antwoorden).toEqual(proefantwoorden);
  });

  it('sends what only a source may say as that source says it, whatever the browser made of it', async () => {
    const [wie, bewijs] = proefformulier.stappen as [Stap, Stap];
    const [naam, ...rest] = wie.onderdelen as [Vraag, ...Vraag[]];
    const vast = { ...naam, prefill: { bron: 'brp', veld: 'naam', aanpasbaar: false } } as Vraag;
    const formulier = { ...proefformulier, stappen: [{ ...wie, onderdelen: [vast, ...rest] }, bewijs] };
    const bekendBij = async () => new Map([['brp.naam', 'S. El Idrissi']]);
    const ander = { ...deps, formulieren: { versie: async () => formulier }, bekendBij };
    const { vertrek } = await dienIn(vraagVan(zelf), 'proef', opdracht(), ander);
    expect(vertrek.waarden).toMatchObject({ naam: 'S. El Idrissi' });
  });

  it('counts that it was sent once, and of who is logged in the pages that her draft did not count', async () => {
    const [eerste, ...rest] = proefformulier.stappen.map(({ id }) => id) as [string, ...string[]];
    await concepten().bewaar(zelf, 'formulier:proef', { geteld: { bereikt: [eerste], voltooid: [] } });
    const body = opdracht();
    await stuur(body);
    await stuur(body);
    expect(geteld).toEqual([
      ...rest.map((id) => `bereikt ${id}`),
      ...[eerste, ...rest].map((id) => `voltooid ${id}`),
      'verstuurd ',
    ]);
  });

  it('takes the draft along, and only this one', async () => {
    await concepten().bewaar(zelf, 'formulier:proef', { a: 1 });
    await concepten().bewaar(zelf, 'formulier:ander', { a: 1 });
    await stuur();
    expect((await concepten().lijst(zelf)).map(({ sleutel }) => sleutel)).toEqual(['formulier:ander']);
  });

  it('counts from the day on which she began, where the law says so, and says that day on the receipt', async () => {
    const meldt = { ...proefformulier, meldingsdatum: 'begin' } as const;
    const ander = { ...deps, formulieren: { versie: async () => meldt } };
    clock.set(new Date('2026-11-20T22:59:00Z'));
    await concepten().bewaar(zelf, 'formulier:proef', { a: 1 });
    clock.set(NU);
    const { id } = await dienIn(vraagVan(zelf), 'proef', opdracht(), ander);
    const inzending = await deps.inzendingen.eigen(zelf, id);
    expect(inzending?.gemeld).toBe('2026-11-20');
    expect(kopieVan(inzending!, 'nl')[0]).toEqual({
      titel: 'Uw melding',
      regels: [{ vraag: 'U hebt zich gemeld op', antwoord: '20 november 2026', items: [] }],
    });
    const { gemeld } = await dienIn(vraagVan(zelf), 'proef', opdracht(), ander);
    expect(gemeld).toBe('2026-11-23');
    expect((await stuur()).gemeld).toBeUndefined();
  });

  it('all of it or nothing: without its place in the outbox there is no receipt, and the draft stays', async () => {
    await concepten().bewaar(zelf, 'formulier:proef', { a: 1 });
    const body = opdracht();
    stuk = new Error('no room');
    await expect(stuur(body)).rejects.toThrow('no room');
    expect(await deps.inzendingen.metSleutel(zelf, body.sleutel)).toBeNull();
    expect(await concepten().lees(zelf, 'formulier:proef')).not.toBeNull();
  });

  it('twice, or ten times at once, is one receipt', async () => {
    const body = opdracht();
    const alle = await Promise.all(Array.from({ length: 10 }, () => stuur(body)));
    expect(new Set([...alle, await stuur(body)].map(({ nummer }) => nummer)).size).toBe(1);
    expect(gelegd).toHaveLength(1);
  });

  it('other answers under the same key are not thrown away in silence', async () => {
    const body = opdracht();
    await stuur(body);
    const anders = { ...body, antwoorden: { ...proefantwoorden, hoe: '' } };
    await expect(stuur(anders)).rejects.toMatchObject({ code: 'al-verstuurd' });
  });

  it('the key of one person is nothing to another', async () => {
    const body = opdracht();
    const van = await Promise.all([stuur(body), stuur(body, inwoner({ bsn: ANDER_BSN })), stuur(body, null)]);
    expect(new Set(van.map(({ id }) => id)).size).toBe(3);
  });

  it('says per field what is wrong, and keeps nothing', async () => {
    const body = opdracht({
      antwoorden: { ...proefantwoorden, naam: '', sinds: { dag: '31', maand: '2', jaar: '2024' } },
    });
    await expect(stuur(body)).rejects.toMatchObject({
      code: 'invoer-onjuist',
      extras: {
        invalidParams: [
          { name: 'antwoorden.naam', code: 'verplicht' },
          { name: expect.stringContaining('antwoorden.sinds') as string, code: 'geen-datum' },
        ],
      },
    });
    expect(await deps.inzendingen.metSleutel(zelf, body.sleutel)).toBeNull();
  });

  it('is unreadable in the table', async () => {
    const { id } = await stuur();
    const row = await db.database.prisma.inzending.findUniqueOrThrow({ where: { id } });
    expect(Buffer.from(row.inhoud).toString('latin1')).not.toContain('naam');
    expect(JSON.stringify({ ...row, inhoud: null })).not.toContain(BSN);
  });
});

describe('files that go along', () => {
  const leg = async (acting = zelf, doel = 'formulier') => {
    const wie = acting as { bsn: string };
    const stored = await deps_files().store(
      (async function* () {
        yield Buffer.from('%PDF-1.7');
      })(),
    );
    return deps_files().keep(db.database.prisma, stored, {
      betrokkene: pseudonym('bsn', wie.bsn),
      doel,
      object: null,
      kenmerk: { naam: 'bewijs.pdf' },
      mediatype: 'application/pdf',
      gescand: true,
      verloopt: new Date(NU.getTime() + 3_600_000),
    });
  };
  const deps_files = () => deps.files as ReturnType<typeof createFiles>;
  const met = (id: string) => opdracht({ antwoorden: { ...proefantwoorden, bewijs: [{ id, naam: 'x', omvang: 8 }] } });

  it('are kept until they are delivered, and cannot be sent a second time', async () => {
    const { id } = await leg();
    const inzending = await stuur(met(id));
    expect(inzending.bijlagen).toEqual([
      { id, naam: 'bewijs.pdf', mediatype: 'application/pdf', omvang: 8, soort: 'Aanvraagformulier' },
    ]);
    clock.set(new Date(NU.getTime() + 86_400_000));
    await deps_files().sweep();
    expect(await deps_files().get(id)).not.toBeNull();
    clock.set(NU);
    await expect(stuur(met(id))).rejects.toMatchObject({ code: 'invoer-onjuist' });
  });

  it('of somebody else, or uploaded for something else, are as if they were not there', async () => {
    for (const { id } of [await leg(inwoner({ bsn: ANDER_BSN })), await leg(zelf, 'document-bij-zaak')])
      await expect(stuur(met(id))).rejects.toMatchObject({ code: 'invoer-onjuist' });
  });
});

describe('who may send it', () => {
  it('nobody who is not logged in, unless the form is for everybody', async () => {
    expect((await stuur(opdracht(), null)).anoniem).toBe(true);
    const gesloten = { ...proefformulier, toegang: 'ingelogd' } as typeof proefformulier;
    const ander = { ...deps, formulieren: { versie: async () => gesloten } };
    const wie = { acting: null, grant: null, now: NU };
    await expect(dienIn(wie, 'proef', opdracht(), ander)).rejects.toMatchObject({ code: 'niet-ingelogd' });
  });

  it('a representative, for what she stands for', async () => {
    const voor = (...zaaktypen: string[]) =>
      namens({ grondslag: 'portaalmachtiging', reikwijdte: { soort: 'zaaktypen', zaaktypen } });
    const inzending = await stuur(opdracht(), voor('MZW'));
    expect(await deps.inzendingen.eigen(zelf, inzending.id)).not.toBeNull();
    await expect(stuur(opdracht(), voor('BB'))).rejects.toMatchObject({ code: 'niet-namens' });
  });

  it('whoever is logged in well enough to see the case afterwards', async () => {
    const wmo = { ...deps, formulieren: { versie: async () => ({ ...proefformulier, zaaktype: 'WMO-HBH' }) } };
    await expect(dienIn(vraagVan(zelf), 'proef', opdracht(), wmo)).rejects.toMatchObject({ code: 'sterker-inloggen' });
    await dienIn(vraagVan(inwoner({ niveau: 'substantieel' })), 'proef', opdracht(), wmo);
  });
});

it('the copy of what was sent is hers to download; what is not a case yet stays when her account goes', async () => {
  const wie = inwoner({ bsn: '999990019' });
  const [een, twee] = [await stuur(opdracht(), wie), await stuur(opdracht(), wie)];
  await deps.inzendingen.sluit(db.database.prisma, een.id, { bron: 'openzaak', id: randomUUID(), nummer: een.nummer });
  const { personalData } = deps.inzendingen;
  const subject = { soort: 'bsn', waarde: '999990019' } as const;
  const nummers = (await personalData.export(subject)) as { nummer: string; zaak: string | null }[];
  // received in the same moment
  expect(new Map(nummers.map(({ nummer, zaak }) => [nummer, zaak]))).toEqual(
    new Map([
      [een.nummer, een.nummer],
      [twee.nummer, null],
    ]),
  );
  expect(await personalData.erase(subject)).toBe(1);
  expect(await deps.inzendingen.eigen(wie, twee.id)).not.toBeNull();
});
