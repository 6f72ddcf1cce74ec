import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Medewerkerprofiel } from '../medewerkers/model.ts';
import { guus, hugo, jeroen, luuk, nico, nieuwshuis } from './huis.testing.ts';

let huis: Awaited<ReturnType<typeof nieuwshuis>>;
beforeAll(async () => {
  huis = await nieuwshuis();
});
afterAll(() => huis.test.drop());
beforeEach(() => huis.schoon());

describe('a must-read', () => {
  const vraag = { vraag: 'Waar meld je aan?', antwoorden: ['Per mail', 'In het portaal'], goed: 1 };
  const plicht = { doelgroep: ['team:oost', 'rol:mgr'], leesplicht: { binnenDagen: 5, controlevraag: vraag } };

  it('is confirmed with the right answer, which is not told, and asked again after a major change', async () => {
    const id = await huis.gepubliceerd(plicht);
    const open = async (wie: Medewerkerprofiel) =>
      (await huis.nieuws.leesplichten.openstaand(huis.lezer(wie))).map(({ pad, uiterlijk }) => [pad, uiterlijk]);
    expect(await open(luuk)).toEqual([[`/nieuws/${id}`, '2026-11-28']]);
    expect(await open(guus)).toEqual([]);
    const detail = await huis.nieuws.lezen.een(id, huis.lezer(luuk), { magModereren: false, eigenTeams: false });
    expect(JSON.stringify(detail?.controlevraag)).not.toContain('goed');
    expect(await huis.nieuws.leesplichten.bevestig(id, 0, huis.lezer(luuk))).toBe('fout');
    expect(await huis.nieuws.leesplichten.bevestig(id, null, huis.lezer(luuk))).toBe('fout');
    expect(await huis.nieuws.leesplichten.bevestig(id, 1, huis.lezer(luuk))).toBe('bevestigd');
    expect(await huis.nieuws.leesplichten.bevestig(id, 1, huis.lezer(guus))).toBeNull();
    expect(await open(luuk)).toEqual([]);
    huis.staat.now = huis.dagen(1);
    await huis.verbeterd(id, 1, { ...plicht, titel: 'Kleine verbetering' });
    expect(await open(luuk)).toEqual([]);
    await huis.verbeterd(id, 2, { ...plicht, titel: 'Toch anders' }, true);
    expect(await open(luuk)).toEqual([[`/nieuws/${id}`, '2026-11-29']]);
  });

  it('a manager sees who of her own teams did not read it, and nobody of another team', async () => {
    const id = await huis.gepubliceerd(plicht);
    await huis.nieuws.leesplichten.bevestig(id, 1, huis.lezer(luuk));
    // Nico is in two teams; the manager of the other one sees him there, and not Luuk
    expect(await huis.nieuws.leesplichten.vanEigenTeams(id, huis.lezer(jeroen))).toMatchObject({
      teams: [
        { team: 'Wijkteam Oost', bevestigd: 1, nogNiet: [{ naam: 'Nico Hofste' }] },
        { team: 'Wijkteam Noord', bevestigd: 0, nogNiet: [{ naam: 'Jeroen Blokhuis' }] },
      ],
    });
    expect(await huis.nieuws.leesplichten.vanEigenTeams(id, huis.lezer(hugo))).toMatchObject({
      teams: [{ team: 'Zorg en veiligheid', bevestigd: 0, nogNiet: [{ naam: 'Nico Hofste' }] }],
    });
    expect(await huis.nieuws.leesplichten.vanEigenTeams(id, huis.lezer(luuk))).toBe('geen-team');
  });

  it('who forgets is reminded once, and after the last day her managers are told once', async () => {
    const id = await huis.gepubliceerd({ ...plicht, doelgroep: ['team:oost'] });
    await huis.nieuws.leesplichten.bevestig(id, 1, huis.lezer(luuk));
    huis.staat.gemeld = [];
    expect(await huis.nieuws.leesplichten.herinner()).toBe(0);
    huis.staat.now = huis.dagen(4);
    const [een, twee] = await Promise.all([huis.nieuws.leesplichten.herinner(), huis.nieuws.leesplichten.herinner()]);
    expect(een + twee).toBe(1);
    expect(huis.staat.gemeld).toMatchObject([{ voor: nico.identificatie, soort: 'leesplicht' }]);
    huis.staat.now = huis.dagen(3);
    await huis.nieuws.leesplichten.herinner();
    await huis.nieuws.leesplichten.herinner();
    expect(
      huis.staat.gemeld
        .slice(1)
        .map(({ voor, soort }) => [voor, soort])
        .toSorted(),
    ).toEqual([
      [jeroen.identificatie, 'leesplicht-team'],
      [hugo.identificatie, 'leesplicht-team'],
    ]);
  });

  it('an urgent instruction stands at its subject, for whom it is', async () => {
    const id = await huis.gepubliceerd({
      titel: 'Spoed',
      urgent: true,
      onderwerpen: ['SHV'],
      doelgroep: ['team:oost'],
    });
    expect(await huis.nieuws.lezen.urgenteInstructies('SHV', huis.lezer(luuk))).toMatchObject([{ id, titel: 'Spoed' }]);
    expect(await huis.nieuws.lezen.urgenteInstructies('BB', huis.lezer(luuk))).toEqual([]);
    expect(await huis.nieuws.lezen.urgenteInstructies('SHV', huis.lezer(guus))).toEqual([]);
  });
});

describe('news by mail', () => {
  const signal = new AbortController().signal;
  const verstuur = () => huis.nieuws.digest.verstuur(signal);
  const kies = async (wie: string, digest: 'dagelijks' | 'wekelijks') => {
    await huis.nieuws.digest.kies(wie, { digest }, huis.staat.now);
    huis.staat.now = new Date(huis.staat.now.getTime() + 1000);
  };

  it('comes in the morning, once, with what was not read yet and may be seen', async () => {
    expect(await huis.nieuws.digest.voorkeur(luuk.identificatie)).toEqual({ digest: 'uit' });
    await kies(luuk.identificatie, 'dagelijks');
    await huis.gepubliceerd({ titel: 'Een & <b>twee</b>' });
    await huis.gepubliceerd({ titel: 'Niet voor Luuk', doelgroep: ['team:noord'] });
    await huis.nieuws.lezen.markeerGelezen(await huis.gepubliceerd({ titel: 'Al gelezen' }), huis.lezer(luuk));
    huis.staat.now = new Date('2026-11-24T05:59:00Z'); // a minute to seven
    expect(await verstuur()).toBe(0);
    huis.staat.now = new Date('2026-11-24T06:01:00Z');
    const [een, twee] = await Promise.all([verstuur(), verstuur()].map((sturen) => sturen.catch(() => 0)));
    expect((een ?? 0) + (twee ?? 0)).toBe(1);
    expect(huis.staat.mails).toHaveLength(1);
    expect(huis.staat.mails[0]).toMatchObject({ to: 'luuk@almelo.example', subject: 'Nieuws voor jou: één bericht' });
    expect(huis.staat.mails[0]?.text).toContain('Een & <b>twee</b>');
    expect(huis.staat.mails[0]?.html).toContain('Een &amp; &lt;b&gt;twee&lt;/b&gt;');
    expect(huis.staat.mails[0]?.text).not.toMatch(/Niet voor Luuk|Al gelezen/);
    expect(await verstuur()).toBe(0);
  });

  it('waits for a mail server that takes nothing, and sends nothing twice that may have arrived', async () => {
    await kies(luuk.identificatie, 'wekelijks');
    await huis.gepubliceerd();
    huis.staat.now = new Date('2026-11-27T10:00:00Z');
    expect(await verstuur()).toBe(0);
    huis.staat.now = new Date('2026-11-30T10:00:00Z');
    for (const uitkomst of ['deferred', 'deferred-late'] as const) {
      huis.staat.postbode = uitkomst;
      expect(await verstuur()).toBe(0);
    }
    huis.staat.postbode = 'accepted';
    expect(await verstuur()).toBe(1);
    await huis.gepubliceerd({ titel: 'Volgende week' });
    huis.staat.now = new Date('2026-12-07T10:00:00Z');
    huis.staat.postbode = 'unknown';
    expect(await verstuur()).toBe(0);
    huis.staat.postbode = 'accepted';
    expect(await verstuur()).toBe(0);
  });

  it('does not come at weekends, nor to who left', async () => {
    await kies(luuk.identificatie, 'dagelijks');
    await kies('MDW99999', 'dagelijks');
    huis.staat.now = new Date('2026-11-27T10:00:00Z');
    await verstuur();
    huis.staat.now = new Date('2026-11-27T10:01:00Z');
    await huis.gepubliceerd();
    huis.staat.now = new Date('2026-11-28T10:00:00Z');
    expect(await verstuur()).toBe(0);
    huis.staat.now = new Date('2026-11-30T10:00:00Z');
    expect(await verstuur()).toBe(1);
  });
});
