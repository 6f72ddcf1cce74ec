import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import type { Medewerker } from '../../access/policy.ts';
import { createKeyring } from '../../platform/crypto/keyring.ts';
import { createPseudonym } from '../../platform/crypto/pseudonym.ts';
import { medewerker, NU } from '../../testing/toegang.ts';
import { ANDER_BSN, BSN } from '../../testing/zaken.ts';
import { createBeperkingen, type NieuweBeperking } from './beperkingen.ts';
import { createBezoeken, type BezoekVraag } from './bezoeken.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

const keyring = createKeyring([{ id: 'a', key: randomBytes(32) }]);
const pseudonym = createPseudonym(randomBytes(32));
const ik = pseudonym('bsn', BSN);
const tweeling = pseudonym('bsn', ANDER_BSN);
const zaak = pseudonym('zaak', 'openzaak/1');
const om = (tijd: string, dag = '2026-11-20') => new Date(`${dag}T${tijd}:00Z`);

interface Regel {
  betrokkene?: string;
  gebruiker?: string;
  deur?: string;
  teams?: string[];
  rollen?: string[];
  doel?: string | null;
  object?: string | null;
  categorieen?: string[];
  status?: string;
  activiteit?: string;
  grondslag?: string;
}

let volgnummer = 0;
const spanVan = (nummer: number) => nummer.toString(16).padStart(16, '0');

/** Writes one line; its span is the number of the line since the last clean table. */
async function regel(begin: Date, anders: Regel = {}, span = spanVan(++volgnummer)): Promise<void> {
  const van = { betrokkene: ik, gebruiker: 'MDW00007', deur: 'medewerker', teams: ['noord'], rollen: ['coachv'] };
  await test.database.prisma.verwerking.create({
    data: {
      traceId: span.padStart(32, '0'),
      spanId: span,
      naam: 'getZaak',
      status: 'OK',
      begin,
      einde: begin,
      activiteit: 'raadplegen-zaak',
      doel: 'zaak-behandelen',
      object: zaak,
      categorieen: ['zaak'],
      ...van,
      ...anders,
    },
  });
}

const eigen: Regel = { gebruiker: ik, deur: 'inwoner', teams: [], rollen: [], doel: null, object: null };
const bezoeken = () => createBezoeken({ prisma: test.database.prisma });
const beperkingen = () => createBeperkingen({ prisma: test.database.prisma, keyring });
const alles = (anders: Partial<BezoekVraag> = {}): BezoekVraag => ({
  betrokkenen: [ik],
  van: null,
  tot: null,
  wie: null,
  na: null,
  hoogstens: 50,
  ...anders,
});

beforeEach(async () => {
  volgnummer = 0;
  // a restriction cannot be deleted, but a test database can be emptied
  await test.database.prisma.$executeRaw`truncate verwerking, inzage_beperking`;
});

describe('who looked', () => {
  it('is told by visit: what lies close together, by one person, for one purpose, about one case', async () => {
    await regel(om('09:00'));
    await regel(om('09:05'), { categorieen: ['document'] });
    await regel(om('09:06'), { gebruiker: 'MDW00008' });
    await regel(om('14:00'));
    await regel(om('14:01'), { doel: 'klacht-of-bezwaar' });
    await regel(om('14:02'), { betrokkene: tweeling });
    const lijst = await bezoeken().lijst(alles(), NU);
    expect(lijst.map(({ einde, keer, gegevens, doel }) => [einde, keer, gegevens, doel])).toEqual([
      [om('14:01'), 1, ['zaak'], 'klacht-of-bezwaar'],
      [om('14:00'), 1, ['zaak'], 'zaak-behandelen'],
      [om('09:06'), 1, ['zaak'], 'zaak-behandelen'],
      [om('09:05'), 2, ['document', 'zaak'], 'zaak-behandelen'],
    ]);
    expect(JSON.stringify(lijst)).not.toContain('MDW');
  });

  it('is a part of the organisation, and a refused look is told as one that showed nothing', async () => {
    await regel(om('09:00'), { teams: [], rollen: ['kcc'], gebruiker: 'MDW00001' });
    await regel(om('10:00'), { gebruiker: 'MDW00009', teams: ['zuid', 'oost'], status: 'ERROR' });
    await regel(om('11:00'), { gebruiker: 'iemand', teams: [], rollen: [] });
    await regel(om('12:00'), { ...eigen, gebruiker: tweeling, grondslag: 'bewind' });
    const lijst = await bezoeken().lijst(alles(), NU);
    expect(lijst[0]).toMatchObject({ grondslag: 'bewind', gemachtigde: null });
    expect(lijst.map(({ wie, getoond }) => [wie, getoond])).toEqual([
      ['vertegenwoordiger', true],
      ['onbekend', true],
      ['team:zuid', false],
      ['rol:kcc', true],
    ]);
    expect(await bezoeken().kijkers(alles(), NU)).toEqual(['onbekend', 'rol:kcc', 'team:zuid', 'vertegenwoordiger']);
  });

  it('knows whom I empowered myself here, and nobody else of those who looked', async () => {
    await regel(om('09:00'), { ...eigen, gebruiker: tweeling, grondslag: 'portaalmachtiging' });
    await regel(om('10:00'), { ...eigen, gebruiker: tweeling, grondslag: 'machtiging' });
    await regel(om('11:00'), { grondslag: 'portaalmachtiging' });
    const lijst = await bezoeken().lijst(alles(), NU);
    expect(lijst.map(({ wie, gemachtigde }) => [wie, gemachtigde])).toEqual([
      ['team:noord', null],
      ['vertegenwoordiger', null],
      ['vertegenwoordiger', tweeling],
    ]);
    expect(await bezoeken().kijkers(alles(), NU)).toEqual(['team:noord', 'vertegenwoordiger']);
  });

  it('keeps my own looks apart, and counts them', async () => {
    await regel(om('09:00'));
    await regel(om('09:01'), eigen);
    await regel(om('09:02'), { ...eigen, categorieen: ['persoonsgegevens'] });
    expect(await bezoeken().lijst(alles(), NU)).toHaveLength(1);
    expect(await bezoeken().eigen(alles(), NU)).toEqual({ keer: 2, laatste: om('09:02') });
    expect(await bezoeken().lijst(alles({ wie: 'uzelf' }), NU)).toMatchObject([{ keer: 2, wie: 'uzelf' }]);
  });

  it('pages without gaps or doubles, also while new lines come, and takes a period on the Dutch calendar', async () => {
    for (let uur = 1; uur <= 9; uur++) await regel(om(`0${uur}:00`));
    const eerste = await bezoeken().lijst(alles({ hoogstens: 4 }), NU);
    await regel(om('10:00'));
    const na = { einde: eerste[3]!.einde, id: eerste[3]!.id };
    const rest = await bezoeken().lijst(alles({ na }), NU);
    expect([...eerste, ...rest].map(({ einde }) => einde.getUTCHours())).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    const periode = await bezoeken().lijst(alles({ van: om('03:00'), tot: om('05:00') }), NU);
    expect(periode.map(({ einde }) => einde.getUTCHours())).toEqual([4, 3]);
  });

  it('can be asked one by one, by whom it is about and by nobody else', async () => {
    await regel(om('09:00'));
    await regel(om('09:10'));
    expect(await bezoeken().bezoek({ betrokkenen: [ik] }, spanVan(1), NU)).toMatchObject({ keer: 2 });
    expect(await bezoeken().bezoek({ betrokkenen: [tweeling] }, spanVan(1), NU)).toBeNull();
    expect(await bezoeken().bezoek({ betrokkenen: [ik] }, spanVan(9), NU)).toBeNull();
  });
});

const aanvrager = medewerker('kwal');
const collega: Medewerker = { ...aanvrager, identificatie: 'MDW00033', naam: 'Gea Nijhuis' };
const verbod = (anders: Partial<NieuweBeperking> = {}): NieuweBeperking => ({
  persoon: { soort: 'bsn', waarde: BSN },
  betrokkenen: [ik],
  van: om('00:00', '2026-11-01'),
  tot: om('00:00', '2026-12-01'),
  doel: null,
  zaak: null,
  grond: 'd',
  reden: 'Onderzoek door de politie, zie bericht van 3 november',
  einde: om('23:00', '2026-12-31'),
  ...anders,
});

/** Everything that somebody can learn of her log. */
async function allesVan(betrokkene: string, now = NU) {
  const wiens = alles({ betrokkenen: [betrokkene] });
  return JSON.stringify([
    await bezoeken().lijst(wiens, now),
    await bezoeken().lijst({ ...wiens, hoogstens: 1 }, now),
    await bezoeken().lijst({ ...wiens, wie: 'uzelf' }, now),
    await bezoeken().lijst({ ...wiens, wie: 'team:zv' }, now),
    await bezoeken().eigen(wiens, now),
    await bezoeken().kijkers(wiens, now),
    await bezoeken().bezoek(wiens, 'a'.repeat(16), now),
  ]);
}

/** The same lines for two persons, and secret ones only for me. */
async function tweePersonen() {
  for (const [betrokkene, deel] of [
    [ik, '1'],
    [tweeling, '1'],
  ] as const) {
    await regel(om('09:00'), { betrokkene }, deel.repeat(16));
    await regel(om('09:20'), { ...eigen, betrokkene, gebruiker: betrokkene }, '2'.repeat(16));
  }
  const geheim: Regel = { teams: ['zv'], gebruiker: 'MDW00022', doel: 'anders' };
  await regel(om('09:10'), geheim, 'a'.repeat(16));
  await regel(om('09:15'), { ...geheim, object: null }, 'b'.repeat(16));
}

describe('what is withheld', () => {
  it('leaves no trace once two persons agreed: the answers are those of somebody who never had it', async () => {
    await tweePersonen();
    const voorheen = await allesVan(ik);
    const ander = await allesVan(tweeling);
    expect(voorheen).not.toBe(ander);

    const id = await beperkingen().vraag(verbod({ doel: 'anders' }), aanvrager, NU);
    expect(await beperkingen().regels(id)).toBe(2);
    expect(await allesVan(ik)).toBe(voorheen);
    expect(await beperkingen().beslis(id, 'bevestigd', aanvrager, null, NU)).toBe(false);
    expect(await allesVan(ik)).toBe(voorheen);

    expect(await beperkingen().beslis(id, 'bevestigd', collega, null, NU)).toBe(true);
    expect(await allesVan(ik)).toBe(ander);
    // whoever looks after the end sees it again, by itself
    expect(await allesVan(ik, om('23:00', '2026-12-31'))).toBe(voorheen);
    expect((await beperkingen().metId(id, om('23:00', '2026-12-31')))?.stand).toBe('verlopen');

    expect(await beperkingen().hefOp(id, collega, 'Onderzoek is klaar', NU)).toBe(true);
    expect(await allesVan(ik)).toBe(voorheen);
    expect(await beperkingen().hefOp(id, collega, 'nog eens', NU)).toBe(false);
    expect(await beperkingen().metId(id, NU)).toMatchObject({
      stand: 'opgeheven',
      reden: verbod().reden,
      persoon: { waarde: BSN },
      besluit: { wat: 'bevestigd', naam: 'Gea Nijhuis' },
      opgeheven: { waarom: 'Onderzoek is klaar' },
    });
  });

  it('is only what was asked: this period, this purpose, this case, and never my own looks', async () => {
    await tweePersonen();
    const gevraagd: [Partial<NieuweBeperking>, number][] = [
      [{}, 3],
      [{ tot: om('09:05') }, 1],
      [{ van: om('09:12') }, 1],
      [{ doel: 'zaak-behandelen' }, 1],
      [{ zaak: { nummer: 'ZAAK-1', object: zaak } }, 2],
      [{ betrokkenen: [tweeling] }, 1],
    ];
    for (const [anders, regels] of gevraagd) {
      const id = await beperkingen().vraag(verbod(anders), aanvrager, NU);
      expect(await beperkingen().regels(id), JSON.stringify(anders)).toBe(regels);
    }
  });

  it('hides that it is being asked for and decided, as long as it may still work', async () => {
    const voorheen = await allesVan(ik);
    const id = await beperkingen().vraag(verbod(), aanvrager, NU);
    await regel(om('10:00'), { activiteit: 'beperken-inzage', doel: 'inzage-beperken', object: null });
    expect(await allesVan(ik)).toBe(voorheen);
    await beperkingen().beslis(id, 'afgewezen', collega, 'Geen grond', NU);
    expect(await bezoeken().lijst(alles(), NU)).toMatchObject([{ activiteit: 'beperken-inzage' }]);
  });
});

describe('the database', () => {
  const sql = (query: string, ...values: unknown[]) => test.database.prisma.$executeRawUnsafe(query, ...values);
  const bevestig = `update inzage_beperking set besluit = 'bevestigd', besloten_door = $2, besloten_naam = 'X',
    besloten_op = now() where id = $1`;

  it('wants a second person too, whoever writes to it', async () => {
    const id = await beperkingen().vraag(verbod(), aanvrager, NU);
    await expect(sql(bevestig, id, 'MDW00001')).rejects.toThrow(/vier_ogen/);
    await expect(sql(bevestig, id, 'mdw00001')).rejects.toThrow(/vier_ogen/);
    await sql(bevestig, id, 'MDW00033');
    await expect(sql(bevestig, id, 'MDW00034')).rejects.toThrow(/taken once/);
  });

  it('lets nobody change what was asked, decide beforehand, remove it, or have it without an end', async () => {
    const id = await beperkingen().vraag(verbod(), aanvrager, NU);
    for (const verandering of [`tot = tot + interval '1 year'`, `aangevraagd_door = 'MDW00033'`, `doel = 'anders'`]) {
      await expect(sql(`update inzage_beperking set ${verandering} where id = $1`, id)).rejects.toThrow(/ask anew/);
    }
    await expect(sql(`delete from inzage_beperking where id = $1`, id)).rejects.toThrow(/lift it/);
    await expect(beperkingen().vraag(verbod({ einde: om('00:00', '2028-01-01') }), aanvrager, NU)).rejects.toThrow();
    await expect(beperkingen().vraag(verbod({ grond: 'z' }), aanvrager, NU)).rejects.toThrow();
    await expect(
      sql(
        `insert into inzage_beperking select gen_random_uuid()::text, betrokkenen, persoon, van, tot, doel, object, zaaknummer,
        grond, reden, einde, aangevraagd_door, aangevraagd_naam, aangevraagd_op, 'bevestigd', 'MDW00033', 'X', now()
        from inzage_beperking where id = $1`,
        id,
      ),
    ).rejects.toThrow(/begins undecided/);
  });

  it('holds no number and no reason in clear', async () => {
    await beperkingen().vraag(verbod({ zaak: { nummer: 'ZAAK-2026-1', object: zaak } }), aanvrager, NU);
    const [row] = await test.database.prisma.inzageBeperking.findMany();
    const bytes = Object.values(row!).map((value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value),
    );
    for (const geheim of [BSN, 'politie', 'ZAAK-2026-1']) expect(bytes.join(' ')).not.toContain(geheim);
  });
});
