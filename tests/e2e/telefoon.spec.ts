import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner } from '../harness/inloggen.ts';
import { verwachtToegankelijk } from '../harness/looking.ts';
import { paginaVan, vindZaak } from '../harness/zaken.ts';

const BSN = '999970021';

/** Everything that a browser keeps for this site, as text: the caches of the worker, and what pages put away. */
const bewaard = (page: Page) =>
  page.evaluate(async () => {
    const parts: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        parts.push(request.url, (await answer?.text()) ?? '');
      }
    }
    parts.push(JSON.stringify(await indexedDB.databases()));
    return parts;
  });

const laatstGezien = (page: Page) => page.evaluate(() => localStorage.getItem('loket-laatst-gezien'));

const workerStaat = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state ?? 'none');

test('de telefoon kan het loket installeren: eigen naam, kleuren en pictogrammen', async ({ page }) => {
  await page.goto('/');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const manifest = (await answer.json()) as {
    start_url: string;
    icons: { src: string; purpose: string; sizes: string }[];
  };
  expect(manifest).toMatchObject({ start_url: '/overzicht', display: 'standalone', theme_color: '#0b4f5c' });
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  for (const { src, sizes } of manifest.icons) {
    const icon = await page.request.get(src);
    expect(icon.headers()['content-type']).toBe('image/png');
    // width in the header of a PNG
    expect(`${(await icon.body()).readUInt32BE(16)}`).toBe(sizes.split('x')[0]);
  }
});

test('zonder internet zegt het loket wanneer iemand keek en hoeveel er liep, en verder bewaart het apparaat niets over haar', async ({
  page,
  context,
}) => {
  // the device forgets after some days: its clock stands where that of the stack does
  await page.clock.setSystemTime(new Date('2026-11-23T09:00:00Z'));
  await inloggenAlsInwoner(page, { bsn: BSN });
  const zaak = await vindZaak(page, ({ documenten }) => documenten.length > 0);
  await page.goto('/overzicht');
  await expect.poll(() => workerStaat(page)).toBe('activated');
  await expect(page.getByRole('heading', { name: 'Lopende zaken' })).toBeVisible();
  await page.goto(paginaVan(zaak));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(zaak.titel);
  await page.goto('/mijn-gegevens');
  await expect(page.getByText(BSN)).toBeVisible();
  await page.goto('/overzicht');
  await expect.poll(() => laatstGezien(page)).toContain('lopend');
  const alles = (await bewaard(page)).join('\n');
  for (const geheim of [BSN, 'Brinke', zaak.id, zaak.nummer, zaak.titel, '/api/']) expect(alles).not.toContain(geheim);

  await context.setOffline(true);
  await page.goto('/mijn-zaken').catch(() => undefined);
  await expect(page.getByRole('heading', { level: 1, name: 'U heeft geen internet' })).toBeVisible();
  await expect(page.getByText(/^U keek het laatst op .*2026.*/)).toBeVisible();
  await expect(page.getByText(/^Lopende zaken toen: \d+$/)).toBeVisible();
  await verwachtToegankelijk(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: 'output/schermen/offline-telefoon.png' });
  await context.setOffline(false);
  // the page may come back by itself at the same moment
  await expect(async () => {
    await page.goto('/mijn-zaken');
    await expect(page.getByRole('heading', { level: 1, name: 'Mijn zaken' })).toBeVisible({ timeout: 2000 });
  }).toPass();

  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.waitForURL('**/uitgelogd**');
  expect(await laatstGezien(page)).toBeNull();
});

test('een gedeelde link zegt niets: een vaste titel, en een ander ziet er niets; na inloggen komt men op de zaak', async ({
  page,
  browser,
  stack,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (wat: unknown) => {
        Object.assign(window, { gedeeld: wat });
        return Promise.resolve();
      },
    });
  });
  await inloggenAlsInwoner(page, { bsn: BSN });
  const zaak = await vindZaak(page, ({ documenten }) => documenten.length > 0);
  await page.goto(paginaVan(zaak));
  await expect(page).toHaveTitle('Een zaak | Eén Loket Gemeente Almelo');
  await page.getByRole('button', { name: 'Deel deze pagina' }).click();
  const gedeeld = await page.evaluate(() => (window as unknown as { gedeeld: { title: string; url: string } }).gedeeld);
  expect(gedeeld).toEqual({ title: 'Een pagina in Eén Loket', url: `${stack.inwonerUrl}${paginaVan(zaak)}` });

  // what a chat makes of the link: only what is the same for everybody
  const voorbeeld = await page.request.get(gedeeld.url, { headers: { cookie: '' } });
  expect(await voorbeeld.text()).not.toContain(zaak.titel);
  expect(voorbeeld.headers()['referrer-policy']).toBe('same-origin');
  expect(voorbeeld.headers()['content-security-policy']).toContain("worker-src 'self'");

  const ander = await browser.newContext({ baseURL: stack.inwonerUrl });
  const haar = await ander.newPage();
  await haar.goto(gedeeld.url);
  await haar.getByRole('link', { name: /Inloggen met DigiD/ }).click();
  await haar.getByLabel('Burgerservicenummer').fill('999970379');
  await haar.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await haar.waitForURL(gedeeld.url);
  await expect(haar.getByRole('heading', { level: 1, name: 'Wij kunnen deze zaak niet vinden' })).toBeVisible();
  await expect(haar.getByText(zaak.titel)).toHaveCount(0);
  await ander.close();
});
