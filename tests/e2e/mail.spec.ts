import { inDatabase } from '../harness/database.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsMedewerker } from '../harness/inloggen.ts';
import { legVreemdsInRegister, zetKlok } from '../harness/levers.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import {
  gebeurtEnWacht,
  genoteerd,
  laatMislukken,
  laatTerugkomen,
  legBereikbare,
  mailsAan,
  smsjesAan,
} from '../harness/post.ts';
import { zetStatus } from '../harness/register.ts';

// The clock stands at Monday 23 November 2026, 9:00 UTC; what happens within a quarter of an hour is one mail.

const GEDULD = { timeout: 15_000 };

test('twee stappen binnen een kwartier zijn één mail, die niet zegt waar het over gaat; een correctie heet een correctie', async ({
  page,
  stack,
}) => {
  const adres = 'fatma@post.example';
  const zaak = await legBereikbare(stack, { bsn: '999988505', email: adres, telefoon: '0612345601' });
  await zetStatus(stack, zaak, 1, '2026-11-23T09:05:00Z');
  await expect.poll(() => genoteerd(stack, zaak)).toBe(1);
  await zetKlok(stack, '2026-11-23T09:08:00Z');
  await zetStatus(stack, zaak, 2, '2026-11-23T09:08:00Z');
  await expect.poll(() => genoteerd(stack, zaak)).toBe(2);
  expect(await mailsAan(stack, adres)).toEqual([]);
  await zetKlok(stack, '2026-11-23T09:17:00Z');
  await expect.poll(() => mailsAan(stack, adres), GEDULD).toHaveLength(1);

  const [mail] = await mailsAan(stack, adres);
  if (!mail) throw new Error('no mail');
  expect(mail.onderwerp).toBe('Er staat nieuws voor u klaar in Eén Loket');
  const id = zaak.split('/').at(-1) ?? '';
  for (const woord of ['Doorgezet', 'Ingepland', 'openbare ruimte', 'MOR', 'ZAAK-', '999988505', id]) {
    expect(mail.html + mail.tekst, 'somebody may read along').not.toContain(woord);
  }
  expect([...new Set(mail.html.match(/href="[^"]*"/g))]).toEqual([
    `href="${stack.inwonerUrl}/overzicht"`,
    `href="${stack.inwonerUrl}/instellingen"`,
  ]);
  expect(mail.headers).toMatchObject({
    'auto-submitted': 'auto-generated',
    'list-unsubscribe': `<${stack.inwonerUrl}/instellingen>`,
    'content-language': 'nl',
  });
  expect(mail.headers['message-id']).toMatch(/^<[0-9a-f-]{36}@almelo\.example>$/);
  await page.goto(`${stack.mailUrl}/berichten/${mail.id}/html`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er staat nieuws voor u klaar in Eén Loket');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await schermafdruk(page, 'mail-nieuws');

  await zetStatus(stack, zaak, 1, '2026-11-23T09:20:00Z');
  await expect.poll(() => genoteerd(stack, zaak)).toBe(3);
  await zetKlok(stack, '2026-11-23T09:40:00Z');
  await expect.poll(() => mailsAan(stack, adres), GEDULD).toHaveLength(2);
  const [correctie] = await mailsAan(stack, adres);
  expect(correctie?.onderwerp).toBe('Wij hebben iets verbeterd in Eén Loket');
  expect(await smsjesAan(stack, '0612345601'), 'once, by one channel').toEqual([]);
});

test('een adres dat weigert maakt plaats voor een sms, meteen of als de mail later terugkomt, en houdt niemand anders op', async ({
  stack,
}) => {
  const mensen = [
    { bsn: '999988517', email: 'weigert@post.example', telefoon: '0612345602' },
    { bsn: '999988529', email: 'komt-terug@post.example', telefoon: '0612345603' },
    { bsn: '999988530', email: 'goed@post.example', taal: 'eng' },
    { bsn: '999988542' },
  ];
  await laatTerugkomen(stack, 'weigert@post.example', 'hard');
  await laatTerugkomen(stack, 'komt-terug@post.example', 'late');
  for (const wie of mensen) {
    const zaak = await legBereikbare(stack, wie);
    await zetStatus(stack, zaak, 1);
    await expect.poll(() => genoteerd(stack, zaak)).toBe(1);
  }
  await zetKlok(stack, '2026-11-23T09:17:00Z');
  for (const nummer of ['0612345602', '0612345603']) {
    await expect
      .poll(() => smsjesAan(stack, nummer), GEDULD)
      .toMatchObject([{ body: `Er staat nieuws voor u klaar in Eén Loket. ${stack.inwonerUrl}/overzicht` }]);
  }
  await expect.poll(() => mailsAan(stack, 'goed@post.example'), GEDULD).toHaveLength(1);
  const [engels] = await mailsAan(stack, 'goed@post.example');
  expect(engels?.onderwerp).toBe('There is news for you in Eén Loket');
});

test.describe('wie door niets wordt bereikt', () => {
  test.use({ deur: 'medewerker' });

  test('staat bij het KCC: wat niet lukte, en pas op verzoek wie', async ({ page, stack }) => {
    const bsn = '999988554';
    await legVreemdsInRegister(stack, 'persoon-in-onderzoek', { bsn });
    const zaak = await legBereikbare(stack, { bsn, email: 'stuk@post.example', telefoon: '0612345604' });
    await laatTerugkomen(stack, 'stuk@post.example', 'late');
    await laatMislukken(stack, '0612345604');
    await gebeurtEnWacht(stack, zaak);
    await inloggenAlsMedewerker(page, { medewerker: 'mw-003', terug: '/beheer/bezorging' });
    await expect(async () => {
      await page.reload();
      await expect(page.getByRole('heading', { name: 'Een inwoner is niet bereikt' })).toBeVisible({ timeout: 1500 });
    }).toPass(GEDULD);
    await expect(page.getByText(/^De e-mail kwam niet aan op .*: het adres werkt niet\.$/)).toBeVisible();
    await expect(page.getByText(/^De sms kwam niet aan op .*: het nummer werkt niet\.$/)).toBeVisible();
    await expect(page.getByText('Laat het weten vóór 25 november 2026, 10.00 uur.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open de zaak' })).toHaveAttribute('href', /^\/zaken\/openzaak\//);
    await expect(page.getByText(/Brinke|stuk@post|0612345604|999988554/)).toHaveCount(0);
    await verwachtToegankelijk(page);
    await verwachtPassend(page);
    await schermafdruk(page, 'medewerker-niet-bereikt');
    await page.getByRole('button', { name: 'Toon naam en adres' }).click();
    await expect(page.getByText(/Brinke/)).toBeVisible();
    const gelogd = await inDatabase(stack, async (client) => {
      const vraag = `select doel from verwerking where naam = 'toonOntvanger' and status = 'OK'`;
      return (await client.query<{ doel: string }>(vraag)).rows;
    });
    expect(gelogd).toContainEqual({ doel: 'bezorging' });
    await page.getByRole('button', { name: 'Ik stuurde een brief' }).click();
    await expect(page.getByText('Iedereen is bereikt')).toBeVisible();
    await verwachtToegankelijk(page);
  });
});

test('een portaal dat midden in het versturen wordt afgebroken, verstuurt elke mail daarna één keer, onder hetzelfde nummer', async ({
  stack,
}) => {
  const adres = 'afgebroken@post.example';
  const zaak = await legBereikbare(stack, { bsn: '999988566', email: adres });
  await laatTerugkomen(stack, adres, 'soft');
  await gebeurtEnWacht(stack, zaak);
  const begonnen = () =>
    inDatabase(stack, async (client) => {
      const vraag = `select v.id from verzending v join kennisgeving_gebeurtenis g using (kennisgeving_id) where g.zaak_id = $1`;
      return (await client.query<{ id: string }>(vraag, [zaak.split('/').at(-1)])).rows.map(({ id }) => id);
    });
  await expect.poll(begonnen, GEDULD).toHaveLength(1);
  const [id] = await begonnen();
  await stack.crashPortal();
  await laatTerugkomen(stack, adres, null);
  await stack.restartPortal();
  // well past the next attempt
  await zetKlok(stack, '2026-11-23T10:30:00Z');
  await expect.poll(() => mailsAan(stack, adres), { timeout: 30_000 }).toHaveLength(1);
  const [mail] = await mailsAan(stack, adres);
  expect(mail?.headers['message-id']).toBe(`<${id}@almelo.example>`);
});
