import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [pad, kop] of [
    ['/', 'Welkom bij Eén Loket'],
    ['/contact', 'Hulp en contact'],
    ['/privacy', 'Privacy'],
    ['/toegankelijkheid', 'Toegankelijkheid'],
  ] as const) {
    test(`leest iedereen ${pad}`, async ({ page }) => {
      await page.goto(pad);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(kop);
      await expect(page).toHaveTitle(/ \| Eén Loket Gemeente Almelo$/);
    });
  }

  test('zoekt iedereen wat hij wil regelen, kiest, en leest hoe dat moet', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Waar zoekt u naar?').fill('poetshulp');
    await page.getByRole('button', { name: 'Zoek' }).click();
    await expect(page).toHaveURL('/producten?zoek=poetshulp');
    await expect(page.getByText('1 gevonden voor ‘poetshulp’')).toBeVisible();
    await expect(page.getByText('woorden die hetzelfde betekenen')).toBeVisible();
    await page.getByRole('link', { name: 'Hulp bij het huishouden' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hulp bij het huishouden');
    await expect(page.getByRole('heading', { name: 'Kan het niet wachten?' })).toBeVisible();
    await page.goto('/producten?taal=en');
    await page.getByRole('link', { name: /^Debts/ }).click();
    await expect(page).toHaveURL('/producten?gebeurtenis=schulden&taal=en');
    await page.getByRole('link', { name: 'Help with debts' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help with debts');
    expect((await page.goto('/producten/bestaat-niet'))?.status()).toBe(404);
  });

  test('leest iedereen bij een formulier dat script nodig heeft, hoe het anders kan', async ({ page }) => {
    await page.goto('/voorzieningen/doorgeven');
    // finding by text passes over what stands in a noscript
    const uitleg = page.locator('noscript p');
    await expect(uitleg).toBeVisible();
    await expect(uitleg).toContainText('Dit formulier werkt alleen als JavaScript aanstaat');
  });

  test('in een andere taal, van rechts naar links als dat zo hoort', async ({ page }) => {
    await page.goto('/contact?taal=en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help and contact');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto('/contact?taal=ar');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });
});

test('met JavaScript neemt de app over wat er al staat, zonder iets opnieuw te tekenen', async ({ page }) => {
  const klachten: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') klachten.push(message.text());
  });
  page.on('pageerror', (error) => klachten.push(error.message));
  // asked by the app only: with this answer it has taken over
  const overgenomen = page.waitForResponse(/\/api\/v1\/sessie$/, { timeout: 30_000 });
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => document.querySelector('h1')?.setAttribute('data-van-de-server', ''));
  });
  await page.goto('/contact');
  const kop = page.getByRole('heading', { level: 1 });
  await overgenomen;
  await expect(kop).toHaveAttribute('data-van-de-server');
  await page.getByRole('link', { name: 'Privacy' }).click();
  await expect(page).toHaveURL('/privacy');
  await page.goBack();
  await expect(kop).toHaveText('Hulp en contact');
  expect(klachten).toEqual([]);
});

test('wie is ingelogd, krijgt dezelfde pagina en ziet daarna zijn naam', async ({ page }) => {
  await inloggenAlsInwoner(page, { bsn: '999970021' });
  const antwoord = await page.goto('/contact');
  const bron = (await antwoord?.text()) ?? '';
  expect(bron).toContain('Hulp en contact');
  expect(bron).not.toContain('Uitloggen');
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeVisible();
});

test('wat iemand aanklikt of invult voordat de app luistert, gaat niet verloren', async ({ context, stack }) => {
  // not the page of the fixture, which waits until the app listens
  const page = await context.newPage();
  const tekst = 'Het buurthuis is op maandag dicht.';
  let laatDoor = () => undefined as void;
  const wacht = new Promise<void>((resolve) => (laatDoor = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await wacht;
    await route.continue();
  });
  const vroeg = page.waitForResponse('**/vroege-klik.js', { timeout: 30_000 });
  await page.goto('/voorzieningen/doorgeven', { waitUntil: 'commit' });
  await (await vroeg).finished();
  await page.getByLabel('Ik ben van een organisatie').check();
  await page.getByLabel('Wat wilt u doorgeven?').fill(tekst);
  await page.getByRole('button', { name: 'Verstuur' }).click();
  // nothing of it in the address
  await expect(page).toHaveURL(`${stack.inwonerUrl}/voorzieningen/doorgeven`);
  const verstuurd = page.waitForRequest(/voorstellen/, { timeout: 30_000 });
  laatDoor();
  expect((await verstuurd).postDataJSON()).toMatchObject({ van: 'organisatie', tekst });
  await expect(page.getByText('Dank u wel')).toBeVisible({ timeout: 30_000 });
});
