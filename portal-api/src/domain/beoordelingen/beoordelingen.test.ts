import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import type { Inwoner } from '../../access/policy.ts';
import { createClock } from '../../platform/clock.ts';
import { vragenSettings } from '../../platform/config/vragen-settings.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { inwoner, namens, NU, settings as basis, vraagVan } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN, eenRol, eenZaak, eenZaaktype, uuid } from '../../testing/zaken.ts';
import { createInzendingen } from '../inzendingen/inzendingen.ts';
import { proefantwoorden, proefformulier } from '../inzendingen/proef.testing.ts';
import { createMijnZaken } from '../zaken/mijn-zaken.ts';
import { beoordeel, vraagBeoordeling } from './beoordeel.ts';
import { beoordeelbareInzending, beoordeelbareZaak } from './beoordeelbaar.ts';
import { createBeoordelingen, redenPlek } from './beoordelingen.ts';

const clock = createClock();
const keyring = createKeyring([{ id: 'k', key: Buffer.alloc(32, 1) }]);
const pseudonym = createPseudonym(Buffer.alloc(32, 2));
const settings = { ...basis, vragen: vragenSettings.parse({}) };
const zelf = inwoner();
const rollen = [eenRol()];
const zaaktype = eenZaaktype({ identificatie: 'BB' });
const dicht = eenZaak({ ref: { bron: 'zgw', id: uuid(1) }, einddatum: '2026-11-01', rollen });
const lopend = eenZaak({ ref: { bron: 'zgw', id: uuid(2) }, einddatum: null, rollen });
const oud = eenZaak({ ref: { bron: 'zgw', id: uuid(3) }, einddatum: '2025-11-01', rollen });

let db: Awaited<ReturnType<typeof testDatabase>>;
let gelegd: { id?: string; inhoud: object; betrokkene: unknown }[] = [];
beforeAll(async () => {
  db = await testDatabase();
  clock.set(NU);
});
afterAll(() => db.drop());
beforeEach(async () => {
  gelegd = [];
  clock.set(NU);
  await db.database.prisma.beoordeling.deleteMany();
  await db.database.prisma.beoordelingMerk.deleteMany();
});

function opstelling() {
  const { prisma } = db.database;
  const registers = nepRegisters({ zaken: [dicht, lopend, oud].map((zaak) => ({ zaak, zaaktype })) });
  return {
    prisma,
    pseudonym,
    settings,
    beoordelingen: createBeoordelingen({ prisma, keyring, clock }),
    inzendingen: createInzendingen({ prisma, keyring, pseudonym, clock }),
    mijnZaken: createMijnZaken({ registers, settings }),
    outbox: {
      put: async (_tx: unknown, zending: (typeof gelegd)[number]) => {
        gelegd.push(zending);
        return { id: zending.id ?? '', nieuw: true };
      },
      deliverNow: async () => 'bezorgd' as const,
    },
  };
}

const antwoord = (anders: object = {}) => ({
  score: 2,
  reden: 'Ik kon geen foto sturen',
  antwoord: false,
  sleutel: randomUUID(),
  bijnaam: '',
  ...anders,
});
const wie = (acting: Inwoner | null) => (acting ? vraagVan(acting) : { acting: null, grant: null, now: NU });
const rijen = () => db.database.prisma.beoordeling.findMany({ orderBy: { id: 'asc' } });

async function verstuurd(acting: Inwoner | null): Promise<string> {
  const { prisma, inzendingen } = opstelling();
  const id = randomUUID();
  await inzendingen.bewaar(prisma, acting, {
    id,
    sleutel: randomUUID(),
    formulier: { ...proefformulier, toegang: acting ? proefformulier.toegang : 'iedereen' },
    antwoorden: proefantwoorden,
    vertrek: { waarden: {} } as never,
    bijlagen: [],
    wie: null,
    namens: false,
  });
  return id;
}

async function geef(acting: Inwoner | null, id: string, body = antwoord()) {
  const deps = opstelling();
  return beoordeel(wie(acting), await beoordeelbareInzending(wie(acting), id, deps), body, deps);
}

async function vraagt(acting: Inwoner | null, id: string) {
  const deps = opstelling();
  return vraagBeoordeling(wie(acting), await beoordeelbareInzending(wie(acting), id, deps), deps);
}

async function overZaak(acting: Inwoner, id: string) {
  const deps = opstelling();
  return beoordeelbareZaak(vraagVan(acting), { bron: 'zgw', id }, deps);
}

describe('what somebody thinks of a form', () => {
  it('is asked once, also of who sent it without a name, and kept without who, when and of which one', async () => {
    const id = await verstuurd(null);
    expect(await vraagt(null, id)).toEqual({ vragen: true, antwoordUiterlijk: null });
    expect(await geef(null, id)).toEqual({ stand: 'bewaard', vraag: null });
    expect(await vraagt(null, id)).toMatchObject({ vragen: false });
    expect(await geef(null, id, antwoord({ score: 5 }))).toEqual({ stand: 'eerder', vraag: null });
    const [rij, ...meer] = await rijen();
    expect(meer).toEqual([]);
    const { id: eigen, reden, ...over } = rij!;
    expect(over).toEqual({
      stap: 'formulier',
      zaaktype: proefformulier.zaaktype,
      formulier: proefformulier.id,
      versie: proefformulier.versie,
      score: 2,
      antwoord: false,
      // the Monday, whatever the day
      week: '2026-11-23',
    });
    expect(keyring.open(reden!, redenPlek(eigen))).toBe('Ik kon geen foto sturen');
    expect(Buffer.from(reden!).toString('latin1')).not.toContain('foto');
  });

  it('leaves two tables that have no value in common, and no mark that can be made without the key', async () => {
    const id = await verstuurd(zelf);
    await geef(zelf, id);
    const [[rij], [merk]] = [await rijen(), await db.database.prisma.beoordelingMerk.findMany()];
    const waarden = Object.values(rij!).map(String);
    expect(Object.values(merk!).filter((waarde) => waarden.includes(String(waarde)))).toEqual([]);
    expect(JSON.stringify([rij, merk])).not.toContain(id);
    expect(JSON.stringify([rij, merk])).not.toContain(pseudonym('bsn', BSN));
    const ander = createPseudonym(Buffer.alloc(32, 3));
    expect(merk!.merk).not.toBe(ander('beoordeling', `inzending ${id}`));
    // the first of a month says nothing of the day
    expect(merk!.vervalt.toISOString()).toBe('2028-01-01T00:00:00.000Z');
  });

  it('can be skipped: then it is not asked again, and nothing is counted', async () => {
    const id = await verstuurd(zelf);
    expect(await geef(zelf, id, antwoord({ score: null, reden: '' }))).toMatchObject({ stand: 'bewaard' });
    expect(await vraagt(zelf, id)).toMatchObject({ vragen: false });
    expect(await rijen()).toEqual([]);
  });

  it('becomes a question of hers when she wants an answer, and then no words are kept with the score', async () => {
    const id = await verstuurd(zelf);
    expect(await vraagt(zelf, id)).toEqual({ vragen: true, antwoordUiterlijk: '2026-11-30' });
    const body = antwoord({ antwoord: true });
    expect(await geef(zelf, id, body)).toEqual({ stand: 'bewaard', vraag: { id: body.sleutel, stand: 'bezorgd' } });
    expect(gelegd).toMatchObject([
      { id: body.sleutel, soort: 'vraag', betrokkene: { soort: 'bsn', waarde: BSN }, inhoud: { soort: 'vraag' } },
    ]);
    const { tekst, onderwerp } = gelegd[0]!.inhoud as { tekst: string; onderwerp: string };
    expect(onderwerp).toBe(`Uw reactie: ${proefformulier.titel.nl}`);
    expect(tekst).toContain('Ik kon geen foto sturen');
    expect(tekst).toContain('2 van 5 (slecht)');
    expect(await rijen()).toMatchObject([{ score: 2, reden: null, antwoord: true }]);
  });

  it('gets no answer without a name', async () => {
    const id = await verstuurd(null);
    await expect(geef(null, id, antwoord({ antwoord: true }))).rejects.toMatchObject({ code: 'invoer-onjuist' });
    expect(await vraagt(null, id)).toMatchObject({ vragen: true });
  });

  it('of somebody else is as if it were not there', async () => {
    const id = await verstuurd(zelf);
    const ander = inwoner({ bsn: ANDER_BSN });
    await expect(vraagt(ander, id)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(vraagt(null, id)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(vraagt(zelf, randomUUID())).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('is one, also when it is sent twice at once', async () => {
    const id = await verstuurd(zelf);
    const uitkomsten = await Promise.all([geef(zelf, id), geef(zelf, id), geef(zelf, id)]);
    expect(uitkomsten.map(({ stand }) => stand).sort()).toEqual(['bewaard', 'eerder', 'eerder']);
    expect(await rijen()).toHaveLength(1);
  });
});

describe('what somebody thinks of a case', () => {
  it('is asked of one that was closed within a year, not of one that runs or is forgotten', async () => {
    expect(await overZaak(zelf, uuid(1))).toMatchObject({ vragen: true, zaak: uuid(1), onderwerp: { zaaktype: 'BB' } });
    expect(await overZaak(zelf, uuid(2))).toMatchObject({ vragen: false });
    expect(await overZaak(zelf, uuid(3))).toMatchObject({ vragen: false });
    await expect(overZaak(zelf, uuid(9))).rejects.toMatchObject({ code: 'niet-gevonden' });
    const deps = opstelling();
    await expect(beoordeel(wie(zelf), await overZaak(zelf, uuid(2)), antwoord(), deps)).rejects.toMatchObject({
      code: 'niet-gevonden',
    });
  });

  it('is asked once of each: of her and of who acts for her', async () => {
    const [eigen, ander] = [await overZaak(zelf, uuid(1)), await overZaak(namens(), uuid(1))];
    expect(eigen.merk).not.toBe(ander.merk);
    const deps = opstelling();
    await beoordeel(vraagVan(namens()), ander, antwoord({ antwoord: true }), deps);
    expect(gelegd).toMatchObject([{ betrokkene: { waarde: BSN }, inhoud: { zaak: uuid(1), door: 'n' } }]);
    expect(await vraagBeoordeling(vraagVan(zelf), eigen, deps)).toMatchObject({ vragen: true });
    expect(await rijen()).toMatchObject([{ stap: 'zaak', formulier: null, versie: null, zaaktype: 'BB' }]);
  });
});

describe('what is kept', () => {
  it('is thrown away in time: first the words, then the score, and the mark when it is over', async () => {
    const { beoordelingen } = opstelling();
    const { prisma } = db.database;
    await geef(zelf, await verstuurd(zelf));
    const na = async (dagen: number) => {
      clock.set(new Date(NU.getTime() + dagen * 86_400_000));
      await beoordelingen.sweep();
      const [rij] = await rijen();
      return [rij === undefined ? null : rij.reden !== null, await prisma.beoordelingMerk.count()];
    };
    expect(await na(26 * 7 - 1)).toEqual([true, 1]);
    expect(await na(27 * 7)).toEqual([false, 1]);
    expect(await na(410)).toEqual([false, 0]);
    expect(await na(111 * 7)).toEqual([null, 0]);
  });

  it('is laid in the order of the hashes, written by one transaction, with all marks kept', async () => {
    const { prisma } = db.database;
    const { beoordelingen } = opstelling();
    const merken = ['c', 'a', 'd', 'b'];
    for (const merk of merken) expect(await beoordelingen.markeer(prisma, merk)).toBe(true);
    expect(await beoordelingen.meng()).toBe(4);
    const liggend = await prisma.$queryRaw<{ merk: string; door: string }[]>`
      select merk, xmin::text as door from beoordeling_merk order by ctid`;
    expect(liggend.map(({ merk }) => merk)).toEqual(['a', 'b', 'c', 'd']);
    expect(new Set(liggend.map(({ door }) => door)).size).toBe(1);
    expect(await beoordelingen.markeer(prisma, 'c')).toBe(false);
  });

  it('loses its words alone when an editor finds a name in them', async () => {
    const { beoordelingen } = opstelling();
    await geef(zelf, await verstuurd(zelf));
    const [rij] = await rijen();
    expect(beoordelingen.leesReden(rij!)).toBe('Ik kon geen foto sturen');
    expect([await beoordelingen.wisReden(rij!.id), await beoordelingen.wisReden(rij!.id)]).toEqual([true, false]);
    expect(await rijen()).toMatchObject([{ score: 2, reden: null }]);
  });
});
