import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../testing/portal.ts';
import type { DataSubject } from '../../access/grant.ts';
import type { Mail } from '../../platform/mail/model.ts';
import { standaardkanalen } from '../contactgegevens/model.ts';
import { createGebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts';
import {
  geweigerd,
  huis,
  iemand,
  keyring,
  lines,
  MINUUT,
  nieuw,
  nieuwToneel,
  pseudonym,
  type Toneel,
  UUR,
} from './huis.testing.ts';

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

let toneel: Toneel;
beforeEach(() => {
  toneel = nieuwToneel();
});
const hier = () => huis(toneel, test);

describe('a notice', () => {
  it('goes out a quarter of an hour after the first, with all of it, in words that tell nothing', async () => {
    const { gebeurt, maak, werk, verder, stand } = hier();
    const wie = iemand(toneel);
    await gebeurt(wie);
    verder(10 * MINUUT);
    await gebeurt(wie, { soort: 'document' });
    await maak();
    await werk();
    expect(toneel.mails).toEqual([]);
    verder(5 * MINUUT);
    await maak();
    await maak();
    await werk();
    expect(toneel.mails).toHaveLength(1);
    const [{ to, subject, text, html, unsubscribe }] = toneel.mails as [Mail];
    expect(to).toBe(`p${wie}@x.example`);
    expect(subject).toBe('Er staat nieuws voor u klaar in Eén Loket');
    expect(text).toContain('Er staat een nieuw document voor u klaar in Eén Loket.');
    for (const woord of ['WMO', 'In behandeling', 'openzaak', '/mijn-zaken']) expect(text + html).not.toContain(woord);
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      'https://mijn.example/overzicht',
      'https://mijn.example/instellingen',
    ]);
    expect(unsubscribe).toBe('https://mijn.example/instellingen');
    expect(await stand(wie)).toEqual([['verstuurd', 'email verzonden']]);
    verder(UUR);
    await maak();
    await werk();
    expect(toneel.mails).toHaveLength(1);
  });

  it('is in the language of the reader, from right to left where that is so, and says that a machine made it', async () => {
    const { gebeurt, maak, werk, verder } = hier();
    await gebeurt(iemand(toneel, { taal: 'en' }));
    verder(15 * MINUUT);
    await maak();
    await werk();
    expect(toneel.mails[0]).toMatchObject({ language: 'en', subject: 'There is news for you in Eén Loket' });
    await gebeurt(iemand(toneel, { taal: 'ar' }));
    verder(15 * MINUUT);
    await maak();
    await werk();
    expect(toneel.mails[1]?.language).toBe('ar');
    expect(toneel.mails[1]?.html).toContain('dir="rtl"');
    expect(toneel.mails[1]?.text).toMatch(/^تُرجم هذا النص بواسطة الحاسوب/);
  });

  it('says it otherwise when a status was put back (odd-register-data 25)', async () => {
    const { gebeurt, maak, werk, verder } = hier();
    await gebeurt(iemand(toneel), { correctie: true, status: 'Geregistreerd' });
    verder(15 * MINUUT);
    await maak();
    await werk();
    expect(toneel.mails[0]?.subject).toBe('Wij hebben iets verbeterd in Eén Loket');
    expect(toneel.mails[0]?.text).toContain('Wat er eerst stond, klopte niet.');
  });

  it('of one person never waits for that of another: one opted out, one fails, one has no address (row 24)', async () => {
    const { gebeurt, maak, werk, verder, stand } = hier();
    const [uit, stuk, zonder, goed] = [
      iemand(toneel, { voorkeurskanaal: { ...standaardkanalen, zaken: 'portaal' } }),
      iemand(toneel),
      iemand(toneel, { email: false, sms: false }),
      iemand(toneel),
    ];
    toneel.contacten.set(stuk, 'storing');
    for (const wie of [uit, stuk, zonder, goed]) await gebeurt(wie);
    verder(15 * MINUUT);
    await maak();
    await werk();
    expect(toneel.mails.map(({ to }) => to)).toEqual([`p${goed}@x.example`]);
    expect(await stand(uit)).toEqual([['portaal']]);
    expect(await stand(zonder)).toEqual([['portaal']]);
    expect(await stand(stuk)).toEqual([['wacht']]);
  });

  it('goes to the contact of an establishment, and is noted when there is none (row 24)', async () => {
    const { prisma, maak, werk, verder } = hier();
    const gebeurtenissen = createGebeurtenissen({ prisma, keyring, pseudonym });
    const vestiging = iemand(toneel);
    const onbekend: DataSubject = { soort: 'vestiging', waarde: '000090009999' };
    const eigen: DataSubject = { soort: 'vestiging', waarde: vestiging };
    await gebeurtenissen.noteer(prisma, [nieuw(eigen, toneel.now), nieuw(onbekend, toneel.now)], toneel.now);
    verder(15 * MINUUT);
    await maak();
    await werk();
    expect(toneel.mails.map(({ to }) => to)).toEqual([`p${vestiging}@x.example`]);
    expect(lines.join()).toContain('no digital way is left to tell somebody');
  });
});

describe('the channel', () => {
  it('is the preferred one per subject; what differs goes apart; letters go to an employee', async () => {
    const { gebeurt, maak, werk, verder, stand, kennisgevingen } = hier();
    const wie = iemand(toneel, { voorkeurskanaal: { ...standaardkanalen, berichten: 'sms', vragen: 'post' } });
    for (const soort of ['status', 'bericht', 'antwoord'] as const) await gebeurt(wie, { soort });
    verder(15 * MINUUT);
    await maak();
    await werk();
    expect(toneel.mails).toHaveLength(1);
    expect(toneel.smsjes.map(({ text }) => text)).toEqual([
      'Er staat een bericht voor u klaar in Eén Loket. https://mijn.example/overzicht',
    ]);
    expect((await stand(wie)).map(([eerste]) => eerste).sort()).toEqual(['medewerker', 'verstuurd', 'verstuurd']);
    const { items } = await kennisgevingen.lijst.open();
    expect(items.find(({ reden }) => reden === 'post')).toMatchObject({ soort: 'persoon', pogingen: [] });
  });

  it('is used for what asks for action, whatever somebody chose, and says that it cannot be switched off', async () => {
    const { gebeurt, maak, werk, verder } = hier();
    await gebeurt(iemand(toneel, { voorkeurskanaal: { ...standaardkanalen, taken: 'portaal' } }), { soort: 'taak' });
    verder(15 * MINUUT);
    await maak();
    await werk();
    expect(toneel.mails[0]).toMatchObject({ subject: 'Wij vragen u om iets te doen in Eén Loket', unsubscribe: null });
    expect(toneel.mails[0]?.text).toContain('Dit bericht kunt u niet uitzetten');
  });

  it('gives way to the next when it refuses, at once or later, and to an employee when none is left', async () => {
    const { gebeurt, maak, werk, verder, stand, kennisgevingen } = hier();
    toneel.postbode = async () => geweigerd;
    const wie = iemand(toneel);
    await gebeurt(wie);
    verder(15 * MINUUT);
    await maak();
    await werk();
    expect(await stand(wie)).toEqual([['verstuurd', 'email geweigerd', 'sms verzonden']]);
    const { terugkoppeling, lijst } = kennisgevingen;
    await terugkoppeling.kwamTerug(toneel.smsjes[0]?.id ?? '', 'permanent-failure');
    await terugkoppeling.kwamTerug(toneel.smsjes[0]?.id ?? '', 'permanent-failure');
    await werk();
    expect(await stand(wie)).toEqual([['medewerker', 'onbezorgd', 'email geweigerd', 'sms geweigerd']]);
    const item = (await lijst.open()).items.find(({ pogingen }) => pogingen.length === 2);
    if (!item) throw new Error('nobody waits');
    expect(item.zaken).toHaveLength(1);
    expect(JSON.stringify(item)).not.toMatch(/WMO|behandeling|x\.example|06\d{9}/);
    expect(await lijst.ontvanger(item.id)).toEqual({ soort: 'bsn', waarde: wie });
    expect(await lijst.handelAf(item.id, 'MDW00001', 'brief', toneel.now)).toBe(true);
    expect(await lijst.handelAf(item.id, 'MDW00002', 'gebeld', toneel.now)).toBe(false);
    // what refused stays alone for a month: the next notice goes straight to the next channel
    await gebeurt(wie);
    verder(15 * MINUUT);
    await maak();
    await werk();
    expect((await stand(wie)).find(([eerste]) => eerste === 'medewerker')).toEqual(['medewerker', 'onbezorgd']);
  });

  it('takes over when a mail that was taken comes back', async () => {
    const { gebeurt, maak, werk, verder, stand, kennisgevingen } = hier();
    const wie = iemand(toneel);
    await gebeurt(wie);
    verder(15 * MINUUT);
    await maak();
    await werk();
    await kennisgevingen.terugkoppeling.kwamTerug(toneel.mails[0]?.id ?? '', '5.1.1');
    await werk();
    expect(toneel.smsjes).toHaveLength(1);
    await kennisgevingen.terugkoppeling.kwamAan(toneel.smsjes[0]?.id ?? '');
    expect(await stand(wie)).toEqual([['verstuurd', 'email geweigerd', 'sms bezorgd']]);
    await kennisgevingen.terugkoppeling.kwamTerug(randomUUID(), '5.1.1');
  });
});
