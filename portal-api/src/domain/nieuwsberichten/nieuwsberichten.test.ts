import { randomUUID } from 'node:crypto';
import { NieuwsInhoud } from '@loket/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import type { LiveNews } from '../../platform/live/model.ts';
import type { Mail } from '../../platform/mail/model.ts';
import { createSearch } from '../../platform/search/search.ts';
import type { Medewerkerprofiel, Medewerkers } from '../medewerkers/model.ts';
import { leesOpmaak } from '../tekst/opmaak-lezen.ts';
import type { Lezer, Melding, NieuwsDeps } from './model.ts';
import { createNieuwsberichten, type Nieuwsberichten } from './nieuwsberichten.ts';
import { woordenVan } from './ontvangers.ts';

let now = new Date('2026-11-23T09:00:00Z'); // a Monday
const clock = { now: () => now };
const dagen = (aantal: number) => new Date(now.getTime() + aantal * 86_400_000);
const ewout = { identificatie: 'MDW00005', naam: 'Ewout Pol' };
const tess = { identificatie: 'MDW00050', naam: 'Tess Rouwenhorst' };

const profiel = (identificatie: string, naam: string, rest: Partial<Medewerkerprofiel>) =>
  ({
    identificatie,
    naam,
    rollen: [],
    teams: [],
    vaardigheden: [],
    locatie: null,
    leidinggevende: null,
    ...rest,
  }) as unknown as Medewerkerprofiel;
const luuk = profiel('MDW00012', 'Luuk van Dam', { rollen: ['coachv'], teams: ['oost'], email: 'luuk@almelo.example' });
const nico = profiel('MDW00014', 'Nico Hofste', {
  rollen: ['coachf'],
  teams: ['oost', 'zv'],
  vaardigheden: ['Schuldhulp'],
});
const guus = profiel('MDW00007', 'Guus Olde Hartman', { rollen: ['coachv'], teams: ['noord'] });
const jeroen = profiel('MDW00010', 'Jeroen Blokhuis', { rollen: ['mgr'], teams: ['noord'] });
const hugo = profiel('MDW00034', 'Hugo Scholten', { rollen: ['mgr'], teams: ['regio'] });
const mensen = [luuk, nico, guus, jeroen, hugo, profiel(tess.identificatie, tess.naam, { rollen: ['red'] })];
const teams = [
  { id: 'oost', naam: 'Wijkteam Oost', teammanager: jeroen.identificatie },
  { id: 'noord', naam: 'Wijkteam Noord', teammanager: jeroen.identificatie },
  { id: 'zv', naam: 'Zorg en veiligheid', teammanager: hugo.identificatie },
];
const medewerkers: Medewerkers = {
  een: async (id) => mensen.find(({ identificatie }) => identificatie === id) ?? null,
  namen: async (ids) =>
    new Map(mensen.filter((een) => ids.includes(een.identificatie)).map((een) => [een.identificatie, een.naam])),
  actief: async () => mensen,
  ledenVan: async (team) => mensen.filter((een) => een.teams.includes(team)),
  teamsOnder: async (id) => teams.filter(({ teammanager }) => teammanager === id).map((een) => een.id),
  doelgroepVan: async () => [],
};

let test: Awaited<ReturnType<typeof testDatabase>>;
let nieuws: Nieuwsberichten;
let gemeld: Melding[] = [];
let verteld: LiveNews[] = [];
let geplaatst: { taak: string; runAt?: Date }[] = [];
let mails: Mail[] = [];
let postbode: 'accepted' | 'deferred' | 'deferred-late' | 'unknown' = 'accepted';
const lezer = (wie: Medewerkerprofiel): Lezer => ({
  identificatie: wie.identificatie,
  doelgroep: woordenVan(wie),
  now,
});

beforeAll(async () => {
  test = await testDatabase();
  const { prisma } = test.database;
  const deps = {
    prisma,
    clock,
    search: createSearch({ prisma }),
    live: { publish: async (_tx: unknown, news: readonly LiveNews[]) => void verteld.push(...news) },
    queue: {
      add: async (_tx: unknown, taak: string, _payload: unknown, options?: { runAt?: Date }) =>
        void geplaatst.push({ taak, ...options }),
    },
    files: { hold: async () => undefined },
    pseudonym: (kind: string, value: string) => `${kind}:${value}`,
    medewerkers,
    meld: async (_tx: unknown, meldingen: readonly Melding[]) => void gemeld.push(...meldingen),
  } as unknown as NieuwsDeps;
  const mailer = {
    send: async (mail: Mail, beforeLast = async () => {}) => {
      if (postbode === 'deferred') return { outcome: 'deferred' as const, code: '450' };
      await beforeLast();
      if (postbode !== 'accepted')
        return { outcome: postbode === 'unknown' ? ('unknown' as const) : ('deferred' as const), code: 'x' };
      mails.push(mail);
      return { outcome: 'accepted' as const };
    },
    check: async () => undefined,
    close: () => undefined,
  };
  nieuws = createNieuwsberichten({ ...deps, teams: teams as never, mailer, origin: 'https://mw.example', nieuws: [] });
});
afterAll(() => test.drop());
beforeEach(async () => {
  now = new Date('2026-11-23T09:00:00Z');
  gemeld = [];
  verteld = [];
  geplaatst = [];
  mails = [];
  postbode = 'accepted';
  const { prisma } = test.database;
  await prisma.nieuwsbericht.deleteMany();
  await prisma.nieuwsVoorkeur.deleteMany();
  await prisma.$executeRaw`delete from search.document`;
});

const inhoud = (anders: Partial<NieuwsInhoud> = {}): NieuwsInhoud =>
  NieuwsInhoud.parse({
    titel: 'Nieuwe regels voor schuldhulp',
    samenvatting: 'Vanaf december gaat de aanmelding anders.',
    tekst: leesOpmaak('## Wat verandert er\nJe meldt aan via **het portaal**.'),
    bijlagen: [],
    categorie: 'regels',
    doelgroep: ['medewerker'],
    vastgezet: false,
    reacties: true,
    vanaf: null,
    tot: null,
    leesplicht: null,
    urgent: false,
    onderwerpen: [],
    ...anders,
  });

/** Written by one editor, approved by another, and published. */
async function gepubliceerd(anders: Partial<NieuwsInhoud> = {}) {
  const { redactie } = nieuws;
  const { id } = await redactie.maak(inhoud(anders), ewout);
  await redactie.biedAan(id, 1, ewout);
  await redactie.keurGoed(id, 1, tess);
  await redactie.publiceer(id, { versie: 1, ingrijpend: false }, ewout);
  return id;
}

async function verbeterd(id: string, versie: number, anders: Partial<NieuwsInhoud>, ingrijpend = false) {
  const { redactie } = nieuws;
  await redactie.wijzig(id, versie, inhoud(anders), ewout);
  await redactie.biedAan(id, versie + 1, ewout);
  await redactie.keurGoed(id, versie + 1, tess);
  await redactie.publiceer(id, { versie: versie + 1, ingrijpend }, ewout);
}

const titels = async (wie: Medewerkerprofiel) =>
  (await nieuws.lezen.lijst(lezer(wie), { pagina: 1 })).berichten.map(({ titel }) => titel);

describe('from draft to news', () => {
  it('nobody reads what no second editor saw, and nobody judges her own words', async () => {
    const { redactie } = nieuws;
    const { id } = await redactie.maak(inhoud(), ewout);
    expect(await redactie.publiceer(id, { versie: 1, ingrijpend: false }, ewout)).toBe('te-vroeg');
    expect(await redactie.keurGoed(id, 1, tess)).toBe('te-vroeg');
    expect(await redactie.biedAan(id, 1, ewout)).toMatchObject({ stand: 'ter-beoordeling', magBeoordelen: false });
    expect(gemeld).toMatchObject([{ voor: tess.identificatie, soort: 'beoordelen' }]);
    expect(await redactie.keurGoed(id, 1, ewout)).toBe('eigen');
    expect(await redactie.geefTerug(id, 1, 'Noem de datum.', tess)).toMatchObject({
      stand: 'teruggegeven',
      opmerking: 'Noem de datum.',
      magBeoordelen: true,
    });
    expect(gemeld.at(-1)).toMatchObject({ voor: ewout.identificatie, soort: 'teruggegeven' });
    expect(await titels(luuk)).toEqual([]);
    expect(await redactie.een(randomUUID(), ewout)).toBeNull();
  });

  it('of two editors who began with the same version, the second is told', async () => {
    const { redactie } = nieuws;
    const { id } = await redactie.maak(inhoud(), ewout);
    const [een, twee] = await Promise.all([
      redactie.wijzig(id, 1, inhoud({ titel: 'Van Ewout' }), ewout),
      redactie.wijzig(id, 1, inhoud({ titel: 'Van Tess' }), tess),
    ]);
    expect([een, twee].filter((uitkomst) => uitkomst === 'ingehaald')).toHaveLength(1);
    expect((await redactie.een(id, ewout))?.versies).toHaveLength(2);
    // what was approved is not what was saved after it
    await redactie.biedAan(id, 2, ewout);
    expect(await redactie.keurGoed(id, 1, tess)).toBe('ingehaald');
  });

  it('appears at its moment, in the list and in the search, and goes at its end', async () => {
    const id = await gepubliceerd({ vanaf: dagen(1).toISOString(), tot: dagen(3).toISOString() });
    expect(geplaatst).toEqual([expect.objectContaining({ taak: 'nieuws-verschijnt', runAt: dagen(1) })]);
    expect(verteld).toEqual([]);
    const search = createSearch(test.database);
    const vindt = async () =>
      (await search.find({ text: 'schuldhulp' }, { audience: ['medewerker'], language: 'nl', now })).hits.map(
        (hit) => hit.path,
      );
    const stand = async () => (await nieuws.redactie.een(id, ewout))?.stand;
    expect([await titels(luuk), await vindt(), await stand()]).toEqual([[], [], 'ingepland']);
    now = dagen(2);
    expect(await titels(luuk)).toEqual(['Nieuwe regels voor schuldhulp']);
    expect([await vindt(), await stand()]).toEqual([[`/nieuws/${id}`], 'gepubliceerd']);
    now = dagen(2);
    expect([await titels(luuk), await vindt(), await stand()]).toEqual([[], [], 'verlopen']);
  });

  it('is for whom it is meant, pinned first, and gone when taken away', async () => {
    await gepubliceerd({ titel: 'Voor allen' });
    const oost = await gepubliceerd({ titel: 'Voor Oost', doelgroep: ['team:oost'], vastgezet: true });
    await gepubliceerd({ titel: 'Voor coaches', doelgroep: ['rol:coachv'] });
    await gepubliceerd({ titel: 'Voor wie schulden kent', doelgroep: ['vaardigheid:schuldhulp', 'rol:red'] });
    expect((await titels(luuk)).toSorted()).toEqual(['Voor Oost', 'Voor allen', 'Voor coaches']);
    expect((await titels(luuk))[0]).toBe('Voor Oost');
    expect((await titels(nico)).toSorted()).toEqual(['Voor Oost', 'Voor allen', 'Voor wie schulden kent']);
    expect(await nieuws.lezen.een(oost, lezer(guus), { magModereren: false, eigenTeams: false })).toBeNull();
    const partner: Lezer = { identificatie: 'p', doelgroep: ['partner', 'partner:p'], now };
    expect((await nieuws.lezen.lijst(partner, { pagina: 1 })).totaal).toBe(0);
    verteld = [];
    expect(await nieuws.redactie.trekIn(oost)).toBe(true);
    expect(verteld[0]).toEqual({ subject: 'doelgroep:medewerker', topics: ['nieuws'] });
    expect(await titels(luuk)).not.toContain('Voor Oost');
    expect((await nieuws.redactie.een(oost, ewout))?.stand).toBe('ingetrokken');
  });

  it('a correction keeps its moment and what was read; a major change asks to be read again', async () => {
    const id = await gepubliceerd();
    const begonnen = now;
    expect(await nieuws.lezen.markeerGelezen(id, lezer(luuk))).toBe(true);
    now = dagen(1);
    await verbeterd(id, 1, { titel: 'Met een tikfout minder' });
    const lees = () => nieuws.lezen.een(id, lezer(luuk), { magModereren: false, eigenTeams: false });
    expect(await lees()).toMatchObject({
      titel: 'Met een tikfout minder',
      vanaf: begonnen.toISOString(),
      bijgewerktOp: now.toISOString(),
      gelezen: true,
    });
    await verbeterd(id, 2, { titel: 'Heel anders' }, true);
    expect(await lees()).toMatchObject({ titel: 'Heel anders', gelezen: false });
    expect((await nieuws.lezen.lijst(lezer(luuk), { pagina: 1 })).ongelezen).toBe(1);
  });
});

describe('what colleagues say', () => {
  const zeg = (
    id: string,
    wie: Medewerkerprofiel,
    tekst: string,
    noemt: string[] = [],
    opReactie: string | null = null,
  ) => {
    now = new Date(now.getTime() + 1000);
    return nieuws.reacties.plaats(id, { tekst, noemt, opReactie }, lezer(wie), wie);
  };
  const gezegd = async (id: string, wie: Medewerkerprofiel) =>
    (await nieuws.lezen.een(id, lezer(wie), { magModereren: false, eigenTeams: false }))?.reacties ?? [];

  it('who is named or answered hears of it, and only who may read it can be named', async () => {
    const id = await gepubliceerd({ doelgroep: ['team:oost'] });
    gemeld = [];
    expect(await zeg(id, luuk, 'Klopt dit, Nico?', [nico.identificatie, guus.identificatie, luuk.identificatie])).toBe(
      'geplaatst',
    );
    expect(gemeld).toMatchObject([{ voor: nico.identificatie, soort: 'genoemd', pad: `/nieuws/${id}` }]);
    const [eerste] = await gezegd(id, luuk);
    expect(eerste?.noemt).toEqual([{ identificatie: nico.identificatie, naam: 'Nico Hofste' }]);
    await zeg(id, nico, 'Ja.', [], eerste?.id);
    expect(gemeld.at(-1)).toMatchObject({ voor: luuk.identificatie, soort: 'antwoord' });
    const [, antwoord] = await gezegd(id, luuk);
    await zeg(id, luuk, 'Dank.', [], antwoord?.id);
    expect((await gezegd(id, luuk)).map(({ opReactie }) => opReactie)).toEqual([null, eerste?.id, eerste?.id]);
    expect(await zeg(id, guus, 'Ik ook?')).toBeNull();
    expect(await nieuws.reacties.noembaar(id, 'ni', lezer(luuk))).toEqual([
      { identificatie: nico.identificatie, naam: 'Nico Hofste' },
    ]);
    expect(await nieuws.reacties.noembaar(id, 'guus', lezer(luuk))).toEqual([]);
    expect(await nieuws.reacties.noembaar(id, 'ni', lezer(guus))).toBeNull();
  });

  it('is changed only by who wrote it, and taken away by her, or by an editor who says why', async () => {
    const id = await gepubliceerd();
    await zeg(id, luuk, 'Onzin');
    const [reactie] = await gezegd(id, luuk);
    const welk = reactie?.id ?? '';
    expect(await nieuws.reacties.wijzig(id, welk, { tekst: 'x', noemt: [] }, lezer(nico), nico)).toBe(false);
    expect(await nieuws.reacties.wijzig(id, welk, { tekst: 'Onhandig', noemt: [] }, lezer(luuk), luuk)).toBe(true);
    expect(await nieuws.reacties.verwijder(id, welk, lezer(nico), { redacteur: false, reden: 'x' })).toBe(false);
    expect(await nieuws.reacties.verwijder(id, welk, lezer(nico), { redacteur: true, reden: '' })).toBe('reden-nodig');
    expect(await nieuws.reacties.verwijder(id, welk, lezer(nico), { redacteur: true, reden: 'Persoonlijk' })).toBe(
      true,
    );
    expect(await gezegd(id, luuk)).toMatchObject([
      { tekst: null, noemt: [], verwijderd: { door: 'redactie', reden: 'Persoonlijk' } },
    ]);
    expect(await nieuws.reacties.verwijder(id, welk, lezer(luuk), { redacteur: false, reden: '' })).toBe(false);
  });

  it('a sign is one per colleague; an article can be closed to reactions', async () => {
    const id = await gepubliceerd({ reacties: false });
    expect(await zeg(id, luuk, 'Hallo')).toBe('dicht');
    await nieuws.reacties.waardeer(id, 'duim', lezer(luuk));
    await nieuws.reacties.waardeer(id, 'hart', lezer(luuk));
    await nieuws.reacties.waardeer(id, 'hart', lezer(nico));
    const detail = await nieuws.lezen.een(id, lezer(luuk), { magModereren: false, eigenTeams: false });
    expect(detail).toMatchObject({ duimen: [{ soort: 'hart', aantal: 2 }], mijnDuim: 'hart' });
    await nieuws.reacties.waardeer(id, null, lezer(luuk));
    expect((await nieuws.lezen.een(id, lezer(luuk), { magModereren: false, eigenTeams: false }))?.mijnDuim).toBeNull();
  });
});

describe('a must-read', () => {
  const vraag = { vraag: 'Waar meld je aan?', antwoorden: ['Per mail', 'In het portaal'], goed: 1 };
  const plicht = { doelgroep: ['team:oost', 'rol:mgr'], leesplicht: { binnenDagen: 5, controlevraag: vraag } };

  it('is confirmed with the right answer, which is not told, and asked again after a major change', async () => {
    const id = await gepubliceerd(plicht);
    const open = async (wie: Medewerkerprofiel) =>
      (await nieuws.leesplichten.openstaand(lezer(wie))).map(({ pad, uiterlijk }) => [pad, uiterlijk]);
    expect(await open(luuk)).toEqual([[`/nieuws/${id}`, '2026-11-28']]);
    expect(await open(guus)).toEqual([]);
    const detail = await nieuws.lezen.een(id, lezer(luuk), { magModereren: false, eigenTeams: false });
    expect(JSON.stringify(detail?.controlevraag)).not.toContain('goed');
    expect(await nieuws.leesplichten.bevestig(id, 0, lezer(luuk))).toBe('fout');
    expect(await nieuws.leesplichten.bevestig(id, null, lezer(luuk))).toBe('fout');
    expect(await nieuws.leesplichten.bevestig(id, 1, lezer(luuk))).toBe('bevestigd');
    expect(await nieuws.leesplichten.bevestig(id, 1, lezer(guus))).toBeNull();
    expect(await open(luuk)).toEqual([]);
    now = dagen(1);
    await verbeterd(id, 1, { ...plicht, titel: 'Kleine verbetering' });
    expect(await open(luuk)).toEqual([]);
    await verbeterd(id, 2, { ...plicht, titel: 'Toch anders' }, true);
    expect(await open(luuk)).toEqual([[`/nieuws/${id}`, '2026-11-29']]);
  });

  it('a manager sees who of her own teams did not read it, and nobody of another team', async () => {
    const id = await gepubliceerd(plicht);
    await nieuws.leesplichten.bevestig(id, 1, lezer(luuk));
    // Nico is in two teams; the manager of the other one sees him there, and not Luuk
    expect(await nieuws.leesplichten.vanEigenTeams(id, lezer(jeroen))).toMatchObject({
      teams: [
        { team: 'Wijkteam Oost', bevestigd: 1, nogNiet: [{ naam: 'Nico Hofste' }] },
        { team: 'Wijkteam Noord', bevestigd: 0, nogNiet: [{ naam: 'Jeroen Blokhuis' }] },
      ],
    });
    expect(await nieuws.leesplichten.vanEigenTeams(id, lezer(hugo))).toMatchObject({
      teams: [{ team: 'Zorg en veiligheid', bevestigd: 0, nogNiet: [{ naam: 'Nico Hofste' }] }],
    });
    expect(await nieuws.leesplichten.vanEigenTeams(id, lezer(luuk))).toBe('geen-team');
  });

  it('who forgets is reminded once, and after the last day her managers are told once', async () => {
    const id = await gepubliceerd({ ...plicht, doelgroep: ['team:oost'] });
    await nieuws.leesplichten.bevestig(id, 1, lezer(luuk));
    gemeld = [];
    expect(await nieuws.leesplichten.herinner()).toBe(0);
    now = dagen(4);
    const [een, twee] = await Promise.all([nieuws.leesplichten.herinner(), nieuws.leesplichten.herinner()]);
    expect(een + twee).toBe(1);
    expect(gemeld).toMatchObject([{ voor: nico.identificatie, soort: 'leesplicht' }]);
    now = dagen(3);
    await nieuws.leesplichten.herinner();
    await nieuws.leesplichten.herinner();
    expect(
      gemeld
        .slice(1)
        .map(({ voor, soort }) => [voor, soort])
        .toSorted(),
    ).toEqual([
      [jeroen.identificatie, 'leesplicht-team'],
      [hugo.identificatie, 'leesplicht-team'],
    ]);
  });

  it('an urgent instruction stands at its subject, for whom it is', async () => {
    const id = await gepubliceerd({ titel: 'Spoed', urgent: true, onderwerpen: ['SHV'], doelgroep: ['team:oost'] });
    expect(await nieuws.lezen.urgenteInstructies('SHV', lezer(luuk))).toMatchObject([{ id, titel: 'Spoed' }]);
    expect(await nieuws.lezen.urgenteInstructies('BB', lezer(luuk))).toEqual([]);
    expect(await nieuws.lezen.urgenteInstructies('SHV', lezer(guus))).toEqual([]);
  });
});

describe('news by mail', () => {
  const signal = new AbortController().signal;
  const verstuur = () => nieuws.digest.verstuur(signal);
  const kies = async (wie: string, digest: 'dagelijks' | 'wekelijks') => {
    await nieuws.digest.kies(wie, { digest }, now);
    now = new Date(now.getTime() + 1000);
  };

  it('comes in the morning, once, with what was not read yet and may be seen', async () => {
    expect(await nieuws.digest.voorkeur(luuk.identificatie)).toEqual({ digest: 'uit' });
    await kies(luuk.identificatie, 'dagelijks');
    await gepubliceerd({ titel: 'Een & <b>twee</b>' });
    await gepubliceerd({ titel: 'Niet voor Luuk', doelgroep: ['team:noord'] });
    await nieuws.lezen.markeerGelezen(await gepubliceerd({ titel: 'Al gelezen' }), lezer(luuk));
    now = new Date('2026-11-24T05:59:00Z'); // a minute to seven
    expect(await verstuur()).toBe(0);
    now = new Date('2026-11-24T06:01:00Z');
    const [een, twee] = await Promise.all([verstuur(), verstuur()].map((sturen) => sturen.catch(() => 0)));
    expect((een ?? 0) + (twee ?? 0)).toBe(1);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to: 'luuk@almelo.example', subject: 'Nieuws voor jou: één bericht' });
    expect(mails[0]?.text).toContain('Een & <b>twee</b>');
    expect(mails[0]?.html).toContain('Een &amp; &lt;b&gt;twee&lt;/b&gt;');
    expect(mails[0]?.text).not.toMatch(/Niet voor Luuk|Al gelezen/);
    expect(await verstuur()).toBe(0);
  });

  it('waits for a mail server that takes nothing, and sends nothing twice that may have arrived', async () => {
    await kies(luuk.identificatie, 'wekelijks');
    await gepubliceerd();
    now = new Date('2026-11-27T10:00:00Z');
    expect(await verstuur()).toBe(0);
    now = new Date('2026-11-30T10:00:00Z');
    for (const uitkomst of ['deferred', 'deferred-late'] as const) {
      postbode = uitkomst;
      expect(await verstuur()).toBe(0);
    }
    postbode = 'accepted';
    expect(await verstuur()).toBe(1);
    await gepubliceerd({ titel: 'Volgende week' });
    now = new Date('2026-12-07T10:00:00Z');
    postbode = 'unknown';
    expect(await verstuur()).toBe(0);
    postbode = 'accepted';
    expect(await verstuur()).toBe(0);
  });

  it('does not come at weekends, nor to who left', async () => {
    await kies(luuk.identificatie, 'dagelijks');
    await kies('MDW99999', 'dagelijks');
    now = new Date('2026-11-27T10:00:00Z');
    await verstuur();
    now = new Date('2026-11-27T10:01:00Z');
    await gepubliceerd();
    now = new Date('2026-11-28T10:00:00Z');
    expect(await verstuur()).toBe(0);
    now = new Date('2026-11-30T10:00:00Z');
    expect(await verstuur()).toBe(1);
  });
});
