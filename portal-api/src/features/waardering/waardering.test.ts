import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inwonerOperations } from '@loket/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import type { Formulieren } from '../../domain/formulieren/formulieren.ts';
import { proefformulier } from '../../domain/inzendingen/proef.testing.ts';
import { productBegin } from '../../domain/producten/begin.ts';
import { createVerbeteringen } from '../../domain/verbeteringen/verbeteringen.ts';
import { readContent } from '../../platform/config/content.ts';
import { waarderingSchema } from '../../platform/config/waardering-file.ts';
import type { SearchDocument } from '../../platform/search/model.ts';
import { NU } from '../../testing/toegang.ts';
import { listVerbeteringen } from './list-verbeteringen.ts';
import { telPagina } from './tel-pagina.ts';

const seed = path.resolve(import.meta.dirname, '../../../../packages/sandbox/seed/waardering.json');
const begin = waarderingSchema.parse(JSON.parse(readFileSync(seed, 'utf8'))).verbeteringen;
const schrijver = { identificatie: 'MDW00005', naam: 'Redacteur' };
const clock = { now: () => NU };

let db: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

describe('"U zei, wij deden"', () => {
  const index = new Map<string, SearchDocument[]>();
  const search = {
    put: async (_tx: unknown, documents: readonly SearchDocument[]) => {
      for (const een of documents) index.set(een.id, [...(index.get(een.id) ?? []), een]);
    },
    remove: async (_tx: unknown, _kind: string, ids: readonly string[]) => ids.forEach((id) => index.delete(id)),
  };
  const winkel = () => createVerbeteringen({ prisma: db.database.prisma, clock, search, begin });
  const producten = readContent('producten', productBegin);
  const deps = (er = true) => ({
    verbeteringen: winkel(),
    producten: {
      gepubliceerd: async (slug: string) => {
        const gevonden = er && producten.find((een) => een.slug === slug);
        return gevonden ? { ...gevonden, gewijzigdOp: NU } : null;
      },
    },
    formulieren: {
      lijst: async () => [{ id: 'melding-openbare-ruimte', titel: { nl: 'Iets op straat melden', en: 'Report' } }],
    } as unknown as Pick<Formulieren, 'lijst'>,
  });

  it('is written, read by everybody only after it was published, and changed without losing what is read', async () => {
    const verbeteringen = winkel();
    await Promise.all([verbeteringen.gepubliceerd(), winkel().gepubliceerd()]);
    const { inhoud } = begin[0]!;
    const metTitel = (titel: string) => ({
      ...inhoud,
      teksten: { ...inhoud.teksten, nl: { ...inhoud.teksten.nl, titel } },
    });
    const { id } = await verbeteringen.maak(metTitel('Nieuw'), schrijver, NU);
    const gelezen = async () => (await verbeteringen.gepubliceerd()).find((een) => een.id === id);
    expect(await gelezen()).toBeUndefined();
    const vindbaar = () => index.get(id)?.map(({ title, path }) => [title, path]);
    expect(vindbaar()).toBeUndefined();
    expect(await verbeteringen.publiceer(id, 1, NU)).toBe(true);
    expect(vindbaar()).toContainEqual(['Nieuw', `/u-zei-wij-deden#${id}`]);
    expect(await verbeteringen.wijzig(id, 1, metTitel('Anders'), schrijver, NU)).toMatchObject({
      stand: 'gewijzigd',
      versie: 2,
      gepubliceerd: 1,
    });
    expect(await verbeteringen.wijzig(id, 1, inhoud, schrijver, NU)).toBe('ingehaald');
    expect((await gelezen())?.inhoud.teksten.nl.titel).toBe('Nieuw');
    const later = new Date(NU.getTime() + 86_400_000);
    await verbeteringen.publiceer(id, 2, later);
    // the day of the first time stays
    expect(await gelezen()).toMatchObject({ sinds: NU, inhoud: { teksten: { nl: { titel: 'Anders' } } } });
    expect((await verbeteringen.een(id))?.versies.map(({ versie }) => versie)).toEqual([2, 1]);
    expect(vindbaar()).toContainEqual(['Anders', `/u-zei-wij-deden#${id}`]);
    expect(await verbeteringen.trekIn(id)).toBe(true);
    expect(vindbaar()).toBeUndefined();
    // what a new portal begins with can be found as well, from the first time on that somebody searches
    await verbeteringen.klaar();
    expect([...index.keys()].toSorted()).toEqual(begin.map((een) => een.id).toSorted());
    expect(await gelezen()).toBeUndefined();
    expect((await verbeteringen.alle()).find((een) => een.id === id)).toMatchObject({ stand: 'concept' });
    const nergens = '00000000-0000-4000-8000-000000000009';
    expect(await verbeteringen.publiceer(id, 9, NU)).toBe(false);
    expect([await verbeteringen.een(nergens), await verbeteringen.wijzig(nergens, 1, inhoud, schrijver, NU)]).toEqual([
      null,
      null,
    ]);
  });

  it('is read in the language that was asked for, the newest first, with the page that it is about', async () => {
    const lijst = await listVerbeteringen({ taal: 'en' }, deps());
    expect(inwonerOperations.listVerbeteringen.response!.parse(lijst)).toEqual(lijst);
    expect(lijst.verbeteringen.map(({ titel, taal }) => [titel, taal])).toEqual([
      ['You hear what we do with your report', 'en'],
      ['We explain the personal plan better', 'en'],
    ]);
    expect(lijst.verbeteringen[0]).toMatchObject({ sinds: '2026-11-13' });
    expect(lijst.verbeteringen[0]!.over!.pad).toBe('/producten/melding-openbare-ruimte');
    const zonder = await listVerbeteringen({ taal: 'nl' }, deps(false));
    expect(zonder.verbeteringen.map(({ over }) => over)).toEqual([
      { pad: '/aanvragen/melding-openbare-ruimte', titel: 'Iets op straat melden' },
      null,
    ]);
  });

  it.each([
    [{ formulier: 'melding-openbare-ruimte' }, 1],
    [{ product: 'hulp-bij-het-huishouden' }, 1],
    [{ product: 'klacht' }, 0],
    [{ formulier: 'melding-openbare-ruimte', product: 'hulp-bij-het-huishouden' }, 2],
  ])('of %j there are %i', async (van, aantal) => {
    expect((await listVerbeteringen({ taal: 'nl', ...van }, deps())).verbeteringen).toHaveLength(aantal);
  });
});

describe('a page that somebody without a login opened', () => {
  const [eerste = '', tweede = ''] = proefformulier.stappen.map(({ id }) => id);
  const tel = async (stap: string, voltooid: string | null, toegang: 'iedereen' | 'ingelogd' = 'iedereen') => {
    const geteld: string[] = [];
    const formulieren = {
      versie: async (_id: string, versie: number) => (versie === 2 ? { ...proefformulier, toegang } : null),
    } as Pick<Formulieren, 'versie'>;
    const tellingen = {
      tel: async (_: unknown, voorvallen: readonly { stap: string; wat: string }[]) =>
        void geteld.push(...voorvallen.map((een) => `${een.wat} ${een.stap}`)),
    };
    await telPagina('proef', { versie: 2, stap, voltooid }, NU, { formulieren, tellingen });
    return geteld;
  };

  it('is counted, the first one as the beginning', async () => {
    expect(await tel(eerste, null)).toEqual(['begonnen ', `bereikt ${eerste}`]);
    expect(await tel(tweede, eerste)).toEqual([`bereikt ${tweede}`, `voltooid ${eerste}`]);
    expect(await tel('controleren', tweede)).toEqual([`voltooid ${tweede}`]);
  });

  it('is not counted when the form does not have it, or asks for a login', async () => {
    expect(await tel('verzonnen', null)).toEqual([]);
    expect(await tel(eerste, 'verzonnen')).toEqual([]);
    expect(await tel(eerste, null, 'ingelogd')).toEqual([]);
  });
});
