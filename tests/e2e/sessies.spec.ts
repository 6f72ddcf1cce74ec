import type { Page } from '@playwright/test';
import { bezoeker } from '../harness/bezoeker.ts';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner, inloggenMetFormulier } from '../harness/inloggen.ts';
import { weerBijInloggen, zetKlok } from '../harness/levers.ts';
import { verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import { sessieVan } from '../harness/sessie.ts';
import { NOW } from '../harness/stack.ts';
import type { TestStack } from '../harness/stack.ts';

const JOHAN = '999970021';

/** The moment so many minutes after nine. */
const na = (minuten: number): string => new Date(Date.parse(NOW) + minuten * 60_000).toISOString();

/** Lets time pass for the server and for the browser. */
async function laatVerstrijken(page: Page, stack: TestStack, van: number, tot: number): Promise<void> {
  await zetKlok(stack, na(tot));
  await page.clock.fastForward((tot - van) * 60_000);
}

const waarschuwing = (page: Page) => page.getByRole('alertdialog', { name: 'Bent u er nog?' });

test.describe('in een browser waarvan de klok wordt verzet', () => {
  test.beforeEach(({ page }) => page.clock.install({ time: NOW }));

  test('twee minuten voor het einde komt een waarschuwing, en wie wil blijven, blijft', async ({ page, stack }) => {
    await inloggenAlsInwoner(page, { bsn: JOHAN, terug: '/mijn-zaken' });
    await expect(page.getByText(/^\d+ zaken/)).toBeVisible();
    await laatVerstrijken(page, stack, 0, 12.5);
    await expect(waarschuwing(page)).toHaveCount(0);
    await laatVerstrijken(page, stack, 12.5, 13.1);
    await expect(waarschuwing(page)).toBeVisible();
    await expect(page.getByText('Om 10.15 uur loggen wij u uit', { exact: false })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Blijf ingelogd' })).toBeFocused();
    await verwachtToegankelijk(page);
    await verwachtPassend(page);
    await page.keyboard.press('Enter');
    await expect(waarschuwing(page)).toHaveCount(0);
    expect(await sessieVan(page)).toMatchObject({ ingelogd: true, verlooptOp: expect.stringContaining('T09:28:') });
    await laatVerstrijken(page, stack, 13.1, 25);
    await expect(waarschuwing(page)).toHaveCount(0);
    await laatVerstrijken(page, stack, 25, 26.6);
    await expect(waarschuwing(page)).toBeVisible();
  });

  test('wie niets doet, ziet na een kwartier niets meer van zichzelf, en komt na inloggen terug waar hij was', async ({
    page,
    stack,
  }) => {
    await inloggenAlsInwoner(page, { bsn: JOHAN, terug: '/mijn-zaken?stand=alle' });
    const kaart = page.getByRole('list', { name: 'Mijn zaken' }).getByRole('listitem').first();
    const zaak = await kaart.getByRole('link').innerText();
    await laatVerstrijken(page, stack, 0, 13.1);
    await expect(waarschuwing(page)).toBeVisible();
    await laatVerstrijken(page, stack, 13.1, 15.1);
    await expect(page.getByRole('heading', { level: 1, name: 'U bent automatisch uitgelogd' })).toBeVisible();
    await expect(page.getByText('ten Brinke')).toHaveCount(0);
    await expect(page.getByText(zaak)).toHaveCount(0);
    await page.goBack();
    await expect(page.getByText(zaak)).toHaveCount(0);
    await page.goForward();
    await page.getByRole('link', { name: /DigiD/ }).click();
    await page.getByRole('button', { name: 'Johan Gerrit ten Brinke' }).click();
    await page.waitForURL('**/mijn-zaken?stand=alle');
    await expect(page.getByText(zaak).first()).toBeVisible();
  });

  test('wie in de waarschuwing uitlogt, is uitgelogd', async ({ page, stack }) => {
    await inloggenAlsInwoner(page, { bsn: JOHAN, terug: '/mijn-zaken' });
    await expect(page.getByText(/^\d+ zaken/)).toBeVisible();
    await laatVerstrijken(page, stack, 0, 13.1);
    await waarschuwing(page).getByRole('button', { name: 'Log uit' }).click();
    await page.waitForURL('**/uitgelogd**');
    expect(await sessieVan(page)).toMatchObject({ ingelogd: false });
  });
});

test('vragen hoe het met de sessie staat houdt haar niet in leven, iets doen wel', async ({ stack }) => {
  const { lees, api } = await bezoeker(stack, { bsn: JOHAN });
  const verlooptOp = async () => (await lees<{ verlooptOp?: string }>('/sessie')).verlooptOp?.slice(11, 16);
  for (const minuten of [5, 10, 14]) {
    await zetKlok(stack, na(minuten));
    expect(await verlooptOp()).toBe('09:15');
  }
  expect((await api('/zaken')).status).toBe(200);
  expect(await verlooptOp()).toBe('09:29');
  await zetKlok(stack, na(30));
  const answer = await api('/zaken');
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ code: 'sessie-verlopen' });
});

test('na acht uur is het over, hoe druk iemand ook was', async ({ stack }) => {
  const { lees, api } = await bezoeker(stack, { bsn: JOHAN });
  for (let minuten = 14; minuten < 480; minuten += 14) {
    await zetKlok(stack, na(minuten));
    expect((await api('/sessie/verlengen', { method: 'POST' })).status).toBe(200);
  }
  await zetKlok(stack, na(479));
  const { verlooptOp, uiterlijk } = await lees<{ verlooptOp: string; uiterlijk: string }>('/sessie');
  expect(verlooptOp).toBe(uiterlijk);
  await zetKlok(stack, na(480.1));
  expect((await api('/sessie/verlengen', { method: 'POST' })).status).toBe(401);
  expect(await lees('/sessie')).toMatchObject({ ingelogd: false });
});

test('een pagina van wie eerder inlogde krijgt niets van wie daarna inlogde', async ({ page }) => {
  await inloggenAlsInwoner(page, { bsn: JOHAN });
  const { csrfToken: eerder } = await sessieVan(page);
  await inloggenAlsInwoner(page, { bsn: '999970379' });
  const headers = { 'x-csrf-token': String(eerder) };
  const read = await page.request.get('/api/v1/mijn-gegevens', { headers });
  expect(read.status()).toBe(403);
  expect(await read.text()).not.toContain('Lohuis');
  expect((await page.request.post('/api/v1/sessie/verlengen', { headers })).status()).toBe(403);
  expect((await page.request.get('/api/v1/mijn-gegevens')).status()).toBe(200);
});

test('wie na het inloggen teruggaat naar DigiD, hoort dat het al is gebruikt en blijft ingelogd', async ({ page }) => {
  const callbacks: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/inloggen/digid/terug')) callbacks.push(request.url());
  });
  await inloggenMetFormulier(page, { bsn: JOHAN });
  await page.goto(callbacks[0]!);
  await page.waitForURL('**/inloggen-mislukt?reden=al-gebruikt**');
  await expect(page.getByRole('heading', { level: 1, name: 'Deze inlogpoging is al gebruikt' })).toBeVisible();
  await verwachtToegankelijk(page);
  expect(await sessieVan(page)).toMatchObject({ ingelogd: true });
});

test('valt DigiD weg na het inloggen, dan gaat het werk door en is uitloggen hier uitloggen', async ({
  page,
  stack,
}) => {
  await inloggenAlsInwoner(page, { bsn: JOHAN, terug: '/mijn-zaken' });
  await weerBijInloggen(stack, { outage: 'refuse' });
  await page.reload();
  await expect(page.getByText(/^\d+ zaken/)).toBeVisible();
  const { csrfToken } = await sessieVan(page);
  const headers = { 'x-csrf-token': String(csrfToken) };
  expect((await page.request.post('/api/v1/sessie/uitloggen', { headers })).status()).toBe(200);
  expect(await sessieVan(page)).toMatchObject({ ingelogd: false });
});
