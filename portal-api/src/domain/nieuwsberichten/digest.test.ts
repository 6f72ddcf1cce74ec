import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { luuk, nieuwshuis } from './huis.testing.ts';

let huis: Awaited<ReturnType<typeof nieuwshuis>>;
beforeAll(async () => {
  huis = await nieuwshuis();
});
afterAll(() => huis.test.drop());
beforeEach(() => huis.schoon());

describe('news by mail', () => {
  const signal = new AbortController().signal;
  const verstuur = () => huis.nieuws.digest.verstuur(signal);
  const kies = async (wie: string, digest: 'uit' | 'dagelijks' | 'wekelijks') => {
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

  it('has a link at each, and says how many more there are', async () => {
    await kies(luuk.identificatie, 'dagelijks');
    const eerste = await huis.gepubliceerd({ titel: 'Vastgezet', vastgezet: true });
    for (let nummer = 1; nummer <= 13; nummer += 1) await huis.gepubliceerd({ titel: `Bericht ${nummer}` });
    huis.staat.now = new Date('2026-11-24T10:00:00Z');
    expect(await verstuur()).toBe(1);
    const [mail] = huis.staat.mails;
    expect(mail?.subject).toBe('Nieuws voor jou: 14 berichten');
    expect(mail?.text.match(/https:\/\/mw\.example\/nieuws\/[0-9a-f-]{36}/g)).toHaveLength(12);
    expect(mail?.text).toContain('Er zijn nog 2 andere berichten voor je: https://mw.example/nieuws?ongelezen=ja');
    expect(mail?.html).toContain(`<h2><a href="https://mw.example/nieuws/${eerste}">Vastgezet</a></h2>`);
    expect(mail?.html).toContain('<a href="https://mw.example/nieuws?ongelezen=ja">');
  });

  it('begins anew for who switches it on again; another rhythm loses nothing', async () => {
    await kies(luuk.identificatie, 'dagelijks');
    await kies(luuk.identificatie, 'uit');
    await huis.gepubliceerd({ titel: 'Van toen het uit stond' });
    huis.staat.now = new Date('2026-11-26T10:00:00Z');
    await kies(luuk.identificatie, 'dagelijks');
    await huis.gepubliceerd({ titel: 'Van daarna' });
    await kies(luuk.identificatie, 'wekelijks');
    huis.staat.now = new Date('2026-11-30T10:00:00Z');
    expect(await verstuur()).toBe(1);
    expect(huis.staat.mails[0]?.text).toContain('Van daarna');
    expect(huis.staat.mails[0]?.text).not.toContain('Van toen het uit stond');
  });

  it('tells of what has to be read again, and not of a small correction', async () => {
    const id = await huis.gepubliceerd({ titel: 'Regels' });
    const ander = await huis.gepubliceerd({ titel: 'Al gezien' });
    for (const een of [id, ander]) await huis.nieuws.lezen.markeerGelezen(een, huis.lezer(luuk));
    huis.staat.now = huis.dagen(1);
    await kies(luuk.identificatie, 'dagelijks');
    await huis.verbeterd(ander, 1, { titel: 'Al gezien, zonder tikfout' });
    await huis.verbeterd(id, 1, { titel: 'Andere regels' }, true);
    huis.staat.now = huis.dagen(1);
    expect(await verstuur()).toBe(1);
    expect(huis.staat.mails[0]?.subject).toBe('Nieuws voor jou: één bericht');
    expect(huis.staat.mails[0]?.text).toContain('Andere regels');
  });
});
