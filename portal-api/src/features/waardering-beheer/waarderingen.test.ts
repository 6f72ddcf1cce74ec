import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { medewerkerOperations } from '@loket/contract';
import { formulierSchema } from '@loket/formulieren/definitie';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import { createGrant } from '../../access/grant.ts';
import { activiteiten } from '../../access/purposes.ts';
import { createBeoordelingen } from '../../domain/beoordelingen/beoordelingen.ts';
import { createVoorbeeld } from '../../domain/beoordelingen/voorbeeld.ts';
import { createFormulieren } from '../../domain/formulieren/formulieren.ts';
import { createTellingen } from '../../domain/tellingen/tellingen.ts';
import { readContent } from '../../platform/config/content.ts';
import { waarderingSchema } from '../../platform/config/waardering-file.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { nepRegisters } from '../../testing/registers.ts';
import { medewerker, NU } from '../../testing/toegang.ts';
import { cijfers, getoond } from './cijfers.ts';
import { listRedenen } from './redenen.ts';
import { getWaardering, getWaarderingen } from './waarderingen.ts';

const seed = path.resolve(import.meta.dirname, '../../../../packages/sandbox/seed/waardering.json');
const begin = waarderingSchema.parse(JSON.parse(readFileSync(seed, 'utf8')));
const clock = { now: () => NU };
const keyring = createKeyring([{ id: 'k', key: Buffer.alloc(32, 1) }]);
const MOR = { soort: 'formulier', code: 'melding-openbare-ruimte' } as const;

let db: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  db = await testDatabase();
  const { prisma } = db.database;
  // two processes start at once
  const vul = () => createVoorbeeld({ prisma, keyring, clock, begin })();
  await Promise.all([vul(), vul()]);
  await vul();
});
afterAll(() => db.drop());

function deps() {
  const { prisma } = db.database;
  return {
    prisma,
    tellingen: createTellingen({ prisma, log: { warn: () => undefined } }),
    formulieren: createFormulieren({ prisma, clock, begin: readContent('formulieren', formulierSchema) }),
    registers: nepRegisters({ zaaktypen: [{ identificatie: 'MOR', naam: 'Melding openbare ruimte' }] }),
    beoordelingen: createBeoordelingen({ prisma, keyring, clock }),
  };
}

function open() {
  return createGrant({
    acting: medewerker('red'),
    purpose: { activity: activiteiten.lezenBeoordelingen, doel: 'waardering', toelichting: null },
    traceId: 'a'.repeat(32),
    signal: new AbortController().signal,
  });
}

describe('numbers', () => {
  it.each([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
  ])('of a short time: %i is shown as %s', (aantal, verwacht) => expect(getoond(aantal)).toBe(verwacht));

  it('have a mean in one decimal, and none of nothing', () => {
    expect(cijfers([])).toEqual({ aantal: 0, gemiddelde: null, verdeling: [0, 0, 0, 0, 0] });
    const scores = [
      { score: 5, aantal: 2 },
      { score: 2, aantal: 1 },
      { score: 5, aantal: 1 },
    ];
    expect(cijfers(scores)).toEqual({ aantal: 4, gemiddelde: 4.3, verdeling: [0, 1, 0, 0, 3] });
  });
});

describe('what editors see', () => {
  it('is every form, also one of which nobody said anything, and the kinds of case that were judged', async () => {
    const overzicht = await getWaarderingen(13, NU, deps());
    expect(medewerkerOperations.getWaarderingen.response!.parse(overzicht)).toEqual(overzicht);
    const van = ({ formulier, zaaktype }: (typeof begin.beoordelingen)[number]) => [formulier, zaaktype];
    const gezegd = begin.beoordelingen.filter((een) => van(een).includes(MOR.code));
    const mor = overzicht.formulieren.find(({ code }) => code === MOR.code)!;
    expect(mor).toMatchObject({ naam: 'Iets melden op straat of in het groen', aantal: gezegd.length });
    expect(mor.verstuurd).toBeLessThan(mor.begonnen!);
    expect(overzicht.formulieren.find(({ code }) => code === 'bezwaar')).toMatchObject({ aantal: 0, gemiddelde: null });
    const zaaktype = overzicht.zaaktypen.find(({ code }) => code === 'MOR')!;
    expect(zaaktype).toMatchObject({ naam: 'Melding openbare ruimte', begonnen: null });
    expect(zaaktype.aantal).toBe(begin.beoordelingen.filter((een) => een.zaaktype === 'MOR').length);
  });

  it('is shorter ago when they ask so', async () => {
    const lang = await getWaardering(MOR, { weken: 13 }, NU, deps());
    const kort = await getWaardering(MOR, { weken: 4 }, NU, deps());
    expect(kort.periode).toEqual({ van: '2026-11-02', tot: '2026-11-23' });
    expect(kort.aantal).toBeLessThan(lang.aantal);
    expect(kort.perWeek.some(({ aantal }) => (aantal ?? 0) >= 5)).toBe(true);
    expect(kort.perWeek.map(({ week }) => week)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']);
  });

  it('hides numbers under five of a week and of a day, and shows how far people come by the pages of the form', async () => {
    const waardering = await getWaardering(MOR, { weken: 13 }, NU, deps());
    expect(medewerkerOperations.getWaardering.response!.parse(waardering)).toEqual(waardering);
    for (const { aantal, gemiddelde } of waardering.perWeek) {
      expect(aantal === null || aantal === 0 || aantal >= 5).toBe(true);
      expect(gemiddelde === null).toBe(!aantal);
    }
    expect(waardering.perWeek.map(({ aantal }) => aantal)).toContain(null);
    const trechter = waardering.trechter!;
    for (const { begonnen, verstuurd } of trechter.perDag) {
      expect([begonnen, verstuurd].every((aantal) => aantal === null || aantal === 0 || aantal >= 5)).toBe(true);
    }
    expect(trechter).toMatchObject({ versies: [1], versie: null });
    expect(trechter.stappen.map(({ id }) => id)).toEqual(['wat', 'waar', 'bericht']);
    expect(trechter.stappen[0]!.titel).toBe('Wat er aan de hand is');
    expect(trechter.stappen[2]!.bereikt).toBeLessThan(trechter.stappen[1]!.bereikt);
    expect((await getWaardering(MOR, { weken: 13, versie: 9 }, NU, deps())).trechter).toMatchObject({ begonnen: 0 });
  });

  it('is found for a kind of case of which nobody said anything, and not for what does not exist', async () => {
    const registers = nepRegisters({ zaaktypen: [{ identificatie: 'EVN', naam: 'Evenement' }] });
    const leeg = await getWaardering({ soort: 'zaaktype', code: 'EVN' }, { weken: 4 }, NU, { ...deps(), registers });
    expect(leeg).toMatchObject({ naam: 'Evenement', aantal: 0, trechter: null });
    for (const soort of ['zaaktype', 'formulier'] as const) {
      await expect(getWaardering({ soort, code: 'x' }, { weken: 4 }, NU, deps())).rejects.toMatchObject({
        code: 'niet-gevonden',
      });
    }
  });
});

describe('reasons', () => {
  const lees = (anders: object = {}, waarvan: { soort: 'formulier' | 'zaaktype'; code: string } = MOR) => {
    const { grant, close } = open();
    const vraag = { weken: 52, pagina: 1, ...anders } as Parameters<typeof listRedenen>[2];
    return listRedenen(grant, waarvan, vraag, NU, deps()).then((lijst) => ({ ...lijst, gezien: close() }));
  };

  it('come in the words that were written, the newest week first, and that somebody read them is logged', async () => {
    const { gezien, ...lijst } = await lees();
    expect(medewerkerOperations.listRedenen.response!.parse(lijst)).toEqual(lijst);
    const met = begin.beoordelingen.filter(({ formulier, reden }) => formulier === MOR.code && reden !== '');
    expect(lijst.aantal).toBe(met.length);
    expect(lijst.redenen.map(({ tekst }) => tekst).sort()).toEqual(met.map(({ reden }) => reden).sort());
    const weken = lijst.redenen.map(({ week }) => week);
    expect(weken).toEqual(weken.toSorted().toReversed());
    expect(gezien).toMatchObject([{ subject: null, categories: ['beoordelingen'] }]);
  });

  it('can be sifted by score and by what they were asked after', async () => {
    expect((await lees({ score: 1 })).redenen.map(({ score }) => score)).toEqual([1]);
    const zaaktype = { soort: 'zaaktype', code: 'MOR' } as const;
    const [alles, zaken] = [await lees({}, zaaktype), await lees({ stap: 'zaak' }, zaaktype)];
    expect(zaken.aantal).toBeLessThan(alles.aantal);
    expect(new Set(zaken.redenen.map(({ stap }) => stap))).toEqual(new Set(['zaak']));
    expect(await lees({ pagina: 2 })).toMatchObject({ redenen: [], pagina: 2 });
    expect(await lees({}, { soort: 'formulier', code: randomUUID() })).toMatchObject({ aantal: 0 });
  });
});
