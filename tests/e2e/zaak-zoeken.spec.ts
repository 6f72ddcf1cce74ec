import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { inloggenAlsInwoner, inloggenAlsMedewerker, inloggenAlsPartner } from '../harness/inloggen.ts';
import { schermafdruk, verwachtPassend, verwachtToegankelijk } from '../harness/looking.ts';
import type { TestStack } from '../harness/stack.ts';
import { vindZaak, zakenVan } from '../harness/zaken.ts';

test.use({ deur: 'medewerker' });

const JOHAN = '999970021';

/** A case of a resident whose kind fits, as she sees it herself. */
async function zaakVanInwoner(browser: Browser, stack: TestStack, kind: RegExp) {
  const context = await browser.newContext({ baseURL: stack.inwonerUrl });
  const page = await context.newPage();
  await inloggenAlsInwoner(page, { bsn: JOHAN });
  const zaak = await vindZaak(page, ({ titel }) => kind.test(titel));
  await context.close();
  return zaak;
}

async function zoek(page: Page, nummer: string, doel = 'Een vraag van de inwoner beantwoorden'): Promise<void> {
  await page.goto('/zaken/zoeken');
  await page.getByLabel('Zaaknummer').fill(nummer);
  await page.getByLabel(doel).check();
  await page.getByRole('button', { name: 'Zoek de zaak' }).click();
}

test('een KCC-medewerker vindt een zaak op nummer, na het kiezen van een doel', async ({ page, browser, stack }) => {
  const zaak = await zaakVanInwoner(browser, stack, /openbare ruimte/i);
  await inloggenAlsMedewerker(page, { medewerker: 'mw-001' });
  await zoek(page, zaak.nummer);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(zaak.titel);
  await expect(page.getByText('Je bekijkt deze zaak voor:')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Betrokkenen' })).toBeVisible();
  await schermafdruk(page, 'medewerker-zaak');
  await verwachtToegankelijk(page);
  await verwachtPassend(page);
  await page.goto('/start');
  await expect(page.getByText(zaak.nummer)).toBeVisible();
  await schermafdruk(page, 'medewerker-start');
  await verwachtToegankelijk(page);
});

test('zonder doel wordt er niet gezocht', async ({ page }) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-001' });
  await page.goto('/zaken/zoeken');
  await page.getByLabel('Zaaknummer').fill('ZAAK-2026-0000000001');
  await page.getByRole('button', { name: 'Zoek de zaak' }).click();
  await expect(page.getByText('Kies waarvoor je de zaak nodig hebt').first()).toBeVisible();
  await schermafdruk(page, 'medewerker-zoeken-fout');
  await verwachtToegankelijk(page);
});

test('een link naar een zaak vraagt eerst om een doel', async ({ page, browser, stack }) => {
  const zaak = await zaakVanInwoner(browser, stack, /openbare ruimte/i);
  await inloggenAlsMedewerker(page, { medewerker: 'mw-006', terug: `/zaken/${zaak.bron}/${zaak.id}` });
  await expect(page.getByRole('heading', { name: 'Waarvoor heb je deze zaak nodig?' })).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByLabel('Deze zaak behandelen').check();
  await page.getByRole('button', { name: 'Open de zaak' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(zaak.titel);
});

test('een vertrouwelijke jeugdzaak ziet de coach, de KCC-medewerker niet', async ({ page, browser, stack }) => {
  const zaak = await zaakVanInwoner(browser, stack, /jeugd/i);
  await inloggenAlsMedewerker(page, { medewerker: 'mw-001' });
  await zoek(page, zaak.nummer);
  await expect(
    page.getByText('Er is geen zaak met dit nummer').or(page.getByText('Deze zaak mag je niet bekijken')),
  ).toBeVisible();
  await expect(page.getByText(zaak.titel)).toHaveCount(0);
  const context = await browser.newContext({ baseURL: stack.medewerkerUrl });
  const coach = await context.newPage();
  await inloggenAlsMedewerker(coach, { medewerker: 'mw-008' });
  await zoek(coach, zaak.nummer);
  await expect(coach.getByRole('heading', { level: 1 })).toContainText(zaak.titel);
  await context.close();
});

for (const [wie, login] of Object.entries({
  'een redacteur': (page: Page) => inloggenAlsMedewerker(page, { medewerker: 'mw-005' }),
  'een partner': (page: Page) => inloggenAlsPartner(page, { partner: 'partner-90000071' }),
})) {
  test(`${wie} wordt duidelijk geweigerd bij zaken`, async ({ page, browser, stack }) => {
    const zaak = await zaakVanInwoner(browser, stack, /openbare ruimte/i);
    await login(page);
    await page.goto('/zaken/zoeken');
    await expect(page.getByRole('heading', { name: 'Met jouw rol kun je geen zaken bekijken' })).toBeVisible();
    await verwachtToegankelijk(page);
    const answer = await page.request.get(`/api/v1/zaken/${zaak.bron}/${zaak.id}`);
    expect(answer.status()).toBe(403);
    expect(await answer.text()).not.toContain(zaak.nummer);
  });
}

test('een medewerker ziet aan de deur van inwoners niets', async ({ page, stack, browser }) => {
  await inloggenAlsMedewerker(page, { medewerker: 'mw-001' });
  expect((await page.request.get(`${stack.inwonerUrl}/api/v1/zaken`)).status()).toBe(401);
  const context = await browser.newContext({ baseURL: stack.inwonerUrl });
  const resident = await context.newPage();
  await inloggenAlsInwoner(resident, { bsn: JOHAN });
  expect((await zakenVan(resident)).aantal).toBeGreaterThan(0);
  await context.close();
});
